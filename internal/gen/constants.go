// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"

	"github.com/secstatus/secstatus/internal/registry"
)

// goLiteral spells a value: CK_RV in base 16, as its documents do.
func goLiteral(v *registry.Vocabulary, value int64) string {
	if v.CType == "CK_RV" {
		return fmt.Sprintf("0x%08X", value)
	}
	return fmt.Sprint(value)
}

func constants(b *bytes.Buffer, v *registry.Vocabulary, in func(registry.Code) bool, value func(registry.Code) string) {
	fmt.Fprint(b, "const (\n")
	for _, code := range v.Codes {
		if !in(code) {
			continue
		}
		comment(b, "\t// ", append(prose(code), code.Source+".")...)
		fmt.Fprintf(b, "\t%s %s = %s // %s\n\n", code.Go, v.Type, value(code), code.Name)
	}
	fmt.Fprint(b, ")\n")
}

// cgoConstants makes the constants that are the header's macros.
func cgoConstants(v *registry.Vocabulary, header string) []byte {
	b := goFile(v.Package, "cgo", v.File)
	fmt.Fprintf(b, `// #cgo CFLAGS: -I${SRCDIR}
// #include "../include/%s"
import "C"

import (
	// For its folder: "go mod vendor" keeps the headers with this package.
	_ "github.com/secstatus/secstatus/include"
)

`, header)
	in := func(code registry.Code) bool { return code.Header == header }
	fmt.Fprintf(b, "// The codes of %s: each constant is the header's macro.\n", header)
	constants(b, v, in, func(code registry.Code) string { return "C." + code.Name })
	fmt.Fprint(b, "\n// The build ends here if the header and the registry differ: an index other than 0\n// is out of range.\nfunc _() {\n\tvar x [1]struct{}\n")
	for _, code := range v.Codes {
		if in(code) {
			fmt.Fprintf(b, "\t_ = x[C.%s-(%s)]\n", code.Name, goLiteral(v, code.Value))
		}
	}
	fmt.Fprint(b, "}\n")
	return b.Bytes()
}

// literalConstants makes the same constants for builds without cgo.
func literalConstants(v *registry.Vocabulary, header string) []byte {
	b := goFile(v.Package, "!cgo", v.File)
	fmt.Fprintf(b, "// The codes of %s: each constant is the registry's value.\n", header)
	constants(b, v,
		func(code registry.Code) bool { return code.Header == header },
		func(code registry.Code) string { return goLiteral(v, code.Value) })
	return b.Bytes()
}

// otherConstants makes the constants of codes that other headers than ours define.
func otherConstants(v *registry.Vocabulary, header string) []byte {
	b := goFile(v.Package, "", v.File)
	fmt.Fprintf(b, "// Codes that %s does not define: they belong to psa/crypto.h and psa/update.h.\n", header)
	constants(b, v,
		func(code registry.Code) bool { return code.Header != header },
		func(code registry.Code) string { return goLiteral(v, code.Value) })
	return b.Bytes()
}

// allConstants makes the constants of a vocabulary without a header.
func allConstants(v *registry.Vocabulary) []byte {
	b := goFile(v.Package, "", v.File)
	constants(b, v,
		func(registry.Code) bool { return true },
		func(code registry.Code) string { return goLiteral(v, code.Value) })
	return b.Bytes()
}
