// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// codeTable makes the tables of a vocabulary's package, in the order of its rows.
func codeTable(r *registry.Registry, v *registry.Vocabulary) []byte {
	b := goFile(v.Package, "", v.File, "conditions.toml")
	fmt.Fprint(b, "import (\n")
	if len(v.Strip) > 0 {
		fmt.Fprint(b, "\t\"strings\"\n\n")
	}
	fmt.Fprint(b, "\t\"github.com/secstatus/secstatus\"\n\t\"github.com/secstatus/secstatus/internal/vocab\"\n)\n\n")
	n := len(v.Codes)
	fmt.Fprintf(b, "// rows is how many codes there are.\nconst rows = %d\n\n", n)
	fmt.Fprintf(b, "// values holds the codes, to be read only: errors point into it.\nvar values = [rows]%s{\n", v.Type)
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t%s,\n", c.Go)
	}
	fmt.Fprint(b, "}\n\n")
	messages(b, v)
	names(b, v)

	unknown := unknownConditions(v)
	fmt.Fprintf(b, "// conditions holds each row's condition, and those of values that have no row.\nvar conditions = [rows + %d]secstatus.Condition{\n", len(unknown))
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\tsecstatus.Condition(secstatus.%s), // %s\n", r.Condition(c.Condition).Go, c.Name)
	}
	for _, id := range unknown {
		fmt.Fprintf(b, "\tsecstatus.Condition(secstatus.%s), // no row\n", r.Condition(id).Go)
	}
	fmt.Fprint(b, "}\n\n")

	ranges(b, v)
	rowFacts(b, v)
	texts(b, v, "guidance", func(c registry.Code) string { return c.Guidance })
	if has(v, func(c registry.Code) bool { return c.Note != "" }) {
		texts(b, v, "notes", func(c registry.Code) string { return c.Note })
	}
	if has(v, func(c registry.Code) bool { return c.OnlyFromNote != "" }) {
		texts(b, v, "onlyFromNotes", func(c registry.Code) string { return c.OnlyFromNote })
	}
	facts(b, v, "advices", "vocab.Advice", func(c registry.Code) []string {
		if c.Advice == "" {
			return nil
		}
		return []string{fmt.Sprintf("vocab.Advice{Advice: secstatus.%s, Reason: %q}", adviceGo(c.Advice), c.AdviceWhy)}
	})
	facts(b, v, "insteads", "Instead", func(c registry.Code) (out []string) {
		for _, in := range c.Instead {
			for _, use := range in.Use {
				out = append(out, fmt.Sprintf("Instead{%q, %s}", in.When, v.Code(use).Go))
			}
		}
		return out
	})
	if v.Functions() {
		facts(b, v, "onlyFrom", "string", func(c registry.Code) []string { return quoted(c.OnlyFrom) })
		facts(b, v, "neverFrom", "string", func(c registry.Code) []string { return quoted(c.NeverFrom) })
		facts(b, v, "mayFrom", "string", func(c registry.Code) []string { return quoted(c.MayFrom) })
		facts(b, v, "outranks", v.Type, func(c registry.Code) (out []string) {
			for _, name := range v.Outranks(c.Name) {
				out = append(out, v.Code(name).Go)
			}
			return out
		})
	}
	lineages(b, v)
	return b.Bytes()
}

// mostTexts is how many rows may have a string each. With more, all are parts of one,
// which is slower by a little and smaller by a lot.
const mostTexts = 256

// messages makes what errors say, "NAME: summary", and the functions that give a
// row's.
func messages(b *bytes.Buffer, v *registry.Vocabulary) {
	if len(v.Codes) > mostTexts {
		packedMessages(b, v)
		return
	}
	fmt.Fprint(b, "// texts holds what each row's error says, and how much of that is the name.\nvar texts = [rows]struct {\n\tmessage string\n\tname uint8\n}{\n")
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t{%q, %d},\n", c.Name+": "+c.Summary, len(c.Name))
	}
	fmt.Fprint(b, `}

func message(row int) string { return texts[row].message }

func cName(row int) string {
	t := &texts[row]
	return t.message[:t.name]
}

`)
}

