// SPDX-License-Identifier: Apache-2.0

package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// A file stands in an archive, or is an asset of the release.
type file struct {
	name string // with slashes
	exec bool
	data []byte
}

func (f file) mode() int64 {
	if f.exec {
		return 0o755
	}
	return 0o644
}

func sortFiles(files []file) {
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.name, b.name) })
}

// tarGz makes an archive in which nothing depends on the machine.
func tarGz(files []file, t time.Time) ([]byte, error) {
	sortFiles(files)
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, f := range files {
		err := w.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Format: tar.FormatUSTAR, Name: f.name, Size: int64(len(f.data)),
			Mode: f.mode(), ModTime: t, Uname: "root", Gname: "root"})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(f.data); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return gz(b.Bytes())
}

// gz compresses as gzip -9n does: without a name and a time.
func gz(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// zipped is tarGz for Windows.
func zipped(files []file, t time.Time) ([]byte, error) {
	sortFiles(files)
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	w.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(out, flate.BestCompression)
	})
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: t}
		h.SetMode(0o644)
		if f.exec {
			h.SetMode(0o755)
		}
		e, err := w.CreateHeader(h)
		if err != nil {
			return nil, err
		}
		if _, err := e.Write(f.data); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

const sumsName = "SHA256SUMS"

// sums lists files as sha256sum(1) does.
func sums(files []file) file {
	sortFiles(files)
	var b bytes.Buffer
	for _, f := range files {
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(f.data), f.name)
	}
	return file{name: sumsName, data: b.Bytes()}
}
