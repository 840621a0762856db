// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

var (
	notCode    = regexp.MustCompile(`(?s:/\*.*?\*/)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?m:^[ \t]*#.*$)`)
	identifier = regexp.MustCompile(`\b[A-Za-z_]\w*`)
	ownWord    = regexp.MustCompile(`^secstatus_(\w+)_$`)
)

// Words that programs have as macros, whether or not our headers had them once.
const commonMacros = "rv status row name i n x p flags codes code grades names starts first buffer type negative magnitude powers to digit bits number text value from size len min max result error err ok"

// functionHeaders are the headers of functions.
func functionHeaders(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("../include/secstatus/*.h")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return paths
}

// A program may have any word as a macro that does not begin with secstatus_ and is no
// keyword and no name of <stddef.h> and <stdint.h>: no parameter, variable or member of
// the headers of functions has such a name.
func TestWordsAsMacros(t *testing.T) {
	words := map[string]bool{}
	for word := range strings.FieldsSeq(commonMacros) {
		words[word] = true
	}
	var includes strings.Builder
	standard := strings.Fields("char const enum for if inline int long return sizeof static unsigned void while int32_t uint8_t uint16_t uint32_t")
	for _, path := range functionHeaders(t) {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		fmt.Fprintf(&includes, "#include <secstatus/%s>\n", filepath.Base(path))
		for _, word := range identifier.FindAllString(notCode.ReplaceAllString(string(text), " "), -1) {
			if own := ownWord.FindStringSubmatch(word); own != nil {
				words[own[1]] = true
				continue
			}
			require.True(t, strings.HasPrefix(strings.ToLower(word), "secstatus_") || slices.Contains(standard, word),
				"%s has %s, which a program may have as a macro", path, word)
		}
	}
	require.Subset(t, slices.Collect(maps.Keys(words)), []string{"rv", "status", "row", "magnitude"})

	var macros, source strings.Builder
	for _, word := range slices.Sorted(maps.Keys(words)) {
		fmt.Fprintf(&macros, "#define %s ] garbage (\n", word)
	}
	source.WriteString("#include <stddef.h>\n#include <stdint.h>\n" + macros.String() + includes.String())
	// What a program calls is expanded then, too.
	source.WriteString("const char *f(char *b, unsigned long v);\n" +
		"const char *f(char *b, unsigned long v)\n{\n    return v != 0 ? secstatus_ckr_string(v, b) : secstatus_osstatus_string(secstatus_osstatus_from_ckr(v), b);\n}\n")
	for name, language := range map[string][]string{
		"gcc": {"c99", "gnu17"}, "clang": {"c99", "c11"}, "g++": {"c++11", "c++20"}, "clang++": {"c++11", "c++17"},
	} {
		t.Run(name, func(t *testing.T) {
			compiler := installed.Program(t, name, strings.TrimSuffix(strings.Replace(name, "gcc", "gcc libc6-dev", 1), "++"))
			for _, std := range language {
				dir := t.TempDir()
				path := filepath.Join(dir, "words.c")
				if strings.HasPrefix(std, "c++") {
					path += "pp"
				}
				require.NoError(t, os.WriteFile(path, []byte(source.String()), 0o666))
				words, err := exec.CommandContext(t.Context(), compiler, "-std="+std, "-Wall", "-Wextra", "-Werror", "-pedantic", "-I", "../include",
					"-c", path, "-o", filepath.Join(dir, "words.o")).CombinedOutput()
				require.NoError(t, err, "%s: %s", std, words)
			}
		})
	}
}
