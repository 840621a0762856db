// SPDX-License-Identifier: Apache-2.0

// Package platforms_test runs tests of other packages on platforms that this machine can
// only imitate: Windows under Wine, 32-bit Arm and big-endian s390x under QEMU.
package platforms_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A suite is packages, and which of their tests run.
type suite struct {
	packages string
	run      string // a pattern, or "" for all
}

// vocabularies are all that programs import for codes.
const vocabularies = ". ./cpsa ./cpkcs11 ./parsec ./osstatus ./conv ./include ./internal/utf16text"

// wineRefused is what a test prints if Wine does not start a program that it started before:
// ERROR_INTERNAL_ERROR of its CreateProcess, which happens rarely, on a busy machine.
var wineRefused = regexp.MustCompile(`fork/exec .*: Internal error\.`)

// test runs the tests of a suite on a platform, each test binary by an emulator.
func (s suite) test(t *testing.T, platform, emulator string, flags ...string) {
	t.Helper()
	args := append([]string{"test", "-count=1", "-timeout", "15m", "-vet=off", "-ldflags=-s -w", "-exec", emulator, "-run", s.run}, flags...)
	args = append(args, strings.Fields(s.packages)...)
	system, processor, _ := strings.Cut(platform, "/")
	// What a program needs that this machine has is not there.
	env := append(os.Environ(), "GOOS="+system, "GOARCH="+processor, "CGO_ENABLED=0", "SECSTATUS_EXHAUSTIVE=", "REQUIRE_ALL=")
	run := func() ([]byte, error) {
		cmd := installed.Command(t, "go", args...)
		cmd.Dir, cmd.Env = filepath.Join("..", ".."), env
		return cmd.CombinedOutput()
	}
	out, err := run()
	if err != nil && wineRefused.Match(out) {
		t.Logf("again, since Wine refused to start a program:\n%s", out)
		out, err = run()
	}
	if !assert.NoError(t, err, "go %v\n%s", args, out) {
		return
	}
	for _, p := range strings.Fields(s.packages) {
		assert.Regexp(t, `(?m)^ok\s+github.com/secstatus/secstatus`+strings.TrimPrefix(p, ".")+`\s+[\d.]+s$`, string(out), "the tests of a package ran")
	}
	t.Logf("%s\n%s", platform, out)
}

// Values, names, errors and conversions are the same where an int has 32 bits, and where
// bytes have the other order.
func TestQEMU(t *testing.T) {
	installed.Exhaustive(t, "32-bit Arm and s390x")
	for _, processor := range []string{"arm", "s390x"} {
		t.Run(processor, func(t *testing.T) {
			emulator := installed.Program(t, "qemu-"+processor, "qemu-user")
			suite{packages: vocabularies}.test(t, "linux/"+processor, emulator)
			suite{"./internal/annotate", "^(TestUnnamed|TestIn|TestJSON|FuzzCopy)$"}.test(t, "linux/"+processor, emulator)
			suite{"./internal/anycode", "^(TestNearest|TestReadRefuses|TestReadHex|TestPair|FuzzRead)$"}.test(t, "linux/"+processor, emulator)
			suite{"./headercheck/internal/cpp", "^(TestConditions|TestValues|TestTypes|TestTargets)$"}.test(t, "linux/"+processor, emulator)
		})
	}
}

// The packages and the command do on Windows what they do elsewhere. Wine stands for it.
func TestWine(t *testing.T) {
	installed.Exhaustive(t, "Windows")
	emulator, flags := wine(t)
	for _, s := range []suite{
		{packages: vocabularies + " ./internal/anycode ./internal/argv ./internal/escape ./internal/regular ./internal/registry ./headercheck/internal/cpp"},
		{"./internal/annotate", "^(TestUnnamed|TestIn|TestJSON|TestChunks|FuzzCopy)$"},
		{"./internal/gen", "^(TestGolden|TestFresh|TestPure)$"},
		// What deals with paths, ends of lines, links and modes; the checks are the same.
		{"./headercheck", "^(TestMicrosoft|TestBadEntries|TestForced|TestIncludes|TestFix|TestFixRefuses|TestFixInclude|TestFixOnce|TestFixLeaves|TestWrite.*|TestFind.*|TestAllTargets|TestHeaderBudget|Example.*)$"},
		{packages: "./cmd/secstatus"},
	} {
		s.test(t, "windows/amd64", emulator, flags...)
	}
}

// wine prepares Wine, with a Windows of its own, and returns what runs a program in it, and
// flags for go test.
func wine(t *testing.T) (emulator string, flags []string) {
	t.Helper()
	loader := "/usr/lib/wine/wine64" // of Debian; the script wine asks for one of 32 bits
	if _, err := os.Stat(loader); err != nil {
		loader = installed.Program(t, "wine64", "wine64")
	}
	server := filepath.Join(filepath.Dir(loader), "wineserver64")
	if _, err := os.Stat(server); err != nil {
		server = installed.Program(t, "wineserver", "wine64")
	}
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "windows"), 0o700))
	t.Setenv("WINEPREFIX", filepath.Join(dir, "windows"))
	t.Setenv("WINEDEBUG", "-all")
	t.Setenv("WINEDLLOVERRIDES", "mscoree,mshtml=") // which would offer to load more
	run := func(name string, args ...string) {
		t.Helper()
		out, err := installed.Command(t, name, args...).CombinedOutput()
		require.NoError(t, err, "%s %v: %s", name, args, out)
	}
	t.Cleanup(func() {
		_ = exec.Command(server, "-k").Run() // nothing may be left to end
		_ = exec.Command(server, "-w").Run()
	})
	// One server for all programs: it takes seconds to start. It, and
	// what else goes on running, would keep pipes open.
	require.NoError(t, installed.Command(t, server, "-p").Run())
	require.NoError(t, installed.Command(t, loader, "wineboot", "-i").Run())

	system := filepath.Join(dir, "windows", "drive_c", "windows", "system32")
	if _, err := os.Stat(filepath.Join(system, "bcryptprimitives.dll")); err != nil {
		cc := installed.Program(t, "x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64")
		run(cc, "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-o", filepath.Join(system, "bcryptprimitives.dll"), "testdata/bcryptprimitives.c", "-ladvapi32")
	}

	// Wine 8 does not remove files by the newest of the ways that package os knows, and
	// answers otherwise than a Windows without it. The package has a switch for its own tests.
	root, err := installed.Command(t, "go", "env", "GOROOT").Output()
	require.NoError(t, err)
	source := filepath.Join(strings.TrimSpace(string(root)), "src", "internal", "syscall", "windows", "at_windows.go")
	text, err := os.ReadFile(source)
	require.NoError(t, err)
	const off, on = "var TestDeleteatFallback bool", "var TestDeleteatFallback = true"
	require.Contains(t, string(text), off)
	changed := filepath.Join(dir, "at_windows.go")
	require.NoError(t, os.WriteFile(changed, []byte(strings.Replace(string(text), off, on, 1)), 0o666))
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{source: changed}})
	require.NoError(t, err)
	file := filepath.Join(dir, "overlay.json")
	require.NoError(t, os.WriteFile(file, overlay, 0o666))
	return loader, []string{fmt.Sprintf("-overlay=%s", file)}
}
