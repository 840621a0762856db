// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPlusHazards reads large and broken texts of C++ in bounded work.
func TestPlusHazards(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"classes":       strings.Repeat("class ", 1<<20),
		"names":         strings.Repeat("struct a;", 1<<18),
		"braces":        strings.Repeat("struct a {", 1<<18),
		"conditionals":  strings.Repeat("{\n#if 1\nstruct a\n", 1<<16) + strings.Repeat("#endif\n", 1<<16),
		"aliases":       strings.Repeat("using a = ", 1<<19),
		"raw strings":   strings.Repeat("R\"x(", 1<<20),
		"delimiters":    strings.Repeat("R\"aaaaaaaaaaaaaaaa", 1<<18),
		"templates":     strings.Repeat("template<", 1<<19) + ";",
		"namespaces":    strings.Repeat("namespace a {", 1<<18) + "int PSA_SUCCESS;",
		"methods":       "struct a {" + strings.Repeat("int f() {} ", 1<<18) + "int PSA_SUCCESS; };",
		"separators":    "#if " + strings.Repeat("1'", 1<<20) + "\n#endif",
		"an identifier": strings.Repeat("a", 1<<20) + "R\"(" + strings.Repeat("x", 1<<20),
		"attributes":    strings.Repeat("struct [[a]] ", 1<<18),
	} {
		t.Run(name, func(t *testing.T) {
			path := write(t, dir+"/hazard.hpp", text)
			c, err := New(t.Context(), Options{Target: "linux/amd64"})
			require.NoError(t, err)
			bounded := bounds(t)
			_, err = c.Check(t.Context(), []string{path}, nil)
			require.NoError(t, err)
			bounded()
		})
	}
}
