// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

// ANSI colours, as compilers use them.
const (
	bold   = "\x1b[1m"
	red    = "\x1b[1;31m"
	purple = "\x1b[1;35m"
	cyan   = "\x1b[1;36m"
	green  = "\x1b[1;32m"
	reset  = "\x1b[0m"
)

// writeText writes findings as compilers do: a line for editors to jump to,
// the source line with a caret, what it should be, and the other place. What
// several headers share by including it is written once.
func writeText(w io.Writer, reports []headercheck.Report, colour bool) error {
	b := bufio.NewWriter(w)
	paint := func(colours, s string) string {
		if !colour {
			return s
		}
		return colours + s + reset
	}
	sources := source{}
	seen := map[string]bool{}
	for _, r := range reports {
		for _, f := range r.Findings {
			key := fmt.Sprint(f.Pos, f.Check, f.Want, f.Orders)
			if seen[key] {
				continue
			}
			seen[key] = true
			severity := map[headercheck.Severity]string{headercheck.Error: red, headercheck.Warning: purple, headercheck.Note: cyan}[f.Severity]
			fmt.Fprintf(b, "%s %s %s [%s]\n", paint(bold, f.Pos.String()+":"), paint(severity, string(f.Severity)+":"), paint(bold, printable(f.Message, mostOfLine)), tag(f))
			if line, ok := sources.line(f.Spot); ok && f.Check != "macro-missing" {
				fmt.Fprintf(b, "%5d | %s\n", f.Spot.Line, line)
				fmt.Fprintf(b, "      | %s%s\n", blanks(line, f.Spot.Column), paint(green, "^"))
				if f.Fixable() {
					fmt.Fprintf(b, "      | %s%s\n", blanks(line, f.Pos.Column), paint(green, printable(f.Name+spaceBefore(f.Want)+f.Want, mostOfLine)))
				}
			}
			if f.Related != nil {
				fmt.Fprintf(b, "%s %s %s\n", paint(bold, strings.TrimSuffix(f.Related.Pos.String(), ":0:0")+":"), paint(cyan, "note:"), f.Related.Message)
			}
		}
	}
	return b.Flush()
}

// tag is the check and the orders of including in which C forbids it.
func tag(f headercheck.Finding) string {
	s := f.Check
	for i, o := range f.Orders {
		s += cmp.Or(map[int]string{0: "; "}[i], ", ") + string(o)
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

// blanks are as wide as the start of a line, tabs kept.
func blanks(line string, column int) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, line[:min(max(column-1, 0), len(line))])
}

// source reads the lines that findings point at.
type source map[string][]string

func (s source) line(p headercheck.Position) (string, bool) {
	lines, ok := s[p.File]
	if !ok {
		if text, err := os.ReadFile(p.File); err == nil {
			lines = strings.Split(string(text), "\n")
		}
		s[p.File] = lines
	}
	if p.Line < 1 || p.Line > len(lines) {
		return "", false
	}
	return printable(strings.TrimSuffix(lines[p.Line-1], "\r"), mostOfLine), true
}
