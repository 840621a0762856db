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

// A machine is a processor for which a program can be compiled and run here.
type machine struct {
	name      string
	compilers [][]string // commands; the first is the one to take
	packages  string     // that bring them
	flags     []string   // for all of them
	long      int        // bytes of an unsigned long; 0: whatever it is here
	native    []string   // values of GOARCH on which Linux runs the program itself
	emulator  []string   // elsewhere; the program comes last
	emulators string     // the package that brings it
}

var machines = []machine{
	{"native", [][]string{{"gcc"}, {"clang"}, {"g++"}, {"clang++"}, {"tcc"}}, "gcc g++ clang tcc libc6-dev", nil,
		0, []string{runtime.GOARCH}, nil, ""},
	// The C library of another machine is not where a program would look for it.
	{"i686", [][]string{{"i686-linux-gnu-gcc"}, {"clang", "--target=i686-linux-gnu"}}, "gcc-i686-linux-gnu libc6-dev-i386-cross clang", []string{"-static"},
		4, []string{"amd64", "386"}, []string{"qemu-i386"}, "qemu-user"},
	{"arm", [][]string{{"arm-linux-gnueabihf-gcc"}, {"clang", "--target=arm-linux-gnueabihf"}}, "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross clang", []string{"-static"},
		4, nil, []string{"qemu-arm"}, "qemu-user"},
	{"aarch64", [][]string{{"aarch64-linux-gnu-gcc"}, {"clang", "--target=aarch64-linux-gnu"}}, "gcc-aarch64-linux-gnu libc6-dev-arm64-cross clang", []string{"-static"},
		8, nil, []string{"qemu-aarch64"}, "qemu-user"},
	// Firmware: no operating system, 16 KiB of memory.
	{"cortex-m0", [][]string{{"arm-none-eabi-gcc"}}, "gcc-arm-none-eabi libnewlib-arm-none-eabi",
		[]string{"-mcpu=cortex-m0", "-mthumb", "--specs=rdimon.specs", "-T", "testdata/cortex-m0.ld", "testdata/cortex-m0.c"},
		4, nil, []string{"qemu-system-arm", "-M", "microbit", "-nographic", "-monitor", "none", "-serial", "none",
			"-semihosting-config", "enable=on,target=native", "-kernel"}, "qemu-system-arm"},
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
	args = append(append(args, m.flags...), "-I", filepath.Join("..", "include"), "-o", exe, source)
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
		if _, err := exec.LookPath(m.emulator[0]); err != nil {
			missing(t, m.emulator[0]+" (package: "+m.emulators+"; or run: make deps)")
		}
		command = append(slices.Clone(m.emulator), command...)
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
