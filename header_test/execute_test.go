// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/internal/installed"
)

// program returns a C program that prints the name and the value of every macro of e,
// as printf sees it on the machine that runs the program: in decimal, after the widths
// of the two types.
func (e Expect) program() string {
	var b strings.Builder
	b.WriteString("#include <stdio.h>\n" + includes(psaHeader, pkcs11Header) + "int main(void)\n{\n")
	b.WriteString("    psa_status_t status;\n    CK_RV rv;\n")
	b.WriteString("    printf(\"%u %u\\n\", (unsigned)sizeof(status), (unsigned)sizeof(rv));\n")
	for _, m := range e.PSA {
		fmt.Fprintf(&b, "    status = %s;\n    printf(\"%[1]s %%ld\\n\", (long)status);\n", m.Name)
	}
	for _, m := range e.returnValues() {
		fmt.Fprintf(&b, "    rv = %s;\n    printf(\"%[1]s %%lu\\n\", rv);\n", m.Name)
	}
	b.WriteString("    return 0;\n}\n")
	return b.String()
}

// returnValues lists the CKR_ macros with their values in the newest version.
func (e Expect) returnValues() []Macro {
	var all []Macro
	for _, c := range e.PKCS11 {
		if strings.HasPrefix(c.Name, "CKR_") {
			text := c.Expansions[len(c.Expansions)-1].Value
			value, err := strconv.ParseInt(strings.TrimSuffix(text, "UL"), 0, 64)
			if err != nil {
				panic(c.Name + " is not a number: " + text) // the registry's validator sees to it
			}
			all = append(all, Macro{c.Name, value})
		}
	}
	return all
}

// printed returns what the program must print where an unsigned long has so many bytes.
func (e Expect) printed(long int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "4 %d\n", long)
	for _, list := range [][]Macro{e.PSA, e.returnValues()} {
		for _, m := range list {
			fmt.Fprintf(&b, "%s %d\n", m.Name, m.Value)
		}
	}
	return b.String()
}

// What the compilers assert, machines do: the values are printed by programs that run,
// on processors whose unsigned long has 32 bits and on ones where it has 64.
func TestExecuted(t *testing.T) {
	for _, m := range machines {
		t.Run(m.name, func(t *testing.T) {
			if m.name != "native" {
				installed.Exhaustive(t, "programs of other processors")
			}
			t.Parallel()
			source := filepath.Join(t.TempDir(), "values.c")
			expect := Registry()
			require.NoError(t, os.WriteFile(source, []byte(expect.program()), 0o666))
			out := m.run(t, m.build(t, m.compilers[0], source, "-Wall", "-Wextra", "-Werror"), "")

			var long int
			_, err := fmt.Sscanf(out, "4 %d", &long)
			require.NoError(t, err)
			if m.long != 0 {
				require.Equal(t, m.long, long)
			}
			require.Equal(t, expect.printed(long), out)
		})
	}
}
