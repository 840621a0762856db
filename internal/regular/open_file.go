// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package regular

import (
	"errors"
	"io/fs"
	"os"
)

// A descriptor is an open file.
type descriptor struct{ *os.File }

func open(path string) (descriptor, error) {
	f, err := os.Open(path)
	if reason := (*fs.PathError)(nil); errors.As(err, &reason) {
		err = reason.Err
	}
	return descriptor{f}, err
}

func (d descriptor) stat() (mode fs.FileMode, size int64, err error) {
	st, err := d.Stat()
	if err != nil {
		return 0, 0, err
	}
	return st.Mode(), st.Size(), nil
}
