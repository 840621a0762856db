// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gitHubCommand is a line of check --format github, by GitHub's rules.
var gitHubCommand = regexp.MustCompile(`^::(error|warning|notice) file=[^,:]*(,line=\d+,col=\d+)?,title=[a-z-]+::[^\r\n]*$`)

// assertHarmless asserts that what the command wrote steers no terminal, no log and no CI
// job. Keep has the control characters that the layout has: line ends, and tabs between
// columns and in a diff.
func assertHarmless(t *testing.T, what, text, keep string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Errorf("%s: not UTF-8: %q", what, text)
	}
	for _, r := range text {
		if (r < ' ' || 0x7f <= r && r < 0xa0 || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029') && !strings.ContainsRune(keep, r) {
			t.Errorf("%s: %U in %q", what, r, text)
			return
		}
	}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(strings.TrimSpace(line), "::") && !strings.Contains(what, "--format github") {
			t.Errorf("%s: a command of GitHub: %q", what, line)
		}
		for _, command := range []string{"##[", "##vso[", "##teamcity["} {
			if strings.Contains(strings.ToLower(line), command) {
				t.Errorf("%s: a command of a CI job: %q", what, line)
			}
		}
	}
}

// FuzzOutput gives the command names of files, texts of headers and arguments with anything
// in them, and looks at all that it writes. Group says which commands it runs, so that one
// run is short.
func FuzzOutput(f *testing.F) {
	names := []string{"a.h", "a\n::add-mask::x\x1b[2J\u202e.h", "::error::x", "##[group]", "\x9b\xff\u009b", "-x", "--reference=evil.h", "a\tb \"c\"\\", "\u2028\u2066"}
	texts := []string{
		"#define PSA_ERROR_BAD_STATE(\x1b) 1\n#include \"\x1b]0;x\x07\u202e\"\n",
		"/* \t\u200b ::add-mask::x\r\n ##[group]\u0085 */\n#define F(a\x1b, ...) \u202e\n#error \x1b\n",
		"#define PSA_SUCCESS \"\\\x1b\"\n#define\x1b\n",
		"\xff\xfe", "\x00", "#include <" + strings.Repeat("\x1b", 5000) + ">\n",
	}
	for i, name := range names {
		for j, text := range texts {
			if j != i%len(texts) && !installed.IsExhaustive() {
				continue // each name once and each text once is enough here
			}
			for group := range uint8(5) {
				f.Add(name, text, group)
			}
		}
	}
	f.Fuzz(func(t *testing.T, name, text string, group uint8) {
		if len(name) > 200 || len(text) > 1<<16 {
			t.Skip("too long for a name, or to be quick")
		}
		t.Chdir(t.TempDir())
		file := strings.NewReplacer("/", "_", "\x00", "_").Replace(name)
		if file == "" || file == "." || file == ".." {
			file = "_"
		}
		arg := strings.ReplaceAll(name, "\x00", "_") // no argument has a NUL
		header := "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n" + text + "\n#define PSA_SUCCESS ((psa_status_t) 0)\n"
		if err := os.WriteFile(file, []byte(header), 0o666); err != nil {
			t.Skip(err)
		}
		shipped, err := os.ReadFile(file)
		require.NoError(t, err)
		copied, err := include.FS().Open("psa/error.h")
		require.NoError(t, err)
		defer copied.Close()
		var original bytes.Buffer
		_, err = original.ReadFrom(copied)
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Join(file+".d", "psa"), 0o777))
		require.NoError(t, os.WriteFile(filepath.Join(file+".d", "psa", "error.h"), append(original.Bytes(), text...), 0o666))

		command := func(keep, stdin string, args ...string) string {
			var out, errs strings.Builder
			run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
			what := strings.Join(args, " ")
			assertHarmless(t, what, out.String(), keep)
			assertHarmless(t, what+" (stderr)", errs.String(), "\n")
			return out.String()
		}
		switch group % 5 {
		case 0:
			command("\n", "", "check", "--", file, file+".no")
			for line := range strings.Lines(command("\n", "", "check", "--format", "github", "--", file, file+".no")) {
				assert.Regexp(t, gitHubCommand, strings.TrimSuffix(line, "\n"))
			}
			for _, format := range []string{"json", "sarif"} {
				doc := command("\n", "", "check", "--format", format, "--", file)
				assert.True(t, json.Valid([]byte(doc)), doc)
				var report struct{ Headers []struct{ Path string } }
				require.NoError(t, json.Unmarshal([]byte(doc), &report))
				if format == "json" && utf8.ValidString(file) {
					assert.Equal(t, file, report.Headers[0].Path)
				}
			}
		case 1:
			diff := command("\n\t\r\u200c\u200d\ufeff", "", "check", "--fix", "--dry-run", "--", file)
			assertHarmless(t, "check --fix --dry-run", strings.ReplaceAll(diff, "\r\n", "\n"), "\n\t\u200c\u200d\ufeff")
			command("\n", "", "check", "--profile", arg, "--", file)
			command("\n", "", "check", "--reference", file, "-I", arg, "-D", arg, "--", file)
			command("\n", "", "check", "-p", file, "--", file)
			if after, err := os.ReadFile(file); assert.NoError(t, err) {
				assert.Equal(t, string(shipped), string(after))
			}
		case 2:
			verified := command("\n\t\r\u200c\u200d\ufeff", "", "headers", "verify", "--", file+".d", "psa/error.h")
			assertHarmless(t, "headers verify", strings.ReplaceAll(verified, "\r\n", "\n"), "\n\t\u200c\u200d\ufeff")
			command("\n", "", "headers", "verify", "--", file+".d", arg)
			command("\n", "", "headers", "write", "--", file)
		case 3:
			for _, arg := range []string{arg, strings.ReplaceAll(text, "\x00", ""), arg + "0x7777777"} {
				command("\n", "", "explain", "--", arg)
				assert.True(t, json.Valid([]byte(command("\n", "", "explain", "--format", "json", "--", arg))))
				command("\n", "", "explain", "--exit-status", arg)
				command("\n", "", "convert", "--from", "psa", "--to", "pkcs11", "--", arg)
				command("\n", "", "list", "--", arg)
				command("\n", "", "search", "--", arg)
				command("\n", "", arg)
				command("\n", "", "help", arg)
			}
		case 4:
			for _, format := range []string{"text", "tsv", "json"} {
				out := command("\n\t", text, "convert", "--from", "osstatus", "--to", "parsec", "--format", format)
				assert.True(t, format != "json" || json.Valid([]byte(out)), out)
			}
			// annotate copies what there is, and adds nothing but names.
			var out, errs strings.Builder
			run(t.Context(), []string{"annotate", "--in", "psa"}, strings.NewReader(text), &out, &errs)
			assertHarmless(t, "annotate (stderr)", errs.String(), "\n")
			control := func(r rune) rune {
				if unicode.IsGraphic(r) && r != utf8.RuneError {
					return -1
				}
				return r
			}
			assert.Equal(t, strings.Map(control, text), strings.Map(control, out.String()))
			command("\n", "", "annotate", "--", file+".no")
		}
	})
}
