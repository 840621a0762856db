// SPDX-License-Identifier: Apache-2.0

package annotate

import (
	"bytes"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
)

// disagreement returns what to say of a number beside which a name stands that has another
// value in the same vocabulary.
func disagreement(line []byte, t token) string {
	f := formOf(t)
	for _, beside := range [...][]byte{nameAfter(line[t.end:]), nameBefore(line[:t.start])} {
		if len(beside) < 5 || len(beside) > 80 {
			continue
		}
		for _, r := range anycode.Read(string(beside), 0) {
			v := r.Code.Vocabulary
			if r.Name != string(beside) || v == secstatus.PKCS11 && f&formHex == 0 || (v == secstatus.PSA || v == secstatus.OSStatus) && f&formNegative == 0 || v == secstatus.Parsec && t.value < parsecPSA {
				continue
			}
			if is := name(t, v, true); is != "" && is != r.Code.String() {
				return is + ", not " + r.Name
			}
		}
	}
	return ""
}

// parsecPSA is where Parsec's codes that come from PSA begin. Those below are too small to
// tell from other numbers.
const parsecPSA = 1129

// nameAfter returns the name that stands behind a number in brackets or behind a slash.
func nameAfter(after []byte) []byte {
	after = bytes.TrimLeft(after, " ")
	if len(after) == 0 || after[0] != '(' && after[0] != '/' {
		return nil
	}
	end := 1
	for end < len(after) && isWord(after[end]) {
		end++
	}
	if end == len(after) || after[end] != ')' {
		return nil
	}
	return after[1:end]
}

// nameBefore returns the name before a number in brackets.
func nameBefore(before []byte) []byte {
	rest, ok := bytes.CutSuffix(before, []byte("("))
	if !ok {
		return nil
	}
	rest = bytes.TrimRight(rest, " ")
	i := len(rest)
	for i > 0 && isWord(rest[i-1]) {
		i--
	}
	return rest[i:]
}
