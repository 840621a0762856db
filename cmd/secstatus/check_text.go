// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/ansi"
	"github.com/secstatus/secstatus/internal/escape"
)

// writeText writes findings as compilers do: a line for editors to jump to,
// the source line with a caret, what it should be, and the other place.
func writeText(w io.Writer, reports []headercheck.Report, how style) error {
	t := textWriter{bufio.NewWriterSize(w, 16<<10), how.colour}
	sources := newSources(reports, how)
	for _, f := range grouped(reports, how.all) {
		t.finding(&f, sources)
	}
	return t.Flush()
}

// A textWriter writes findings piece by piece: there may be thousands.
type textWriter struct {
	*bufio.Writer
	colour bool
}

func (w textWriter) finding(f *headercheck.Finding, sources sources) {
	severity := ansi.Cyan
	switch f.Severity {
	case headercheck.Error:
		severity = ansi.Red
	case headercheck.Warning:
		severity = ansi.Purple
	}
	w.paint(ansi.Bold, func() { w.place(f.Pos); w.strings(":") })
	w.strings(" ")
	w.paint(severity, func() { w.strings(string(f.Severity), ":") })
	w.strings(" ")
	w.paint(ansi.Bold, func() { w.strings(escape.Cut(f.Message, mostOfLine)) })
	w.strings(" [", tag(f), "]\n")
	if line, ok := sources.line(f.Spot); ok && f.Check != "macro-missing" {
		w.strings(escape.Spaces(max(0, 5-digits(f.Spot.Line))))
		w.number(f.Spot.Line)
		w.strings(" | ", escape.Excerpt(line, mostOfLine), "\n      | ", escape.Blanks(line, f.Spot.Column, mostOfLine))
		w.paint(ansi.Green, func() { w.strings("^") })
		w.strings("\n")
		if f.Fixable() {
			w.strings("      | ", escape.Blanks(line, f.Pos.Column, mostOfLine))
			w.paint(ansi.Green, func() { w.strings(escape.Cut(f.Name+spaceBefore(f.Want)+f.Want, mostOfLine)) })
			w.strings("\n")
		}
	}
	if f.Related != nil {
		w.paint(ansi.Bold, func() { w.place(f.Related.Pos); w.strings(":") })
		w.strings(" ")
		w.paint(ansi.Cyan, func() { w.strings("note:") })
		w.strings(" ", escape.Cut(f.Related.Message, mostOfLine), "\n")
	}
}

func (w textWriter) paint(colours string, write func()) {
	if !w.colour {
		write()
		return
	}
	w.strings(colours)
	write()
	w.strings(ansi.Reset)
}

func (w textWriter) strings(texts ...string) {
	for _, s := range texts {
		w.WriteString(s)
	}
}

func (w textWriter) number(n int) { w.Write(strconv.AppendInt(w.AvailableBuffer(), int64(n), 10)) }

// digits is how many a number above 0 has.
func digits(n int) (count int) {
	for ; n > 0; n /= 10 {
		count++
	}
	return count
}

// place writes a place in a file; what is predefined has no line.
func (w textWriter) place(p headercheck.Position) {
	const numbers = 50 // bytes that they take at most
	if strings.HasSuffix(p.File, ":") || len(p.File) > mostOfPath-numbers {
		w.strings(shownPath(strings.TrimSuffix(p.String(), ":0:0"))) // which the numbers behind it may change
		return
	}
	w.strings(shownPath(p.File))
	if p.Line != 0 || p.Column != 0 {
		w.strings(":")
		w.number(p.Line)
		w.strings(":")
		w.number(p.Column)
	}
}

// tag is the check and the orders of including in which C forbids it.
func tag(f *headercheck.Finding) string {
	switch {
	case len(f.Orders) == 0:
		return f.Check
	case len(f.Orders) == 1:
		return f.Check + "; " + shownPath(string(f.Orders[0]))
	}
	s := f.Check + "; " + shownPath(string(f.Orders[0])) + ", " + shownPath(string(f.Orders[1]))
	for _, o := range f.Orders[2:] {
		s += ", " + shownPath(string(o))
	}
	return s
}

// spaceBefore separates a name from its replacement list; a parameter list
// follows the name at once.
func spaceBefore(want string) string {
	if want == "" {
		return ""
	}
	return " "
}

// sources read the lines that findings point at.
type sources struct {
	read     func(path string) (string, error)
	listings map[string]*listing
}

// A listing is a text, and how far it has been read: findings come in order.
type listing struct {
	text     string
	at, line int // the offset at which a line begins, and its number
}

// newSources has the texts of the headers, which need not be read again.
func newSources(reports []headercheck.Report, how style) sources {
	s := sources{how.read, map[string]*listing{}}
	for _, r := range reports {
		if path, text, ok := r.Source(); ok && s.listings[path] == nil {
			s.listings[path] = &listing{text: text, line: 1}
		}
	}
	return s
}

func (s sources) line(p headercheck.Position) (string, bool) {
	l := s.listings[p.File]
	if l == nil {
		// What cannot be read has no lines to show, and the report says why.
		text, _ := s.read(p.File)
		l = &listing{text: text, line: 1}
		s.listings[p.File] = l
	}
	text, ok := l.number(p.Line)
	return strings.TrimSuffix(text, "\r"), ok
}

// number returns the line of a number, and whether there is one.
func (l *listing) number(n int) (string, bool) {
	if n < l.line {
		l.at, l.line = 0, 1
	}
	for ; l.line < n; l.line++ {
		i := strings.IndexByte(l.text[l.at:], '\n')
		if i < 0 {
			return "", false
		}
		l.at += i + 1
	}
	text, _, _ := strings.Cut(l.text[l.at:], "\n")
	return text, n > 0 && l.text != ""
}