// packedMessages makes one string that all names and summaries are parts of.
func packedMessages(b *bytes.Buffer, v *registry.Vocabulary) {
	fmt.Fprint(b, "// text is what the errors say, one after the other: \"NAME: summary\".\nconst text = \"\"")
	for _, c := range v.Codes {
		fmt.Fprintf(b, " +\n\t%q", c.Name+": "+c.Summary)
	}
	fmt.Fprint(b, "\n\n// spans says where each row's part of text begins, and how many bytes are its name\n// and all of it.\nvar spans = [rows]struct {\n\tat uint16\n\tname, all uint8\n}{\n")
	at := 0
	for _, c := range v.Codes {
		all := len(c.Name) + len(": ") + len(c.Summary)
		fmt.Fprintf(b, "\t{%d, %d, %d},\n", at, len(c.Name), all)
		at += all
	}
	fmt.Fprint(b, `}

func message(row int) string {
	s := spans[row]
	return text[s.at:][:s.all]
}

func cName(row int) string {
	s := spans[row]
	return text[s.at:][:s.name]
}

`)
}

// stripped returns a name in C without the first prefix that names in Go leave out.
func stripped(v *registry.Vocabulary, name string) string {
	for _, prefix := range v.Strip {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			return rest
		}
	}
	return name
}

// numbers writes numbers, sixteen a line.
func numbers(b *bytes.Buffer, numbers []int) {
	for i, n := range numbers {
		fmt.Fprintf(b, "%d,", n)
		if i%16 == 15 || i == len(numbers)-1 {
			fmt.Fprintln(b)
		}
	}
}

// names makes what Parse needs: every name in C, in Go, and every alias, by number,
// and the order of these numbers by name.
func names(b *bytes.Buffer, v *registry.Vocabulary) {
	n := len(v.Codes)
	texts(b, v, "goNames", func(c registry.Code) string {
		if c.Go == stripped(v, c.Name) {
			return ""
		}
		return c.Go
	})
	fmt.Fprint(b, "func goName(row int) string {\n\tif name := goNames.Of(row); name != \"\" {\n\t\treturn name\n\t}\n\tname := cName(row)\n")
	for _, prefix := range v.Strip {
		fmt.Fprintf(b, "\tif rest, ok := strings.CutPrefix(name, %q); ok {\n\t\treturn rest\n\t}\n", prefix)
	}
	fmt.Fprint(b, "\treturn name\n}\n\n")
	facts(b, v, "aliases", "secstatus.Alias", func(c registry.Code) (out []string) {
		for _, a := range c.Aliases {
			s := fmt.Sprintf("secstatus.Alias{Name: %q, Kind: %q, Source: %q", a.Name, a.Kind, a.Source)
			if a.Service != "" {
				s += fmt.Sprintf(", Service: %q", a.Service)
			}
			out = append(out, s+"}")
		}
		return out
	})
	number := map[string]int{} // a name in Go that is that in C needs no number of its own
	aliases := 2 * n
	for i, c := range v.Codes {
		number[c.Go] = n + i
		for _, a := range c.Aliases {
			number[a.Name] = aliases
			aliases++
		}
	}
	for i, c := range v.Codes {
		number[c.Name] = i
	}
	var order []int
	for _, name := range slices.Sorted(maps.Keys(number)) {
		order = append(order, number[name])
	}
	fmt.Fprintf(b, "// nameOrder holds the numbers of all names, sorted by name: first the names in C\n// are numbered, then those in Go, then the aliases.\nvar nameOrder = [%d]uint16{\n", len(order))
	numbers(b, order)
	fmt.Fprint(b, `}

func anyName(i int) string {
	switch {
	case i < rows:
		return cName(i)
	case i < 2*rows:
		return goName(i - rows)
	}
	return aliases[i-2*rows].Is.Name
}

func nameRow(i int) int {
	switch {
	case i < rows:
		return i
	case i < 2*rows:
		return i - rows
	}
	return int(aliases[i-2*rows].Row)
}

`)
}

// facts makes a table of facts; those of a code are given as Go expressions.
func facts(b *bytes.Buffer, v *registry.Vocabulary, name, typ string, of func(registry.Code) []string) {
	fmt.Fprintf(b, "var %s = [...]vocab.Fact[%s]{\n", name, typ)
	for i, c := range v.Codes {
		for _, expr := range of(c) {
			fmt.Fprintf(b, "\t{Row: %d, Is: %s},\n", i, expr)
		}
	}
	fmt.Fprint(b, "}\n\n")
}

