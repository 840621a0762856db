// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"math"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// cComment writes paragraphs as one C comment, C90's kind.
func cComment(b *bytes.Buffer, paragraphs ...string) {
	var text bytes.Buffer
	comment(&text, " * ", paragraphs...)
	fmt.Fprintf(b, "/*%s", strings.TrimPrefix(text.String(), " *"))
	b.Truncate(b.Len() - 1) // the last line end
	if last := text.String()[strings.LastIndex(strings.TrimSuffix(text.String(), "\n"), "\n")+1:]; len(last) <= 77 {
		fmt.Fprint(b, " */\n")
	} else {
		fmt.Fprint(b, "\n */\n")
	}
}

// headerHead writes what every header begins with.
func headerHead(b *bytes.Buffer, paragraphs ...string) {
	fmt.Fprint(b, "/* SPDX-License-Identifier: 0BSD */\n/* SPDX-FileCopyrightText: 2026 The secstatus authors */\n\n")
	cComment(b, paragraphs...)
}

// headerStart begins a header that has a guard.
func headerStart(b *bytes.Buffer, guard, guardValue string, paragraphs ...string) {
	headerHead(b, paragraphs...)
	fmt.Fprintf(b, "\n#ifndef %s\n#define %s%s\n\n", guard, guard, guardValue)
}

// codeComment writes the comment of one code.
func codeComment(b *bytes.Buffer, code registry.Code, more ...string) {
	fmt.Fprintln(b)
	paragraphs := prose(code)
	for _, m := range more {
		if m != "" {
			paragraphs = append(paragraphs, m)
		}
	}
	cComment(b, paragraphs...)
}

// rangesComment writes the table of ranges.
func rangesComment(b *bytes.Buffer, v *registry.Vocabulary, title string) {
	paragraphs := []string{title}
	for _, r := range v.Ranges {
		paragraphs = append(paragraphs, fmt.Sprintf("- %s: %s; %s.", span(v, r), r.Title, r.Summary))
	}
	cComment(b, paragraphs...)
}

const formatterOff = `/* The spacing is part of the definitions: formatters must not change it. */
/* clang-format off */
/* *INDENT-OFF* */
`

const formatterOn = `
/* *INDENT-ON* */
/* clang-format on */
`

// psaHeader makes include/psa/error.h.
func psaHeader(v *registry.Vocabulary) []byte {
	b := new(bytes.Buffer)
	headerStart(b, "PSA_ERROR_H", "",
		"psa/error.h - the status codes that all PSA Certified APIs share.",
		"The header declares psa_status_t and the codes of the PSA Certified Status code API 1.0 (Arm IHI 0097), section 2.2, in the order of that document. It does not declare the codes of a single API, such as PSA_ERROR_INSUFFICIENT_ENTROPY or PSA_SUCCESS_REBOOT. The header of that API defines them: psa/crypto.h or psa/update.h.",
		"Each definition has exactly the tokens and the white space of the specification. Several headers of one program may define these macros, and C allows a second definition only if both replacement lists have the same tokens, spelled alike, with white space in the same places (ISO/IEC 9899:2011, 6.10.3p2). So do not insert a space between the cast and the number.",
		"The header differs from the reference header of the specification only in its comments. Some of them tell formatters to leave the definitions alone.",
		"The file is generated from registry/psa.toml of https://github.com/secstatus/secstatus. To change it, change that file and run \"make generate\".")
	fmt.Fprint(b, "#include <stdint.h>\n\n")
	cComment(b,
		"The type of a status code. Zero and positive values are successes. The meaning of a positive value depends on the function that returned it. Negative values are errors, except PSA_OPERATION_INCOMPLETE, which is neither a success nor an error (section 2.1).",
		"Every header that defines this type must first test for PSA_SUCCESS, as below, and define PSA_SUCCESS afterwards (section 2.2.1). C before C11 does not allow a typedef to be repeated, so a header without the test cannot be combined with others.")
	fmt.Fprint(b, "#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n\n")
	rangesComment(b, v, "The ranges of values (Arm IHI 0097, section 2.1, Table 4):")
	fmt.Fprint(b, "\n", formatterOff)
	for _, code := range v.Codes {
		if code.Header != "psa/error.h" {
			continue
		}
		codeComment(b, code)
		fmt.Fprintf(b, "#define %s ((psa_status_t)%d)\n", code.Name, code.Value)
	}
	fmt.Fprint(b, formatterOn, "\n#endif /* PSA_ERROR_H */\n")
	return b.Bytes()
}

// span names the values of a range, from the nearest to zero outwards.
func span(v *registry.Vocabulary, r registry.Range) string {
	low, high := goLiteral(v, r.Min), "and above"
	if r.Max != nil && !(v.Signed && *r.Max == math.MaxInt32) {
		high = goLiteral(v, *r.Max)
	}
	switch {
	case low == high:
		return low
	case high == "and above":
		return low + " " + high
	case r.Min == math.MinInt32:
		return high + " and below"
	case r.Min < 0:
		return high + " to " + low
	}
	return low + " to " + high
}
