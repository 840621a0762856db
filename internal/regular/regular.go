// SPDX-License-Identifier: Apache-2.0

// Package regular reads files whose names come from somebody else: an argument, an
// #include, a folder above a header. It reads regular files alone, since a pipe or a
// device may never end; no more of one than a limit; and it neither waits while it opens
// one nor goes on when its context is over.
package regular

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"
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
	if e, ok := err.(*fs.PathError); ok && e.Err == (errAbsent{}) {
		return true // as most are
	}
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.ENAMETOOLONG) || errors.Is(err, ErrFolder)
}

// errAbsent is [fs.ErrNotExist] in the same words on each system.
type errAbsent struct{}

func (errAbsent) Error() string { return "no such file or directory" }

func (errAbsent) Is(target error) bool { return target == fs.ErrNotExist }

// Read returns the text of a regular file, as much of it as its size says when it is
// opened. An error is an [*fs.PathError]: that of opening or reading the file, or it wraps
// [ErrFolder], [ErrIrregular], a [*SizeError] or the error of ctx.
func (k Kind) Read(ctx context.Context, path string) ([]byte, error) {
	var text bytes.Buffer
	err := k.open(ctx, path, &text)
	return text.Bytes(), err
}

// ReadString is [Kind.Read] with the text as a string.
func (k Kind) ReadString(ctx context.Context, path string) (string, error) {
	var text strings.Builder
	err := k.open(ctx, path, &text)
	return text.String(), err
}

// A text grows by what is read.
type text interface {
	io.Writer
	Grow(n int)
}

func (k Kind) open(ctx context.Context, path string, to text) error {
	if err := ctx.Err(); err != nil {
		return &fs.PathError{Op: "read", Path: path, Err: err}
	}
	f, err := open(path)
	if errors.Is(err, fs.ErrNotExist) || impossible(err) {
		return &fs.PathError{Op: "open", Path: path, Err: errAbsent{}}
	} else if err != nil {
		return &fs.PathError{Op: "open", Path: path, Err: err}
	}
	defer f.Close()
	err = k.read(ctx, f, to)
	if known := (*fs.PathError)(nil); err != nil && !errors.As(err, &known) {
		err = &fs.PathError{Op: "read", Path: path, Err: err}
	}
	return err
}

// chunks are what is read between two looks at the context. Most files are smaller.
var chunks = sync.Pool{New: func() any { return new([16 << 10]byte) }}

// opened is a file that is open.
type opened interface {
	io.ReadCloser
	stat() (mode fs.FileMode, size int64, err error)
}

func (k Kind) read(ctx context.Context, f opened, to text) error {
	mode, size, err := f.stat()
	switch {
	case err != nil:
		return err
	case mode.IsDir():
		return ErrFolder
	case !mode.IsRegular():
		return ErrIrregular
	case size > k.Max:
		return &SizeError{k, size}
	}
	to.Grow(int(size))
	chunk := chunks.Get().(*[16 << 10]byte)
	defer chunks.Put(chunk)
	for left := int(size); left > 0; {
		if err := ctx.Err(); err != nil {
			return err
		}
		n, err := f.Read(chunk[:min(left, len(chunk))])
		if _, err := to.Write(chunk[:n]); err != nil {
			return err
		}
		if left -= n; err == io.EOF {
			return nil // it was cut while it was read
		}
		if err != nil {
			return err
		}
	}
	return nil
}
