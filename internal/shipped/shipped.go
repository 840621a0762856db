// SPDX-License-Identifier: Apache-2.0

// Package shipped has the texts of all headers for the command, compressed. They are those of
// package include, in a seventh of its size.
package shipped

import (
	"compress/flate"
	"embed"
	"io"
	"path"
)

//go:embed *.flate
var packed embed.FS

// Packed is the file of this package that has a header's text.
func Packed(name string) string { return "z" + path.Base(name) + ".flate" }

// Text is the text of the header that C code includes by this name, or an error if there is
// none.
func Text(name string) ([]byte, error) {
	f, err := packed.Open(Packed(name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(flate.NewReader(f))
}
