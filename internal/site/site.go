// SPDX-License-Identifier: Apache-2.0

// Package site makes the pages of all codes, conditions and checks: files that need no
// server, load nothing from another host, and work below any address.
package site

import (
	"bytes"
	"cmp"
	"embed"
	"encoding/json"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/explain"
	"github.com/secstatus/secstatus/internal/neighbour"
	"github.com/secstatus/secstatus/internal/registry"
)

var (
	//go:embed templates/*.html
	templateFiles embed.FS

	//go:embed static
	staticFiles embed.FS
)

// Policies of the pages: nothing comes from another host, and nothing is sent to one. The
// decoder may run its own WebAssembly besides.
const (
	policy        = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
	decoderPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
)

// A page has what all pages have.
type page struct {
	Title, Description string
	Root               string // from the page to the folder of all pages
	Policy             string
	Canonical          string
	Scripts            []string
	Nav                []navItem
}

type navItem struct {
	Text, Link string
	Current    bool
}

// A vocabulary is one in a list of them.
type vocabulary struct {
	ID, Title, CType, Example, Fallback string
	Codes, Old                          int
	Summaries                           bool   // the table has room for them
	GroupTitle                          string // what a group of codes is
}

// A reference names a code where another page mentions it.
type reference struct{ Name, Href string }

// A Site makes pages.
type Site struct {
	r     *registry.Registry
	base  string // address of the folder of all pages, "" if it is not known
	pages *template.Template
	files map[string][]byte
}

// Files returns the files of the site by their paths. Base is the address at which they
// will stand, such as "https://example.org/secstatus/", or "" where that is not known:
// it is only for the canonical links that search engines read.
func Files(r *registry.Registry, base string) (map[string][]byte, error) {
	s := &Site{r: r, base: base, files: map[string][]byte{}}
	var err error
	s.pages, err = template.New("").Funcs(template.FuncMap{"link": link, "paragraphs": paragraphs}).ParseFS(templateFiles, "templates/*.html")
	if err != nil {
		return nil, err
	}
	static, err := fs.Sub(staticFiles, "static")
	if err != nil {
		return nil, err
	}
	entries, err := fs.ReadDir(static, ".")
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if s.files[e.Name()], err = fs.ReadFile(static, e.Name()); err != nil {
			return nil, err
		}
	}
	for _, make := range []func() error{s.index, s.vocabularies, s.conditions, s.checks, s.decoder, s.search} {
		if err := make(); err != nil {
			return nil, err
		}
	}
	return s.files, nil
}

// page returns what a page has that stands at a path.
func (s *Site) page(name, title, description string) page {
	p := page{Title: title, Description: description, Root: strings.Repeat("../", strings.Count(name, "/")), Policy: policy, Scripts: []string{"site.js"}}
	if s.base != "" {
		p.Canonical = s.base + name
	}
	for _, v := range s.r.Vocabularies {
		p.Nav = append(p.Nav, navItem{Text: v.Title, Link: v.ID + "/index.html"})
	}
	p.Nav = append(p.Nav, navItem{Text: "Conditions", Link: "conditions/index.html"}, navItem{Text: "Checks", Link: "checks.html"}, navItem{Text: "Decoder", Link: "decoder.html"})
	for i := range p.Nav {
		p.Nav[i].Current = p.Nav[i].Link == name
	}
	return p
}

// write makes a file of a template.
func (s *Site) write(name, tmpl string, data any) error {
	var b bytes.Buffer
	if err := s.pages.ExecuteTemplate(&b, tmpl, data); err != nil {
		return fmt.Errorf("site: %s: %w", name, err)
	}
	if _, twice := s.files[name]; twice {
		return fmt.Errorf("site: two pages are called %s", name)
	}
	s.files[name] = b.Bytes()
	return nil
}

func (s *Site) list() []vocabulary {
	var list []vocabulary
	for _, v := range s.r.Vocabularies {
		old := 0
		for _, c := range v.Codes {
			old += len(c.Aliases)
		}
		list = append(list, vocabulary{ID: v.ID, Title: v.Title, CType: v.CType, Example: v.Example, Fallback: v.Fallback,
			Codes: len(v.Codes), Old: old, Summaries: len(v.Codes) <= summariesUpTo, GroupTitle: groupTitle(v)})
	}
	return list
}

// summariesUpTo is how many codes a table can have with their summaries in a page of 60 KB.
const summariesUpTo = 200

// groupTitle is what the groups of a vocabulary are.
func groupTitle(v *registry.Vocabulary) string {
	if v.Codes[0].Group != "" {
		return "group of the documentation"
	}
	return "section of the specification"
}

