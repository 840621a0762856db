// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What firmware pays: sizes do not depend on the machine that compiles.
func TestGoals(t *testing.T) {
	const cc = "arm-none-eabi-gcc"
	if _, err := exec.LookPath(cc); err != nil {
		text := "missing: " + cc + " (packages: gcc-arm-none-eabi libnewlib-arm-none-eabi; or run: make deps)"
		if os.Getenv("REQUIRE_ALL") == "1" {
			t.Fatal(text)
		}
		t.Skip(text)
	}
	var table strings.Builder
	missed, err := run(t.Context(), &table, cc, []string{"-Os", "-mcpu=cortex-m0plus", "-mthumb"})
	require.NoError(t, err)
	assert.Empty(t, missed, table.String())
	assert.Regexp(t, `secstatus_psa_from_ckr +\d+ +\d+ +\d+ +\d+ +0\.\d+`, table.String())
	assert.Contains(t, table.String(), "size: 0 goals missed\n")
	t.Log("\n" + table.String())

	// docs/c.md has the conversions, of one version of the compiler.
	if strings.Contains(table.String(), "12.2.1") {
		doc, err := os.ReadFile("../../docs/c.md")
		require.NoError(t, err)
		_, doc, found := bytes.Cut(doc, []byte("<!-- sizes: what make size prints -->\n"))
		require.True(t, found)
		doc, _, found = bytes.Cut(doc, []byte("<!-- end of sizes -->"))
		require.True(t, found)
		var rows strings.Builder
		for line := range strings.Lines(table.String()) {
			if w := strings.Fields(line); len(w) == 6 && strings.HasPrefix(w[0], "secstatus_") {
				fmt.Fprintf(&rows, "| `%s` | %s |\n", w[0], strings.Join(w[1:], " | "))
			}
		}
		_, have, _ := strings.Cut(string(doc), ":|\n")
		assert.Equal(t, rows.String(), have, "the table of docs/c.md is not what make size prints")
	}

	// And one that is missed is said: code that is not optimized is large.
	table.Reset()
	missed, err = run(t.Context(), &table, cc, []string{"-O0", "-mcpu=cortex-m0plus", "-mthumb"})
	require.NoError(t, err)
	assert.Contains(t, strings.Join(missed, "\n"), "secstatus_psa_from_ckr takes ")
	assert.Contains(t, table.String(), "missed: secstatus_psa_from_ckr takes ")
}

func TestNoCompiler(t *testing.T) {
	_, err := run(t.Context(), new(strings.Builder), "no-such-compiler", nil)
	assert.ErrorContains(t, err, "no compiler no-such-compiler: install one (package: gcc-arm-none-eabi; or run: make deps), or name another with -cc")
}

// A program that keeps memory, has a constructor or calls a library is told from one
// that does not.
func TestMeasure(t *testing.T) {
	cc, err := exec.LookPath("gcc")
	if err != nil {
		t.Skip("missing: gcc")
	}
	c := compiler{t.Context(), t.TempDir(), cc, []string{"-O0"}}
	o, err := c.compile("bad", "#include <string.h>\nint count = 1;\n__attribute__((constructor)) static void start(void) { count++; }\nsize_t f(const char *s); size_t f(const char *s) { return strlen(s); }\n")
	if err != nil {
		t.Skip("gcc makes no ELF objects here: ", err)
	}
	wrong := strings.Join(o.wrong("f"), "\n")
	assert.Contains(t, wrong, ".data")
	assert.Contains(t, wrong, ".init_array")
	assert.Contains(t, wrong, "calls strlen")
	_, err = c.compile("wrong", "int f(")
	assert.ErrorContains(t, err, "wrong: ")
}
