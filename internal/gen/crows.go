// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"math"
	"slices"

	"github.com/secstatus/secstatus/internal/registry"
)

const (
	// closeBy is how far apart two values may be in C and still share a run, the values
	// between them having rows of their own.
	closeBy = 8
	// pageOfC is how many values share an entry in C's array of pages.
	pageOfC = 16
	// What finding a row costs in bytes of a Cortex-M0+, by and large.
	bytesPerRun   = 12
	bytesForPages = 30
)

// A cRow is what the tables in C have for a value, or for all values without a row.
type cRow struct {
	value     int64
	code      *registry.Code // nil: none
	condition string
	any       bool // all values without a row
}

// cRows say in what order the tables in C hold the codes of a vocabulary: with few
// rows for values that are no codes, and with little code to find a row.
type cRows struct {
	v     *registry.Vocabulary
	list  []cRow
	runs  []cRun
	pages []int // the first row of each page, from value 0 on, and the end of the last; or none

	failure   int // the row of all failures without a row
	successes int // where the successes begin, if every value from 0 on is one; the last row is for those without one
}

// A cRun is a run of values that have rows, one after the other.
type cRun struct {
	low, high int64
	first     int // the row of low
}

// cRowsOf lays out the rows of a vocabulary. Where every value from 0 on is a success,
// those come last. Rows on pages come after all others, whose numbers stand in code, so
// that a new code on a page does not move them.
func cRowsOf(v *registry.Vocabulary) *cRows {
	x := &cRows{v: v}
	codes := map[int64]*registry.Code{}
	var values []int64
	for i := range v.Codes {
		codes[v.Codes[i].Value] = &v.Codes[i]
		values = append(values, v.Codes[i].Value)
	}
	slices.Sort(values)
	add := func(values []int64, condition string) {
		for _, value := range values {
			row := cRow{value: value, code: codes[value], condition: condition}
			if row.code != nil {
				row.condition = row.code.Condition
			}
			x.list = append(x.list, row)
		}
	}
	inRuns := func(values []int64, condition string) {
		for _, r := range runsOf(values) {
			r.first = len(x.list)
			x.runs = append(x.runs, r)
			for value := r.low; value <= r.high; value++ {
				add([]int64{value}, condition)
			}
		}
		x.list = append(x.list, cRow{condition: condition, any: true})
	}

	if v.OpenSuccess() {
		zero, _ := slices.BinarySearch(values, 0)
		inRuns(values[:zero], registry.Unknown)
		x.failure, x.successes = len(x.list)-1, len(x.list)
		inRuns(values[zero:], registry.QualifiedSuccess)
		return x
	}
	var near []int64
	pages, onPages := pagesOf(beforeGap(values))
	if n := len(beforeGap(values)); len(onPages) <= math.MaxUint8-mostStrays && len(pages)+bytesForPages < bytesPerRun*len(runsOf(values[:n])) {
		near, values = onPages, values[n:]
	}
	inRuns(values, registry.Unknown)
	x.failure, x.successes = len(x.list)-1, len(x.list)+len(near)
	if near != nil {
		for _, first := range pages {
			x.pages = append(x.pages, len(x.list)+first)
		}
		add(near, registry.Unknown)
	}
	return x
}

// beforeGap returns those of sorted values that lie before the first wide gap, if they
// begin near 0.
func beforeGap(values []int64) []int64 {
	last := int64(0)
	for i, value := range values {
		if value < 0 || value-last > widestGap {
			return values[:i]
		}
		last = value
	}
	return values
}

// pagesOf gives rows to sorted values, and to those before them on their pages. It
// returns the first row of each page and the end of the last, and the value of each row.
func pagesOf(values []int64) (pages []int, rows []int64) {
	for page := int64(0); len(values) > 0; page++ {
		pages = append(pages, len(rows))
		for value := page * pageOfC; len(values) > 0 && values[0]/pageOfC == page; value++ {
			rows = append(rows, value)
			if value == values[0] {
				values = values[1:]
			}
		}
	}
	return append(pages, len(rows)), rows
}

