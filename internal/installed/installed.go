// SPDX-License-Identifier: Apache-2.0

// Package installed finds the real things that tests run on: programs, libraries and
// headers. What is not there skips the test, with a word on how to get it; with
// REQUIRE_ALL=1 it fails.
package installed

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const missing = "missing: %s (packages: %s; or run: make deps)"

// Packages returns the packages that the word of a skipped test names, as [Missing] says
// them.
func Packages(said string) (packages string, ok bool) {
	_, after, found := strings.Cut(said, "(packages: ")
	packages, _, ok = strings.Cut(after, "; or run: make deps)")
	return packages, found && ok
}

// Missing skips the test, or fails it if everything must be there. The packages are
// Debian's, separated by spaces.
func Missing(t testing.TB, what, packages string) {
	t.Helper()
	without(t, fmt.Sprintf(missing, what, packages))
}

// Unreachable skips the test, or fails it if everything must be there. What comes from a
// network, and said is what the program answered that asked for it.
func Unreachable(t testing.TB, what, said string) {
	t.Helper()
	without(t, "unreachable: "+what+": "+said)
}

func without(t testing.TB, text string) {
	t.Helper()
	if os.Getenv("REQUIRE_ALL") == "1" {
		t.Fatal(text)
	} else {
		t.Skip(text)
	}
}

// Program returns the path of a program.
func Program(t testing.TB, name, packages string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		Missing(t, name, packages)
	}
	return path
}

// File returns the file of that name in the first folder that has it, of those in which
// Linux distributions keep headers and libraries.
func File(t testing.TB, name, packages string) string {
	t.Helper()
	for _, pattern := range []string{"/usr/include/", "/usr/lib/*-linux-gnu/", "/usr/lib64/", "/usr/lib/", "/usr/local/include/", "/usr/local/lib/"} {
		if found, _ := filepath.Glob(pattern + name); len(found) > 0 {
			return found[0]
		}
	}
	Missing(t, name, packages)
	return ""
}

// SoftHSM returns the module of SoftHSM. For the rest of the test it has an empty place
// for tokens of its own.
func SoftHSM(t testing.TB) string {
	t.Helper()
	path := File(t, "softhsm/libsofthsm2.so", "softhsm2")
	SoftHSMConfig(t)
	return path
}

// SoftHSMConfig gives SoftHSM an empty place for tokens, by whatever way it is loaded.
func SoftHSMConfig(t testing.TB) {
	t.Helper()
	dir := t.TempDir()
	config := filepath.Join(dir, "softhsm2.conf")
	text := fmt.Sprintf("directories.tokendir = %s\nobjectstore.backend = file\nlog.level = ERROR\n", dir)
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("SOFTHSM2_CONF", config)
}
