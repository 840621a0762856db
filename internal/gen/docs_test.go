// SPDX-License-Identifier: Apache-2.0

package gen_test

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Every link between the generated documents leads to a file and an anchor that are there,
// and every code of a direction has an anchor of its name.
func TestLinksOfDocs(t *testing.T) {
	made := files(t)
	link := regexp.MustCompile(`\]\(([^):]*?)(?:#([^)]*))?\)`)
	heading := func(anchor string) string { return "## " + strings.ReplaceAll(anchor, "-", " ") }
	pages := 0
	for name, text := range made {
		if path.Ext(name) != ".md" {
			continue
		}
		pages++
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			target := path.Join(path.Dir(name), m[1])
			page, ok := made[target]
			if !ok && target == "docs/c.md" {
				continue // written by hand
			}
			assert.True(t, ok, "%s leads to %s", name, target)
			if m[2] != "" {
				found := strings.Contains(string(page), `<a id="`+m[2]+`">`) || strings.Contains(strings.ToLower(string(page)), heading(m[2]))
				assert.True(t, found, "%s leads to %s#%s", name, target, m[2])
			}
		}
	}
	assert.Equal(t, 13, pages)
	for _, anchor := range []string{"CKR_PIN_INCORRECT", "CKR_OK"} {
		assert.Contains(t, string(made["docs/conversions/pkcs11-psa.md"]), `<a id="`+anchor+`"></a>`)
	}
}