// runsOf returns the runs of sorted values.
func runsOf(values []int64) []cRun {
	var runs []cRun
	for _, value := range values {
		if n := len(runs); n > 0 && value-runs[n-1].high <= closeBy {
			runs[n-1].high = value
		} else {
			runs = append(runs, cRun{low: value, high: value})
		}
	}
	return runs
}

// title says what a row is for.
func (x *cRows) title(row cRow) string {
	switch {
	case row.code != nil:
		return row.code.Name
	case !row.any:
		return x.literal(row.value) + ", which has no name"
	case row.condition == registry.QualifiedSuccess:
		return "any other success"
	}
	return "any other value"
}

// literal spells a value in C.
func (x *cRows) literal(value int64) string {
	if x.v.CType == "CK_RV" {
		return fmt.Sprintf("0x%08XUL", value)
	}
	return fmt.Sprint(value)
}

// integer is the type of a row in C: that of the codes, so that nothing is converted.
func (x *cRows) integer() string { return x.v.CParam() }

// function writes the function that finds a value's row.
func (x *cRows) function(b *bytes.Buffer) {
	arg := cArg(x.v)
	fmt.Fprintln(b)
	cComment(b, fmt.Sprintf("The row of %s in the tables of the other headers.", cA(x.v)))
	fmt.Fprintf(b, "static inline %s secstatus_%s_row(%s %s)\n{\n", x.integer(), x.v.C, x.v.CParam(), arg)
	if x.pages != nil {
		var numbers []string
		for _, p := range x.pages {
			numbers = append(numbers, fmt.Sprint(p))
		}
		fmt.Fprintf(b, "    /* The row of the first of each %d values. Their rows end where the rows of\n     * the next values begin. */\n", pageOfC)
		fmt.Fprintf(b, "    static const uint8_t first[] = {\n")
		cNumbers(b, numbers, pageOfC)
		fmt.Fprintf(b, "    };\n    if (%s < %d) {\n", arg, (len(x.pages)-1)*pageOfC)
		fmt.Fprintf(b, "        const %s row = first[%s / %d] + %s %% %d;\n", x.integer(), arg, pageOfC, arg, pageOfC)
		fmt.Fprintf(b, "        if (row < first[%s / %d + 1]) {\n            return row;\n        }\n    }\n", arg, pageOfC)
	}
	for _, run := range slices.Backward(x.runs) { // the successes first
		low, high := x.literal(run.low), x.literal(run.high)
		switch {
		case run.low == run.high:
			fmt.Fprintf(b, "    if (%s == %s) {\n        return %d;\n    }\n", arg, low, run.first)
		case run.low == 0 && !x.v.Signed:
			fmt.Fprintf(b, "    if (%s <= %s) {\n        return %s;\n    }\n", arg, high, plus(arg, int64(run.first)))
		default:
			fmt.Fprintf(b, "    if (%s >= %s && %[1]s <= %[3]s) {\n        return %[4]s;\n    }\n", arg, low, high, plus(arg, int64(run.first)-run.low))
		}
	}
	if x.v.OpenSuccess() {
		fmt.Fprintf(b, "    return %s > 0 ? %d : %d;\n}\n", arg, len(x.list)-1, x.failure)
	} else {
		fmt.Fprintf(b, "    return %d;\n}\n", x.failure)
	}
}

// plus adds a number to an argument.
func plus(arg string, n int64) string {
	switch {
	case n == 0:
		return arg
	case n < 0:
		return fmt.Sprintf("%s - %d", arg, -n)
	}
	return fmt.Sprintf("%s + %d", arg, n)
}

