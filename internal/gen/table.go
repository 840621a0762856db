// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// goKind is the Go constant of each kind.
var goKind = map[string]string{
	registry.Success:    "secstatus.KindSuccess",
	registry.Incomplete: "secstatus.KindIncomplete",
	registry.Failure:    "secstatus.KindFailure",
}

// conditionTable makes the root package's tree of conditions.
func conditionTable(r *registry.Registry) []byte {
	b := goFile("secstatus", "", "conditions.toml")
	// The zero value is Unknown, so that a Condition nobody set claims nothing.
	rows := slices.Clone(r.Conditions)
	slices.SortStableFunc(rows, func(a, b registry.Condition) int {
		return boolToInt(b.ID == registry.Unknown) - boolToInt(a.ID == registry.Unknown)
	})
	fmt.Fprint(b, "// The conditions. Their numbers may change from release to release; their names do not.\nconst (\n")
	for i, c := range rows {
		var notes []string
		if c.Parent != "" {
			notes = append(notes, "Below ["+r.Condition(c.Parent).Go+"].")
		}
		for _, m := range c.Matches {
			notes = append(notes, "Matches ["+m+"].")
		}
		comment(b, "\t// ", strings.TrimSpace(c.Go+": "+c.Definition+" "+strings.Join(notes, " ")))
		if i == 0 {
			fmt.Fprintf(b, "\t%s Condition = iota\n\n", c.Go)
		} else {
			fmt.Fprintf(b, "\t%s\n\n", c.Go)
		}
	}
	fmt.Fprint(b, ")\n\n")
	fmt.Fprint(b, "// conditions is indexed by Condition.\nvar conditions = [...]conditionRow{\n")
	for _, c := range rows {
		parent := c.Go // a root is its own
		if c.Parent != "" {
			parent = r.Condition(c.Parent).Go
		}
		fmt.Fprintf(b, "\t%s: {%q, %s, %q},\n", c.Go, c.ID, parent, c.Definition)
	}
	fmt.Fprint(b, "}\n\n// matching lists the conditions that match an error of the standard library, with it.\n")
	fmt.Fprint(b, "func (c Condition) matching(target error) bool {\n\tswitch target {\n")
	for _, c := range r.Conditions {
		for _, m := range c.Matches {
			fmt.Fprintf(b, "\tcase %s:\n\t\treturn %s.Contains(c)\n", m, c.Go)
		}
	}
	fmt.Fprint(b, "\t}\n\treturn false\n}\n")
	text := strings.Replace(b.String(), "package secstatus\n", "package secstatus\n\nimport (\n\t\"errors\"\n\t\"io/fs\"\n)\n", 1)
	return []byte(text)
}

func boolToInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// A rowName is a name that denotes a row.
type rowName struct {
	name string
	row  int
}

// names lists every name of a vocabulary, sorted, each with its row.
func names(v *registry.Vocabulary) []rowName {
	var out []rowName
	for i, code := range v.Codes {
		out = append(out, rowName{code.Name, i}, rowName{code.Go, i})
		for _, a := range code.Aliases {
			out = append(out, rowName{a.Name, i})
		}
	}
	slices.SortFunc(out, func(a, b rowName) int { return strings.Compare(a.name, b.name) })
	return out
}

// codeTable makes a vocabulary package's tables, all in the order of the rows.
func codeTable(r *registry.Registry, v *registry.Vocabulary) []byte {
	b := goFile(v.Package, "", v.File, "conditions.toml")
	fmt.Fprint(b, "import (\n\t\"github.com/secstatus/secstatus\"\n\t\"github.com/secstatus/secstatus/internal/vocab\"\n)\n\n")
	n := len(v.Codes)

	fmt.Fprintf(b, "// texts holds, for each row, what its error says, and how much of that is its name.\nvar texts = [%d]vocab.Text{\n", n)
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\t{Message: %q, Name: %d},\n", c.Name+": "+c.Summary, len(c.Name))
	}
	fmt.Fprint(b, "}\n\n")

	unknown := unknownConditions(v)
	fmt.Fprintf(b, "// conditions holds each row's condition, and those of values that have no row.\nvar conditions = [%d]secstatus.Condition{\n", n+len(unknown))
	for _, c := range v.Codes {
		fmt.Fprintf(b, "\tsecstatus.%s, // %s\n", r.Condition(c.Condition).Go, c.Name)
	}
	for _, id := range unknown {
		fmt.Fprintf(b, "\tsecstatus.%s, // no row\n", r.Condition(id).Go)
	}
	fmt.Fprint(b, "}\n\n")

	fmt.Fprintf(b, "// errs holds each row's error, made beforehand so that Err allocates nothing. A\n// success has none.\nvar errs = [%d]error{\n", n)
	for i, c := range v.Codes {
		if c.Kind != registry.Success {
			fmt.Fprintf(b, "\t%d: Error{%s ^ zeroError},\n", i, c.Go)
		}
	}
	fmt.Fprint(b, "}\n\n")

	fmt.Fprint(b, "// names holds every name of a code, sorted, with its row.\nvar names = []vocab.Name{\n")
	for _, rn := range names(v) {
		fmt.Fprintf(b, "\t{Name: %q, Row: %d},\n", rn.name, rn.row)
	}
	fmt.Fprint(b, "}\n\n")

	ranges(b, v)

	fmt.Fprintf(b, "// infos holds all that the registry says of each row.\nvar infos = [%d]Info{\n", n)
	for _, c := range v.Codes {
		info(b, r, v, c)
	}
	fmt.Fprint(b, "}\n")
	lineages(b, v)
	return b.Bytes()
}

