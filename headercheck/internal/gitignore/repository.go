// SPDX-License-Identifier: Apache-2.0

package gitignore

import (
	"bytes"
	"context"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/regular"
)

// A repository is what belongs to a folder with a .git.
type repository struct {
	git    string // its own files
	common string // those that it shares with other worktrees of the repository

	read    bool
	tracked []string // paths in order, once they are read
	unknown bool     // the index is one that is not understood
}

var (
	pointer   = regular.Kind{Name: "a .git file", Max: 64 << 10}
	indexFile = regular.Kind{Name: "a git index", Max: 256 << 20} // that of Linux has 8 MB
)

// openRepository returns the repository whose .git is in a folder, or nil. A worktree and a
// submodule have a file that says where the folder is (gitrepository-layout(5)).
func openRepository(ctx context.Context, dir string) *repository {
	git := filepath.Join(dir, ".git")
	if text, err := pointer.ReadString(ctx, git); err == nil {
		path, ok := strings.CutPrefix(text, "gitdir:")
		if !ok {
			return nil
		}
		git = beside(dir, path)
	}
	if _, err := os.Stat(filepath.Join(git, "HEAD")); err != nil {
		return nil
	}
	r := &repository{git: git, common: git}
	if text, err := pointer.ReadString(ctx, filepath.Join(git, "commondir")); err == nil {
		r.common = beside(git, text)
	}
	return r
}

// beside is the path that a file in a folder says.
func beside(dir, text string) string {
	path := filepath.FromSlash(strings.Trim(text, " \r\n"))
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

// tracks says whether a path is in the index, or of a folder, anything in it. All may be
// in an index that cannot be read.
func (r *repository) tracks(ctx context.Context, path string, folder bool) bool {
	if !r.read {
		r.read = true
		text, err := indexFile.Read(ctx, filepath.Join(r.git, "index"))
		if err == nil {
			r.tracked, r.unknown = parseIndex(text)
		} else {
			r.unknown = !regular.Absent(err)
		}
	}
	if r.unknown {
		return true
	}
	if _, ok := slices.BinarySearch(r.tracked, path); ok || !folder {
		return ok // a folder that is tracked itself is a submodule
	}
	i, _ := slices.BinarySearch(r.tracked, path+"/")
	return i < len(r.tracked) && strings.HasPrefix(r.tracked[i], path+"/")
}

// parseIndex returns the paths in an index (gitformat-index(5)), which are in order. One of a kind that is not known, or is
// spread over several files, is unknown.
func parseIndex(text []byte) (paths []string, unknown bool) {
	// The length of the names of objects is that of the repository's hash function. Each
	// entry says how long its path is, and so which one it is.
	for _, hash := range []int{20, 32} {
		if paths, ok := parseEntries(text, hash); ok {
			return paths, false
		}
	}
	return nil, true
}

func parseEntries(text []byte, hash int) (paths []string, ok bool) {
	const head, stat = 12, 40 // of the file; of an entry before its hash
	if len(text) < head || string(text[:4]) != "DIRC" {
		return nil, false
	}
	version, count := binary.BigEndian.Uint32(text[4:]), binary.BigEndian.Uint32(text[8:])
	if version < 2 || version > 4 {
		return nil, false
	}
	rest, path := text[head:], []byte(nil)
	for range count {
		size := stat + hash + 2
		if len(rest) < size+2 {
			return nil, false
		}
		flags := binary.BigEndian.Uint16(rest[size-2:])
		if flags&0x4000 != 0 && version >= 3 {
			size += 2
		}
		name := rest[size:]
		if version == 4 {
			cut, n := offset(name)
			if n == 0 || cut > len(path) {
				return nil, false
			}
			path, name, size = path[:len(path)-cut], name[n:], size+n
		} else {
			path = path[:0]
		}
		end := bytes.IndexByte(name, 0)
		if end < 0 {
			return nil, false
		}
		path = append(path, name[:end]...)
		if length := int(flags & 0xfff); length != min(len(path), 0xfff) {
			return nil, false
		}
		if size += end + 1; version < 4 {
			size = (size + 7) &^ 7
		}
		if len(rest) < size {
			return nil, false
		}
		paths, rest = append(paths, string(path)), rest[size:]
	}
	for len(rest) > hash { // extensions; link says that there is another file
		if len(rest) < 8 || string(rest[:4]) == "link" {
			return nil, false
		}
		size := uint64(binary.BigEndian.Uint32(rest[4:])) + 8
		if size > uint64(len(rest)) {
			return nil, false
		}
		rest = rest[size:]
	}
	return paths, len(rest) == hash && slices.IsSorted(paths)
}

// offset reads the number of bytes with which a path in version 4 is shorter than the one before, and returns
// how long the number is: 0 if it makes no sense.
func offset(b []byte) (value, n int) {
	for n < len(b) && n < 5 {
		c := b[n]
		n++
		value = value<<7 | int(c&0x7f)
		if c&0x80 == 0 {
			return value, n
		}
		value++
	}
	return 0, 0
}
