// SPDX-License-Identifier: Apache-2.0

// Package shipped has the texts of all headers for the command: compressed, but for those that
// check reads. They are the texts of package include, in a seventh of its size.
package shipped

import (
	"compress/flate"
	"embed"
	"io"
	"path"

	"github.com/secstatus/secstatus/include"
)

//go:embed *.flate
var packed embed.FS

// Packed is the file of this package that has a header's text, or "" for one that package
// include has as a string.
func Packed(name string) string {
	if plain(name) != nil {
		return ""
	}
	return "z" + path.Base(name) + ".flate"
}

func plain(name string) func() string {
	switch name {
	case "psa/error.h":
		return include.PSAError
	case "pkcs11/pkcs11t.h":
		return include.PKCS11T
	case "pkcs11/pkcs11f.h":
		return include.PKCS11F
	case "pkcs11/pkcs11.h":
		return include.PKCS11
	}
	return nil
}

// Text is the text of the header that C code includes by this name, or an error if there is
// none.
func Text(name string) ([]byte, error) {
	if text := plain(name); text != nil {
		return []byte(text()), nil
	}
	f, err := packed.Open(Packed(name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(flate.NewReader(f))
}
