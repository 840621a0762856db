// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// The marks between which README.md holds the table of vocabularies.
const (
	tableStart = "<!-- vocabularies: made by internal/gen -->\n"
	tableEnd   = "<!-- end of vocabularies -->\n"
)

// Readme returns the text of README.md with the table of vocabularies in it made
// anew. The error says which mark is missing.
func Readme(r *registry.Registry, text []byte) ([]byte, error) {
	before, rest, ok := bytes.Cut(text, []byte(tableStart))
	if !ok {
		return nil, fmt.Errorf("gen: README.md has no line %q", strings.TrimSpace(tableStart))
	}
	_, after, ok := bytes.Cut(rest, []byte(tableEnd))
	if !ok {
		return nil, fmt.Errorf("gen: README.md has no line %q", strings.TrimSpace(tableEnd))
	}
	b := new(bytes.Buffer)
	b.Write(before)
	b.WriteString(tableStart)
	fmt.Fprint(b, "| Vocabulary | C type | Go type | Codes | Old names | Success | In progress | Generic failure |\n|---|---|---|--:|--:|---|---|---|\n")
	for _, v := range r.Vocabularies {
		success, incomplete, aliases := "", "", 0
		for _, c := range v.Codes {
			switch {
			case c.Kind == registry.Success && c.Value == 0 && v.OpenSuccess():
				success = "`" + c.Name + "` and every positive value"
			case c.Kind == registry.Success && c.Value == 0:
				success = "`" + c.Name + "` alone"
			case c.Kind == registry.Incomplete:
				incomplete = "`" + c.Name + "`"
			}
			aliases += len(c.Aliases)
		}
		fmt.Fprintf(b, "| %s | `%s` | `%s.%s` | %d | %d | %s | %s | `%s` |\n",
			v.Title, v.CType, v.Package, v.Type, len(v.Codes), aliases, success, incomplete, v.Fallback)
	}
	b.WriteString(tableEnd)
	b.Write(after)
	return b.Bytes(), nil
}
