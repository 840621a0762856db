// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/secstatus/secstatus/internal/escape"
)

// How many bytes of somebody else's text are shown, at most.
const (
	mostOfLine    = 400  // of a line of a file, and of what a finding says
	mostOfMessage = 2000 // of a diagnostic
	mostOfPath    = 5000 // of a path: more than systems have
)

// complain writes a diagnostic on one line, whatever is in it.
func complain(w io.Writer, format string, args ...any) {
	fmt.Fprintf(w, "secstatus: %s\n", escape.Cut(fmt.Sprintf(format, args...), mostOfMessage))
}

// shownPath is a path, or a place in a file, as it is shown.
func shownPath(path string) string { return escape.Cut(path, mostOfPath) }

// encodeJSON writes a document on one line.
func encodeJSON(w io.Writer, doc any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(doc); err != nil {
		return err
	}
	_, err := w.Write(escape.JSON(b.Bytes()))
	return err
}

// unifiedDiff is a difference as diff -u shows it, and whether patch(1) can apply it. It
// cannot if a line has a character that is escaped: the lines of a diff are shown, and
// what steers a terminal or a CI job is no exception there. A name that has one is
// quoted, as git does and patch reads it.
func unifiedDiff(oldName, oldText, newName, newText string) (text string, applicable bool) {
	if oldText == newText {
		return "", true
	}
	var b strings.Builder
	fmt.Fprintf(&b, "--- %s\n+++ %s\n", diffName(oldName), diffName(newName))
	changes := string(diff.Diff("", []byte(oldText), "", []byte(newText)))
	applicable = true
	n := 0
	for line := range strings.Lines(changes) {
		if n++; n <= 3 { // diff, ---, +++
			continue
		}
		line, end, _ := cutLineEnd(line)
		// Blanks that have no width, and the mark at the start of a file, are common
		// in comments and do no harm within a diff.
		shown := line[:1] + escape.Keep(line[1:], "\t\u200c\u200d\ufeff")
		if line[0] == ' ' {
			shown = escape.Keep(line, "\t\u200c\u200d\ufeff")
		}
		applicable = applicable && shown == line
		b.WriteString(shown + end)
	}
	return b.String(), applicable
}

// cutLineEnd splits a line from its LF or CR LF.
func cutLineEnd(line string) (text, end string, found bool) {
	text, found = strings.CutSuffix(line, "\n")
	text = strings.TrimSuffix(text, "\r")
	return text, line[len(text):], found
}

// diffName is a name as it stands in a diff, in quotes if it has to be.
func diffName(name string) string {
	if name != "" && name == escape.Line(name) && !strings.ContainsAny(name, " \"\\") {
		return name
	}
	var b strings.Builder
	for _, c := range []byte(name) {
		switch {
		case c == '"' || c == '\\':
			b.WriteString("\\" + string(c))
		case ' ' <= c && c < 0x7f && c != '#':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "\\%03o", c)
		}
	}
	return `"` + b.String() + `"`
}
