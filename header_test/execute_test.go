// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
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
				panic(c.Name + " is no number: " + text) // the registry's validator sees to it
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
	for _, machine := range []struct {
		name     string
		compiler string
		packages string
		long     int
		native   []string // values of GOARCH on which Linux runs the program itself
		emulator string   // elsewhere
	}{
		{"native", "gcc", "gcc libc6-dev", 0, []string{runtime.GOARCH}, ""},
		{"i686", "i686-linux-gnu-gcc", "gcc-i686-linux-gnu libc6-dev-i386-cross", 4, []string{"amd64", "386"}, "qemu-i386"},
		{"arm", "arm-linux-gnueabihf-gcc", "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross", 4, nil, "qemu-arm"},
		{"aarch64", "aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu libc6-dev-arm64-cross", 8, nil, "qemu-aarch64"},
	} {
		t.Run(machine.name, func(t *testing.T) {
			t.Parallel()
			cc, err := exec.LookPath(machine.compiler)
			if err != nil {
				missing(t, machine.compiler+" (packages: "+machine.packages+"; or run: make deps)")
			}
			var run []string
			if !slices.Contains(machine.native, runtime.GOARCH) {
				emulator, err := exec.LookPath(machine.emulator)
				if err != nil {
					missing(t, machine.emulator+" (package: qemu-user; or run: make deps)")
				}
				run = append(run, emulator)
			}

			dir := t.TempDir()
			source, exe := filepath.Join(dir, "values.c"), filepath.Join(dir, "values")
			expect := Registry()
			require.NoError(t, os.WriteFile(source, []byte(expect.program()), 0o666))
			args := []string{"-Wall", "-Wextra", "-Werror", "-I", filepath.Join("..", "include"), "-o", exe, source}
			if len(run) > 0 || machine.long != 0 {
				// The C library of another machine is not where the program would look for it.
				args = append(args, "-static")
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			words, err := exec.CommandContext(ctx, cc, args...).CombinedOutput()
			require.NoError(t, err, "%s: %s", cc, words)
			run = append(run, exe)
			out, err := exec.CommandContext(ctx, run[0], run[1:]...).Output()
			require.NoError(t, err, run)

			long := machine.long
			if long == 0 { // the machine's own, whatever that is
				_, err := fmt.Sscanf(string(out), "4 %d", &long)
				require.NoError(t, err)
			}
			require.Equal(t, expect.printed(long), string(out))
		})
	}
}
