// SPDX-License-Identifier: Apache-2.0

package gen_test

import (
	"maps"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/secstatus/secstatus/internal/gen"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mostLines is how many lines a new code may add, take away or change (which counts
// twice) in all generated files together, but documentation and compressed texts.
const mostLines = 60

// A new code in the middle of a vocabulary, with the longest name of all, a new version and
// a new source, leaves a change that can be reviewed.
func TestNewCodeIsReviewable(t *testing.T) {
	const row = `go = "ConsideredHarmfulByEverybodyWhoHasEverLookedAtIt"
kind = "failure"
condition = "invalid-argument"
representative = false
header = "HEADER"
since = "SINCE"
source = "A document that nothing else cites, 1.2.3 A section of it"
summary = "what was asked for is considered harmful"
guidance = "Everybody who has ever looked at it says so."

`
	for name, test := range map[string]struct{ file, before, names, header, since string }{
		"PSA":      {"psa.toml", "PSA_ERROR_WRONG_DEVICE", "name = \"PSA_ERROR_CONSIDERED_HARMFUL_BY_EVERYBODY_WHO_HAS_EVER_LOOKED_AT_IT\"\nvalue = -154\n", "psa/error.h", "Status code API 1.1"},
		"PKCS #11": {"pkcs11.toml", "CKR_SESSION_CLOSED", "name = \"CKR_CONSIDERED_HARMFUL_BY_EVERYBODY_WHO_HAS_EVER_LOOKED_AT_IT\"\nvalue = 0x000000A5\nsection = \"5.1.6\"\n", "pkcs11/pkcs11t.h", "3.2"},
		"Parsec":   {"parsec.toml", "PsaErrorGenericError", "name = \"PsaErrorConsideredHarmfulByEverybodyWhoHasEverLookedAtIt\"\nvalue = 23\n", "parsec-interface", "0.28"},
		"OSStatus": {"osstatus.toml", "errSecCSHostProtocolUnrelated", "name = \"errSecConsideredHarmfulByEverybodyWhoHasEverLookedAtIt\"\nvalue = -67038\nservice = \"Security framework\"\ngroup = \"Keychain Result Codes\"\n", "SecBase.h", ""},
	} {
		t.Run(name, func(t *testing.T) {
			fsys := fstest.MapFS{}
			for file, text := range registryTexts(t) {
				fsys[file] = &fstest.MapFile{Data: text}
			}
			text := string(fsys[test.file].Data)
			before := "[[code]]\nname = \"" + test.before + "\""
			require.Equal(t, 1, strings.Count(text, before), "registry/%s no longer has a row that begins %q", test.file, before)
			added := "[[code]]\n" + test.names + strings.NewReplacer("HEADER", test.header, "SINCE", test.since).Replace(row)
			fsys[test.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, before, added+before, 1))}
			r, err := registry.Load(fsys)
			require.NoError(t, err)
			after, err := gen.Files(r)
			require.NoError(t, err)

			lines := 0
			was := files(t)
			for _, name := range slices.Sorted(maps.Keys(after)) {
				if path.Ext(name) == ".md" || path.Ext(name) == ".flate" { // which repeats a header
					continue
				}
				if n := changedLines(code(was[name]), code(after[name])); n > 0 {
					lines += n
					t.Logf("%3d %s", n, name)
				}
			}
			assert.LessOrEqual(t, lines, mostLines)
		})
	}
}

// registryTexts returns the files of registry/.
func registryTexts(t *testing.T) map[string][]byte {
	t.Helper()
	entries, err := facts.FS.ReadDir(".")
	require.NoError(t, err)
	texts := map[string][]byte{}
	for _, e := range entries {
		texts[e.Name()], err = facts.FS.ReadFile(e.Name())
		require.NoError(t, err)
	}
	return texts
}

// code returns the lines of a text that are not comments alone.
func code(text []byte) (lines []string) {
	comment := false
	for line := range strings.Lines(string(text)) {
		bare := strings.TrimSpace(line)
		if strings.HasPrefix(bare, "/*") && !strings.Contains(bare, "*/") || bare != "" && strings.HasPrefix(bare, "/*") && strings.HasSuffix(bare, "*/") && strings.Count(bare, "*/") == 1 {
			comment = true
		}
		if !comment && bare != "" && !strings.HasPrefix(bare, "//") {
			lines = append(lines, line)
		}
		if strings.HasSuffix(bare, "*/") {
			comment = false
		}
	}
	return lines
}

// changedLines returns how many lines a difference between two texts takes away and adds.
func changedLines(a, b []string) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	common := make([]int, len(b)+1) // the longest common subsequence of what was seen of a, and so much of b
	for _, x := range a {
		corner := 0
		for j, y := range b {
			above := common[j+1]
			if x == y {
				common[j+1] = corner + 1
			} else {
				common[j+1] = max(above, common[j])
			}
			corner = above
		}
	}
	return len(a) + len(b) - 2*common[len(b)]
}
