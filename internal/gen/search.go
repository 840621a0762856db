// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// searchKeys makes the table of the words by which people look for codes.
func searchKeys(r *registry.Registry) []byte {
	b := goFile("search", "", "search.toml")
	fmt.Fprintf(b, "// stop are words that say nothing in a query.\nvar stop = %s\n\nvar keys = [...]key{\n", goStrings(r.Search.Stop))
	for _, k := range r.Search.Keys {
		for _, words := range k.Words {
			fmt.Fprintf(b, "{%s, %s},\n", goStrings(k.Codes), goStrings(strings.Fields(words)))
		}
	}
	fmt.Fprintf(b, "}\n")
	return b.Bytes()
}
