// SPDX-License-Identifier: Apache-2.0

package installed_test

import (
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
)

// What is not there skips a test with a word on what to install, and is not a success.
func TestMissing(t *testing.T) {
	t.Setenv("REQUIRE_ALL", "")
	for name, find := range map[string]func(t testing.TB){
		"file":    func(t testing.TB) { installed.File(t, "no-such-library.so", "no-such-package") },
		"program": func(t testing.TB) { installed.Program(t, "no-such-program", "no-such-package") },
	} {
		r := &recorder{TB: t}
		find(r)
		assert.Equal(t, "skip", r.did, name)
		packages, ok := installed.Packages(r.said)
		assert.True(t, ok)
		assert.Equal(t, "no-such-package", packages)
	}
	t.Setenv("REQUIRE_ALL", "1")
	r := &recorder{TB: t}
	installed.Program(r, "no-such-program", "no-such-package")
	assert.Equal(t, "fail", r.did)
}

// What a network does not give skips a test with the answer, and is no missing package.
func TestUnreachable(t *testing.T) {
	for all, did := range map[string]string{"": "skip", "1": "fail"} {
		t.Setenv("REQUIRE_ALL", all)
		r := &recorder{TB: t}
		installed.Unreachable(r, "go1.0 from the module proxy", "no such host")
		assert.Equal(t, did, r.did)
		assert.Equal(t, "unreachable: go1.0 from the module proxy: no such host", r.said)
		_, ok := installed.Packages(r.said)
		assert.False(t, ok)
	}
}

// An exhaustive test is skipped where it is not asked for, whatever must be there.
func TestExhaustive(t *testing.T) {
	t.Setenv("REQUIRE_ALL", "1")
	t.Setenv("SECSTATUS_EXHAUSTIVE", "")
	r := &recorder{TB: t}
	installed.Exhaustive(r, "every value")
	assert.Equal(t, "skip", r.did)
	assert.Equal(t, "exhaustive: every value: run make test-all", r.said)
	t.Setenv("SECSTATUS_EXHAUSTIVE", "1")
	r = &recorder{TB: t}
	installed.Exhaustive(r, "every value")
	assert.Empty(t, r.did)
}

// A recorder keeps what would end the test.
type recorder struct {
	testing.TB
	did, said string
}

func (r *recorder) Helper()           {}
func (r *recorder) Skip(args ...any)  { r.did, r.said = "skip", args[0].(string) }
func (r *recorder) Fatal(args ...any) { r.did, r.said = "fail", args[0].(string) }
