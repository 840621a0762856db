// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

var headerExtensions = []string{".h", ".hh", ".hpp", ".hxx"}

// Find searches a folder for headers that define a name of the reference, or
// one reserved to a specification; against None, for all headers.
// It passes folders whose name begins with a dot. A header that it cannot read
// is returned too, so that Check says why. An error means that the folder cannot be
// read, or that ctx was over.
func (c *Checker) Find(ctx context.Context, dir string) (paths []string, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && path == dir:
			return err
		case err != nil:
			paths = append(paths, path)
			return nil
		case d.IsDir():
			if path != dir && strings.HasPrefix(d.Name(), ".") {
				return fs.SkipDir
			}
			return nil
		case !slices.Contains(headerExtensions, filepath.Ext(path)):
			return nil
		}
		if st, err := os.Stat(path); err == nil && !st.Mode().IsRegular() {
			return nil
		}
		if c.wants(ctx, path) {
			paths = append(paths, path)
		}
		return nil
	})
	return paths, err
}

// wants looks at a file's text before it takes the trouble, and the memory, to
// read its directives: most files of a project have nothing to do with it.
func (c *Checker) wants(ctx context.Context, path string) bool {
	s := c.first(ctx)
	all := c.profiles()
	if s.ref.file == nil {
		return true
	}
	text, err := c.Read(ctx, path)
	if err != nil {
		return true
	}
	if !slices.ContainsFunc(all, func(one *Checker) bool { return one.mentioned(ctx, text) }) {
		return false
	}
	f, err := s.files.Load(ctx, path)
	return err != nil || f.Defines(func(name string) bool {
		return slices.ContainsFunc(all, func(one *Checker) bool { return one.looksFor(ctx, name) })
	})
}

// mentioned says whether a text may define a name that is looked for.
func (c *Checker) mentioned(ctx context.Context, text string) bool {
	ref := &c.first(ctx).ref
	if c.profile.mentioned(text) || ref.builtin {
		return c.profile.mentioned(text)
	}
	for m := range ref.macros {
		if strings.Contains(text, m.Name) {
			return true
		}
	}
	return false
}

// looksFor says whether a header that defines a name is looked for. What the built-in
// reference has beside the names of its specification, such as TRUE, says nothing.
func (c *Checker) looksFor(ctx context.Context, name string) bool {
	ref := &c.first(ctx).ref
	if specified(name) == "" {
		return !ref.builtin && ref.macro(name) != nil
	}
	return ref.macro(name) != nil || c.profile.reserved(name)
}
