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

// A declared is a constant with its documentation.
type declared struct {
	block         string // constants with the same block, one after the other, share a declaration
	text          string // the constant, its type and value
	documentation []string
}

// declare writes constants. go doc lists one line for each declaration, and shows the
// whole declaration of the constant that it is asked for: both fit screens if blocks are
// many and small.
func declare(b *bytes.Buffer, constants []declared) {
	for len(constants) > 0 {
		n := 1
		for n < len(constants) && constants[n].block == constants[0].block {
			n++
		}
		if n == 1 {
			comment(b, "// ", constants[0].documentation...)
			fmt.Fprintf(b, "const %s\n\n", constants[0].text)
		} else {
			fmt.Fprintln(b, "const (")
			for i, c := range constants[:n] {
				if i > 0 {
					fmt.Fprintln(b)
				}
				comment(b, "\t// ", c.documentation...)
				fmt.Fprintf(b, "\t%s\n", c.text)
			}
			fmt.Fprint(b, ")\n\n")
		}
		constants = constants[n:]
	}
}

// singly is how many constants a vocabulary may have to get a declaration for each.
const singly = 50

// constants makes a vocabulary's constants, by the section of the document that defines
// them. In a large vocabulary, those whose numbers differ in the last hexadecimal digit
// alone share a declaration: CK_RV is numbered so by subject, and OSStatus in runs.
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
		var list []declared
		for _, code := range of[section] {
			block := code.Name
			if len(v.Codes) > singly {
				block = fmt.Sprint(code.Value >> 4)
			}
			list = append(list, declared{block, fmt.Sprintf("%s %s = %s // %s", code.Go, v.Type, goLiteral(v, code.Value), code.Name), append(prose(code), code.Source+".")})
		}
		declare(b, list)
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
