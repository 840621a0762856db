// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"regexp"
	"slices"
	"strings"
)

// cToken is a comment, a literal, a directive or an identifier in C. Directives end with
// the line: the headers of functions have none that goes on.
var cToken = regexp.MustCompile(`(?s:/\*.*?\*/)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?m:^[ \t]*#.*$)|\b[A-Za-z_]\w*|\b0x\w*|\b\d\w*`)

// cWords are the identifiers of the headers of functions that are not theirs: keywords,
// and the types of <stdint.h>.
var cWords = strings.Fields("char const enum for if inline int long return sizeof static unsigned void while int32_t uint8_t uint16_t uint32_t")

// ownWords gives the parameters and variables of a header's functions names that no
// program has as macros: secstatus_rv_ for rv. Programs do have macros called row, name
// or status, and a header of functions that is included after them must not break.
func ownWords(text []byte) []byte {
	return cToken.ReplaceAllFunc(text, func(token []byte) []byte {
		word := string(token)
		first := word[0]
		switch {
		case !('A' <= first && first <= 'Z' || 'a' <= first && first <= 'z' || first == '_'), slices.Contains(cWords, word),
			strings.HasPrefix(strings.ToLower(word), "secstatus_"):
			return token
		}
		return []byte("secstatus_" + word + "_")
	})
}
