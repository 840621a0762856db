// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/ansi"
	"github.com/secstatus/secstatus/internal/escape"
)

// writeText writes findings as compilers do: a line for editors to jump to,
// the source line with a caret, what it should be, and the other place.
func writeText(w io.Writer, reports []headercheck.Report, how style) error {
	b := bufio.NewWriter(w)
	paint := func(colours, s string) string {
		if !how.colour {
			return s
		}
		return colours + s + ansi.Reset
	}
	sources := source{}
	for _, f := range grouped(reports, how.all) {
		severity := map[headercheck.Severity]string{headercheck.Error: ansi.Red, headercheck.Warning: ansi.Purple, headercheck.Note: ansi.Cyan}[f.Severity]
		fmt.Fprintf(b, "%s %s %s [%s]\n", paint(ansi.Bold, shownPath(f.Pos.String())+":"), paint(severity, string(f.Severity)+":"), paint(ansi.Bold, escape.Cut(f.Message, mostOfLine)), tag(f))
		if line, ok := sources.line(f.Spot); ok && f.Check != "macro-missing" {
			fmt.Fprintf(b, "%5d | %s\n", f.Spot.Line, excerpt(line))
			fmt.Fprintf(b, "      | %s%s\n", blanks(line, f.Spot.Column), paint(ansi.Green, "^"))
			if f.Fixable() {
				fmt.Fprintf(b, "      | %s%s\n", blanks(line, f.Pos.Column), paint(ansi.Green, escape.Cut(f.Name+spaceBefore(f.Want)+f.Want, mostOfLine)))
			}
		}
		if f.Related != nil {
			fmt.Fprintf(b, "%s %s %s\n", paint(ansi.Bold, shownPath(strings.TrimSuffix(f.Related.Pos.String(), ":0:0"))+":"), paint(ansi.Cyan, "note:"), escape.Cut(f.Related.Message, mostOfLine))
		}
	}
	return b.Flush()
}

// tag is the check and the orders of including in which C forbids it.
func tag(f headercheck.Finding) string {
	s := f.Check
	for i, o := range f.Orders {
		if i == 0 {
			s += "; "
		} else {
			s += ", "
		}
		s += shownPath(string(o))
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

// source reads the lines that findings point at.
type source map[string]*listing

// A listing is a text, and how far it has been read: findings come in order.
type listing struct {
	text     string
	at, line int // the offset at which a line begins, and its number
}

func (s source) line(p headercheck.Position) (string, bool) {
	l := s[p.File]
	if l == nil {
		// What cannot be read has no lines to show, and the report says why.
		text, _ := headerFile.ReadString(context.Background(), p.File)
		l = &listing{text: text, line: 1}
		s[p.File] = l
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
