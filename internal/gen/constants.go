// SPDX-License-Identifier: Apache-2.0

package gen

import (
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

// constants makes a vocabulary's constants, by the section of the document that defines
// them. Each is a declaration of its own: go doc shows all of a group that a constant is
// in, and these groups are longer than a screen.
func constants(v *registry.Vocabulary) []byte {
	var sections []string
	of := map[string][]registry.Code{}
	for _, code := range v.Codes {
		if of[code.Source] == nil {
			sections = append(sections, code.Source)
		}
		of[code.Source] = append(of[code.Source], code)
	}
	b := goFile(v.Package, "", v.File)
	for _, section := range sections {
		comment(b, "// ", section)
		fmt.Fprintln(b)
		for _, code := range of[section] {
			comment(b, "// ", append(prose(code), code.Source+".")...)
			fmt.Fprintf(b, "const %s %s = %s // %s\n\n", code.Go, v.Type, goLiteral(v, code.Value), code.Name)
		}
	}
	return b.Bytes()
}

// proof makes the file that does not compile if a constant differs from the macro of a
// header.
func proof(v *registry.Vocabulary, header string) []byte {
	b := goFile("proof", "cgo", v.File)
	fmt.Fprintf(b, `// #cgo CFLAGS: -I${SRCDIR}
// #include "../../include/%s"
import "C"

import (
	"github.com/secstatus/secstatus/%s"
	_ "github.com/secstatus/secstatus/include" // a header that changes has this compiled anew
)

// No array has a negative length. So each difference has to be 0 for this to compile, and
// the compiler says which is not.
func _() {
`, header, v.Package)
	for _, code := range v.Codes {
		if code.Header == header {
			fmt.Fprintf(b, "\t_, _ = [C.%s - %s.%s]int{}, [%[2]s.%[3]s - C.%[1]s]int{}\n", code.Name, v.Package, code.Go)
		}
	}
	fmt.Fprint(b, "}\n")
	return b.Bytes()
}
