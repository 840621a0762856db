// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// codeTable makes the tables of a vocabulary's package. What every code has stands in
// the order of the codes, what some have is keyed by the code, and nothing has a number
// that another code could move: a new code adds lines, and changes none.
func codeTable(r *registry.Registry, v *registry.Vocabulary) []byte {
	b := goFile(v.Package, "", v.File, "conditions.toml")
	fmt.Fprint(b, "import (\n")
	if len(v.Strip) > 0 {
		fmt.Fprint(b, "\t\"strings\"\n\n")
	}
	fmt.Fprint(b, "\t\"github.com/secstatus/secstatus\"\n\t\"github.com/secstatus/secstatus/internal/vocab\"\n)\n\n")
	fmt.Fprintf(b, "// values holds the codes. All tables with a row for each code have the same order.\nvar values = [...]%s{\n", v.Type)
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t%s,\n", c.Go)
	}
	fmt.Fprint(b, "}\n\n// rows is the number of codes.\nconst rows = len(values)\n\n")
	messages(b, v)
	names(b, v)

	fmt.Fprintf(b, "// conditions holds the condition of each row, then the conditions of values without a row.\nvar conditions = [...]secstatus.Condition{\n")
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t/* %s */ secstatus.Condition(secstatus.%s),\n", c.Name, r.Condition(c.Condition).Go)
	}
	for _, id := range unknownConditions(v) {
		fmt.Fprintf(b, "\t/* no row */ secstatus.Condition(secstatus.%s),\n", r.Condition(id).Go)
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
	fmt.Fprint(b, "// texts holds the error message of each row, and the length of the name in it.\nvar texts = [rows]struct {\n\tmessage string\n\tname uint8\n}{\n")
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

// packedMessages makes one string that all names and summaries are parts of. The
// compiler finds out where each begins.
func packedMessages(b *bytes.Buffer, v *registry.Vocabulary) {
	fmt.Fprint(b, "// The error messages: \"NAME: summary\".\n\n")
	for _, c := range v.Codes {
		fmt.Fprintf(b, "const text%s = %q\n", c.Go, c.Name+": "+c.Summary)
	}
	fmt.Fprint(b, "\n// text is all messages, one after the other.\nconst text = \"\"")
	for _, c := range v.Codes {
		fmt.Fprintf(b, " +\n\ttext%s", c.Go)
	}
	fmt.Fprint(b, "\n\n// The offset of each message in text.\n\n")
	at := "0"
	for _, c := range v.Codes {
		fmt.Fprintf(b, "const at%s = %s\n", c.Go, at)
		at = fmt.Sprintf("at%s + len(text%[1]s)", c.Go)
	}
	fmt.Fprint(b, "\n// spans holds, for each row, the offset of its message in text, the length of the name\n// and the length of the message.\nvar spans = [rows]struct {\n\tat uint16\n\tname, all uint8\n}{\n")
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t{uint16(at%s), %d, uint8(len(text%[1]s))},\n", c.Go, len(c.Name))
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

// names makes what Parse needs: the codes in the order of their names in C, and of those
// in Go, and the aliases.
func names(b *bytes.Buffer, v *registry.Vocabulary) {
	texts(b, v, "goNames", func(c registry.Code) string {
		if c.Go == stripped(v, c.Name) {
			return ""
		}
		return c.Go
	})
	fmt.Fprintf(b, "// goName returns the Go name of a code.\nfunc goName(code %s) string {\n\tif name := goNames.Of(code); name != \"\" {\n\t\treturn name\n\t}\n\tname := code.String()\n", v.Type)
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
	order(b, v, "byName", "name in C", func(c registry.Code) string { return c.Name })
	order(b, v, "byGoName", "name in Go", func(c registry.Code) string { return c.Go })
}

// order makes a list of the codes in the order of a key.
func order(b *bytes.Buffer, v *registry.Vocabulary, name, words string, key func(registry.Code) string) {
	codes := slices.SortedFunc(slices.Values(v.Codes), func(x, y registry.Code) int { return cmp.Compare(key(x), key(y)) })
	fmt.Fprintf(b, "// %s holds the codes sorted by their %s.\nvar %[1]s = [rows]%[3]s{\n", name, words, v.Type)
	for _, c := range codes {
		fmt.Fprintf(b, "\t%s,\n", c.Go)
	}
	fmt.Fprint(b, "}\n\n")
}

// byValue returns the codes sorted by value, as tables of facts are.
func byValue(v *registry.Vocabulary) []registry.Code {
	return slices.SortedFunc(slices.Values(v.Codes), func(x, y registry.Code) int { return cmp.Compare(x.Value, y.Value) })
}

// facts makes a table of facts; those of a code are given as Go expressions.
func facts(b *bytes.Buffer, v *registry.Vocabulary, name, typ string, of func(registry.Code) []string) {
	fmt.Fprintf(b, "var %s = [...]vocab.Fact[%s, %s]{\n", name, v.Type, typ)
	for _, c := range byValue(v) {
		for _, expr := range of(c) {
			fmt.Fprintf(b, "\t{Of: %s, Is: %s},\n", c.Go, expr)
		}
	}
	fmt.Fprint(b, "}\n\n")
}

// texts makes a table of texts, of the codes that have one.
func texts(b *bytes.Buffer, v *registry.Vocabulary, name string, of func(registry.Code) string) {
	fmt.Fprintf(b, "var %s = vocab.Texts[%s]{\n", name, v.Type)
	for _, c := range byValue(v) {
		if text := of(c); text != "" {
			fmt.Fprintf(b, "\t{Of: %s, Is: %q},\n", c.Go, text)
		}
	}
	fmt.Fprint(b, "}\n\n")
}

// rowFacts makes the table of the texts that many rows share.
func rowFacts(b *bytes.Buffer, v *registry.Vocabulary) {
	columns := []struct {
		name string
		of   func(registry.Code) string
	}{
		{"header", func(c registry.Code) string { return c.Header }},
		{"since", func(c registry.Code) string { return c.Since }},
		{"withdrawn", func(c registry.Code) string { return c.Withdrawn }},
		{"source", func(c registry.Code) string { return c.Source }},
		{"service", func(c registry.Code) string { return c.Service }},
		{"group", func(c registry.Code) string { return c.Group }},
	}
	if !has(v, func(c registry.Code) bool { return c.Service != "" }) {
		columns = columns[:4]
	}
	shared := []string{""}
	for _, c := range v.Codes {
		for _, column := range columns {
			if text := column.of(c); !slices.Contains(shared, text) {
				shared = append(shared, text)
			}
		}
	}
	slices.Sort(shared)
	constants := identifiers(shared)

	fmt.Fprint(b, "// The strings that codes share, in the order of shared.\nconst (\n\tnone = iota\n")
	for _, text := range shared[1:] {
		fmt.Fprintf(b, "\t%s\n", constants[text])
	}
	fmt.Fprint(b, ")\n\nvar shared = [...]string{\n")
	for _, text := range shared {
		fmt.Fprintf(b, "\t%q,\n", text)
	}
	fmt.Fprint(b, "}\n\n// facts holds the shared strings of each row.\nvar facts = [rows]struct {\n\t")
	for i, column := range columns {
		if i > 0 {
			fmt.Fprint(b, ", ")
		}
		fmt.Fprint(b, column.name)
	}
	fmt.Fprint(b, " uint8\n\ttransient bool\n}{\n")
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t/* %s */ {", c.Name)
		for _, column := range columns {
			fmt.Fprintf(b, "%s: %s, ", column.name, constants[column.of(c)])
		}
		fmt.Fprintf(b, "transient: %v},\n", c.Transient)
	}
	fmt.Fprint(b, "}\n\n")
}

// identifiers makes a constant's name of each text: of its first words, as many as it
// takes to tell it from the others. The empty text is called none.
func identifiers(texts []string) map[string]string {
	names := map[string]string{"": "none"}
	for words := 8; len(names) < len(texts); words++ {
		owners := map[string][]string{}
		for _, text := range texts {
			if _, named := names[text]; !named {
				name := identifier(text, words)
				owners[name] = append(owners[name], text)
			}
		}
		for name, texts := range owners {
			if len(texts) == 1 {
				names[texts[0]] = name
			}
		}
	}
	return names
}

// identifier makes a constant's name of the first words of a text.
func identifier(text string, words int) string {
	name := "text"
	for i, word := range strings.FieldsFunc(text, func(r rune) bool { return r == '_' || !token.IsIdentifier("x"+string(r)) }) {
		if i == words {
			break
		}
		if name[len(name)-1] <= '9' && word[0] <= '9' {
			name += "_" // between two numbers
		}
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
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
	fmt.Fprint(b, "// The ranges, in the order of the registry. The zero Range is invalid.\nconst (\n")
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
