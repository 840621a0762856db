// SPDX-License-Identifier: Apache-2.0

package config

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sample is a table of each kind of key.
type sample struct {
	*Table
	profile string
	disable []string
	types   bool
}

func newSample() *sample {
	s := &sample{Table: NewTable("check")}
	s.String(&s.profile, "profile", OneOf("profile", "psa", "pkcs11"))
	s.Strings(&s.disable, "disable", "macro-value", func(v string) error {
		if v == "wrong" {
			return errors.New("is wrong")
		}
		return nil
	})
	s.Bool(&s.types, "types")
	return s
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	return path
}

// read reads a text into a sample.
func read(t *testing.T, text string) (*sample, error) {
	t.Helper()
	t.Chdir(t.TempDir())
	s := newSample()
	return s, s.Read(context.Background(), write(t, Name, text))
}

func TestRead(t *testing.T) {
	for _, text := range []string{
		"[check]\nprofile = \"psa\"\ndisable = [\n  \"a\", # a comment\n  'b',\n]\ntypes = true\n",
		"\ufeff[check]\r\nprofile = \"psa\"\r\ndisable = [\"a\", \"b\"]\r\ntypes = true\r\n",
		"check.profile = 'psa'\ncheck.disable = ['a', 'b']\n\"check\".types = true",
		"check = { profile = \"\"\"psa\"\"\", disable = [\"a\", \"\\u0062\"], types = true }\n",
		"[check]\nprofile = \"psa\"\n\"disable\" = [\"a\", \"b\"]\ntypes=true # the end",
	} {
		s, err := read(t, text)
		require.NoError(t, err, text)
		assert.Equal(t, "psa", s.profile)
		assert.Equal(t, []string{"a", "b"}, s.disable)
		assert.True(t, s.types)
		assert.True(t, s.Has("types"))
	}
	for _, text := range []string{"", "\n\n# nothing\n", "[check]\n", "\ufeff"} {
		s, err := read(t, text)
		require.NoError(t, err, text)
		assert.Equal(t, sample{Table: s.Table}, *s)
		assert.False(t, s.Has("types"))
	}
	s, err := read(t, "[check]\ndisable = []\n")
	require.NoError(t, err)
	assert.Equal(t, []string{}, s.disable)
	assert.True(t, s.Has("disable"))
	assert.EqualError(t, s.Error("disable", errors.New("why")), ".secstatus.toml:2:1: disable: why")
}

// A command that reads another table does not look at what is in this one.
func TestOtherTable(t *testing.T) {
	defer func(before []string) { tables = before }(tables)
	tables = []string{"check", "vet"}
	s, err := read(t, "vet.all = 1\n[vet]\nselect = [1]\nselect = 2\n[vet.more]\n[[vet.list]]\n[check]\ntypes = true\n")
	require.NoError(t, err)
	assert.True(t, s.types)
}

// What is wrong is named with its line and column, and with what would be right.
func TestReadWrong(t *testing.T) {
	for text, want := range map[string]string{
		"[check]\nprofil = \"psa\"\n":                      `2:1: unknown key "profil"; did you mean profile?`,
		"[check]\n  \"x y\" = 1\n":                         `2:3: unknown key "x y"; want profile, disable or types`,
		"[chek]\n":                                         `1:2: unknown table "chek"; did you mean check?`,
		"[check]\n[lint]\n":                                `2:2: unknown table "lint"; want check`,
		"profile = \"psa\"\n":                              `1:1: profile stands before the first table; want it after [check]`,
		"other = \"psa\"\n":                                `1:1: unknown table "other"; want check`,
		"check = true\n":                                   `1:1: check is true or false; want the table [check]`,
		"[[check]]\n":                                      `1:3: [[check]]; want [check]`,
		"[check]\nprofile = \"tls\"\n":                     `2:11: profile: unknown profile "tls"; want psa or pkcs11`,
		"[check]\nprofile = \"\"\n":                        `2:11: profile: unknown profile ""; want psa or pkcs11`,
		"[check]\nprofile = [\"psa\"]\n":                   `2:1: profile is an array; want a string`,
		"[check]\nprofile = 3\n":                           `2:11: profile is a number; want a string`,
		"[check]\nprofile = 1979-05-27\n":                  `2:11: profile is a date or time; want a string`,
		"[check]\nprofile = {}\n":                          `2:11: profile is a table; want a string`,
		"[check.profile]\n":                                `1:8: profile is a table; want a string`,
		"[check.other]\n":                                  `1:8: unknown key "other"; want profile, disable or types`,
		"[check]\nprofile.a = \"psa\"\n":                   `2:1: profile is a table; want a string`,
		"[check]\ntypes = \"true\"\n":                      `2:9: types is a string; want true or false`,
		"[check]\ndisable = \"a\"\n":                       `2:11: disable is a string; want an array of strings, such as ["macro-value"]`,
		"[check]\ndisable = [\"a\", 1]\n":                  `2:17: disable has a number in its array; want strings only`,
		"[check]\ndisable = [[\"a\"]]\n":                   `2:1: disable has an array in its array; want strings only`,
		"[check]\ndisable = [\"a\",\n  \"wrong\"]\n":       `3:3: disable: is wrong`,
		"[check]\ntypes = true\ntypes = true\n":            `3:1: check.types is defined twice, first in line 2`,
		"[check]\n[check]\n":                               `2:2: check is defined twice, first in line 1`,
		"check.types = true\n[check]\n":                    `2:2: check is defined twice, first in line 1`,
		"check = {types = true, types = true}\n":           `1:24: check.types is defined twice, first in line 1`,
		"[check]\nprofile = psa\n":                         `2:11: unexpected character U+0070 'p' at start of value`,
		"[check]\nprofile = \"psa\n":                       `2:15: `,
		"[check\n":                                         `1:7: expected ']' to close table name`,
		"[check]\nprofile":                                 `2:7: expected '=' after key`,
		"[check]\nprofile = \"\xff\"":                      `2:12: byte 0xff is not UTF-8`,
		"\xff\xfe[\x00":                                    `1:1: UTF-16 text; want UTF-8`,
		"[check]\nprofile = \"a\x00\"\n":                   `2:13: `,
		"[check]\ndisable = " + strings.Repeat("[", 20000): `2:`,
	} {
		_, err := read(t, text)
		require.Error(t, err, text)
		assert.Contains(t, err.Error(), Name+":"+want)
	}
}

