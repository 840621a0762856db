// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/internal/installed"
)

// A machine is a processor for which a program can be compiled and run here.
type machine struct {
	name      string
	compilers [][]string // commands; the first is the one to take
	packages  string     // that bring them
	flags     []string   // for all of them
	long      int        // bytes of an unsigned long; 0: whatever it is here
	emulator  []string   // what runs the program where the kernel does not; it comes last
	emulators string     // the package that brings it
}

var machines = []machine{
	{"native", [][]string{{"gcc"}, {"clang"}, {"g++"}, {"clang++"}, {"tcc"}}, "gcc g++ clang tcc libc6-dev", nil,
		0, nil, ""},
	// The C library of another machine is not where a program would look for it.
	{"i686", [][]string{{"i686-linux-gnu-gcc"}, {"clang", "--target=i686-linux-gnu"}}, "gcc-i686-linux-gnu libc6-dev-i386-cross clang", []string{"-static"},
		4, []string{"qemu-i386"}, "qemu-user"},
	{"arm", [][]string{{"arm-linux-gnueabihf-gcc"}, {"clang", "--target=arm-linux-gnueabihf"}}, "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross clang", []string{"-static"},
		4, []string{"qemu-arm"}, "qemu-user"},
	{"aarch64", [][]string{{"aarch64-linux-gnu-gcc"}, {"clang", "--target=aarch64-linux-gnu"}}, "gcc-aarch64-linux-gnu libc6-dev-arm64-cross clang", []string{"-static"},
		8, []string{"qemu-aarch64"}, "qemu-user"},
	// Firmware: no operating system, 16 KiB of memory.
	{"cortex-m0", [][]string{{"arm-none-eabi-gcc"}}, "gcc-arm-none-eabi libnewlib-arm-none-eabi",
		[]string{"-mcpu=cortex-m0", "-mthumb", "--specs=rdimon.specs", "-T", "testdata/cortex-m0.ld", "testdata/cortex-m0.c"},
		4, []string{"qemu-system-arm", "-M", "microbit", "-nographic", "-monitor", "none", "-serial", "none",
			"-semihosting-config", "enable=on,target=native", "-kernel"}, "qemu-system-arm"},
}

// build compiles a program with our headers for the machine. What is not installed
// skips the test.
func (m machine) build(t *testing.T, compiler []string, source string, flags ...string) (exe string) {
	t.Helper()
	for _, c := range [][]string{compiler, m.compilers[0]} { // clang takes libraries and linker of a cross gcc
		if _, err := exec.LookPath(c[0]); err != nil {
			installed.Missing(t, c[0], m.packages)
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

// run runs a program of the machine and returns what it printed. What a kernel runs is
// tried: many run no programs of 32 bits, some run those of any processor.
func (m machine) run(t *testing.T, exe, input string, args ...string) string {
	t.Helper()
	command := slices.Concat(m.runner(t), []string{exe}, args)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.WaitDelay = time.Second
	cmd.Stdin = strings.NewReader(input)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, ctx.Err(), "%s does not end within 5 minutes", command)
	require.NoError(t, err, "%s: %s%s", command, out, stderr.String())
	require.Empty(t, stderr.String())
	return string(out)
}

// runner returns what stands before a program of the machine: nothing where the kernel runs
// it, else an emulator. Where neither runs a program that does nothing, the test is skipped
// and says so, also with REQUIRE_ALL=1: what a kernel can do cannot be installed.
func (m machine) runner(t *testing.T) []string {
	t.Helper()
	if m.name == "native" {
		return nil
	}
	type answer struct {
		command []string
		words   string
	}
	runs := func(command []string) error {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		return exec.CommandContext(ctx, command[0], command[1:]...).Run()
	}
	if _, err := exec.LookPath(m.emulator[0]); err != nil && m.firmware() {
		installed.Missing(t, m.emulator[0], m.emulators)
	}
	found := once(t.Context(), "runner of "+m.name, func() answer {
		nothing := filepath.Join(t.TempDir(), "nothing.c")
		if err := os.WriteFile(nothing, []byte("int main(void) { return 0; }\n"), 0o666); err != nil {
			return answer{words: err.Error()}
		}
		exe := m.build(t, m.compilers[0], nothing)
		var native error
		if !m.firmware() {
			if native = runs([]string{exe}); native == nil {
				return answer{}
			}
		}
		if _, err := exec.LookPath(m.emulator[0]); err != nil {
			return answer{words: "missing"}
		}
		emulated := runs(slices.Concat(m.emulator, []string{exe}))
		if emulated == nil {
			return answer{command: m.emulator}
		}
		return answer{words: fmt.Sprintf("this machine runs no program of %s: natively: %v; %s: %v", m.name, native, m.emulator[0], emulated)}
	})
	switch found.words {
	case "":
	case "missing":
		installed.Missing(t, m.emulator[0], m.emulators)
	default:
		t.Skip(found.words)
	}
	return found.command
}

// firmware is a machine without an operating system.
func (m machine) firmware() bool { return strings.Contains(m.emulator[0], "system") }
