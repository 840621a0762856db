// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Codes come last, and flags keep their values, wherever both stand.
func TestCodesLast(t *testing.T) {
	for args, want := range map[string]string{
		"explain -133 0xa0":                        "explain -- -133 0xa0",
		"explain 0xa0 -133 --in psa":               "explain --in psa -- 0xa0 -133",
		"explain --in psa -133":                    "explain --in psa -- -133",
		"explain --in=psa -133":                    "explain --in=psa -- -133",
		"explain --exit-status -5 -133":            "explain --exit-status -5 -- -133",
		"explain -h -133":                          "explain -h -- -133",
		"explain --unknown -133":                   "explain --unknown -- -133",
		"explain --in":                             "explain --in --",
		"explain - -- --in -133":                   "explain -- - --in -133",
		"explain -é":                               "explain -é --",
		"convert --from psa -133 --to pkcs11 -135": "convert --from psa --to pkcs11 -- -133 -135",
		"list -133":                                "list -133",
		"":                                         "",
	} {
		assert.Equal(t, want, strings.Join(codesLast(newRoot(), strings.Fields(args)), " "))
	}
}

// What takes more than linear time to take apart is not, and the limit is named.
func TestLongCodes(t *testing.T) {
	for _, text := range []string{strings.Repeat("CK_RV(", 18_000), strings.Repeat("(", 60_000)} {
		var out, errs strings.Builder
		assert.Equal(t, exitFound, run(t.Context(), []string{"explain", text}, strings.NewReader(""), &out, &errs))
		assert.Empty(t, out.String())
		assert.Regexp(t, `^secstatus: no code is called ".{80}\.\.\.", of (108000|60000) bytes; a code may have 4096\n$`, errs.String())
	}
}
