// SPDX-License-Identifier: Apache-2.0

//go:build unix

package cpp

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"
)

// readFile reads a regular file with as few system calls as there can be: most
// of the work in a small header is looking for the files it includes. Opening
// does not wait, whatever the file is. There is no text, and no error, where
// there is no file.
func readFile(path string) ([]byte, error) {
	var fd int
	err := retry(func() (err error) {
		fd, err = syscall.Open(path, syscall.O_RDONLY|syscall.O_NONBLOCK|syscall.O_CLOEXEC|syscall.O_NOCTTY, 0)
		return err
	})
	if err != nil {
		if errors.Is(err, fs.ErrPermission) {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		return nil, nil
	}
	defer syscall.Close(fd)
	var st syscall.Stat_t
	if err := syscall.Fstat(fd, &st); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	switch {
	case st.Mode&syscall.S_IFMT == syscall.S_IFDIR:
		return nil, nil
	case st.Mode&syscall.S_IFMT != syscall.S_IFREG:
		return nil, errIrregular(path)
	case st.Size > maxFile:
		return nil, errLarge(path, st.Size)
	}
	b := make([]byte, st.Size)
	n := 0
	for n < len(b) {
		var k int
		err := retry(func() (err error) {
			k, err = syscall.Read(fd, b[n:])
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if k == 0 {
			break
		}
		n += k
	}
	return b[:n], nil
}

// retry does again what a signal has interrupted.
func retry(f func() error) error {
	for {
		if err := f(); err != syscall.EINTR {
			return err
		}
	}
}
