// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"embed"
	"fmt"
	"slices"
	"text/template"

	"github.com/secstatus/secstatus/internal/registry"
)

//go:embed vocabulary.tmpl
var templates embed.FS

var vocabularyTemplate = template.Must(template.ParseFS(templates, "vocabulary.tmpl"))

// vocabularyFile makes the part of a vocabulary's package that all of them have:
// the methods of the codes, Error, Range, Info, Parse and the rest. What one
// vocabulary alone has is written by hand.
func vocabularyFile(v *registry.Vocabulary) ([]byte, error) {
	receiver, noun, article := "s", "status", "A"
	if v.Type == "RV" {
		receiver, noun, article = "rv", "return value", "An"
	}
	base, nameless := 10, fmt.Sprintf("%s(%d)", v.CType, v.Nameless)
	if v.CType == "CK_RV" {
		base, nameless = 16, fmt.Sprintf("%s(%#x)", v.CType, v.Nameless)
	}
	var incomplete []string
	var success *registry.Code
	for i, c := range v.Codes {
		switch {
		case c.Kind == registry.Incomplete:
			incomplete = append(incomplete, c.Go)
		case c.Value == 0:
			success = &v.Codes[i]
		}
	}
	b := goFile(v.Package, "", v.File)
	err := vocabularyTemplate.Execute(b, map[string]any{
		"R": receiver, "T": v.Type, "Noun": noun, "CType": v.CType, "Base": base, "Nameless": nameless,
		"Go": v.Go, "Package": v.Package, "Codes": v.Codes, "Integer": v.GoInteger(), "Order": map[string]string{"ascending": "from the lowest", "descending": "from the highest"}[v.Order],
		"A": article, "Bits": v.Bits, "Signed": v.Signed, "From": v.From, "SuccessSource": v.OpenSuccessSource(),
		"Incomplete": incomplete, "OpenSuccess": v.OpenSuccess(), "Success": success,
		"Fallback": v.Code(v.Fallback), "Example": v.Code(v.Example), "Ranges": v.Ranges, "SinceNote": v.SinceNote,
		"Has": map[string]bool{
			"Service":      has(v, func(c registry.Code) bool { return c.Service != "" }),
			"Note":         has(v, func(c registry.Code) bool { return c.Note != "" }),
			"OnlyFromNote": has(v, func(c registry.Code) bool { return c.OnlyFromNote != "" }),
			"NoGuidance":   has(v, func(c registry.Code) bool { return c.Guidance == "" }),
		},
	})
	return slices.Clip(b.Bytes()), err
}
