// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/shipped"
)

// headerFolder is where the C headers are.
const headerFolder = "include/"

// headerSums lists the headers among files as sha256sum(1) does, under the names by
// which C code includes them. Programs that install or check headers have the list of them
// from here.
func headerSums(files map[string][]byte) []byte {
	b := new(bytes.Buffer)
	for _, path := range slices.Sorted(maps.Keys(files)) {
		if name, ok := strings.CutPrefix(path, headerFolder); ok && strings.HasSuffix(name, ".h") {
			fmt.Fprintf(b, "%x  %s\n", sha256.Sum256(files[path]), name)
		}
	}
	return b.Bytes()
}

// packHeaders adds the files of internal/shipped.
func (o *output) packHeaders() {
	const folder = "internal/shipped/"
	for path, text := range maps.Clone(o.files) {
		if name, ok := strings.CutPrefix(path, headerFolder); ok && strings.HasSuffix(name, ".h") {
			packed, err := deflated(text)
			o.add(folder+shipped.Packed(name), packed, err)
		}
	}
}

func deflated(text []byte) ([]byte, error) {
	b := new(bytes.Buffer)
	w, err := flate.NewWriter(b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(text); err != nil {
		return nil, err
	}
	err = w.Close()
	return b.Bytes(), err
}

// Fresh says whether what a generated file has is what it is to have. A compressed text may
// differ from one Go to the next; what it unpacks to counts.
func Fresh(name string, have, want []byte) bool {
	if bytes.Equal(have, want) || path.Ext(name) != ".flate" {
		return bytes.Equal(have, want)
	}
	unpack := func(b []byte) ([]byte, error) { return io.ReadAll(flate.NewReader(bytes.NewReader(b))) }
	h, err := unpack(have)
	w, wantErr := unpack(want)
	return err == nil && wantErr == nil && bytes.Equal(h, w)
}
