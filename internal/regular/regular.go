// SPDX-License-Identifier: Apache-2.0

// Package regular reads files whose names come from somebody else: an argument, an
// #include, a folder above a header. It reads regular files alone, since a pipe or a
// device may never end; no more of one than a limit; and it neither waits while it opens
// one nor goes on when its context is over.
package regular

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// A Kind of file says how large one may be, and what it is called in errors.
type Kind struct {
	Name string // with its article: "a header"
	Max  int64  // bytes
}

// The reasons why a file that is there is not read.
var (
	ErrFolder    = errors.New("a directory")
	ErrIrregular = errors.New("not a regular file")
)

// A SizeError says that a file is larger than its kind may be.
type SizeError struct {
	Kind
	Size int64 // bytes
}

func (e *SizeError) Error() string {
	return fmt.Sprintf("%d bytes; %s may have %d", e.Size, e.Kind.Name, e.Max)
}

// Absent reports whether an error of [Kind.Read] says that no file has the name: there
// is nothing, or a folder, or nothing can be there. Any other error says nothing of
// whether there is one, such as the lack of a file descriptor.
func Absent(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.ENAMETOOLONG) || errors.Is(err, ErrFolder)
}

// Read returns the text of a regular file, as much of it as its size says when it is
// opened. An error is an [*fs.PathError]: that of opening or reading the file, or it wraps
// [ErrFolder], [ErrIrregular], a [*SizeError] or the error of ctx.
func (k Kind) Read(ctx context.Context, path string) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, &fs.PathError{Op: "read", Path: path, Err: err}
	}
	f, err := os.OpenFile(path, os.O_RDONLY|withoutWaiting, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := k.text(ctx, f)
	var whole *fs.PathError
	if err != nil && !errors.As(err, &whole) {
		err = &fs.PathError{Op: "read", Path: path, Err: err}
	}
	if err != nil {
		return nil, err
	}
	return text, nil
}

// chunk is how much is read between two looks at the context.
const chunk = 1 << 20

func (k Kind) text(ctx context.Context, f fs.File) ([]byte, error) {
	st, err := f.Stat()
	switch {
	case err != nil:
		return nil, err
	case st.IsDir():
		return nil, ErrFolder
	case !st.Mode().IsRegular():
		return nil, ErrIrregular
	case st.Size() > k.Max:
		return nil, &SizeError{k, st.Size()}
	}
	text := make([]byte, st.Size())
	n := 0
	for n < len(text) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		m, err := io.ReadFull(f, text[n:min(n+chunk, len(text))])
		n += m
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			break // it was cut while it was read
		}
		if err != nil {
			return nil, err
		}
	}
	return text[:n], nil
}
