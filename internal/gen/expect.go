// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/secstatus/secstatus/internal/registry"
)

// headerExpectations makes the lists that header_test checks the headers against,
// with a compiler.
func headerExpectations(psa, pkcs11 *registry.Vocabulary, h *registry.Header, f *registry.Functions, compat *registry.Header) []byte {
	b := goFile("headertest", "", psa.File, pkcs11.File, registry.HeaderFile, registry.FunctionsFile, registry.CompatFile)
	fmt.Fprintln(b, "// psaMacros are the macros of psa/error.h, in its order.\nvar psaMacros = []Macro{")
	for _, code := range psa.Codes {
		if code.Header == "psa/error.h" {
			fmt.Fprintf(b, "\t{%q, %d},\n", code.Name, code.Value)
		}
	}
	fmt.Fprintln(b, "}\n\n// versions are the versions of PKCS #11 that pkcs11/pkcs11t.h can follow, oldest first.\nvar versions = []int{")
	for _, v := range registry.Versions {
		fmt.Fprintf(b, "\t0x%04X,\n", v.Number)
	}
	fmt.Fprintln(b, "}\n\n// pkcs11Constants are the macros of pkcs11/pkcs11t.h, in its order.\nvar pkcs11Constants = []Constant{")
	for _, g := range h.Groups {
		if g.Codes {
			for _, code := range pkcs11.Codes {
				text := fmt.Sprintf("0x%08XUL", code.Value)
				constantExpectation(b, h, registry.Constant{Name: code.Name, Expansion: text, Since: code.Since})
			}
		}
		for _, c := range g.Constants {
			constantExpectation(b, h, c)
		}
	}
	fmt.Fprintln(b, "}\n\n// pkcs11Types are the types of pkcs11/pkcs11t.h, in its order.\nvar pkcs11Types = []declaration{")
	for _, t := range h.Types() {
		fmt.Fprintf(b, "\t{%q, 0x%04X},\n", t.Name, registry.VersionNumber(t.Since))
	}
	fmt.Fprintln(b, "}\n\n// pkcs11Structures are the structures of pkcs11/pkcs11t.h, in its order.\nvar pkcs11Structures = []structure{")
	for _, t := range h.Types() {
		if len(t.Members) > 0 {
			structureExpectation(b, h, t)
		}
	}
	fmt.Fprintln(b, "}\n\n// pkcs11Functions are the functions of pkcs11/pkcs11f.h, in its order.\nvar pkcs11Functions = []declaration{")
	for _, g := range f.Groups {
		for _, fn := range g.Functions {
			fmt.Fprintf(b, "\t{%q, 0x%04X},\n", fn.Name, registry.VersionNumber(g.Since))
		}
	}
	fmt.Fprintln(b, "}\n\n// compatTypes are the types of pkcs11/compat.h, in its order.\nvar compatTypes = []declaration{")
	for _, t := range compat.Types() {
		fmt.Fprintf(b, "\t{%q, 0x%04X},\n", t.Name, registry.VersionNumber(t.Since))
	}
	fmt.Fprintln(b, "}\n\n// compatConstants are the macros of pkcs11/compat.h, in its order.\nvar compatConstants = []Constant{")
	both := &registry.Header{Groups: slices.Concat(h.Groups, compat.Groups)}
	for _, c := range compat.Constants() {
		constantExpectation(b, both, c)
	}
	fmt.Fprintln(b, "}\n\n// lineages say in what headers of others are known to differ.\nvar lineages = []lineage{")
	differences(b, pkcs11, h)
	fmt.Fprintln(b, "}")
	return b.Bytes()
}

func constantExpectation(b *bytes.Buffer, h *registry.Header, c registry.Constant) {
	from := registry.VersionNumber(c.Since)
	fmt.Fprintf(b, "\t{%q, 0x%04X, []Expansion{", c.Name, from)
	for _, u := range c.Until {
		fmt.Fprintf(b, "{0x%04X, %q, %q}, ", from, u.Expansion, h.Value(c, from))
		from = registry.NextVersion(u.Version).Number
	}
	fmt.Fprintf(b, "{0x%04X, %q, %q}}},\n", from, c.Expansion, h.Value(c, from))
}

func structureExpectation(b *bytes.Buffer, h *registry.Header, t registry.Type) {
	fmt.Fprintf(b, "\t{%q, []member{", t.Name)
	for _, m := range t.Members {
		fmt.Fprintf(b, "{%q, %q, %d}, ", m.Name, h.Base(m.Type), max(m.Array, 1))
	}
	fmt.Fprint(b, "}},\n")
}

// differences writes the lineages of the header, with what the lineage of the same
// id among the codes has.
func differences(b *bytes.Buffer, codes *registry.Vocabulary, h *registry.Header) {
	for _, l := range h.Lineages {
		fmt.Fprintf(b, "\t{%q, []difference{\n", l.ID)
		for _, cl := range codes.Lineages {
			if cl.ID != l.ID {
				continue
			}
			for _, c := range cl.Codes {
				fmt.Fprintf(b, "\t\t{%q, \"0x%08XUL\", \"the standard is right\"},\n", c.Name, c.Value)
			}
		}
		for _, d := range l.Differs {
			fmt.Fprintf(b, "\t\t{%q, %q, %q},\n", d.Name, d.Has, d.Because)
		}
		fmt.Fprint(b, "\t}},\n")
	}
}
