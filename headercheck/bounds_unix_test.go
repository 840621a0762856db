// SPDX-License-Identifier: Apache-2.0

//go:build unix

package headercheck

import (
	"context"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// without runs f while no file can be opened.
func without(t *testing.T, f func()) {
	t.Helper()
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit))
	none := limit
	none.Cur = 0
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &none))
	defer func() { require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit)) }()
	f()
}

// With no descriptor left, it is unknown whether a file exists. The reference of a profile
// that is given is read before.
func TestNoDescriptor(t *testing.T) {
	dir := t.TempDir()
	path := write(t, dir+"/a.h", "#include \"b.h\"\n")
	write(t, dir+"/b.h", "#define PSA_SUCCESS 1\n")
	c, err := New(context.Background(), Options{Profile: PSA})
	require.NoError(t, err)
	without(t, func() {
		reports, err := c.Check(context.Background(), []string{path}, nil)
		require.NoError(t, err)
		assert.Equal(t, Unreadable, reports[0].Verdict)
		assert.Equal(t, "too many open files", reports[0].Err)
	})

	// The header can be read, and what it includes cannot.
	c, err = New(context.Background(), Options{Profile: PSA})
	require.NoError(t, err)
	_, err = c.sets[0].files.Load(context.Background(), path)
	require.NoError(t, err)
	without(t, func() {
		reports, err := c.Check(context.Background(), []string{path}, nil)
		require.NoError(t, err)
		assert.Equal(t, Unreadable, reports[0].Verdict)
		assert.Contains(t, reports[0].Err, "b.h: too many open files, included from "+path+":1:2")
	})
}

// hostile makes files of which none may be read to its end, and a folder.
func hostile(t *testing.T, path string) (named map[string]string) {
	named = map[string]string{"pipe": path + "-pipe", "device": path + "-device", "large": path + "-large", "folder": path + "-folder"}
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
	require.NoError(t, syscall.Mkfifo(named["pipe"], 0o666))
	require.NoError(t, os.Symlink("/dev/zero", named["device"]))
	require.NoError(t, os.WriteFile(named["large"], nil, 0o666))
	require.NoError(t, os.Truncate(named["large"], 3<<30))
	require.NoError(t, os.Mkdir(named["folder"], 0o777))
	return named
}

func TestHostileCompileCommands(t *testing.T) {
	named := hostile(t, t.TempDir()+"/compile_commands.json")
	for name, want := range map[string]string{
		"pipe":   "not a regular file",
		"device": "not a regular file",
		"large":  "3221225472 bytes; a compilation database may have 67108864",
		"folder": "no such file or directory", // in it
	} {
		_, err := CompileCommands(context.Background(), named[name], "")
		assert.ErrorContains(t, err, want, name)
		assert.ErrorContains(t, err, named[name], name)
	}
}

// A formatter's configuration that cannot be read does not keep --fix from its work; one that is
// there and cannot be read does, since the formatter might read it.
func TestHostileConfiguration(t *testing.T) {
	named := hostile(t, t.TempDir()+"/config")
	for _, config := range []string{".clang-format", "uncrustify.cfg"} {
		for name, want := range map[string]string{
			"pipe":   "",
			"device": "",
			"folder": "",
			"large":  "3221225472 bytes; a formatter's configuration may have 1048576",
		} {
			dir := t.TempDir()
			require.NoError(t, os.Rename(named[name], filepath.Join(dir, config)))
			path := write(t, dir+"/a.h", "#define PSA_SUCCESS ((psa_status_t) 0)\n")
			changes, reports := fix(t, Options{}, nil, path)
			if want == "" {
				assert.Len(t, changes, 1, name)
			} else {
				assert.Empty(t, changes, name)
				assert.Contains(t, reports[0].Findings[0].Message, want, name)
			}
			require.NoError(t, os.Rename(filepath.Join(dir, config), named[name]))
		}
	}
}
