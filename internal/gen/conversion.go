// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"fmt"

	"github.com/secstatus/secstatus/internal/registry"
)

// conversionTable makes the table of one direction, one row for each row of the
// source vocabulary's index.
func conversionTable(r *registry.Registry, from, to *registry.Vocabulary) []byte {
	b := goFile("conv", "", from.File, to.File, "conditions.toml", "conversions.toml")
	fmt.Fprintf(b, "import \"github.com/secstatus/secstatus/%s\"\n\n", to.Package)
	table := from.ID + "To" + to.Go
	unknown := unknownConditions(from)
	fmt.Fprintf(b, "// %s is indexed by row of %s.\nvar %s = [%d]struct {\n\tto %s.%s\n\tfidelity Fidelity\n}{\n",
		table, from.Title, table, len(from.Codes)+len(unknown), to.Package, to.Type)
	for _, code := range from.Codes {
		target, fidelity := r.Convert(from, code.Name, code.Condition, to)
		fmt.Fprintf(b, "\t{%s.%s, %s}, // %s to %s\n", to.Package, target.Go, fidelity, code.Name, target.Name)
	}
	for _, id := range unknown {
		target, fidelity := r.Convert(from, "", id, to)
		fmt.Fprintf(b, "\t{%s.%s, %s}, // a value without a name (%s) to %s\n", to.Package, target.Go, fidelity, id, target.Name)
	}
	fmt.Fprint(b, "}\n")
	return b.Bytes()
}
