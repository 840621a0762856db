// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"bytes"
	"context"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A machine is a processor with Linux on which a compiled program can be run here.
type machine struct {
	name      string
	compilers [][]string // commands; the first is the one to take
	packages  string     // that bring them
	long      int        // bytes of an unsigned long; 0: whatever it is here
	native    []string   // values of GOARCH on which Linux runs the program itself
	emulator  string     // elsewhere
}

var machines = []machine{
	{"native", [][]string{{"gcc"}, {"clang"}, {"g++"}, {"clang++"}, {"tcc"}}, "gcc g++ clang tcc libc6-dev", 0, []string{runtime.GOARCH}, ""},
	{"i686", [][]string{{"i686-linux-gnu-gcc"}, {"clang", "--target=i686-linux-gnu"}},
		"gcc-i686-linux-gnu libc6-dev-i386-cross clang", 4, []string{"amd64", "386"}, "qemu-i386"},
	{"arm", [][]string{{"arm-linux-gnueabihf-gcc"}, {"clang", "--target=arm-linux-gnueabihf"}},
		"gcc-arm-linux-gnueabihf libc6-dev-armhf-cross clang", 4, nil, "qemu-arm"},
	{"aarch64", [][]string{{"aarch64-linux-gnu-gcc"}, {"clang", "--target=aarch64-linux-gnu"}},
		"gcc-aarch64-linux-gnu libc6-dev-arm64-cross clang", 8, nil, "qemu-aarch64"},
}

// build compiles a program with our headers for the machine. What is not installed
// skips the test.
func (m machine) build(t *testing.T, compiler []string, source string, flags ...string) (exe string) {
	t.Helper()
	for _, c := range [][]string{compiler, m.compilers[0]} { // clang takes libraries and linker of a cross gcc
		if _, err := exec.LookPath(c[0]); err != nil {
			missing(t, c[0]+" (packages: "+m.packages+"; or run: make deps)")
		}
	}
	exe = filepath.Join(t.TempDir(), "program")
	args := append(slices.Clone(compiler[1:]), flags...)
	if strings.HasSuffix(compiler[0], "++") {
		args = append(args, "-x", "c++")
	}
	args = append(args, "-I", filepath.Join("..", "include"), "-o", exe, source)
	if m.name != "native" {
		// The C library of another machine is not where the program would look for it.
		args = append(args, "-static")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	words, err := exec.CommandContext(ctx, compiler[0], args...).CombinedOutput()
	require.NoError(t, err, "%s %s: %s", compiler[0], strings.Join(args, " "), words)
	require.Empty(t, string(words))
	return exe
}

// run runs a program of the machine and returns what it printed.
func (m machine) run(t *testing.T, exe, input string, args ...string) string {
	t.Helper()
	command := append([]string{exe}, args...)
	if !slices.Contains(m.native, runtime.GOARCH) {
		emulator, err := exec.LookPath(m.emulator)
		if err != nil {
			missing(t, m.emulator+" (package: qemu-user; or run: make deps)")
		}
		command = append([]string{emulator}, command...)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Stdin = strings.NewReader(input)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, "%s: %s%s", command, out, stderr.String())
	require.Empty(t, stderr.String())
	return string(out)
}
