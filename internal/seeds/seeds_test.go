// SPDX-License-Identifier: Apache-2.0

// Package seeds holds tests alone: that nothing of the published documents from which
// the registry was begun is missing from it. The documents are not part of this
// repository; see [folder] for where the tests look for them.
package seeds

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder returns where the documents are: the folder that the environment variable
// SEEDS names, or shared/seeds beside the checkout. The test is skipped if the second
// is not there, and fails if the first is not.
func folder(t *testing.T) string {
	t.Helper()
	named, isNamed := os.LookupEnv("SEEDS")
	if isNamed {
		info, err := os.Stat(named)
		require.NoError(t, err, "SEEDS names the folder with the published documents")
		require.True(t, info.IsDir(), "SEEDS is to name a folder")
		return named
	}
	beside := filepath.Join("..", "..", "..", "shared", "seeds")
	if _, err := os.Stat(beside); err != nil {
		t.Skip("the published documents from which the registry was begun are not here; SEEDS=DIR says where they are")
	}
	return beside
}

// document returns the lines of a document, without white space at their ends. A
// folder without the document is a failure, not a reason to skip.
func document(t *testing.T, name string) []string {
	t.Helper()
	text, err := fs.ReadFile(os.DirFS(folder(t)), name)
	require.NoError(t, err)
	lines := strings.Split(string(text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return lines
}

// A named is what the registry has under a name.
type named struct {
	code  *registry.Code
	alias bool
}

// vocabulary returns what the names of a vocabulary stand for.
func vocabulary(t *testing.T, id string) map[string]named {
	t.Helper()
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	names := map[string]named{}
	v := r.Vocabulary(id)
	for i := range v.Codes {
		code := &v.Codes[i]
		names[code.Name] = named{code, false}
		for _, a := range code.Aliases {
			names[a.Name] = named{code, true}
		}
	}
	return names
}

// found asserts that the registry has a name with a value.
func found(t *testing.T, names map[string]named, name string, value int64) {
	t.Helper()
	if n, ok := names[name]; assert.True(t, ok, "%s is missing", name) {
		assert.Equal(t, value, n.code.Value, name)
	}
}

// number reads a number as a document has it.
func number(t *testing.T, text string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(text, 0, 64)
	require.NoError(t, err)
	return n
}

// The Status code API's text: each macro, and each code that the prose names.
func TestPSA(t *testing.T) {
	names := vocabulary(t, "psa")
	define := regexp.MustCompile(`^#define\s+(PSA_\w+)\s+\(\(psa_status_t\)\s*(-?\d+)\)$`)
	mention := regexp.MustCompile(`\bPSA_(?:SUCCESS|ERROR_[A-Z_]+|OPERATION_[A-Z_]+)\b`)
	defined, mentioned := map[string]bool{}, map[string]bool{}
	for _, line := range document(t, "psa-status-codes.txt") {
		if strings.HasPrefix(line, "#define") {
			m := define.FindStringSubmatch(line)
			require.NotNil(t, m, "a macro that this test cannot read: %s", line)
			require.False(t, defined[m[1]], "%s is there twice", m[1])
			defined[m[1]] = true
			found(t, names, m[1], number(t, m[2]))
			assert.False(t, names[m[1]].alias, "%s is a current name", m[1])
			assert.Equal(t, "psa/error.h", names[m[1]].code.Header, m[1])
		}
		for _, name := range mention.FindAllString(line, -1) {
			mentioned[name] = true
			assert.NotNil(t, names[name].code, "%s is missing", name)
		}
	}
	assert.Len(t, defined, 25)
	assert.Len(t, mentioned, 25, "the prose names nothing besides")
}

// The PKCS #11 table: each row, and each code that a description names.
func TestPKCS11(t *testing.T) {
	names := vocabulary(t, "pkcs11")
	row := regexp.MustCompile("^\\| *`(CKR_[A-Z0-9_]+)` *\\| *(0x[0-9A-Fa-f]{8}) *\\|")
	mention := regexp.MustCompile(`\bCKR_[A-Z0-9_]+\b`)
	rows := map[string]bool{}
	for _, line := range document(t, "pkcs11-return-values.txt") {
		for _, name := range mention.FindAllString(line, -1) {
			assert.NotNil(t, names[name].code, "%s is missing", name)
		}
		m := row.FindStringSubmatch(line)
		if m == nil {
			assert.NotRegexp(t, "^\\| *`", line, "a row that this test cannot read")
			continue
		}
		require.False(t, rows[m[1]], "%s is there twice", m[1])
		rows[m[1]] = true
		found(t, names, m[1], number(t, m[2]))
		assert.False(t, names[m[1]].alias, "%s is a current name", m[1])
	}
	assert.Len(t, rows, 93)
}

// The Parsec list: each entry. What has another name since is an alias.
func TestParsec(t *testing.T) {
	names := vocabulary(t, "parsec")
	entry := regexp.MustCompile(`^- \*\*(\w+)\*\* \(value: (\d+)\) - `)
	entries := map[string]bool{}
	var earlier []string
	for _, line := range document(t, "parsec-response-status.txt") {
		m := entry.FindStringSubmatch(line)
		if m == nil {
			assert.False(t, strings.HasPrefix(line, "- "), "an entry that this test cannot read: %s", line)
			continue
		}
		require.False(t, entries[m[1]], "%s is there twice", m[1])
		entries[m[1]] = true
		found(t, names, m[1], number(t, m[2]))
		if names[m[1]].alias {
			earlier = append(earlier, m[1])
		}
	}
	assert.Len(t, entries, 40)
	assert.Equal(t, []string{"WrongProviderID", "VersionTooBig", "KeyIDManagerError", "PsaErrorInssuficientData", "PsaErrorTamperingDetected"}, earlier)
}

// Apple's page "Security Framework Result Codes": each name, in its group. It gives no
// values. Only what it marks as deprecated is an alias.
func TestApple(t *testing.T) {
	names := vocabulary(t, "osstatus")
	variable := regexp.MustCompile(`^var (\w+): OSStatus$`)
	group, last := "", ""
	groups := map[string]string{} // by name
	var deprecated []string
	for _, line := range document(t, "apple-security-result-codes.txt") {
		switch m := variable.FindStringSubmatch(line); {
		case strings.HasPrefix(line, "#"):
			group, last = strings.TrimSpace(strings.TrimLeft(line, "#")), ""
		case m != nil:
			last = m[1]
			require.Empty(t, groups[last], "%s is there twice", last)
			require.NotEmpty(t, group, "%s is in no group", last)
			groups[last] = group
		case strings.HasPrefix(line, "var "):
			assert.Fail(t, "a variable that this test cannot read: "+line)
		case line == "Deprecated":
			require.NotEmpty(t, last)
			deprecated = append(deprecated, last)
		}
	}
	assert.Len(t, groups, 378)
	assert.Equal(t, []string{"errSecDskFull", "errSecInvaldCRLAuthority", "errSecInvalidTupleCredendtials"}, deprecated)
	distinct := map[string]bool{}
	for name, group := range groups {
		distinct[group] = true
		n, ok := names[name]
		if !assert.True(t, ok, "%s is missing", name) {
			continue
		}
		assert.Equal(t, group, n.code.Group, name)
		assert.Equal(t, "Security framework", n.code.Service, name)
		assert.Equal(t, slices.Contains(deprecated, name), n.alias, "%s is deprecated, or an alias, and not both", name)
	}
	assert.Len(t, distinct, 19)
}

// The services to whose codes Apple's page points: each is a group in the registry, but
// for Secure Download, whose functions Apple lists for macOS 10.5 to 12 only.
func TestAppleServices(t *testing.T) {
	service := regexp.MustCompile(`\b(?:Authorization Services|Sessions API|Secure Transport|Secure Download|Code Signing Services) Result Codes\b`)
	pointed := map[string]bool{}
	for _, line := range document(t, "apple-security-result-codes.txt") {
		for _, group := range service.FindAllString(line, -1) {
			pointed[group] = true
		}
	}
	assert.Len(t, pointed, 5)
	groups := map[string]bool{}
	for _, n := range vocabulary(t, "osstatus") {
		groups[n.code.Group] = true
	}
	for group := range pointed {
		assert.Equal(t, group != "Secure Download Result Codes", groups[group], group)
	}
}