func TestReadFile(t *testing.T) {
	dir := t.TempDir()
	assert.EqualError(t, newSample().Read(context.Background(), dir), dir+": a directory, want a file")
	err := newSample().Read(context.Background(), filepath.Join(dir, "nowhere"))
	require.ErrorIs(t, err, os.ErrNotExist)
	large := write(t, filepath.Join(dir, Name), strings.Repeat("#", 1<<20+1))
	assert.ErrorContains(t, newSample().Read(context.Background(), large), "1048577 bytes; a configuration may have 1048576")
}

// The nearest file counts, in the real folder and above it, up to the top of a repository.
func TestFind(t *testing.T) {
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	in := func(names ...string) string { return filepath.Join(append([]string{dir}, names...)...) }
	find := func(folder string) string {
		t.Helper()
		path, err := Find(folder)
		require.NoError(t, err)
		return path
	}
	top := write(t, in(Name), "")
	write(t, in("repo", ".git", "HEAD"), "")
	write(t, in("repo", "a", "b", "x.h"), "")
	assert.Empty(t, find(in("repo", "a", "b")), "what is above the repository does not count")
	inRepo := write(t, in("repo", Name), "")
	assert.Equal(t, inRepo, find(in("repo", "a", "b")))
	assert.Equal(t, inRepo, find(in("repo", "a", "new", "folder")))
	assert.Equal(t, inRepo, find(in("repo")))
	nearest := write(t, in("repo", "a", Name), "")
	assert.Equal(t, nearest, find(in("repo", "a", "b")))
	write(t, in("repo", "a", "module", ".git"), "gitdir: ../../.git/modules/module\n")
	assert.Empty(t, find(in("repo", "a", "module")), "a module of git's is a repository")
	assert.Equal(t, top, find(in("elsewhere")))

	require.NoError(t, os.Symlink(in("repo", "a", "b"), in("link")))
	assert.Equal(t, nearest, find(in("link")))
	t.Chdir(in("link"))
	assert.Equal(t, nearest, find("."))
	assert.Equal(t, nearest, find(".."))
	assert.Equal(t, nearest, find("../b/new"))
	t.Chdir(in("repo", "a", "b"))
	assert.Equal(t, nearest, find("."))

	// What is there and cannot be read counts too: Read says why.
	require.NoError(t, os.Symlink("nowhere", in("repo", "a", "b", Name)))
	assert.Equal(t, in("repo", "a", "b", Name), find("."))
}

// A folder that may not be entered has no file.
func TestFindForbidden(t *testing.T) {
	if os.Getuid() <= 0 {
		t.Skip("root and Windows enter every folder")
	}
	dir := t.TempDir()
	closed := filepath.Join(dir, "closed")
	write(t, filepath.Join(dir, Name), "")
	write(t, filepath.Join(closed, Name), "")
	require.NoError(t, os.Chmod(closed, 0o600))
	defer os.Chmod(closed, 0o700)
	path, err := Find(closed)
	require.NoError(t, err)
	assert.Equal(t, Name, filepath.Base(path))
	assert.NotEqual(t, closed, filepath.Dir(path))
}

// FuzzRead: no text makes the reader panic, every error names the file, a line and a column in
// the text, and what it accepts is valid.
func FuzzRead(f *testing.F) {
	for _, text := range []string{"[check]\nprofile = \"psa\"\ndisable = ['a']\ntypes = true\n", "check = {types=1}", "[check\n", "\xff", "check.types=true\r\n[check]"} {
		f.Add(text)
	}
	path := filepath.Join(f.TempDir(), Name)
	f.Fuzz(func(t *testing.T, text string) {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		s := newSample()
		err := s.Read(context.Background(), path)
		if err == nil {
			assert.Contains(t, []string{"", "psa", "pkcs11"}, s.profile)
			assert.NotContains(t, s.disable, "wrong")
			return
		}
		rest, ok := strings.CutPrefix(err.Error(), path+":")
		require.True(t, ok, err)
		var line, column int
		_, scanned := fmt.Sscanf(rest, "%d:%d:", &line, &column)
		require.NoError(t, scanned, err)
		lines := strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n")
		require.True(t, line >= 1 && line <= len(lines), err)
		require.True(t, column >= 1 && column <= len(lines[line-1])+1, err)
	})
}
