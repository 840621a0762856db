// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// checkerFacts makes what package headercheck knows of names and ranges.
func checkerFacts(psa, pkcs11 *registry.Vocabulary, header *registry.Header) []byte {
	b := goFile("headercheck", "", psa.File, pkcs11.File, registry.HeaderFile)
	for _, v := range []struct {
		*registry.Vocabulary
		name, comment string
	}{
		{psa, "psaFacts", "are the status codes of all PSA Certified APIs"},
		{pkcs11, "pkcs11Facts", "are the return values of PKCS #11"},
	} {
		codes := slices.Clone(v.Codes)
		slices.SortFunc(codes, func(x, y registry.Code) int { return cmp.Compare(x.Name, y.Name) })
		fmt.Fprintf(b, "// %s %s, by name.\nvar %s = []fact{\n", v.name, v.comment, v.name)
		for _, code := range codes {
			fmt.Fprintf(b, "{%q, %s, %q, %#04x},\n", code.Name, goLiteral(v.Vocabulary, code.Value), code.Header, versionOf(code).Number)
		}
		fmt.Fprint(b, "}\n\n")
	}

	var old [][2]string
	for _, code := range psa.Codes {
		for _, a := range code.Aliases {
			if a.Kind == "old" {
				old = append(old, [2]string{a.Name, code.Name})
			}
		}
	}
	slices.SortFunc(old, func(x, y [2]string) int { return cmp.Compare(x[0], y[0]) })
	fmt.Fprint(b, "// retiredNames are the names of status codes in drafts, by name.\nvar retiredNames = []retiredName{\n")
	for _, names := range old {
		fmt.Fprintf(b, "{%q, %q},\n", names[0], names[1])
	}
	fmt.Fprint(b, "}\n\n")

	for _, r := range psa.Ranges {
		if r.Go == "RangePSA" {
			fmt.Fprintf(b, "// psaReserved is the range in which specifications alone define status codes.\n"+
				"var psaReserved = codeRange{%d, %d, %q}\n\n", r.Min, *r.Max, "PSA Certified API specifications")
		}
	}
	fmt.Fprint(b, "// psaVersions are the versions of the Status code API that differ in their codes, oldest first.\nvar psaVersions = []version{\n")
	for _, v := range statusCodeVersions(psa) {
		fmt.Fprintf(b, "{%q, %#04x},\n", v.Name, v.Number)
	}
	fmt.Fprint(b, "}\n\n")
	fmt.Fprint(b, "// pkcs11Versions are the versions of PKCS #11 that the reference can follow, oldest first.\nvar pkcs11Versions = []version{\n")
	for _, v := range registry.Versions {
		fmt.Fprintf(b, "{%q, %#04x},\n", v.Name, v.Number)
	}
	fmt.Fprint(b, "}\n\n")
	fmt.Fprint(b, "// pkcs11Errata are definitions that a published header has and its authors have corrected.\nvar pkcs11Errata = []erratum{\n")
	for _, g := range header.Groups {
		for _, c := range g.Constants {
			if c.Corrected != "" {
				fmt.Fprintf(b, "{%q, %q, %q},\n", c.Name, c.Corrected, g.Erratum)
			}
		}
	}
	fmt.Fprint(b, "}\n\n")
	fmt.Fprint(b, "// pkcs11Forms are types that headers of older versions may have in another form as well.\nvar pkcs11Forms = []form{\n")
	for _, t := range header.Types() {
		for _, f := range t.Also {
			fmt.Fprintf(b, "{%q, %#04x, %q, %q},\n", t.Name, registry.VersionNumber(f.Until),
				fmt.Sprintf("typedef %s %s;", header.Spelled(t.Name, &f), t.Name), f.Source)
		}
	}
	fmt.Fprint(b, "}\n\n")

	fmt.Fprint(b, "// pkcs11Dropped are return values of old versions of PKCS #11 that later ones do not have.\nvar pkcs11Dropped = []dropped{\n")
	for _, d := range pkcs11.Dropped {
		fmt.Fprintf(b, "{%q, %s, %q, %q},\n", d.Name, goLiteral(pkcs11, d.Value), d.Since, d.Until)
	}
	fmt.Fprint(b, "}\n\n")

	for _, r := range pkcs11.Ranges {
		if r.Go == "RangeVendor" {
			fmt.Fprintf(b, "// pkcs11Vendor is where vendors' return values begin.\nconst pkcs11Vendor = %#x\n", r.Min)
		}
	}
	return b.Bytes()
}

// versionOf is the version that brought a code: of PKCS #11, or of the Status code API,
// whose number is major * 0x10000 + minor * 0x100 + patch; or the zero version.
func versionOf(code registry.Code) registry.Version {
	if n := registry.VersionNumber(code.Since); n != 0 {
		return registry.Version{Name: code.Since, Number: n}
	}
	name, ok := strings.CutPrefix(code.Since, "Status code API ")
	if !ok {
		return registry.Version{}
	}
	number := 0
	for i := range 3 {
		number <<= 8
		if parts := strings.Split(name, "."); i < len(parts) {
			n, _ := strconv.ParseUint(parts[i], 10, 8) // the registry is valid
			number |= int(n)
		}
	}
	return registry.Version{Name: name, Number: number}
}

// statusCodeVersions are those that brought a code of the Status code API, oldest first.
func statusCodeVersions(psa *registry.Vocabulary) (list []registry.Version) {
	for _, code := range psa.Codes {
		if v := versionOf(code); v.Number != 0 && !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	slices.SortFunc(list, func(a, b registry.Version) int { return cmp.Compare(a.Number, b.Number) })
	return list
}

// checkedHeaders are the headers that headercheck reads, with the file that it reads: the
// code alone, in the lines in which the header has it. Half of a header is comments.
var checkedHeaders = map[string]string{
	"psa/error.h":      "headercheck/zerror.txt",
	"pkcs11/pkcs11t.h": "headercheck/zpkcs11t.txt",
	"pkcs11/pkcs11f.h": "headercheck/zpkcs11f.txt",
	"pkcs11/pkcs11.h":  "headercheck/zpkcs11.txt",
}

// CodeAlone empties the lines of a header that have a comment, or a part of one, and nothing
// else.
func CodeAlone(header []byte) []byte {
	var b bytes.Buffer
	comment := ""      // the lines of one that may end beside code
	continued := false // a line that ends in a backslash goes on
	for line := range strings.Lines(string(header)) {
		before, after, ends := strings.Cut(line, "*/")
		switch {
		case comment == "" && (continued || !strings.HasPrefix(strings.TrimSpace(before), "/*")):
			b.WriteString(line)
			continued = strings.HasSuffix(line, "\\\n")
		case !ends:
			comment += line
		case strings.TrimSpace(after) != "":
			b.WriteString(comment + line)
			comment, continued = "", strings.HasSuffix(line, "\\\n")
		default:
			b.WriteString(strings.Repeat("\n", strings.Count(comment, "\n")+1))
			comment = ""
		}
	}
	b.WriteString(comment)
	return b.Bytes()
}
