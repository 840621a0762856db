// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/secstatus/secstatus/internal/regular"
)

// Files reads each file once, for any number of units and goroutines.
type Files struct {
	Rules  Rules
	Budget *Budget // nil: none
	Texts  Texts   // of which files have other texts than on disk

	mu    sync.Mutex
	known map[string]*entry
	found map[lookup]*entry
	lacks map[lookup]bool // whether a folder has none of a name

	comparing sync.Mutex
	seed      maphash.Seed
	texts     map[digest][]*File // of each text one file
	numbers   int32              // given so far

	noted atomic.Int64 // notes of records
}

// digest is the same for the same texts, and seldom for others.
type digest struct {
	size int
	sum  uint64
}

type lookup struct{ dir, name string }

type entry struct {
	path string
	once sync.Once
	file *File
	err  error
}

// With is the same files, of which some have other texts.
func (c *Files) With(texts map[string]string) (*Files, error) {
	c.comparing.Lock()
	defer c.comparing.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	n := &Files{Rules: c.Rules, Budget: c.Budget, Texts: c.Texts, known: maps.Clone(c.known), found: map[lookup]*entry{}}
	n.seed, n.texts, n.numbers = c.seed, maps.Clone(c.texts), c.numbers
	for path := range texts {
		delete(n.known, filepath.Clean(path))
	}
	for path, text := range texts {
		if _, err := n.Add(path, text); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// Add sets the text of a path that need not exist on disk.
func (c *Files) Add(path, text string) (*File, error) {
	e := c.entry(path)
	e.once.Do(func() { e.file, e.err = Parse(path, text, c.Rules) })
	return e.file, e.err
}

// Load reads a file that must exist.
func (c *Files) Load(ctx context.Context, path string) (*File, error) {
	f, err := c.load(ctx, c.entry(path))
	if errors.Is(err, regular.ErrFolder) {
		return nil, fmt.Errorf("%s: a directory, want a header", path)
	}
	return f, err
}

// load reads the file of an entry, if nobody has. It returns a file or an error.
func (c *Files) load(ctx context.Context, e *entry) (*File, error) {
	if err := ctx.Err(); err != nil {
		return nil, err // which is no fact about the file
	}
	e.once.Do(func() {
		if base, ok := embeddedName(e.path); ok {
			e.file, e.err = standIn(base, e.path, c.Rules)
			return
		}
		e.file, e.err = c.read(context.WithoutCancel(ctx), e.path)
	})
	return e.file, e.err
}

// entry is that of a path, by the name under which it was first asked for.
func (c *Files) entry(path string) *entry {
	key := filepath.Clean(path)
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.known[key]
	if e == nil {
		if c.known == nil {
			c.known, c.found = map[string]*entry{}, map[lookup]*entry{}
		}
		e = &entry{path: path}
		c.known[key] = e
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
	if e == nil {
		if c.lacksFolder(dir, name) {
			return nil, nil
		}
		e = c.entry(filepath.Join(dir, filepath.FromSlash(name)))
		c.mu.Lock()
		c.found[key] = e
		c.mu.Unlock()
	}
	f, err := c.load(ctx, e)
	if regular.Absent(err) {
		return nil, nil
	}
	return f, err
}

// lacksFolder says whether dir/name cannot be there since dir has no folder with which the
// name begins: most folders of the search path have no sys, and are asked for many files in it.
func (c *Files) lacksFolder(dir, name string) bool {
	first, _, several := strings.Cut(name, "/")
	if !several || first == "" || dir == standInDir || len(c.Texts) > 0 {
		return false
	}
	key := lookup{dir, first}
	c.mu.Lock()
	defer c.mu.Unlock()
	lacks, asked := c.lacks[key]
	if !asked {
		folder := filepath.Join(dir, first)
		_, err := os.Stat(folder)
		lacks = errors.Is(err, fs.ErrNotExist)
		for path := range c.known { // which may be there without being on disk
			lacks = lacks && !strings.HasPrefix(path, folder)
		}
		if c.lacks == nil {
			c.lacks = map[lookup]bool{}
		}
		c.lacks[key] = lacks
	}
	return lacks
}

// Header is what may be read as one. The largest in Debian's libc, Mbed TLS and NSS
// packages has 0.2 MB.
var Header = regular.Kind{Name: "a header", Max: maxFile}

func (c *Files) read(ctx context.Context, path string) (*File, error) {
	text, err := c.Texts.Read(ctx, path)
	Work.Files.Add(1)
	Work.Bytes.Add(int64(len(text)))
	if err != nil {
		return nil, err
	}
	f, err := Parse(path, text, c.Rules)
	if err != nil {
		return nil, err
	}
	if err := c.Budget.take(f.took); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return f, nil
}

// number numbers texts: files have the same number if they have the same text. Each is
// looked at once, and compared with another only if that is likely to be the same.
func (c *Files) number(f *File) int32 {
	if n := f.late.number.Load(); n != 0 {
		return n
	}
	c.comparing.Lock()
	defer c.comparing.Unlock()
	if c.texts == nil {
		c.texts, c.seed = map[digest][]*File{}, maphash.MakeSeed()
	}
	Work.Compared.Add(int64(len(f.src)))
	key := digest{len(f.src), maphash.String(c.seed, f.src)}
	for _, o := range c.texts[key] {
		Work.Compared.Add(int64(len(f.src)))
		if o.src == f.src {
			n := o.late.number.Load()
			f.late.number.Store(n)
			return n
		}
	}
	c.numbers++
	c.texts[key] = append(c.texts[key], f)
	f.late.number.Store(c.numbers)
	return c.numbers
}