// group is the group of a code.
func group(c *registry.Code) string {
	if c.Group != "" {
		return strings.TrimPrefix(c.Service+": "+c.Group, ": ")
	}
	return c.Section
}

func (s *Site) index() error {
	return s.write("index.html", "index", struct {
		page
		Vocabularies []vocabulary
	}{s.page("index.html", "secstatus: security status codes", "Names, meanings and conversions of psa_status_t, CK_RV, Parsec ResponseStatus and OSStatus codes"), s.list()})
}

// link returns the reference to a code from a page that stands below root.
func link(c anycode.Code, root string) reference {
	return reference{c.String(), root + c.Vocabulary.String() + "/" + c.String() + ".html"}
}

// paragraphs returns the paragraphs of a text.
func paragraphs(text string) []string { return strings.Split(text, "\n\n") }

func (s *Site) vocabularies() error {
	for i, v := range s.list() {
		if err := s.vocabulary(s.r.Vocabularies[i], v); err != nil {
			return err
		}
	}
	return nil
}

// codes returns the codes of a vocabulary as the packages know them, by name.
func codes(id string) (map[string]anycode.Info, secstatus.Vocabulary, error) {
	v, err := secstatus.ParseVocabulary(id)
	if err != nil {
		return nil, 0, err
	}
	all := map[string]anycode.Info{}
	for n := range anycode.All(v) {
		all[n.Name] = n.Code.Info()
	}
	return all, v, nil
}

func (s *Site) vocabulary(v *registry.Vocabulary, listed vocabulary) error {
	type row struct{ Name, Value, Summary string }
	infos, typed, err := codes(v.ID)
	if err != nil {
		return err
	}
	var rows []row
	for _, c := range v.Codes {
		info := infos[c.Name]
		rows = append(rows, row{c.Name, info.Code.Number(), info.Summary})
		if err := s.code(v, typed, &c, info); err != nil {
			return err
		}
		for _, a := range c.Aliases {
			if strings.EqualFold(a.Name, c.Name) {
				continue // where case does not matter, that is the page of the code
			}
			name := v.ID + "/" + a.Name + ".html"
			p := s.page(name, a.Name, "")
			if err := s.write(name, "redirect", struct {
				page
				To, Kind string
			}{p, c.Name, capital(explain.AliasKind(secstatus.Alias{Kind: a.Kind}))}); err != nil {
				return err
			}
		}
	}
	name := v.ID + "/index.html"
	return s.write(name, "vocabulary", struct {
		page
		V      vocabulary
		Codes  []row
		Ranges []anycode.Range
	}{s.page(name, v.CType+": "+v.Title+" status codes", fmt.Sprintf("All %d codes of %s with values and meanings", len(v.Codes), v.CType)), listed, rows, ranges(v, typed)})
}

// ranges are the ranges of values of a vocabulary.
func ranges(v *registry.Vocabulary, typed secstatus.Vocabulary) []anycode.Range {
	var all []anycode.Range
	for _, r := range v.Ranges {
		info := anycode.Code{Vocabulary: typed, Value: uint64(r.Min)}.Info()
		all = append(all, info.Range)
	}
	return all
}

// A conversion is a row of the table on a code's page.
type conversion struct {
	Title, Fidelity, Reason string
	To                      anycode.Code
	Seen                    []string // what programs that ship make of it
}

type functions struct {
	Title string
	Names []string
	Note  string
}

type order struct {
	Title string
	Codes []anycode.Code
}

