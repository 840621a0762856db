// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"embed"
	"strings"
	"text/template"

	"github.com/secstatus/secstatus/internal/registry"
)

//go:embed cocci.tmpl
var cocciFile embed.FS

// SmPL has braces and angle brackets of its own.
var cocciTemplate = template.Must(template.New("cocci.tmpl").Delims("[[", "]]").ParseFS(cocciFile, "cocci.tmpl"))

// cocci makes rules for Coccinelle of the types and of how other libraries' constants begin.
func cocci(r *registry.Registry) ([]byte, error) {
	var others []string
	for _, n := range r.Neighbours {
		if n.Module == "" {
			others = append(others, n.Prefix...)
		}
	}
	foreign := strings.Join(others, "|")
	var b bytes.Buffer
	err := cocciTemplate.Execute(&b, []struct{ Rule, Type, Success, Others, Failures string }{
		{"psa", "psa_status_t", "PSA_SUCCESS", "(CKR_|errSec|" + foreign + ")", "^PSA_ERROR_(?!ALREADY_EXISTS$)"},
		{"pkcs11", "CK_RV", "CKR_OK", "(PSA_ERROR_|PSA_SUCCESS|errSec|" + foreign + ")", "^CKR_(?!OK$)"},
	})
	return b.Bytes(), err
}
