// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// convertHeader makes a header of conversions in C: include/secstatus/convert.h for
// those of the vocabularies that firmware meets, convert_osstatus.h for those from and
// to OSStatus. Nobody who includes one of them pays for a function that is not called.
func convertHeader(r *registry.Registry, name string, pairs [][2]*registry.Vocabulary, paragraphs ...string) ([]byte, error) {
	b := new(bytes.Buffer)
	guard := "SECSTATUS_" + strings.ToUpper(strings.ReplaceAll(name, ".", "_"))
	headerStart(b, guard, "", append([]string{"secstatus/" + name + " - " + paragraphs[0]}, paragraphs[1:]...)...)
	fmt.Fprint(b, "#include \"detail.h\"\n")
	for _, p := range pairs {
		if err := cConversion(b, r, p[0], p[1]); err != nil {
			return nil, err
		}
	}
	fmt.Fprintf(b, "\n#endif /* %s */\n", guard)
	return ownWords(b.Bytes()), nil
}

// apart is the vocabulary whose conversions stand in a header of their own.
const apart = "osstatus"

// numeral spells a small number.
func numeral(n int) string {
	words := strings.Fields("no one two three four five six seven eight nine ten eleven twelve")
	if n < len(words) {
		return words[n]
	}
	return fmt.Sprint(n)
}

// firmwareHeader makes include/secstatus/convert.h.
func firmwareHeader(r *registry.Registry) ([]byte, error) {
	pairs := cPairs(r, false)
	var titles []string
	for _, v := range r.Vocabularies {
		if v.ID != apart {
			titles = append(titles, v.Title)
		}
	}
	last := len(titles) - 1
	return convertHeader(r, "convert.h", pairs,
		"conversions between status codes of "+strings.Join(titles[:last], ", ")+" and "+titles[last]+".",
		"There are "+numeral(len(pairs))+" conversions, such as secstatus_psa_from_ckr. For each, a second function, such as secstatus_psa_from_ckr_fidelity, returns how much of the meaning the conversion keeps. Both return the same as package conv of secstatus; docs/conversions.md of that project lists all conversions and their reasons.",
		"Each conversion is total: every value of the source's type becomes a code of the target. Only a success becomes a success. An unfinished operation stays one if the target has a code for it, and otherwise becomes a failure. A failure without a name becomes the generic failure of the target.",
		"The header needs C99 or C++11, <stddef.h> and <stdint.h>, but no C library and no writable memory. It does not include psa/error.h or pkcs11/pkcs11t.h, so a program can use it with any headers of these APIs. A psa_status_t is an int32_t (Arm IHI 0097, section 2.1). A CK_RV is an unsigned long (PKCS #11 3.2, 3.6, and its pkcs11t.h). A ResponseStatus of Parsec has 16 bits (Parsec book, \"Wire Protocol Specification\"), but the functions take it as a uint32_t, so that a failure is not truncated to 0.",
		"All functions are static inline. A function that is not called takes no space. Each translation unit that calls a function contains its table; to have the table only once, call the function from one function of your own. Compile with -Wconversion, which warns where a program truncates a number before it passes the number to these functions.",
		"The file is generated from registry/ of https://github.com/secstatus/secstatus. To change it, change the facts there and run \"make generate\".")
}

// osstatusHeader makes include/secstatus/convert_osstatus.h.
func osstatusHeader(r *registry.Registry) ([]byte, error) {
	pairs := cPairs(r, true)
	return convertHeader(r, "convert_osstatus.h", pairs,
		"conversions of status codes from and to Apple's OSStatus.",
		"There are "+numeral(len(pairs))+" conversions. The notes in secstatus/convert.h apply here too. The header is separate because OSStatus has many codes. An OSStatus is an int32_t (Apple, MacTypes.h) on every system. The header needs no header of Apple.",
		"The file is generated from registry/ of https://github.com/secstatus/secstatus. To change it, change the facts there and run \"make generate\".")
}

// cPairs lists the conversions from and to the vocabulary apart, or the others.
func cPairs(r *registry.Registry, withApart bool) [][2]*registry.Vocabulary {
	var pairs [][2]*registry.Vocabulary
	for _, from := range r.Vocabularies {
		for _, to := range r.Vocabularies {
			if from != to && (from.ID == apart || to.ID == apart) == withApart {
				pairs = append(pairs, [2]*registry.Vocabulary{from, to})
			}
		}
	}
	return pairs
}

