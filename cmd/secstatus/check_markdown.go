// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/escape"
)

// mostRows is how many rows a table of a summary has; GitHub takes 1 MB of one.
const mostRows = 200

// markdown replaces what GitHub Flavored Markdown and HTML would take for more than text.
var markdown = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "|", "&#124;", "`", "&#96;", "*", "&#42;", "_", "&#95;", "[", "&#91;", "]", "&#93;", "~", "&#126;",
		`\`, "&#92;", "@", "&#64;", "#", "&#35;", "://", "&#58;//", "www.", "www&#46;", "$", "&#36;")
})

// writeMarkdown writes a summary for people: how each header fares, and what is found, the
// worst first.
func writeMarkdown(w io.Writer, reports []headercheck.Report, s style) error {
	b := bufio.NewWriter(w)
	top := root()
	path := func(file string) string { return markdown().Replace(shownPath(belowSlashed(top, file))) }
	fmt.Fprintf(b, "### secstatus %s\n\n%s\n\n| %s | verdict | errors | warnings | notes |\n|---|---|---:|---:|---:|\n", s.tool.name, s.tool.summary(reports), s.tool.thing)
	if s.tool.brief {
		reports = slices.DeleteFunc(slices.Clone(reports), func(r headercheck.Report) bool { return len(r.Findings) == 0 && r.Err == "" })
	}
	for i, r := range reports {
		if i == mostRows {
			fmt.Fprintf(b, "| and %d more | | | | |\n", len(reports)-i)
			break
		}
		count := map[headercheck.Severity]int{}
		for _, f := range r.Findings {
			if f.Suppressed == nil {
				count[f.Severity]++
			}
		}
		verdict := s.tool.verdict(r.Verdict)
		if r.Err != "" {
			verdict += ": " + markdown().Replace(escape.Cut(r.Err, mostOfMessage))
		}
		fmt.Fprintf(b, "| %s | %s | %d | %d | %d |\n", path(r.Path), verdict, count[headercheck.Error], count[headercheck.Warning], count[headercheck.Note])
	}
	findings := grouped(reports, s.all)
	if len(findings) > 0 {
		fmt.Fprint(b, "\n| where | what | check |\n|---|---|---|\n")
	}
	for i, f := range findings {
		if i == mostRows {
			fmt.Fprintf(b, "| | and %d more | |\n", len(findings)-i)
			break
		}
		fmt.Fprintf(b, "| %s:%d | %s: %s | [%s](%s) |\n", path(f.Pos.File), f.Pos.Line, f.Severity, markdown().Replace(escape.Cut(f.Message, mostOfMessage)), f.Check, s.tool.manual)
	}
	return b.Flush()
}
