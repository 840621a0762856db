// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/internal/installed"
)

// Analyzers might see what compilers do not. They must read the headers of functions and
// report nothing.
func TestAnalyzers(t *testing.T) {
	installed.Exhaustive(t, "analyzers")
	broken := t.TempDir()
	require.NoError(t, os.CopyFS(broken, os.DirFS("../include")))
	name := filepath.Join(broken, "secstatus", "psa_name.h")
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	const row = "const int32_t secstatus_row_ = secstatus_psa_row(secstatus_status_);\n"
	require.Contains(t, string(text), row)
	text = []byte(strings.Replace(string(text), row, row+"const char *nowhere = 0; if (secstatus_row_ == 7) return nowhere + *nowhere;\n", 1))
	require.NoError(t, os.WriteFile(name, text, 0o666))

	for _, analyzer := range []struct {
		name, packages string
		args           []string
		languages      [][]string
	}{
		{"cppcheck", "cppcheck", []string{"--quiet", "--enable=warning,style,performance,portability", "--inconclusive", "--error-exitcode=1"},
			[][]string{{"--language=c", "--std=c99", "--platform=unix32"}, {"--language=c", "--std=c99", "--platform=avr8"}, {"--language=c++", "--std=c++11", "--platform=unix64"}}},
		{"clang", "clang libc6-dev", []string{"--analyze", "-Xclang", "-analyzer-werror", "-o", filepath.Join(broken, "report")},
			[][]string{{"-x", "c", "-std=c99"}, {"-x", "c++", "-std=c++11"}}},
	} {
		t.Run(analyzer.name, func(t *testing.T) {
			path := installed.Program(t, analyzer.name, analyzer.packages)
			for _, language := range analyzer.languages {
				say := func(include string) (string, error) {
					args := append(append([]string{}, analyzer.args...), language...)
					args = append(args, "-I", include, "testdata/convert.c")
					cmd := exec.CommandContext(t.Context(), path, args...)
					cmd.Env = append(os.Environ(), "LC_ALL=C")
					words, err := cmd.CombinedOutput()
					return string(words), err
				}
				words, err := say("../include")
				require.NoError(t, err, "%v: %s", language, words)
				require.Empty(t, words, language)
				if language[0] != analyzer.languages[0][0] {
					continue
				}
				words, err = say(broken)
				require.Error(t, err, "%v: a null pointer is not found: %s", language, words)
				require.Contains(t, words, "psa_name.h")
			}
		})
	}
}
