// SPDX-License-Identifier: Apache-2.0

//go:build unix

package regular

import (
	"io"
	"io/fs"
	"syscall"
)

// withoutWaiting opens a pipe that nobody writes to at once, and makes no terminal the
// one that controls the process.
const withoutWaiting = syscall.O_NONBLOCK | syscall.O_NOCTTY

// A descriptor is an open file. For one of package os the system is asked as well whether a
// reader can wait for it, which doubles the calls that a small file takes.
type descriptor int

func open(path string) (descriptor, error) {
	fd, err := again(func() (int, error) {
		return syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC|withoutWaiting, 0)
	})
	return descriptor(fd), err
}

// again calls the system until no signal interrupts it.
func again(call func() (int, error)) (n int, err error) {
	for {
		if n, err = call(); err != syscall.EINTR {
			return n, err
		}
	}
}

func (d descriptor) stat() (mode fs.FileMode, size int64, err error) {
	var st syscall.Stat_t
	_, err = again(func() (int, error) { return 0, syscall.Fstat(int(d), &st) })
	switch st.Mode & syscall.S_IFMT {
	case syscall.S_IFREG:
	case syscall.S_IFDIR:
		mode = fs.ModeDir
	default:
		mode = fs.ModeIrregular
	}
	return mode, st.Size, err
}

func (d descriptor) Read(b []byte) (int, error) {
	n, err := again(func() (int, error) { return syscall.Read(int(d), b) })
	switch {
	case err != nil:
		return 0, err
	case n == 0 && len(b) > 0:
		return 0, io.EOF
	}
	return n, nil
}

func (d descriptor) Close() error { return syscall.Close(int(d)) }

func impossible(error) bool { return false }