// texts makes a table of texts, of the codes that have one.
func texts(b *bytes.Buffer, v *registry.Vocabulary, name string, of func(registry.Code) string) {
	fmt.Fprintf(b, "var %s = vocab.Texts{\n", name)
	for i, c := range v.Codes {
		if text := of(c); text != "" {
			fmt.Fprintf(b, "\t{Row: %d, Is: %q},\n", i, text)
		}
	}
	fmt.Fprint(b, "}\n\n")
}

// rowFacts makes the table of what is said of every row in words that many share.
func rowFacts(b *bytes.Buffer, v *registry.Vocabulary) {
	shared := []string{""}
	number := func(s string) int {
		if i := slices.Index(shared, s); i >= 0 {
			return i
		}
		shared = append(shared, s)
		return len(shared) - 1
	}
	services := has(v, func(c registry.Code) bool { return c.Service != "" })
	service, columns := "", "header, since, withdrawn, source"
	if services {
		service, columns = ", service, group", columns+", service, group"
	}
	fmt.Fprintf(b, "// facts holds, for each row, which of the shared strings apply to it.\nvar facts = [rows]struct {\n\t%s uint8\n\ttransient bool\n}{\n", columns)
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t{header: %d, since: %d, withdrawn: %d, source: %d", number(c.Header), number(c.Since), number(c.Withdrawn), number(c.Source))
		if service != "" {
			fmt.Fprintf(b, ", service: %d, group: %d", number(c.Service), number(c.Group))
		}
		fmt.Fprintf(b, ", transient: %v},\n", c.Transient)
	}
	fmt.Fprint(b, "}\n\nvar shared = [...]string{\n")
	for _, s := range shared {
		fmt.Fprintf(b, "\t%q,\n", s)
	}
	fmt.Fprint(b, "}\n\n")
}

// has reports whether any code of a vocabulary is such.
func has(v *registry.Vocabulary, such func(registry.Code) bool) bool {
	return slices.ContainsFunc(v.Codes, such)
}

// unknownConditions lists the conditions of values without a row: of successes
// first, where the vocabulary has such, and of failures.
func unknownConditions(v *registry.Vocabulary) []string {
	if v.OpenSuccess() {
		return []string{registry.QualifiedSuccess, registry.Unknown}
	}
	return []string{registry.Unknown}
}

func quoted(names []string) []string {
	var q []string
	for _, n := range names {
		q = append(q, fmt.Sprintf("%q", n))
	}
	return q
}

func ranges(b *bytes.Buffer, v *registry.Vocabulary) {
	fmt.Fprint(b, "// The ranges, in the order of the registry. The zero Range is none of them.\nconst (\n")
	for i, rg := range v.Ranges {
		comment(b, "\t// ", fmt.Sprintf("%s: %s. %s %s. %s.", span(v, rg), rg.Title, sentence(rg.Summary), "Defined by: "+rg.Owner, rg.Source))
		if i == 0 {
			fmt.Fprintf(b, "\t%s Range = iota + 1\n\n", rg.Go)
		} else {
			fmt.Fprintf(b, "\t%s\n\n", rg.Go)
		}
	}
	fmt.Fprint(b, ")\n\n// ranges is indexed by Range-1.\nvar ranges = [...]vocab.Range["+v.Type+"]{\n")
	for _, rg := range v.Ranges {
		upper := "1<<64 - 1"
		if rg.Max != nil {
			upper = goLiteral(v, *rg.Max)
		}
		fmt.Fprintf(b, "\t{Low: %s, High: %s, Title: %q, Owner: %q, Summary: %q, Source: %q},\n", goLiteral(v, rg.Min), upper, rg.Title, rg.Owner, sentence(rg.Summary), rg.Source)
	}
	fmt.Fprint(b, "}\n\n")
}

func lineages(b *bytes.Buffer, v *registry.Vocabulary) {
	if len(v.Lineages) == 0 {
		return
	}
	fmt.Fprint(b, "// lineages holds the values that other headers give to standard names, by value.\nvar lineages = [...]Lineage{\n")
	for _, l := range v.Lineages {
		for _, lc := range l.Codes {
			fmt.Fprintf(b, "\t{Title: %q, Value: %s, Standard: %s, Source: %q},\n", l.Title, goLiteral(v, lc.Value), v.Code(lc.Name).Go, l.Source)
		}
	}
	fmt.Fprint(b, "}\n")
}