// unknownConditions lists the conditions of values without a row: of successes
// first, where the vocabulary has such, and of failures.
func unknownConditions(v *registry.Vocabulary) []string {
	if v.OpenSuccess() {
		return []string{registry.QualifiedSuccess, registry.Unknown}
	}
	return []string{registry.Unknown}
}

func info(b *bytes.Buffer, r *registry.Registry, v *registry.Vocabulary, c registry.Code) {
	fmt.Fprintf(b, "\t{\n\t\t%s: %s, Name: %q, GoName: %q,\n", v.Type, c.Go, c.Name, c.Go)
	fmt.Fprintf(b, "\t\tKind: %s, Condition: secstatus.%s,\n", goKind[c.Kind], r.Condition(c.Condition).Go)
	fmt.Fprintf(b, "\t\tHeader: %q, Since: %q, Withdrawn: %q, Transient: %v,\n", c.Header, c.Since, c.Withdrawn, c.Transient)
	fmt.Fprintf(b, "\t\tSummary: %q,\n\t\tGuidance: %q,\n\t\tSource: %q,\n", c.Summary, c.Guidance, c.Source)
	if len(c.Aliases) > 0 {
		fmt.Fprint(b, "\t\taliases: []secstatus.Alias{\n")
		for _, a := range c.Aliases {
			fmt.Fprintf(b, "\t\t\t{Name: %q, Kind: %q, Source: %q},\n", a.Name, a.Kind, a.Source)
		}
		fmt.Fprint(b, "\t\t},\n")
	}
	if len(c.Instead) > 0 {
		fmt.Fprint(b, "\t\tinstead: []Instead{\n")
		for _, in := range c.Instead {
			for _, use := range in.Use {
				fmt.Fprintf(b, "\t\t\t{When: %q, Use: %s},\n", in.When, v.Code(use).Go)
			}
		}
		fmt.Fprint(b, "\t\t},\n")
	}
	for _, f := range []struct {
		field string
		names []string
	}{{"onlyFrom", c.OnlyFrom}, {"neverFrom", c.NeverFrom}, {"mayFrom", c.MayFrom}} {
		if len(f.names) > 0 {
			fmt.Fprintf(b, "\t\t%s: []string{%s},\n", f.field, quoted(f.names))
		}
	}
	if names := v.Outranks(c.Name); len(names) > 0 {
		var gos []string
		for _, name := range names {
			gos = append(gos, v.Code(name).Go)
		}
		fmt.Fprintf(b, "\t\toutranks: []%s{%s},\n", v.Type, strings.Join(gos, ", "))
	}
	if c.OnlyFromNote != "" {
		fmt.Fprintf(b, "\t\tOnlyFromNote: %q,\n", c.OnlyFromNote)
	}
	fmt.Fprint(b, "\t},\n")
}

func quoted(names []string) string {
	var q []string
	for _, n := range names {
		q = append(q, fmt.Sprintf("%q", n))
	}
	return strings.Join(q, ", ")
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
	fmt.Fprint(b, "\n// lineages holds the values that other headers give to standard names, by value.\nvar lineages = [...]Lineage{\n")
	for _, l := range v.Lineages {
		for _, lc := range l.Codes {
			fmt.Fprintf(b, "\t{Title: %q, Value: %s, Standard: %s, Source: %q},\n", l.Title, goLiteral(v, lc.Value), v.Code(lc.Name).Go, l.Source)
		}
	}
	fmt.Fprint(b, "}\n")
}
