// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// conversionTable makes one direction: its table, with a row for each row of the
// source vocabulary's index, and the function over it.
func conversionTable(r *registry.Registry, from, to *registry.Vocabulary) []byte {
	b := goFile("conv", "", from.File, to.File, "conditions.toml", "conversions.toml")
	fmt.Fprint(b, "import (\n")
	for _, pkg := range []string{from.Package, "internal/vocab", to.Package} {
		fmt.Fprintf(b, "\t\"github.com/secstatus/secstatus/%s\"\n", pkg)
	}
	fmt.Fprint(b, ")\n\n")

	fn := from.Go + "To" + to.Go
	comment(b, "// ", fmt.Sprintf("%s returns the %s that is closest in meaning to a %s, and how much of the meaning it keeps. A failure without a name becomes %s, with Fallback.%s",
		fn, to.CType, from.CType, to.Fallback, openSuccessNote(from, to)))
	fmt.Fprintf(b, "func %s(s %s.%s) (%s.%s, Fidelity) {\n", fn, from.Package, from.Type, to.Package, to.Type)
	table := strings.ToLower(fn[:1]) + fn[1:]
	x := indexer{v: from}
	modulo := "" // a place of 8 bits is below 256 as it is
	if x.places() > 256 {
		modulo = fmt.Sprintf("%%%d", x.places())
	}
	// Values of codes have 32 bits, or they do not compile here, and a table of these is half
	// as large as one of 64.
	kept, wide, narrow := to.Package+"."+to.Type, "%s", "%s"
	if to.GoInteger() == "uint64" {
		kept, wide, narrow = "uint32", to.Package+"."+to.Type+"(%s)", "uint32(%s)"
	}
	fmt.Fprintf(b, "\te := %s[vocab.PlaceOf%s(%s(s))%s]\n\treturn %s, e.fidelity\n}\n\n", table, from.Go, from.GoInteger(), modulo, fmt.Sprintf(wide, "e.to"))

	fmt.Fprintf(b, "// %s is indexed by place of %s: first the failures without a code.\nvar %s = [%d]struct {\n\tto %s\n\tfidelity Fidelity\n}{\n",
		table, from.Title, table, x.places(), kept)
	entry := func(title, name, condition string) {
		target, fidelity := r.Convert(from, name, condition, to)
		fmt.Fprintf(b, "\t/* %s */ {%s, %s},\n", title, fmt.Sprintf(narrow, to.Package+"."+target.Go), fidelity)
	}
	entry("no code, "+registry.Unknown, "", registry.Unknown)
	for _, code := range from.Codes {
		entry(code.Name, code.Name, code.Condition)
	}
	if from.OpenSuccess() {
		entry("no code, "+registry.QualifiedSuccess, "", registry.QualifiedSuccess)
	}
	fmt.Fprint(b, "}\n")
	return b.Bytes()
}

// openSuccessNote says what becomes of successes without a name.
func openSuccessNote(from, to *registry.Vocabulary) string {
	if !from.OpenSuccess() {
		return ""
	}
	for _, c := range to.Codes {
		if c.Kind == registry.Success && c.Value == 0 {
			return fmt.Sprintf(" A positive value, which is a success with a meaning that the API defines, becomes %s and loses that meaning.", c.Name)
		}
	}
	return ""
}

// reasons makes the tables of what conversions.toml says, which only explanations
// need.
func reasons(r *registry.Registry) []byte {
	b := goFile("conv", "", "conversions.toml")
	fmt.Fprint(b, "import \"github.com/secstatus/secstatus\"\n\nvar standIns = [...]standIn{\n")
	for _, v := range r.Vocabularies {
		for _, c := range r.Conditions {
			if s := r.StandIn(v, c.ID); s != nil {
				fmt.Fprintf(b, "\t{secstatus.%s, secstatus.%s, %q},\n", c.Go, v.Go, s.Reason)
			}
		}
	}
	fmt.Fprint(b, "}\n\nvar overrules = [...]overrule{\n")
	for _, from := range r.Vocabularies {
		for i := range from.Codes {
			for _, to := range r.Vocabularies {
				code := &from.Codes[i]
				if o := r.Overrule(code, to); o != nil && from != to {
					fmt.Fprintf(b, "\t{secstatus.%s, %#x, secstatus.%s, %q},\n", from.Go, uint64(code.Value), to.Go, o.Reason)
				}
			}
		}
	}
	fmt.Fprint(b, "}\n\nvar fallbacks = [...]fallback{\n")
	for _, f := range r.Fallbacks {
		for _, to := range f.To {
			fmt.Fprintf(b, "\t{secstatus.%s, secstatus.%s, %q},\n", r.Condition(f.Condition).Go, r.Vocabulary(to).Go, f.Reason)
		}
	}
	fmt.Fprint(b, "}\n")
	return b.Bytes()
}