// cConversion writes one conversion and its fidelity.
func cConversion(b *bytes.Buffer, r *registry.Registry, from, to *registry.Vocabulary) error {
	rows := cRowsOf(from)
	var targets, grades []int64
	var remarks []string
	for _, row := range rows.list {
		name := ""
		if row.code != nil {
			name = row.code.Name
		}
		target, fidelity := r.Convert(from, name, row.condition, to)
		targets = append(targets, target.Value)
		grades = append(grades, int64(slices.Index(grade, fidelity)))
		remarks = append(remarks, fmt.Sprintf("%s: %s, %s", rows.title(row), target.Name, strings.ToLower(string(fidelity))))
	}
	param, arg := from.CParam(), cArg(from)
	name := "secstatus_" + to.C + "_from_" + from.C

	fmt.Fprintln(b)
	cComment(b, fmt.Sprintf("%s returns the %s that is closest in meaning to %s. A failure without a name becomes %s.%s",
		name, to.CType, cA(from), to.Fallback, openSuccessNote(from, to)))
	entry := cEntryOf(to)
	fmt.Fprintf(b, "static inline %s %s(%s %s)\n{\n", to.CResult(), name, param, arg)
	fmt.Fprintf(b, "    static const %s codes[] = {\n", entry.ctype)
	success := rows.successes // which are one here
	if from.OpenSuccess() && slices.ContainsFunc(targets[success:], func(t int64) bool { return t != 0 }) {
		return fmt.Errorf("%s: some success becomes another code than 0", name) // which no conversion has had a use for
	}
	for i, t := range targets[:success] {
		number, err := entry.pack(t)
		if err != nil {
			return fmt.Errorf("%s: %w", remarks[i], err)
		}
		fmt.Fprintf(b, "        %s, /* %s */\n", number, remarks[i])
	}
	fmt.Fprintf(b, "    };\n")
	indent := "    "
	if from.OpenSuccess() {
		fmt.Fprintf(b, "    if (%s < 0) {\n", arg)
		indent += indent
	}
	row := fmt.Sprintf("secstatus_%s_row(%s)", from.C, arg)
	if entry.unpack == "" {
		fmt.Fprintf(b, "%sreturn codes[%s];\n", indent, row)
	} else {
		fmt.Fprintf(b, "%sconst %s code = codes[%s];\n%[1]sreturn %[4]s;\n", indent, entry.ctype, row, entry.unpack)
	}
	if from.OpenSuccess() {
		fmt.Fprint(b, "    }\n    return 0; /* every success */\n")
	}
	fmt.Fprint(b, "}\n")

	fmt.Fprintln(b)
	var others []string
	for _, row := range rows.list[success:] {
		others = append(others, rows.title(row))
	}
	then := ""
	if from.OpenSuccess() {
		then = ", then those of " + strings.Join(others, ", ")
	}
	cComment(b, fmt.Sprintf("%s_fidelity returns how well %s keeps the meaning of %s. The grades in the table are in the order of the codes above%s. Each byte has four grades, the first in the lowest bits.",
		name, name, cA(from), then))
	fmt.Fprintf(b, "static inline enum secstatus_fidelity %s_fidelity(%s %s)\n{\n    static const uint8_t grades[] = {\n", name, param, arg)
	var packed []string
	for four := range slices.Chunk(grades, 4) {
		sum := int64(0)
		for i, g := range four {
			sum |= g << (2 * i)
		}
		packed = append(packed, fmt.Sprintf("0x%02X", sum))
	}
	cNumbers(b, packed, 12)
	fmt.Fprintf(b, "    };\n    const %s row = %s;\n", rows.integer(), row)
	fmt.Fprint(b, "    return SECSTATUS_CAST(enum secstatus_fidelity,\n        grades[row / 4] >> row % 4 * 2 & 3);\n}\n")
	return nil
}

// grade lists the fidelities by the numbers that package conv and the headers give them.
var grade = []registry.Fidelity{registry.FallbackGrade, registry.General, registry.Equivalent, registry.Exact}

// A cEntry is how a table of conversions holds a code of the target: in which type, how
// written, and how the code is made of it again.
type cEntry struct {
	ctype  string
	pack   func(int64) (string, error)
	unpack string // of "code"; "": as it is
}

func cEntryOf(to *registry.Vocabulary) cEntry {
	switch to.ID {
	case "psa": // without the sign
		return cEntry{"uint8_t", func(v int64) (string, error) { return fmt.Sprint(-v), within(v, -255, 0) }, "-code"}
	case "pkcs11":
		return cEntry{"uint16_t", func(v int64) (string, error) { return fmt.Sprintf("0x%03X", v), within(v, 0, 0xFFFF) }, ""}
	case "parsec": // less 1000, where PSA's codes are
		return cEntry{"uint8_t", func(v int64) (string, error) {
			if v >= 1000 {
				return fmt.Sprint(v - 1000), within(v, 1128, 1255)
			}
			return fmt.Sprint(v), within(v, 0, 127)
		}, "SECSTATUS_CAST(uint16_t, code < 128 ? code : code + 1000)"}
	case "osstatus": // without the sign, and those beyond 67000 less 32768, which puts them behind all others
		return cEntry{"uint16_t", func(v int64) (string, error) {
			if v < -67000 {
				return fmt.Sprint(-v - 32768), within(v, -67999, -67300)
			}
			return fmt.Sprint(-v), within(v, -34499, 0)
		}, "-SECSTATUS_CAST(int32_t, code) - (code < 34500 ? 0 : 32768)"}
	}
	return cEntry{to.CResult(), func(v int64) (string, error) { return fmt.Sprint(v), nil }, ""}
}

// within returns an error if a value cannot be had from the entries that the tables in C
// have for its vocabulary.
func within(v, low, high int64) error {
	if v < low || v > high {
		return fmt.Errorf("the tables in C hold values from %d to %d here: %d needs another cEntry", low, high, v)
	}
	return nil
}

// cA is the type of a vocabulary with its article.
func cA(v *registry.Vocabulary) string {
	if strings.ContainsRune("AEIO", rune(v.CType[0])) {
		return "an " + v.CType
	}
	return "a " + v.CType
}

// cArg is the name of a parameter.
func cArg(v *registry.Vocabulary) string {
	if v.CType == "CK_RV" {
		return "rv"
	}
	return "status"
}

// cNumbers writes numbers as rows of an initializer.
func cNumbers(b *bytes.Buffer, numbers []string, perLine int) {
	for line := range slices.Chunk(numbers, perLine) {
		fmt.Fprintf(b, "        %s,\n", strings.Join(line, ", "))
	}
}
