// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

var headerExtensions = []string{".h", ".hh", ".hpp", ".hxx"}

// Find searches a folder for headers that define a name of the reference, or
// one reserved to the profile's specification; against None, for all headers.
// It passes folders whose name begins with a dot. A header that it cannot read
// is returned too, so that Check says why. An error means that the folder cannot be
// read, or that ctx was over.
func (c *Checker) Find(ctx context.Context, dir string) (paths []string, err error) {
	needles := c.needles()
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
		if c.wants(ctx, path, needles) {
			paths = append(paths, path)
		}
		return nil
	})
	return paths, err
}

// needles are texts of which one must be in a file that defines a wanted name:
// the names' parts up to the first underscore.
func (c *Checker) needles() []string {
	s := c.sets[0].setup
	if s.ref.file == nil {
		return []string{""}
	}
	set := map[string]bool{"PSA_": c.profile == PSA, "CKR_": c.profile == PKCS11}
	for name := range s.ref.names {
		prefix, _, _ := strings.Cut(name[1:], "_")
		set[name[:1]+prefix] = true
	}
	var list []string
	for needle, ok := range set {
		if ok {
			list = append(list, needle)
		}
	}
	return list
}

// wants looks at a file's text before it takes the trouble, and the memory, to
// read its directives: most files of a project have nothing to do with it.
func (c *Checker) wants(ctx context.Context, path string, needles []string) bool {
	s := c.sets[0].setup
	if !cpp.Mentions(ctx, path, needles) {
		return false
	}
	f, err := s.files.Load(ctx, path)
	if err != nil || s.ref.file == nil {
		return true
	}
	return f.Defines(func(name string) bool { return s.ref.names[name] != nil || c.profile.reserved(name) })
}
