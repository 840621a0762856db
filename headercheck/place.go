// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// A place is where a file is, links followed.
type place struct {
	path string
	info fs.FileInfo
}

// same says whether two places are one, whatever the names, also where their case does not
// count.
func (p place) same(o place) bool {
	return p.path == o.path || p.info != nil && o.info != nil && os.SameFile(p.info, o.info)
}

// is reports whether the file of a path is in the place.
func (p place) is(path string) bool {
	st, err := os.Stat(path)
	return err == nil && p.info != nil && os.SameFile(p.info, st)
}

// A grant is what may be written: files that were given, and what is below folders that
// were.
type grant struct {
	files, folders []fs.FileInfo
}

func newGrant(given []string) grant {
	var g grant
	for _, path := range given {
		if st, err := os.Stat(path); err == nil && st.IsDir() {
			g.folders = append(g.folders, st)
		} else if st, err := os.Lstat(path); err == nil && st.Mode().IsRegular() {
			g.files = append(g.files, st)
		}
	}
	return g
}

// place finds the file of a path, and says why it must not be written, or "".
func (g grant) place(path string) (p place, why string) {
	p.path = path
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return p, err.Error()
	}
	p.path = real
	if p.info, err = os.Lstat(real); err != nil {
		return p, err.Error()
	}
	if !p.info.Mode().IsRegular() {
		return p, "it is not a regular file"
	}
	if !g.has(p) {
		if st, err := os.Lstat(path); err == nil && st.Mode()&fs.ModeSymlink != 0 {
			return p, fmt.Sprintf("it is a link to %s, which is not given, and not below a folder that is", real)
		}
		return p, "the file is not given, and not below a folder that is"
	}
	return p, keeps(p)
}

func (g grant) has(p place) bool {
	same := func(of fs.FileInfo) func(fs.FileInfo) bool {
		return func(st fs.FileInfo) bool { return os.SameFile(st, of) }
	}
	if slices.ContainsFunc(g.files, same(p.info)) {
		return true
	}
	dir, err := filepath.Abs(filepath.Dir(p.path))
	for err == nil && len(g.folders) > 0 {
		var st fs.FileInfo
		if st, err = os.Stat(dir); err == nil && slices.ContainsFunc(g.folders, same(st)) {
			return true
		}
		if dir == filepath.Dir(dir) {
			break
		}
		dir = filepath.Dir(dir)
	}
	return false
}

// keeps tells why a new file instead of the old would not have all that the old has, or
// must not take its place.
func keeps(p place) string {
	if p.info.Mode().Perm()&0o200 == 0 {
		return "the file is read-only"
	}
	if f, err := os.OpenFile(p.path, os.O_WRONLY, 0); err != nil {
		return err.Error()
	} else if err := f.Close(); err != nil {
		return err.Error()
	}
	return owned(p)
}
