// SPDX-License-Identifier: Apache-2.0

package explain

import (
	"fmt"
	"io"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/ansi"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/escape"
)

// The layout of explain's text: 80 columns, of which the labels take labelWidth.
const (
	textWidth  = 80
	labelWidth = 14
)

// Options are about the text for people.
type Options struct {
	All    bool // all that is known; without it, the first answer has eight lines at most
	Colour bool
}

// Write writes explanations for people, with an empty line between them.
func Write(w io.Writer, all []Explanation, o Options) {
	t := textWriter{w: w, all: o.All, colour: o.Colour}
	for i, e := range all {
		if i > 0 && len(e.answers) > 0 {
			fmt.Fprintln(w)
		}
		t.write(e)
	}
}

// textWriter writes explanations for people.
type textWriter struct {
	w      io.Writer
	all    bool // say all that is known
	colour bool
}

func (t textWriter) paint(colours, s string) string {
	if !t.colour {
		return s
	}
	return colours + s + ansi.Reset
}

// write prints the answers that have a name in full, and a line for each that has none;
// if none has a name, all of them in full.
func (t textWriter) write(e Explanation) {
	if e.constant != "" {
		t.lines("", escape.Line(e.constant)+".")
		return
	}
	named := 0
	for _, a := range e.answers {
		if a.known() {
			named++
		}
	}
	if e.exit && len(e.answers) > 1 {
		t.lines("", fmt.Sprintf("Exit status %s can stand for %d codes; what security(1) wrote to standard error decides. Likeliest first:", escape.Line(e.input), len(e.answers)))
		fmt.Fprintln(t.w)
	}
	if e.note != "" {
		t.lines("", escape.Line(e.note)+".")
	}
	if len(e.others) > 0 && !e.Known() {
		t.lines("", "Possible origin: "+strings.Join(e.others, "; or ")+".")
	}
	switch {
	case !t.all && !e.exit && len(e.answers) > 0:
		t.short(e.answers[0])
		for _, says := range e.answers[0].modules {
			module, _, _ := strings.Cut(says, " (")
			t.cut("module", module, 1)
		}
		if e.Known() {
			for _, other := range e.others {
				t.cut("or", other, 1)
			}
		}
		for _, a := range e.answers[1:] {
			if a.Name != "" {
				t.cut("or", fmt.Sprintf("%v (%s) in %v: %s", a.Code, a.Code.Decimal(), a.Code.Vocabulary, a.Summary), 1)
			} else {
				t.cut("or", fmt.Sprintf("%v in %v: %s", a.Code, a.Code.Vocabulary, a.Range.Title), 1)
			}
		}
		return
	case len(e.answers) > 0 && named == 0:
		t.lines("", fmt.Sprintf("%s has no name in any vocabulary that it could belong to.", escape.Cut(e.input, 80)))
		for _, a := range e.answers {
			fmt.Fprintln(t.w)
			t.unnamed(a)
		}
		return
	case e.exit:
		for i, a := range e.answers {
			if i == 0 {
				t.answer(a)
				continue
			}
			if i == 1 {
				fmt.Fprintln(t.w, "\nOr, less likely:")
			}
			t.brief(a)
		}
		return
	}
	for i, a := range e.answers[:named] {
		if i > 0 {
			fmt.Fprintln(t.w)
		}
		t.answer(a)
	}
	for _, other := range e.others {
		t.lines("", "Or "+other+".")
	}
	for i, a := range e.answers[named:] {
		if i == 0 {
			fmt.Fprintln(t.w, "\nWithout a name, it could also be:")
		}
		t.wrap("  ", "    ", fmt.Sprintf("%v: %s in %s", a.Code, a.Range.Title, a.Code.Vocabulary.Title()))
	}
}

// title is the first line of an answer.
func (t textWriter) title(a answer) {
	colours := map[secstatus.Kind]string{secstatus.KindFailure: ansi.Red, secstatus.KindSuccess: ansi.Green, secstatus.KindIncomplete: ansi.Purple}[a.Kind]
	fmt.Fprintf(t.w, "%s  %s, %s\n", t.paint(ansi.Bold, a.Code.String()), a.Code.Vocabulary.Title(), t.paint(colours, a.Kind.String()))
}