// detailHeader makes include/secstatus/detail.h.
func detailHeader(r *registry.Registry) []byte {
	b := new(bytes.Buffer)
	headerStart(b, "SECSTATUS_DETAIL_H", "",
		"secstatus/detail.h - definitions that the other headers of this folder share. Do not use it directly: its names may change.",
		"The file is generated from registry/ of https://github.com/secstatus/secstatus. To change it, change the facts there and run \"make generate\".")
	fmt.Fprint(b, `/* The headers need C99 or C++11. Some compilers support what they need in an
 * older mode too, so only strict modes are checked. */
#if defined(__STRICT_ANSI__)
#if defined(__cplusplus)
#if __cplusplus < 201103L
#error "the headers of secstatus/ need C++11: compile with -std=c++11 or later"
#endif
#elif !defined(__STDC_VERSION__) || __STDC_VERSION__ < 199901L
#error "the headers of secstatus/ need C99: compile with -std=c99 or later"
#endif
#endif

#include <stddef.h>
#include <stdint.h>

/* An explicit conversion of a number, and a null pointer, in the style of each
 * language. */
#ifdef __cplusplus
#define SECSTATUS_CAST(type, value) static_cast<type>(value)
#define SECSTATUS_NULL nullptr
#else
#define SECSTATUS_CAST(type, value) ((type)(value))
#define SECSTATUS_NULL NULL
#endif

/* How much of the meaning of a code a conversion keeps. A greater value keeps
 * more. */
enum secstatus_fidelity {
    /* The target has no code with this meaning, so the result is its generic
     * failure. The meaning is lost. */
    SECSTATUS_FALLBACK = 0,
    /* The target is less specific than the source, never wrong. Or it is a
     * related code, chosen for a documented reason. Some meaning is lost. */
    SECSTATUS_GENERAL = 1,
    /* Both mean the same, but the target converts back to another code. */
    SECSTATUS_EQUIVALENT = 2,
    /* Both mean the same, and the target converts back to the same code. */
    SECSTATUS_EXACT = 3
};
`)
	for _, v := range r.Vocabularies {
		cRowsOf(v).function(b)
	}
	fmt.Fprint(b, cNameFunctions, "\n#endif /* SECSTATUS_DETAIL_H */\n")
	return ownWords(b.Bytes())
}

// cNameFunctions find a name and print the values that have none. They divide by nothing:
// small processors cannot.
const cNameFunctions = `
/* Skips some of the texts that follow one another, and returns the next one, or
 * NULL if that is empty. */
static inline const char *secstatus_skip(const char *text, unsigned number)
{
    for (; number != 0; number--) {
        while (*text++ != '\0') {
        }
    }
    return *text != '\0' ? text : SECSTATUS_NULL;
}

/* Copies a text without its end, and returns the end of the copy. */
static inline char *secstatus_put(char *to, const char *text)
{
    while (*text != '\0') {
        *to++ = *text++;
    }
    return to;
}

/* Writes "type(-7)". */
static inline const char *secstatus_decimal(
    char *buffer, const char *type, int negative, uint32_t magnitude)
{
    static const uint32_t powers[] = {
        1000000000, 100000000, 10000000, 1000000, 100000, 10000, 1000, 100, 10, 1
    };
    unsigned i = 0;
    char *to = secstatus_put(buffer, type);
    to = secstatus_put(to, negative ? "(-" : "(");
    while (i < 9 && powers[i] > magnitude) {
        i++;
    }
    for (; i < 10; i++) {
        char digit = '0';
        for (; magnitude >= powers[i]; magnitude -= powers[i]) {
            digit++;
        }
        *to++ = digit;
    }
    *to++ = ')';
    *to = '\0';
    return buffer;
}

/* Writes "type(0x1c3)". */
static inline const char *secstatus_hexadecimal(
    char *buffer, const char *type, unsigned long number)
{
    unsigned bits = 4;
    char *to = secstatus_put(buffer, type);
    to = secstatus_put(to, "(0x");
    while (bits < 8 * sizeof(number) && number >> bits != 0) {
        bits += 4;
    }
    while (bits != 0) {
        bits -= 4;
        *to++ = "0123456789abcdef"[number >> bits & 15];
    }
    *to++ = ')';
    *to = '\0';
    return buffer;
}
`
