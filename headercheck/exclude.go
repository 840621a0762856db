// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/gitignore"
)

// An Exclusion is what searches leave out. Glob is like a line of a .gitignore file in Dir:
// vendor and *.gen.h are names at any depth, also outside of Dir; /vendor and src/vendor are
// relative to Dir, and so is ./vendor; vendor/ is a folder alone; and ** between two slashes is any
// folders. What is in a folder that is left out is left out, too.
type Exclusion struct {
	Glob string
	Dir  string // "" is the current folder
}

// exclusions are the patterns of one folder after another.
type exclusions []exclusion

type exclusion struct {
	dir      string // absolute
	patterns []gitignore.Pattern
	// Of the folder that is searched: the path from dir, or if that is below it, the path to dir.
	from, to []string
}

// Valid says what is wrong with the glob.
func (e Exclusion) Valid() error {
	_, err := parseExclusion(e.Glob)
	return err
}

func newExclusions(given []Exclusion) (list exclusions, err error) {
	for _, g := range given {
		p, err := parseExclusion(g.Glob)
		if err != nil {
			return nil, fmt.Errorf("exclude %q: %w", g.Glob, err)
		}
		dir, err := filepath.Abs(g.Dir)
		if err != nil {
			return nil, fmt.Errorf("exclude %q: %w", g.Glob, err)
		}
		if n := len(list); n == 0 || list[n-1].dir != dir {
			list = append(list, exclusion{dir: dir})
		}
		last := &list[len(list)-1]
		last.patterns = append(last.patterns, p)
	}
	return list, nil
}

func parseExclusion(glob string) (gitignore.Pattern, error) {
	slashes := filepath.ToSlash(glob)
	if rest, ok := strings.CutPrefix(slashes, "./"); ok {
		slashes = "/" + rest // which is how gitignore says it
	}
	switch {
	case strings.Trim(slashes, "/") == "":
		return gitignore.Pattern{}, errors.New("want a name or a path, such as vendor or third_party/*.h")
	case strings.HasPrefix(slashes, "!"):
		return gitignore.Pattern{}, errors.New("says what is not left out; want what is, with \\! at the beginning of a name that has one")
	case strings.HasPrefix(slashes, "../") || slashes == "..":
		return gitignore.Pattern{}, errors.New("is outside of the folder that it is relative to; want a name or a path in it")
	}
	return gitignore.Parse(slashes)
}

// from is the patterns for the search of a folder.
func (x exclusions) from(searched string) exclusions {
	list := slices.Clone(x)
	for i := range list {
		e := &list[i]
		if to, ok := relative(searched, e.dir); ok && to[0] != ".." {
			e.to = to
		} else if e.from, ok = relative(e.dir, searched); !ok {
			e.from = nil
		}
	}
	return list
}

// relative is the parts of a path from a folder to another one; none if they are the same.
func relative(from, to string) (parts []string, ok bool) {
	from, err := filepath.Abs(from)
	if err != nil {
		return nil, false
	}
	if to, err = filepath.Abs(to); err != nil {
		return nil, false
	}
	rel, err := filepath.Rel(from, to)
	if err != nil || rel == "." {
		return nil, false
	}
	return strings.Split(filepath.ToSlash(rel), "/"), true
}

// mean says whether the patterns mean a path, given by its parts from the folder that is searched. What
// they say of the folder itself, and of those above it, does not count.
func (x exclusions) mean(parts []string, folder bool) bool {
	return slices.ContainsFunc(x, func(e exclusion) bool {
		path := slices.Concat(e.from, parts)
		if n := len(e.to); n > 0 && len(parts) > n && slices.Equal(parts[:n], e.to) {
			path = parts[n:]
		} else if n > 0 {
			path = append([]string{".."}, parts...) // of which names alone count
		}
		means, _ := gitignore.Match(e.patterns, path, folder)
		return means
	})
}

// Excludes says whether Options.Exclude means a header, or a folder that it is in.
func (c *Checker) Excludes(path string) bool { return c.exclude.meanFile(path) }

// meanFile says whether the patterns mean a file or a folder that it is in.
func (x exclusions) meanFile(path string) bool {
	return slices.ContainsFunc(x, func(e exclusion) bool {
		parts, _ := relative(e.dir, path)
		for i := range parts {
			if means, _ := gitignore.Match(e.patterns, parts[:i+1], i+1 < len(parts)); means {
				return true
			}
		}
		return false
	})
}
