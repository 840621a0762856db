// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"strings"
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
