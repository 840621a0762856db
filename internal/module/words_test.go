// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Turns of phrase that a reader has to read twice, each with what to write.
var riddles = []struct{ turn, instead string }{
	{`by one door`, "Err turns a status into an error"},
	{`answers who `, "explains a number found in a log"},
	{`\b[Nn]either needs anything`, "both need only"},
	{`and nothing else\b`, "only"},
	{`,? and no others?[.,:;]`, "only"},
	{`a vendor's or nobody's`, "including vendor-defined and undefined values"},
	{`nothing that is not so`, "never wrong"},
	{`while nobody may`, "names that must not be declared while defined so"},
	{`[Nn]o set is like`, "an empty list means one empty set"},
	{`nothing to say of`, "report nothing"},
	{`do look into`, "must read"},
	{`a compiler minds`, "does not compile with the reference"},
	{`\b[Ww]hoever\b`, "the one it is: the caller, the user, the program"},
	{`\bfor who\b`, "for programs that, for a reader who"},
	{`(?:^|[.;:] |, )[Ww]ho (?:has|wants|needs|asks|uses|reads|comes|vendors|knows) `, "who begins questions, not statements"},
	{`that (?:is|are) none\b`, "unknown, malformed, undefined"},
	{`in the place of`, "instead of"},
	{`\bsaid of\b`, "about, for"},
	{`\bis told of\b`, "is called for, hears about"},
	{`\bknows? nothing of\b`, "does not define, does not know"},
	{`\bhas to say\b`, "the output of"},
	{`\b[Tt]hey speak of\b`, "these codes are about"},
	{`\b[Ss]ays? nothing against\b`, "is not affected, may be valid"},
	{`\b[Nn]othing is said against\b`, "may be allowed"},
	{`[Ww]hose it looks like`, "possible origin"},
	{`\b(?:is|are) left as (?:it|they) (?:was|were)\b`, "leaves it unchanged"},
	{`\bsays best what\b`, "is closest in meaning to"},
}

// No text of the repository has a turn of phrase that stands in the list of riddles.
func TestWords(t *testing.T) {
	var patterns []*regexp.Regexp
	for _, r := range riddles {
		patterns = append(patterns, regexp.MustCompile(r.turn))
	}
	read := 0
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == ".git" || path == "site" || path == "dist"):
			return filepath.SkipDir
		case d.IsDir() || path == filepath.Join("internal", "module", "words_test.go"):
			return nil
		}
		switch filepath.Ext(path) {
		case ".go", ".md", ".toml", ".h", ".html", ".js", ".sh", ".yml", ".yaml", ".txtar":
		default:
			if d.Name() != "Makefile" {
				return nil
			}
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		read++
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			for i, p := range patterns {
				if m := p.FindString(line); m != "" {
					t.Errorf("%s:%d: %q: write %q instead", path, n, strings.TrimSpace(m), riddles[i].instead)
				}
			}
		}
		return nil
	}))
	assert.Greater(t, read, 500)
}
