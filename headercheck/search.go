// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

var headerExtensions = []string{".h", ".hh", ".hpp", ".hxx"}

// Find searches a folder for headers that define a name of the reference, or
// one reserved to the profile's specification; against None, for all headers.
// It passes folders whose name begins with a dot. A header that it cannot read
// is returned too, so that Check says why.
func (c *Checker) Find(dir string) (paths []string, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
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
		if c.wants(path) {
			paths = append(paths, path)
		}
		return nil
	})
	return paths, err
}

func (c *Checker) wants(path string) bool {
	s := c.setups[0]
	f, err := s.files.Load(path)
	if err != nil || s.ref == nil {
		return true
	}
	return f.Defines(func(name string) bool { return s.names[name] != nil || c.reserved(name) })
}