func (s *Site) code(v *registry.Vocabulary, typed secstatus.Vocabulary, c *registry.Code, info anycode.Info) error {
	name := v.ID + "/" + c.Name + ".html"
	data := struct {
		page
		V           *registry.Vocabulary
		C           anycode.Info
		Meaning     string
		Kind        string
		Failure     bool
		Numbers     []string
		Path        []secstatus.Condition
		Definition  string
		Functions   []functions
		Orders      []order
		Aliases     []secstatus.Alias
		Lineages    []string
		Modules     []string // what known modules mean by it
		Go, Where   string
		Conversions []conversion
	}{page: s.page(name, c.Name, fmt.Sprintf("%s is %s (%s): %s", c.Name, info.Code.Number(), v.CType, info.Summary)),
		V: v, C: info, Meaning: explain.Sentence(info.Summary), Kind: capital(info.Kind.String()), Failure: info.Kind != secstatus.KindSuccess,
		Numbers: numbers(v, info), Path: explain.Path(info.Condition), Definition: info.Condition.Definition(), Where: where(info), Modules: neighbour.Meanings(c.Name)}
	if info.GoName != "" {
		data.Go = v.Package + "." + info.GoName
	}
	for _, f := range []functions{{"Only from", info.OnlyFrom, info.OnlyFromNote}, {"Never from", info.NeverFrom, ""}, {"May come from", info.MayFrom, ""}} {
		if len(f.Names) > 0 {
			data.Functions = append(data.Functions, f)
		}
	}
	for _, o := range []order{{"Takes precedence over", info.Outranks}, {"Gives way to", info.OutrankedBy}} {
		if len(o.Codes) > 0 {
			data.Orders = append(data.Orders, o)
		}
	}
	for _, a := range info.Aliases {
		a.Kind = explain.AliasKind(a)
		data.Aliases = append(data.Aliases, a)
	}
	for _, l := range info.Lineages {
		if l.Value == info.Code {
			data.Lineages = append(data.Lineages, fmt.Sprintf("%s is the value of %v in %s (%s).", l.Value.Number(), l.Standard, l.Title, l.Source))
		} else {
			data.Lineages = append(data.Lineages, fmt.Sprintf("%s in %s (%s).", l.Value.Number(), l.Title, l.Source))
		}
	}
	for _, to := range s.r.Vocabularies {
		if to == v {
			continue
		}
		conv, err := s.conversion(v, c, to)
		if err != nil {
			return err
		}
		data.Conversions = append(data.Conversions, conv)
	}
	return s.write(name, "code", data)
}

func (s *Site) conversion(v *registry.Vocabulary, c *registry.Code, to *registry.Vocabulary) (conversion, error) {
	target, fidelity := s.r.Convert(v, c.Name, c.Condition, to)
	typed, err := secstatus.ParseVocabulary(to.ID)
	if err != nil {
		return conversion{}, err
	}
	code, ok := anycode.One(target.Name, typed)
	if !ok {
		return conversion{}, fmt.Errorf("site: %s is not a code of %s", target.Name, to.ID)
	}
	row := conversion{Title: to.Title, Fidelity: strings.ToLower(string(fidelity)), To: code, Reason: s.r.Reason(v, c, to)}
	if change := s.r.AdviceChange(v, c, to); change != "" {
		row.Reason = strings.TrimSpace(row.Reason + " " + change)
	}
	for _, seen := range s.r.Seen(c, to) {
		if seen.Why != "" {
			row.Seen = append(row.Seen, fmt.Sprintf("%s returns %s. %s", seen.Project, seen.Code, seen.Why))
		} else {
			row.Seen = append(row.Seen, fmt.Sprintf("%s does the same.", seen.Project))
		}
	}
	return row, nil
}

// numbers are the notations of a value: as its vocabulary writes it, decimal, hexadecimal,
// and as a log may print it without its sign.
func numbers(v *registry.Vocabulary, info anycode.Info) []string {
	all := []string{info.Code.Number(), info.Code.Decimal(), info.Code.Hex()}
	if n := int64(info.Code.Value); v.Signed && n < 0 {
		all = append(all, strconv.FormatUint(uint64(uint32(n)), 10), fmt.Sprintf("0x%016X", uint64(n)))
	}
	var once []string
	for _, n := range all {
		if !slices.Contains(once, n) {
			once = append(once, n)
		}
	}
	return once
}

// where is the header that defines a code, and since when.
func where(info anycode.Info) string {
	var words []string
	for _, w := range []struct{ before, text string }{{"", info.Service}, {"", info.Group}, {"", info.Header}, {"since ", info.Since}, {"withdrawn in ", info.Withdrawn}} {
		if w.text != "" {
			words = append(words, w.before+w.text)
		}
	}
	return strings.Join(words, ", ")
}

// capital begins a text with a capital letter.
func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

