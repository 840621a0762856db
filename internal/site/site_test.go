// SPDX-License-Identifier: Apache-2.0

package site_test

import (
	"html"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/explain"
	"github.com/secstatus/secstatus/internal/neighbour"
	"github.com/secstatus/secstatus/internal/registry"
	"github.com/secstatus/secstatus/internal/site"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func files(t *testing.T) map[string][]byte {
	t.Helper()
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	files, err := site.Files(r, "https://example.org/any/base/")
	require.NoError(t, err)
	return files
}

var (
	linked = regexp.MustCompile(`(?:href|src)="?([^" >]+)|content="0; url=([^"]+)"`)
	id     = regexp.MustCompile(` id="([^"]+)"`)
)

// Every link leads to a page of the site, and to a place that is in it. Nothing is loaded
// from elsewhere, no page is larger than 60 KB, and no two names differ in case alone,
// since some file systems hold them for the same.
func TestLinks(t *testing.T) {
	files := files(t)
	lower := map[string]string{}
	for name, text := range files {
		if other, twice := lower[strings.ToLower(name)]; twice {
			t.Errorf("%s and %s are one file on some systems", name, other)
		}
		lower[strings.ToLower(name)] = name
		if path.Ext(name) != ".html" {
			continue
		}
		assert.LessOrEqual(t, len(text), 60_000, name)
		script := "'self'"
		if name == "decoder.html" {
			script += " 'wasm-unsafe-eval'"
		}
		assert.Contains(t, html.UnescapeString(string(text)), `http-equiv="Content-Security-Policy" content="default-src 'none'; script-src `+script+
			`; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"`, name)
		assert.NotContains(t, string(text), "<style", name)
		assert.NotRegexp(t, `<script(?:>| [^>]*>[^<])|\son[a-z]+=|javascript:`, string(text), "%s has a script in it", name)
		for _, m := range linked.FindAllStringSubmatch(string(text), -1) {
			target := html.UnescapeString(m[1] + m[2])
			if strings.HasPrefix(target, "https://example.org/any/base/") && strings.Contains(string(text), `rel="canonical" href="`+target) {
				assert.Equal(t, name, strings.TrimPrefix(target, "https://example.org/any/base/"))
				continue
			}
			file, place, _ := strings.Cut(target, "#")
			if file = path.Join(path.Dir(name), file); strings.HasPrefix(target, "#") {
				file = name
			}
			to, ok := files[file]
			if !ok && path.Base(file) != "decode.wasm.js" {
				t.Errorf("%s: no file %s", name, target)
			}
			if place != "" {
				assert.Contains(t, id.FindAllString(string(to), -1), ` id="`+place+`"`, "%s: %s", name, target)
			}
		}
	}
}

// Every code has a page with its name as the title, its value in every notation, what it
// means and what it becomes; every other name leads there; every condition and every check
// has its words.
func TestPages(t *testing.T) {
	files := files(t)
	page := func(name string) string {
		text, ok := files[name]
		require.True(t, ok, name)
		return html.UnescapeString(string(text))
	}
	for v := range secstatus.Vocabularies() {
		index := page(v.String() + "/index.html")
		for n := range anycode.All(v) {
			e, err := explain.Code(n.Name, v)
			require.NoError(t, err)
			text := page(e.Page())
			info := n.Code.Info()
			assert.Contains(t, text, "<title>"+n.Name+"</title>")
			for _, want := range []string{info.Code.Decimal(), info.Code.Hex(), info.Guidance, info.Condition.Definition(), info.AdviceReason, info.Source} {
				assert.Contains(t, text, want, n.Name)
			}
			assert.Contains(t, strings.ToLower(text), strings.ToLower(info.Summary), n.Name)
			assert.Equal(t, 3, strings.Count(text, "<td>exact<")+strings.Count(text, "<td>equivalent<")+strings.Count(text, "<td>general<")+strings.Count(text, "<td>fallback<"), n.Name)
			assert.Contains(t, index, ">"+n.Name+"<", v)
			assert.Contains(t, page("conditions/"+info.Condition.String()+".html"), ">"+n.Name+"<")
			assert.Contains(t, page("search.js"), `"`+n.Name+`"`)
			for _, says := range neighbour.Meanings(n.Name) {
				assert.Contains(t, text, says)
			}
			for _, a := range info.Aliases {
				if strings.EqualFold(a.Name, n.Name) {
					continue
				}
				assert.Contains(t, page(v.String()+"/"+a.Name+".html"), `content="0; url=`+n.Name+`.html"`)
			}
		}
	}
	tree := page("conditions/index.html")
	for c := range secstatus.Conditions() {
		assert.Contains(t, page("conditions/"+c.String()+".html"), c.Definition())
		assert.Contains(t, tree, `href="`+c.String()+`.html"><text`)
	}
	checks := page("checks.html")
	for _, c := range headercheck.Checks() {
		for _, want := range []string{c.Name, c.Title, c.Before, c.After} {
			assert.Contains(t, checks, want)
		}
	}
}
