// SPDX-License-Identifier: Apache-2.0

package gitignore

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/regular"
)

// A Folder is one of a git repository, or of none.
type Folder struct {
	path    string
	repo    *repository // nil if it is of none
	parts   []string    // of its path from the folder of the repository
	rules   *rules
	ignored bool
}

// rules are the patterns of a folder, and those that count less.
type rules struct {
	patterns []Pattern
	depth    int // of the folder in the repository
	less     *rules
}

func (r *rules) ignore(parts []string, folder bool) bool {
	for ; r != nil; r = r.less {
		if means, known := Match(r.patterns, parts[r.depth:], folder); known {
			return means
		}
	}
	return false
}

// Open returns the folder with a path, with what the folders above say of it. Of a folder that git ignores,
// nothing is ignored: who names it means it.
func Open(ctx context.Context, path string) *Folder {
	outside := &Folder{path: path}
	path, err := filepath.Abs(path)
	if err != nil {
		return outside
	}
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return outside
	}
	top := path
	for openRepository(ctx, top) == nil {
		above := filepath.Dir(top)
		if above == top {
			return outside
		}
		top = above
	}
	f := (&Folder{path: top}).with(ctx, exists(top))
	rest, err := filepath.Rel(top, path)
	if err != nil || rest == "." {
		return f
	}
	for name := range strings.SplitSeq(filepath.ToSlash(rest), "/") {
		path := filepath.Join(f.path, name)
		if f = f.below(name).with(ctx, exists(path)); f.ignored {
			return outside
		}
	}
	return f
}

// exists says which names a folder has.
func exists(dir string) func(name string) bool {
	return func(name string) bool {
		_, err := os.Lstat(filepath.Join(dir, name))
		return err == nil
	}
}

// Below returns a folder in f, which has these entries, in order.
func (f *Folder) Below(ctx context.Context, name string, entries []fs.DirEntry) *Folder {
	return f.below(name).with(ctx, func(name string) bool {
		_, ok := slices.BinarySearchFunc(entries, name, func(e fs.DirEntry, name string) int { return strings.Compare(e.Name(), name) })
		return ok
	})
}

func (f *Folder) below(name string) *Folder {
	g := &Folder{path: filepath.Join(f.path, name)}
	if f.repo != nil {
		g.repo, g.rules = f.repo, f.rules
		g.parts = append(slices.Clip(f.parts), name)
		g.ignored = f.ignored || f.rules.ignore(g.parts, true)
	}
	return g
}

// maxPatterns bounds the files of patterns. The longest of the templates of
// github.com/github/gitignore has 8 KB.
var patternFile = regular.Kind{Name: "a .gitignore", Max: 1 << 20}

// with reads what a folder says of what is in it. A repository within another one has rules of its own.
func (f *Folder) with(ctx context.Context, has func(name string) bool) *Folder {
	if has(".git") {
		if repo := openRepository(ctx, f.path); repo != nil {
			*f = Folder{path: f.path, repo: repo}
			f.add(ctx, filepath.Join(repo.common, "info", "exclude"))
		}
	}
	if f.repo != nil && has(".gitignore") {
		f.add(ctx, filepath.Join(f.path, ".gitignore"))
	}
	return f
}

// add adds the patterns in a file. One that cannot be read has none: more is checked then.
func (f *Folder) add(ctx context.Context, path string) {
	text, err := patternFile.ReadString(ctx, path)
	if err != nil {
		return
	}
	if list := parseFile(text); len(list) > 0 {
		f.rules = &rules{list, len(f.parts), f.rules}
	}
}

// Ignores says whether git ignores a file or folder in f: it is not tracked, nor is anything
// in it, and patterns mean it or a folder that it is in.
func (f *Folder) Ignores(ctx context.Context, name string, folder bool) bool {
	if f.repo == nil {
		return false
	}
	parts := append(slices.Clip(f.parts), name)
	return (f.ignored || f.rules.ignore(parts, folder)) && !f.repo.tracks(ctx, strings.Join(parts, "/"), folder)
}