// short prints the most important about a code, in eight lines at most: name and vocabulary,
// meaning, advice, conversions.
func (t textWriter) short(a answer) {
	colours := map[secstatus.Kind]string{secstatus.KindFailure: ansi.Red, secstatus.KindSuccess: ansi.Green, secstatus.KindIncomplete: ansi.Purple}[a.Kind]
	fmt.Fprintf(t.w, "%s (%s, %s)  %s, %s\n", t.paint(ansi.Bold, a.Code.String()), a.Code.Decimal(), a.Code.Hex(), a.Code.Vocabulary.Title(), t.paint(colours, a.Kind.String()))
	meaning, advice := Sentence(a.Summary), fmt.Sprintf("%v: %s", a.Advice, a.AdviceReason)
	if a.Name == "" {
		meaning, advice = rangeWords(a)+"; defined by "+a.Range.Owner, ""
	}
	for _, l := range a.Lineages {
		if l.Value == a.Code && a.Name == "" {
			meaning = fmt.Sprintf("%v in modules built with %s; no value of the standard.", l.Standard, l.Title)
		}
	}
	lines := 2
	if a.how != "" {
		t.cut("read as", a.how, 1)
		lines = 1
	}
	t.cut("meaning", meaning, 2)
	t.cut("advice", advice, lines)
	label := "converts to"
	for _, c := range a.conversions {
		t.cut(label, fmt.Sprintf("%v (%s) in %v: %v", c.to, c.to.Number(), c.to.Vocabulary, c.fidelity), 1)
		label = ""
	}
}

// cut is field, but leaves out what is beyond so many lines.
func (t textWriter) cut(label, text string, most int) {
	var b strings.Builder
	textWriter{w: &b}.field(label, text)
	lines := strings.SplitAfter(b.String(), "\n")
	if len(lines) <= most+1 {
		fmt.Fprint(t.w, b.String())
		return
	}
	last := strings.TrimSuffix(lines[most-1], "\n")
	if width(last) > textWidth-1 {
		last = string([]rune(last)[:textWidth-1])
	}
	fmt.Fprint(t.w, strings.Join(lines[:most-1], "")+last+"…\n")
}

// brief says name, value and summary.
func (t textWriter) brief(a answer) {
	fmt.Fprintf(t.w, "  %s  %s\n", t.paint(ansi.Bold, a.Code.String()), a.Code.Decimal())
	t.wrap("    ", "    ", a.Summary)
	t.wrap("    ", "    ", "["+a.how+"]")
}

// unnamed prints what is known about a value without a name.
func (t textWriter) unnamed(a answer) {
	t.title(a)
	t.value(a)
	t.field("range", rangeWords(a))
	t.field("", a.Range.Summary)
	t.field("owner", a.Range.Owner)
	t.field("condition", a.Condition.String())
	t.conversions(a)
	t.field("source", a.Range.Source)
}

func (t textWriter) value(a answer) {
	t.field("value", a.Code.Decimal()+", "+a.Code.Hex())
	t.field("read as", a.how)
}

// rangeWords is the title of the range and its bounds.
func rangeWords(a answer) string {
	if a.Range.Low == a.Range.High {
		return a.Range.Title
	}
	return fmt.Sprintf("%s, %s to %s", a.Range.Title, a.Range.Low.Number(), a.Range.High.Number())
}