func (s *Site) conditions() error {
	all := slices.Collect(secstatus.Conditions())
	name := "conditions/index.html"
	if err := s.write(name, "conditions", struct {
		page
		Picture    template.HTML
		Conditions []secstatus.Condition
	}{s.page(name, "Conditions of security status codes", "The tree of conditions: what status codes mean in all vocabularies"), picture(all), all}); err != nil {
		return err
	}
	byCondition := map[secstatus.Condition][][]anycode.Code{}
	var titles []string
	for i, v := range s.r.Vocabularies {
		titles = append(titles, v.Title)
		typed, err := secstatus.ParseVocabulary(v.ID)
		if err != nil {
			return err
		}
		for n := range anycode.All(typed) {
			if byCondition[n.Condition] == nil {
				byCondition[n.Condition] = make([][]anycode.Code, len(s.r.Vocabularies))
			}
			byCondition[n.Condition][i] = append(byCondition[n.Condition][i], n.Code)
		}
	}
	for _, c := range all {
		name := "conditions/" + c.String() + ".html"
		var children []secstatus.Condition
		for _, other := range all {
			if parent, ok := other.Parent(); ok && parent == c {
				children = append(children, other)
			}
		}
		if err := s.write(name, "condition", struct {
			page
			C               secstatus.Condition
			Above, Children []secstatus.Condition
			Go              string
			Titles          []string
			Codes           [][]anycode.Code
		}{s.page(name, c.String()+": condition of security status codes", c.Definition()), c, explain.Path(c)[1:], children, s.r.Condition(c.String()).Go, titles, byCondition[c]}); err != nil {
			return err
		}
	}
	return nil
}

func (s *Site) checks() error {
	name := "checks.html"
	return s.write(name, "checks", struct {
		page
		Checks []headercheck.Check
	}{s.page(name, "Checks of C headers", "What secstatus check finds in C headers, each with an example before and after"), headercheck.Checks()})
}

func (s *Site) decoder() error {
	name := "decoder.html"
	p := s.page(name, "Decoder of security status codes", "Explains status codes, names them in logs and checks C headers, without sending anything")
	p.Policy, p.Scripts = decoderPolicy, append(p.Scripts, "decoder.js")
	return s.write(name, "decoder", struct {
		page
		Vocabularies []vocabulary
		Targets      []string
	}{p, s.list(), headercheck.Targets()})
}

// search makes the index that site.js searches: for each code its vocabulary, name, value
// in decimal, condition, summary, other names and group.
func (s *Site) search() error {
	var b bytes.Buffer
	b.WriteString("window.secstatusIndex=[\n")
	for _, v := range s.r.Vocabularies {
		infos, _, err := codes(v.ID)
		if err != nil {
			return err
		}
		for _, c := range v.Codes {
			info := infos[c.Name]
			others := []string{}
			for _, a := range c.Aliases {
				others = append(others, a.Name)
			}
			line, err := json.Marshal([]any{v.ID, c.Name, info.Code.Decimal(), info.Condition.String(), info.Summary, others, group(&c)})
			if err != nil {
				return err
			}
			b.Write(append(line, ",\n"...))
		}
	}
	b.WriteString("];\n")
	s.files["search.js"] = b.Bytes()
	return nil
}

// Sizes of the picture of the tree, in its own units.
const (
	rowHeight   = 22
	indentWidth = 14
	treeWidth   = 340
)

// picture draws the tree of conditions: one below the other, so that it can be read on a
// narrow screen.
func picture(all []secstatus.Condition) template.HTML {
	var b strings.Builder
	ordered := ordered(all)
	fmt.Fprintf(&b, `<svg class="tree" role="group" aria-label="The tree of conditions" width="%d" viewBox="0 0 %[1]d %d" xmlns="http://www.w3.org/2000/svg">`+"\n", treeWidth, rowHeight*len(ordered)+rowHeight/2)
	row := map[secstatus.Condition]int{}
	for i, c := range ordered {
		row[c] = i
		depth := len(explain.Path(c)) - 1
		x, y := 8+indentWidth*depth, rowHeight*i+rowHeight/2+4
		if parent, ok := c.Parent(); ok {
			fmt.Fprintf(&b, `<path d="M%d %dV%dH%d"/>`, x-indentWidth, rowHeight*row[parent]+rowHeight/2+4, y, x)
		}
		fmt.Fprintf(&b, `<circle cx="%d" cy="%d" r="3"/><a href="%s.html"><text x="%d" y="%d">%[3]s</text></a>`+"\n", x, y, c, x+8, y+4)
	}
	b.WriteString("</svg>")
	return template.HTML(b.String())
}

// ordered are conditions with each behind the one above it and before the next of those.
func ordered(all []secstatus.Condition) []secstatus.Condition {
	key := func(c secstatus.Condition) string {
		var names []string
		for _, p := range explain.Path(c) {
			names = append([]string{fmt.Sprintf("%03d", slices.Index(all, p))}, names...)
		}
		return path.Join(names...)
	}
	sorted := slices.Clone(all)
	slices.SortFunc(sorted, func(a, b secstatus.Condition) int { return cmp.Compare(key(a), key(b)) })
	return sorted
}
