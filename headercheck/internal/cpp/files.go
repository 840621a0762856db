// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/internal/regular"
)

// Files reads each file once, for any number of units and goroutines.
type Files struct {
	Trigraphs bool

	mu    sync.Mutex
	known map[string]*entry
	found map[lookup]*entry
}

type lookup struct{ dir, name string }

type entry struct {
	once sync.Once
	file *File
	err  error
}

// Add sets the text of a path that need not exist on disk.
func (c *Files) Add(path, text string) (*File, error) {
	e := c.entry(path)
	e.once.Do(func() { e.file, e.err = Parse(path, text, c.Trigraphs) })
	return e.file, e.err
}

// Load reads a file that must exist.
func (c *Files) Load(ctx context.Context, path string) (*File, error) {
	f, err := c.load(ctx, c.entry(path), path)
	if errors.Is(err, regular.ErrFolder) {
		return nil, fmt.Errorf("%s: a directory, want a header", path)
	}
	return f, err
}

// load reads the file of an entry, if nobody has. It returns a file or an error.
func (c *Files) load(ctx context.Context, e *entry, path string) (*File, error) {
	if err := ctx.Err(); err != nil {
		return nil, err // which is no fact about the file
	}
	e.once.Do(func() {
		if base, ok := embeddedName(path); ok {
			e.file, e.err = standIn(base, path, c.Trigraphs)
			return
		}
		e.file, e.err = c.read(context.WithoutCancel(ctx), path)
	})
	return e.file, e.err
}

func (c *Files) entry(path string) *entry {
	path = filepath.Clean(path)
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.known[path]
	if e == nil {
		if c.known == nil {
			c.known, c.found = map[string]*entry{}, map[lookup]*entry{}
		}
		e = new(entry)
		c.known[path] = e
	}
	return e
}

// in loads dir/name, and remembers that it did. It returns nil and no error where no
// file has the name.
func (c *Files) in(ctx context.Context, dir, name string) (*File, error) {
	key := lookup{dir, name}
	c.mu.Lock()
	e := c.found[key]
	c.mu.Unlock()
	path := ""
	if e == nil {
		path = filepath.Join(dir, filepath.FromSlash(name))
		e = c.entry(path)
		c.mu.Lock()
		c.found[key] = e
		c.mu.Unlock()
	}
	f, err := c.load(ctx, e, path)
	if regular.Absent(err) {
		return nil, nil
	}
	return f, err
}

// Header is what may be read as one. The largest in Debian's libc, Mbed TLS and NSS
// packages has 0.2 MB.
var Header = regular.Kind{Name: "a header", Max: maxFile}

func (c *Files) read(ctx context.Context, path string) (*File, error) {
	text, err := Header.ReadString(ctx, path)
	Work.Files.Add(1)
	Work.Bytes.Add(int64(len(text)))
	if err != nil {
		return nil, err
	}
	return Parse(path, text, c.Trigraphs)
}

// Mentions says whether one of words is in a file's text, or the file cannot be
// read.
func Mentions(ctx context.Context, path string, words []string) bool {
	text, err := Header.ReadString(ctx, path)
	return err != nil || slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}
