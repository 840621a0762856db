// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whatever is changed in the functions of our own headers is found: one that is left out, two
// that change places, a parameter of another type. The headers as they are have no finding.
func TestFunctionLists(t *testing.T) {
	dir := t.TempDir()
	shipped := func(name string) string {
		b, err := fs.ReadFile(include.FS(), "pkcs11/"+name)
		require.NoError(t, err)
		return string(b)
	}
	path := write(t, dir+"/pkcs11.h", shipped("pkcs11.h"))
	write(t, dir+"/pkcs11t.h", shipped("pkcs11t.h"))
	functions := shipped("pkcs11f.h")
	found := func(text string) string {
		write(t, dir+"/pkcs11f.h", text)
		var list []string
		for _, f := range check(t, Options{Profile: PKCS11, Types: true, Target: "linux/amd64", Select: []string{typeLayout.Name}}, path)[0].Findings {
			list = append(list, fmt.Sprintf("%v: %s", f.Severity, f.Message))
		}
		return strings.Join(list, "\n")
	}
	require.Empty(t, found(functions))
	rows := regexp.MustCompile(`(?s)CK_PKCS11_FUNCTION_INFO\((\w+)\)\n#ifdef CK_NEED_ARG_LIST\n\((.*?)\);\n#endif\n`).FindAllStringSubmatch(functions, -1)
	require.Len(t, rows, 104)
	step := 13
	if installed.IsExhaustive() {
		step = 1
	}
	parameter := regexp.MustCompile(`(\w+) (\w+),?\n`)
	for i := 0; i < len(rows); i += step {
		row, name := rows[i][0], rows[i][1]
		less := found(strings.Replace(functions, row, "", 1))
		assert.Regexp(t, `^error: CK_FUNCTION_LIST\w* lacks "CK_\w+ `+name+`"`, less)
		assert.Regexp(t, `from `+name+` on, a call reaches another function than the one that it names|a call of `+name+` by code that has the standard's reads past the end of the list`, less)
		if i > 0 && !strings.Contains(between(functions, rows[i-1][0], row), "#") {
			swapped := strings.Replace(strings.Replace(functions, row, "@", 1), rows[i-1][0], row, 1)
			assert.Regexp(t, `^error: CK_FUNCTION_LIST\w*: .*; a call of `+rows[i-1][1]+` reaches `+name+`\n?`, found(strings.Replace(swapped, "@", rows[i-1][0], 1)))
		}
		for _, p := range parameter.FindAllStringSubmatch(rows[i][2], -1) {
			other := strings.Replace(row, p[1]+" "+p[2], "CK_VERSION "+p[2], 1)
			assert.Regexp(t, `^error: `+name+` takes a structure of 2 bytes for `+p[2]+`, want [^\n]*$`, found(strings.Replace(functions, row, other, 1)))
		}
	}
}

// between is what stands in a text after one part of it and before another.
func between(text, after, before string) string {
	_, text, _ = strings.Cut(text, after)
	text, _, _ = strings.Cut(text, before)
	return text
}
