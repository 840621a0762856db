// SPDX-License-Identifier: Apache-2.0

package regular

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var kind = Kind{Name: "a note", Max: 10}

// file is a file that counts what is read of it.
type file struct {
	mode   fs.FileMode
	size   int64 // as it was when it was opened
	text   io.Reader
	onRead func()
	read   int
}

func (f *file) stat() (fs.FileMode, int64, error) { return f.mode, f.size, nil }
func (f *file) Close() error                      { return nil }

func (f *file) Read(b []byte) (int, error) {
	if f.onRead != nil {
		f.onRead()
	}
	n, err := f.text.Read(b)
	f.read += n
	return n, err
}

// zeros never end.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// What may not be read is not: no byte of it.
func TestNothingIsRead(t *testing.T) {
	for want, f := range map[string]*file{
		"a directory":                          {mode: fs.ModeDir},
		"not a regular file":                   {mode: fs.ModeNamedPipe},
		"3221225472 bytes; a note may have 10": {size: 3 << 30},
	} {
		f.text = zeros{}
		err := kind.read(context.Background(), f, new(bytes.Buffer))
		assert.EqualError(t, err, want)
		assert.Zero(t, f.read, want)
	}
}

// A file that grows, or has no end, is read as far as its size said; one that is cut, to
// its end.
func TestSize(t *testing.T) {
	for _, size := range []int64{0, 10} {
		f := &file{size: size, text: zeros{}}
		var text bytes.Buffer
		require.NoError(t, kind.read(context.Background(), f, &text))
		assert.Equal(t, int(size), text.Len())
		assert.Equal(t, int(size), f.read)
	}
	var text bytes.Buffer
	require.NoError(t, kind.read(context.Background(), &file{size: 10, text: strings.NewReader("cut")}, &text))
	assert.Equal(t, "cut", text.String())
}

// A context that ends is noticed within a chunk.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	f := &file{size: 8 << 20, text: zeros{}, onRead: cancel}
	err := Kind{Name: "a note", Max: 8 << 20}.read(ctx, f, new(bytes.Buffer))
	require.ErrorIs(t, err, context.Canceled)
	assert.LessOrEqual(t, f.read, 64<<10)
	_, err = kind.Read(ctx, "nothing")
	require.ErrorIs(t, err, context.Canceled)
	assert.False(t, Absent(err))
}

func TestRead(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "note")
	require.NoError(t, os.WriteFile(path, []byte("0123456789"), 0o666))
	text, err := kind.Read(context.Background(), path)
	require.NoError(t, err)
	assert.Equal(t, "0123456789", string(text))

	for name, absent := range map[string]bool{
		dir:                           true,
		filepath.Join(dir, "nothing"): true,
		filepath.Join(path, "below"):  true,
		filepath.Join(dir, strings.Repeat("a", 5000)): true,
		filepath.Join(dir, `a<b?.h`):                  true, // which Windows has no file of
		"with\x00NUL":                                 false,
	} {
		_, err := kind.Read(context.Background(), name)
		var reason *fs.PathError
		require.ErrorAs(t, err, &reason, name)
		assert.Equal(t, name, reason.Path)
		assert.Equal(t, absent, Absent(err), "%s: %v", name, err)
	}

	_, err = kind.Read(context.Background(), "nothing")
	assert.EqualError(t, err, "open nothing: no such file or directory", "on each system")

	require.NoError(t, os.WriteFile(path, []byte("0123456789a"), 0o666))
	_, err = kind.Read(context.Background(), path)
	var size *SizeError
	require.ErrorAs(t, err, &size)
	assert.Equal(t, "read "+path+": 11 bytes; a note may have 10", err.Error())
}
