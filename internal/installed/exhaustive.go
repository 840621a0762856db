// SPDX-License-Identifier: Apache-2.0

package installed

import (
	"os"
	"testing"
)

// ExhaustiveOnly begins the word of every test that [Exhaustive] skips.
const ExhaustiveOnly = "exhaustive: "

// Exhaustive skips the test, or the subtest, unless SECSTATUS_EXHAUSTIVE=1, as in make
// test-all. What is the work that make test leaves out.
func Exhaustive(t testing.TB, what string) {
	t.Helper()
	if !IsExhaustive() {
		t.Skip(ExhaustiveOnly + what + ": run make test-all")
	}
}

// IsExhaustive reports whether SECSTATUS_EXHAUSTIVE=1, for a test that does a part of its
// work either way.
func IsExhaustive() bool { return os.Getenv("SECSTATUS_EXHAUSTIVE") == "1" }
