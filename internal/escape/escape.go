// SPDX-License-Identifier: Apache-2.0

// Package escape makes text of unknown origin fit for a terminal, a log and a CI job.
//
// Names of files, contents of headers and arguments may have bytes that steer a
// terminal, that begin a new line in a log, that show text in another order than it is
// in, or that a CI job takes for a command. Everything that the command writes of its
// input goes through [Line], [Cut], [Keep] or [JSON].
package escape

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line returns text for a place within one line. What is no visible character and no
// blank is replaced by an escape as C and Go have them: \n, \x1b, \u202e, and \x9b for
// a byte that is not UTF-8. So is one character of what begins a command of GitHub
// Actions ("::" at the start of a word, "##["), Azure Pipelines ("##vso[") and TeamCity
// ("##teamcity["). Backslashes stay, so that a path stays one. Line(Line(s)) is Line(s).
func Line(text string) string { return escaped(text, "", true) }

// Cut is Line, but leaves out the middle of a text of more than most bytes.
func Cut(text string, most int) string {
	if len(text) <= most {
		return Line(text)
	}
	head, tail := most*3/4, len(text)-most/4
	for head > 0 && !utf8.RuneStart(text[head]) && most*3/4-head < utf8.UTFMax {
		head--
	}
	for tail < len(text) && !utf8.RuneStart(text[tail]) && tail < len(text)-most/4+utf8.UTFMax {
		tail++
	}
	return Line(text[:head]) + "…" + Line(text[tail:])
}

// Quote returns a text as a quoted string of Go, cut if it is longer than 80 bytes.
func Quote(text string) string {
	if len(text) > 80 {
		text = text[:80] + "..."
	}
	return strconv.Quote(text)
}

// Keep is Line for a whole line, but keeps the characters in keep, and "::" except at
// the start.
func Keep(text, keep string) string { return escaped(text, keep, false) }

// JSON returns a text in JSON on one line that says the same without what [Line] would
// escape: encoding/json escapes only characters below U+0020. The text is to begin with
// a bracket, so that no line begins with "::".
func JSON(text []byte) []byte {
	if !strings.ContainsFunc(string(text), func(r rune) bool { return r != '\n' && !visible(r) }) && !bytes.Contains(text, []byte("##")) {
		return text
	}
	var b []byte
	for i, r := range string(text) { // outside of strings, JSON is ASCII and has no #
		switch {
		case r == '#' && i > 0 && text[i-1] == '#' && command(string(text[i+1:min(len(text), i+1+maxCommand)])):
			b = append(b, `\u0023`...)
		case visible(r) || r == '\n':
			b = utf8.AppendRune(b, r)
		case r > 0xFFFF:
			r -= 0x10000
			b = fmt.Appendf(b, `\u%04x\u%04x`, 0xD800+r>>10, 0xDC00+r&0x3FF)
		default:
			b = fmt.Appendf(b, `\u%04x`, r)
		}
	}
	return b
}

// visible reports whether r shows as itself wherever it stands. Control and format
// characters, line and paragraph separators and unassigned ones do not; unlike
// [unicode.IsPrint], all blanks do.
func visible(r rune) bool { return unicode.IsGraphic(r) }

// escaped escapes text but for the characters in keep. If words, "::" is escaped at the
// start of each word, and otherwise at the start of the text alone.
func escaped(text, keep string, words bool) string {
	if plain(text, keep) {
		return text
	}
	var b strings.Builder
	done := 0         // bytes of text that are in b
	wordStart := true // only blanks are before, or one is and words
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		var as string
		switch {
		case r == utf8.RuneError && n == 1:
			as = fmt.Sprintf(`\x%02x`, text[i])
		case r == ':' && wordStart && strings.HasPrefix(text[i:], "::"):
			as = `\x3a`
		case r == '#' && i > 0 && text[i-1] == '#' && command(text[i+1:]):
			as = `\x23`
		case visible(r) || strings.ContainsRune(keep, r):
		case r == '\n':
			as = `\n`
		case r == '\r':
			as = `\r`
		case r == '\t':
			as = `\t`
		case r < utf8.RuneSelf:
			as = fmt.Sprintf(`\x%02x`, r)
		case r <= 0xFFFF:
			as = fmt.Sprintf(`\u%04x`, r)
		default:
			as = fmt.Sprintf(`\U%08x`, r)
		}
		if as != "" {
			b.WriteString(text[done:i])
			b.WriteString(as)
			done = i + n
		}
		wordStart = as == "" && (unicode.IsSpace(r) || r == '\ufeff') && (words || wordStart)
		i += n
	}
	if done == 0 {
		return text
	}
	b.WriteString(text[done:])
	return b.String()
}

// plain says of most texts that nothing is to be escaped, soon: ASCII that shows or is
// kept, without what may begin a command.
func plain(text, keep string) bool {
	for i := range len(text) {
		c := text[i]
		shows := c >= ' ' && c <= '~' || c < utf8.RuneSelf && strings.IndexByte(keep, c) >= 0
		if !shows || (c == ':' || c == '#') && i+1 < len(text) && text[i+1] == c {
			return false
		}
	}
	return true
}

// maxCommand is how long what follows "##" can be in a command.
const maxCommand = len("teamcity[")

// command reports whether text goes on, behind "##", as a command of a CI job does.
func command(text string) bool {
	for _, word := range [...]string{"", "vso", "teamcity"} {
		if len(text) > len(word) && text[len(word)] == '[' && strings.EqualFold(text[:len(word)], word) {
			return true
		}
	}
	return false
}

// Excerpt is a line of a file as it is shown, tabs expanded as compilers do, and cut if it
// has more than most bytes.
func Excerpt(line string, most int) string {
	const tab = 8
	if len(line) > most {
		line = line[:most] + "…"
	}
	line = Keep(line, "\t")
	tabs := strings.Count(line, "\t")
	if tabs == 0 {
		return line
	}
	var b strings.Builder
	b.Grow(len(line) + tabs*tab)
	width := 0 // of what is in b
	for i, part := range strings.Split(line, "\t") {
		if i > 0 {
			blanks := tab - width%tab
			b.WriteString(Spaces(blanks))
			width += blanks
		}
		b.WriteString(part)
		width += utf8.RuneCountInString(part)
	}
	return b.String()
}

// Spaces are n spaces.
func Spaces(n int) string {
	const some = "                                                                "
	if n <= len(some) {
		return some[:n]
	}
	return strings.Repeat(" ", n)
}

// Blanks are as wide as the Excerpt of a line is before a column, which counts from 1.
func Blanks(line string, column, most int) string {
	return Spaces(utf8.RuneCountInString(Excerpt(line[:min(max(column-1, 0), len(line), most)], most)))
}
