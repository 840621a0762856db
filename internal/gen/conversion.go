// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"fmt"

	"github.com/secstatus/secstatus/internal/registry"
)

// conversionName is how a vocabulary is called within the name of a conversion.
var conversionName = map[string]string{"psa": "PSA", "pkcs11": "PKCS11"}

// conversionTable makes the table of one direction, one row for each row of the
// source vocabulary's index.
func conversionTable(r *registry.Registry, from, to *registry.Vocabulary) []byte {
	b := goFile("conv", "", from.File, to.File, "conditions.toml", "conversions.toml")
	pkg := "c" + to.ID
	fmt.Fprintf(b, "import \"github.com/secstatus/secstatus/%s\"\n\n", pkg)
	table := from.ID + "To" + conversionName[to.ID]
	unknown := unknownConditions(from)
	fmt.Fprintf(b, "// %s is indexed by row of %s.\nvar %s = [%d]struct {\n\tto %s.%s\n\tfidelity Fidelity\n}{\n",
		table, from.Title, table, len(from.Codes)+len(unknown), pkg, goType[to.ID])
	for _, code := range from.Codes {
		target, fidelity := r.Convert(from, code.Name, code.Condition, to)
		fmt.Fprintf(b, "\t{%s.%s, %s}, // %s to %s\n", pkg, target.Go, fidelity, code.Name, target.Name)
	}
	for _, id := range unknown {
		target, fidelity := r.Convert(from, "", id, to)
		fmt.Fprintf(b, "\t{%s.%s, %s}, // a value without a name (%s) to %s\n", pkg, target.Go, fidelity, id, target.Name)
	}
	fmt.Fprint(b, "}\n")
	return b.Bytes()
}
