// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// conversionsDoc makes docs/conversions.md: the tree of conditions, and for each
// direction a table of every code.
func conversionsDoc(r *registry.Registry) []byte {
	b := new(bytes.Buffer)
	fmt.Fprint(b, `# Conditions and conversions

<!-- Made by internal/gen from registry/; do not edit. -->

What each code means is said once, by its condition. A conversion follows from the tree: the code of the same condition
(*exact* if it converts back to this very code, else *equivalent*), or of the nearest condition above it (*general*), or
the target's generic failure (*fallback*). Where a reason stands, registry/conversions.toml decided.

If you disagree with a row, name its code: the row to change is that code's condition in registry/, or a row of
registry/conversions.toml.

Package conv converts in Go, [include/secstatus](c.md#conversions-and-names) in C, "secstatus convert" in a shell.

## The tree

`)
	for _, c := range r.Conditions {
		from := advised(r, c)
		indent := strings.Repeat("  ", len(r.Path(c.ID))-1)
		fmt.Fprintf(b, "%s- **%s**: %s *%s:* %s\n", indent, c.ID, c.Definition, from.Advice, from.Why)
	}
	for _, from := range r.Vocabularies {
		for _, to := range r.Vocabularies {
			if from != to {
				directionDoc(b, r, from, to)
			}
		}
	}
	return b.Bytes()
}

func directionDoc(b *bytes.Buffer, r *registry.Registry, from, to *registry.Vocabulary) {
	fmt.Fprintf(b, "\n## %s to %s\n\n| %s | condition | %s | fidelity | reason |\n|---|---|---|---|---|\n", from.Title, to.Title, from.CType, to.CType)
	count := map[registry.Fidelity]int{}
	for _, c := range from.Codes {
		target, fidelity := r.Convert(from, c.Name, c.Condition, to)
		count[fidelity]++
		fmt.Fprintf(b, "| `%s` | %s | `%s` | %s | %s |\n", c.Name, c.Condition, target.Name, strings.ToLower(string(fidelity)), r.Reason(&c, to))
	}
	for _, id := range unknownConditions(from) {
		target, fidelity := r.Convert(from, "", id, to)
		fmt.Fprintf(b, "| a value without a name | %s | `%s` | %s | |\n", id, target.Name, strings.ToLower(string(fidelity)))
	}
	fmt.Fprintf(b, "\n%d exact, %d equivalent, %d general, %d fallback.\n",
		count[registry.Exact], count[registry.Equivalent], count[registry.General], count[registry.FallbackGrade])
}
