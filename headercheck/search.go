// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/gitignore"
)

var headerExtensions = []string{".h", ".hh", ".hpp", ".hxx"}

// Found is what a search has found in a folder.
type Found struct {
	Files []string // headers, or sources
	// Ignored and Excluded are the folders, and the files in others, that the search left
	// out: git ignores them, or Options.Exclude means them.
	Ignored, Excluded []string
}

// Find searches a folder for headers that define a name of the reference, or
// one reserved to a specification; against None, for all headers.
// It passes folders whose name begins with a dot, what Options.Exclude means, and
// without Options.Ignored, what git ignores. A header that it cannot read
// is returned too, so that Check says why. An error means that the folder cannot be
// read, or that ctx was over.
func (c *Checker) Find(ctx context.Context, dir string) (found Found, err error) {
	return search(ctx, dir, c.exclude, c.ignored, headerExtensions, func(path string) bool { return c.wants(ctx, path) })
}

// search searches a folder for files with some extensions that are wanted.
func search(ctx context.Context, dir string, exclude exclusions, ignored bool, extensions []string, wants func(path string) bool) (found Found, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return found, err
	}
	s := searching{found: &found, exclude: exclude.from(dir), extensions: extensions, wants: wants}
	var git *gitignore.Folder
	if !ignored {
		git = gitignore.Open(ctx, dir)
	}
	return found, s.folder(ctx, dir, entries, git)
}

// searching is the search of a folder.
type searching struct {
	found      *Found
	exclude    exclusions
	extensions []string
	wants      func(path string) bool
	parts      []string // of the path from the folder that is searched
}

// folder searches a folder. git is nil if it does not count what git ignores.
func (s *searching) folder(ctx context.Context, dir string, entries []fs.DirEntry, git *gitignore.Folder) error {
	for _, e := range entries {
		if err := ctx.Err(); err != nil {
			return err
		}
		path, folder := filepath.Join(dir, e.Name()), e.IsDir()
		if folder && strings.HasPrefix(e.Name(), ".") || !folder && !slices.Contains(s.extensions, filepath.Ext(path)) {
			continue
		}
		s.parts = append(s.parts, e.Name())
		switch {
		case s.exclude.mean(s.parts, folder):
			s.found.Excluded = append(s.found.Excluded, path)
		case git != nil && git.Ignores(ctx, e.Name(), folder):
			s.found.Ignored = append(s.found.Ignored, path)
		case folder:
			if err := s.below(ctx, path, e.Name(), git); err != nil {
				return err
			}
		default:
			if st, err := os.Stat(path); (err != nil || st.Mode().IsRegular()) && s.wants(path) {
				s.found.Files = append(s.found.Files, path)
			}
		}
		s.parts = s.parts[:len(s.parts)-1]
	}
	return nil
}

// below searches a folder in another one. One that cannot be read is found, so that Check says why.
func (s *searching) below(ctx context.Context, path, name string, git *gitignore.Folder) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		s.found.Files = append(s.found.Files, path)
		return nil
	}
	if git != nil {
		git = git.Below(ctx, name, entries)
	}
	return s.folder(ctx, path, entries, git)
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
