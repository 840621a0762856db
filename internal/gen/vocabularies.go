// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"embed"
	"fmt"
	"path"
	"strings"
	"text/template"

	"github.com/secstatus/secstatus/internal/registry"
)

// The descriptors of all vocabularies, by the file that holds them: what the root package
// says of each, how conv converts what is known at run time only, and what internal/anycode
// needs to show any code. Nothing else lists the vocabularies, so that another one needs no
// change by hand.
var descriptors = map[string]string{
	"zvocabularies.go":                  "root.tmpl",
	"conv/zvocabularies.go":             "conv.tmpl",
	"internal/anycode/zvocabularies.go": "anycode.tmpl",
}

//go:embed root.tmpl conv.tmpl anycode.tmpl
var descriptorFiles embed.FS

var descriptorTemplates = template.Must(template.New("").Funcs(template.FuncMap{
	"comment": func(text string) string {
		var b bytes.Buffer
		comment(&b, "\t// ", text)
		return b.String()
	},
	"join":    strings.Join,
	"squeeze": func(prefix string) string { return strings.ToLower(strings.ReplaceAll(prefix, "_", "")) },
	"hasService": func(v *registry.Vocabulary) bool {
		return has(v, func(c registry.Code) bool { return c.Service != "" })
	},
	"hasNote": func(v *registry.Vocabulary) bool { return has(v, func(c registry.Code) bool { return c.Note != "" }) },
	"hasOnlyFromNote": func(v *registry.Vocabulary) bool {
		return has(v, func(c registry.Code) bool { return c.OnlyFromNote != "" })
	},
}).ParseFS(descriptorFiles, "*.tmpl"))

// descriptor makes one of the descriptors.
func descriptor(r *registry.Registry, file string) ([]byte, error) {
	var sources, imports []string
	for _, v := range r.Vocabularies {
		sources = append(sources, v.File)
		imports = append(imports, v.Package)
	}
	pkg := path.Base(path.Dir(file))
	if pkg == "." {
		pkg = "secstatus"
	}
	b := goFile(pkg, "", sources...)
	if err := descriptorTemplates.ExecuteTemplate(b, descriptors[file], map[string]any{"Vocabularies": r.Vocabularies, "Packages": imports}); err != nil {
		return nil, fmt.Errorf("gen: %s: %w", file, err)
	}
	return b.Bytes(), nil
}