// answer prints all that is known about a code.
func (t textWriter) answer(a answer) {
	t.title(a)
	t.value(a)
	if a.alias.Name != "" {
		t.field("called", fmt.Sprintf("%s, %s of it (%s)", a.alias.Name, AliasKind(a.alias), a.alias.Source))
	}
	for _, l := range a.Lineages {
		if l.Value == a.Code {
			t.field("lineage", fmt.Sprintf("%v in modules built with %s. The standard does not know the value; there %v is %s (%s).",
				l.Standard, l.Title, l.Standard, l.Standard.Number(), l.Source))
			standard := l.Standard.Info()
			t.field("", Sentence(standard.Summary))
			t.field("", standard.Guidance)
			t.field("", fmt.Sprintf("There the condition is %v, and the advice %v: %s", standard.Condition, standard.Advice, standard.AdviceReason))
		} else {
			t.field("lineage", fmt.Sprintf("%s in modules built with %s (%s).", l.Value.Number(), l.Title, l.Source))
		}
	}
	t.field("meaning", Sentence(a.Summary))
	t.field("", a.Guidance)
	t.field("note", a.Note)
	for _, n := range a.Instead {
		t.field("instead", fmt.Sprintf("%v, when %s", n.Use, n.When))
	}
	if a.Name == "" {
		t.field("condition", path(a.Condition)+" to the standard")
	} else {
		t.field("condition", path(a.Condition))
		t.field("", a.Condition.Definition())
		t.field("advice", fmt.Sprintf("%v: %s", a.Advice, a.AdviceReason))
	}
	if a.Transient {
		t.field("", "The same call may succeed later.")
	}
	if a.Name != "" && a.Kind != secstatus.KindSuccess {
		t.field("services say", fmt.Sprintf("HTTP %d, gRPC %v", a.Condition.HTTPStatus(), a.Condition.GRPCCode()))
	}
	for _, says := range a.modules {
		t.field("module", says)
	}
	t.field("only from", strings.Join(a.OnlyFrom, ", "))
	t.field("", a.OnlyFromNote)
	t.field("never from", strings.Join(a.NeverFrom, ", "))
	t.field("may come from", strings.Join(a.MayFrom, ", "))
	t.field("outranks", words(a.Outranks))
	t.field("outranked by", words(a.OutrankedBy))
	t.conversions(a)
	t.field("other names", aliases(a))
	t.field("service", join(", ", a.Service, a.Group))
	t.field("range", rangeWords(a))
	if a.Name == "" {
		t.field("source", a.Range.Source)
		return
	}
	since := a.Since
	if since != "" {
		since = "since " + since
	}
	withdrawn := a.Withdrawn
	if withdrawn != "" {
		withdrawn = "withdrawn in " + withdrawn
	}
	t.field("defined in", join(", ", a.Header, since, withdrawn))
	t.field("source", a.Source)
}

func (t textWriter) conversions(a answer) {
	label := "converts to"
	for _, c := range a.conversions {
		t.field(label, fmt.Sprintf("%v (%s) in %s: %v", c.to, c.to.Number(), c.to.Vocabulary.Title(), c.fidelity))
		label = ""
	}
}

// AliasKind says in words what kind of name an alias is.
func AliasKind(a secstatus.Alias) string {
	return map[string]string{"old": "an old name", "spelling": "a misspelling", "second": "a second name"}[a.Kind]
}

// Path is a condition and those above it, up to the root.
func Path(c secstatus.Condition) []secstatus.Condition {
	all := []secstatus.Condition{c}
	for parent, ok := c.Parent(); ok; parent, ok = parent.Parent() {
		all = append(all, parent)
	}
	return all
}

// path is Path in words.
func path(c secstatus.Condition) string {
	var names []string
	for _, c := range Path(c) {
		names = append(names, c.String())
	}
	return strings.Join(names, " < ")
}

// Sentence makes a sentence of a clause.
func Sentence(clause string) string {
	if clause == "" {
		return ""
	}
	return strings.ToUpper(clause[:1]) + clause[1:] + "."
}

func words(list []anycode.Code) string {
	names := make([]string, len(list))
	for i, c := range list {
		names[i] = c.String()
	}
	return strings.Join(names, ", ")
}

// aliases are the other names but the one that was asked for.
func aliases(a answer) string {
	var names []string
	for _, alias := range a.Aliases {
		if alias.Name != a.alias.Name {
			names = append(names, alias.Name)
		}
	}
	return strings.Join(names, ", ")
}

// join joins the words that are not empty.
func join(separator string, words ...string) string {
	var some []string
	for _, w := range words {
		if w != "" {
			some = append(some, w)
		}
	}
	return strings.Join(some, separator)
}

// field writes a text behind its label, and nothing if there is no text.
func (t textWriter) field(label, text string) {
	if text == "" {
		return
	}
	t.wrap(fmt.Sprintf("  %-*s", labelWidth, label), strings.Repeat(" ", 2+labelWidth), text)
}

// lines writes a text from the first column on.
func (t textWriter) lines(indent, text string) { t.wrap(indent, indent, text) }

// wrap writes a text in lines that fit the width, but for words that do not.
func (t textWriter) wrap(first, rest, text string) {
	line := first
	empty := true
	for _, word := range strings.Fields(text) {
		if !empty && width(line)+1+width(word) > textWidth {
			fmt.Fprintln(t.w, line)
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line += word
		empty = false
	}
	if !empty {
		fmt.Fprintln(t.w, line)
	}
}

// width is how many columns a text takes, combining and wide characters aside.
func width(text string) int { return len([]rune(text)) }
