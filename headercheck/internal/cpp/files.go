// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"unsafe"
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
func (c *Files) Load(path string) (*File, error) {
	st, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if st.IsDir() {
		return nil, fmt.Errorf("%s: a directory, want a header", path)
	}
	return c.load(path)
}

// load reads a file; it returns nil and no error where there is none.
func (c *Files) load(path string) (*File, error) {
	e := c.entry(path)
	e.once.Do(func() { e.file, e.err = read(path, c.Trigraphs) })
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

// in loads dir/name, and remembers that it did.
func (c *Files) in(dir, name string) (*File, error) {
	key := lookup{dir, name}
	c.mu.Lock()
	e := c.found[key]
	c.mu.Unlock()
	if e != nil {
		return c.result(e)
	}
	path := filepath.Join(dir, filepath.FromSlash(name))
	e = c.entry(path)
	e.once.Do(func() {
		if base, ok := embeddedName(path); ok {
			e.file, e.err = standIn(base, path, c.Trigraphs)
			return
		}
		e.file, e.err = read(path, c.Trigraphs)
	})
	c.mu.Lock()
	c.found[key] = e
	c.mu.Unlock()
	return e.file, e.err
}

// result waits for another goroutine's reading.
func (c *Files) result(e *entry) (*File, error) {
	e.once.Do(func() {})
	return e.file, e.err
}

// read reads regular files alone, no more of one than its size: a file in /proc
// has size 0 and may never end.
func read(path string, trigraphs bool) (*File, error) {
	b, err := readFile(path)
	if b == nil || err != nil {
		return nil, err
	}
	return Parse(path, unsafe.String(unsafe.SliceData(b), len(b)), trigraphs) // nobody writes to b again
}

// Mentions says whether one of words is in a file's text, or the file cannot be
// read.
func Mentions(path string, words []string) bool {
	b, err := readFile(path)
	return err != nil || slices.ContainsFunc(words, func(w string) bool { return bytes.Contains(b, []byte(w)) })
}

func errIrregular(path string) error { return fmt.Errorf("%s: not a regular file", path) }

func errLarge(path string, size int64) error {
	return fmt.Errorf("%s: %d bytes; a header may have %d", path, size, maxFile)
}
