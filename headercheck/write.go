// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A WriteError says what could not be written, and what was.
type WriteError struct {
	Path    string // that could not be written
	Written []string
	Left    []string // as they were, Path included
	Err     error
}

func (e *WriteError) Error() string {
	if len(e.Written) == 0 {
		return fmt.Sprintf("%s: %v; nothing is written", e.Path, e.Err)
	}
	return fmt.Sprintf("%s: %v; written: %s; not written: %s", e.Path, e.Err, strings.Join(e.Written, ", "), strings.Join(e.Left, ", "))
}

func (e *WriteError) Unwrap() error { return e.Err }

// Write replaces the old texts by the new. First all are written under other
// names beside them; if one cannot be, nothing changes. Then each takes its place in one
// step: a reader of a file sees the old text or the new. Mode, owner and group are kept,
// and a symbolic link stays one. An error is a [*WriteError].
func Write(ctx context.Context, changes []Change) error {
	staged := make([]*stage, len(changes))
	defer func() {
		for _, s := range staged {
			s.discard()
		}
	}()
	for i, c := range changes {
		s, err := c.stage(ctx)
		staged[i] = s
		if err != nil {
			return failure(changes, i, 0, err)
		}
	}
	for i, c := range changes {
		if err := c.unchanged(ctx, staged[i].root); err != nil {
			return failure(changes, i, 0, err)
		}
	}
	return commit(changes, staged)
}

// commit gives each new text its place. From here on, nothing interrupts it.
func commit(changes []Change, staged []*stage) error {
	for i, s := range staged {
		if err := s.root.Rename(s.temp, s.name); err != nil {
			return failure(changes, i, i, err)
		}
		s.temp = ""
	}
	return nil
}

// failure is the error of change i, before which some were written.
func failure(changes []Change, i, written int, err error) error {
	e := &WriteError{Path: changes[i].Path, Err: bare(err)}
	for k, c := range changes {
		if k < written {
			e.Written = append(e.Written, c.Path)
		} else {
			e.Left = append(e.Left, c.Path)
		}
	}
	return e
}

// bare is an error without the path, which the message has.
func bare(err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		return e.Err
	}
	var link *os.LinkError
	if errors.As(err, &link) {
		return link.Err
	}
	return err
}

// A stage is a new text that waits for its name.
type stage struct {
	root       *os.Root // the folder
	temp, name string
}

// stage writes the new text under another name, to the disk.
func (c Change) stage(ctx context.Context) (*stage, error) {
	root, err := os.OpenRoot(filepath.Dir(c.place.path))
	if err != nil {
		return nil, err
	}
	s := &stage{root: root, name: filepath.Base(c.place.path)}
	if err := c.unchanged(ctx, root); err != nil {
		return s, err
	}
	temp := fmt.Sprintf(".%s.%016x", s.name, rand.Uint64())
	f, err := root.OpenFile(temp, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return s, err
	}
	s.temp = temp
	_, err = f.WriteString(c.New)
	if err == nil {
		err = own(f, c.place)
	}
	if err == nil {
		err = f.Chmod(c.place.info.Mode()) // after the owner, which may take bits of it
	}
	if err == nil {
		err = f.Sync()
	}
	return s, errors.Join(err, f.Close())
}

// unchanged returns an error if the file is not the one that was checked.
func (c Change) unchanged(ctx context.Context, root *os.Root) error {
	st, err := root.Lstat(filepath.Base(c.place.path))
	if err != nil {
		return err
	}
	text, err := cpp.Header.ReadString(ctx, c.place.path)
	if err != nil {
		return err
	}
	if text != c.Old || !os.SameFile(st, c.place.info) || st.Mode() != c.place.info.Mode() {
		return errors.New("changed while it was checked; run again")
	}
	return nil
}

// discard removes what did not get its name.
func (s *stage) discard() {
	if s == nil {
		return
	}
	if s.temp != "" {
		_ = s.root.Remove(s.temp) // the error that led here is the one to tell
	}
	_ = s.root.Close()
}
