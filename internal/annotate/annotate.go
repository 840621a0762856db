// SPDX-License-Identifier: Apache-2.0

// Package annotate names the status codes in a log.
//
// It copies a text and puts " (NAME)" behind the numbers that it is sure of, and
// changes nothing else. JSON stays JSON: the name of the value of a member is another member behind it. It would rather miss a code than name what is none: a number
// counts only where the text before it says what it is, where it is not part of a
// date, a time, a version, a path or an address, where no unit follows, and where it
// has a name in the vocabulary. Names, and numbers whose name is on the same line, are
// left alone, so that annotating twice is annotating once.
//
// What says what a number is, and which numbers count behind it, are the rules of
// registry/annotate.toml. A name beside a number that has another value is told.
package annotate

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/secstatus/secstatus"
)

// chunk is how much is read at once. A line that is longer goes through as it is.
const chunk = 256 << 10

// Copy copies r to w and names the codes. If in is not 0, it takes all numbers for
// codes of that vocabulary that look like some: see plain. What was read is written
// before Copy waits for more, but for the beginning of a line.
func Copy(w io.Writer, r io.Reader, in secstatus.Vocabulary) error {
	c := copier{w: w, in: in, out: make([]byte, 0, chunk+chunk/8)}
	buf := make([]byte, chunk)
	used := 0 // bytes in buf
	for {
		n, err := r.Read(buf[used:])
		fresh := used
		used += n
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		end := used
		if err == nil { // the beginning of a line waits for its end
			switch i := bytes.LastIndexByte(buf[fresh:used], '\n'); {
			case i >= 0:
				end = fresh + i + 1
			case used < len(buf):
				end = 0
			}
		}
		if err := c.write(buf[:end], err == nil); err != nil {
			return err
		}
		if err != nil {
			return nil
		}
		used = copy(buf, buf[end:used])
	}
}

// A copier writes what it gets, with the names.
type copier struct {
	w        io.Writer
	in       secstatus.Vocabulary
	out      []byte
	carried  []found // evidence of earlier lines of a record
	indent   int     // of the line that has it
	overlong bool    // within a line that is longer than a chunk, which goes through as it is
}

// write writes whole lines, or, if there is more to come, a chunk without the end of one.
func (c *copier) write(text []byte, more bool) error {
	head := text[:0] // the rest of the line that is overlong
	if c.overlong {
		i := bytes.IndexByte(text, '\n') + 1
		if i == 0 {
			i = len(text)
		} else {
			c.overlong = false
		}
		head, text = text[:i], text[i:]
	}
	tail := text[len(text):] // the beginning of one
	if whole := bytes.LastIndexByte(text, '\n') + 1; more && whole < len(text) {
		c.overlong = true
		text, tail = text[:whole], text[whole:]
	}
	if c.in != 0 || c.carried != nil || nextCue(text) < len(text) {
		c.out = c.appendLines(c.out[:0], text)
		text = c.out
	}
	for _, part := range [...][]byte{head, text, tail} {
		if len(part) == 0 {
			continue
		}
		if _, err := c.w.Write(part); err != nil {
			return err
		}
	}
	return nil
}

// appendLines appends lines to out and names the codes in them.
func (c *copier) appendLines(out, lines []byte) []byte {
	for len(lines) > 0 {
		from := 0
		if c.in == 0 && c.carried == nil {
			cue := nextCue(lines)
			from = bytes.LastIndexByte(lines[:cue], '\n') + 1
			if cue == len(lines) {
				from = cue
			}
		}
		end := from + bytes.IndexByte(lines[from:], '\n') + 1
		if end == from {
			end = len(lines)
		}
		out = append(out, lines[:from]...)
		out = c.appendLine(out, lines[from:end])
		lines = lines[end:]
	}
	return out
}

// cueBytes are the letters that evidence begins with, in any case.
var cueBytes = [256]bool{'c': true, 'C': true, 'p': true, 'P': true, 'S': true, 's': true, 'o': true, 'O': true, 'n': true, 'N': true, 'k': true, 'K': true,
	'r': true, 'R': true, 't': true, 'T': true, 'A': true, 'e': true}

// cues are what evidence, and names of codes, begin with.
var cues = [256][]string{'c': {"c_", "ck", "cryptoki"}, 'p': {"psa", "pkcs", "p11", "parsec"}, 's': {"sec", "ssl"}, 'o': {"osstatus"}, 'n': {"nsosstatus"}, 'k': {"keychain"},
	'r': {"rv", "responsestatus"}, 't': {"tfm", "tf-m"}, 'a': {"authorization"}, 'e': {"err"}}

// nextCue returns the index of a word that may be evidence, or len(b). It is what most of
// a log goes through.
func nextCue(b []byte) int {
	for i := 0; i < len(b); i++ {
		if !cueBytes[b[i]] || i > 0 && isWord(b[i-1]) && b[i-1] != 'm' && b[i-1] != 0xBF { // m ends a colour, BF a byte order mark
			continue
		}
		for _, cue := range cues[b[i]|0x20] {
			if len(b)-i >= len(cue) && bytes.EqualFold(b[i:i+len(cue)], []byte(cue)) {
				return i
			}
		}
	}
	return len(b)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isWord reports whether c can be part of an identifier, or of a letter beyond ASCII.
func isWord(c byte) bool {
	return isDigit(c) || c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80
}

// appendLine appends a line and names the codes in it.
func (c *copier) appendLine(out, line []byte) []byte {
	view, origin := uncoloured(line)
	var all []found
	if c.in == 0 {
		all = find(view)
		c.carry(view, all)
	}
	written := 0
	var asJSON jsonLine
	for i := 0; i < len(view); {
		if !isDigit(view[i]) {
			i++
			continue
		}
		t := tokenAt(view, i)
		i = t.end
		if !t.whole {
			continue
		}
		name := disagreement(view, t)
		switch {
		case name != "":
			if first, _, _ := strings.Cut(name, ","); bytes.Contains(view, []byte(first)) {
				continue
			}
		case c.in == 0:
			name = inContext(view, t, all, c.carried)
		default:
			name = plain(view, t, c.in)
		}
		if name == "" || bytes.Contains(view, []byte(name)) {
			continue
		}
		insert, ok := asJSON.insert(view, t, name)
		if !ok || insert.at != t.end && strings.Contains(name, ",") {
			continue
		}
		at := insert.at
		if origin != nil {
			at = origin[insert.at-1] + 1
		}
		out = append(out, line[written:at]...)
		out = append(out, insert.text...)
		written = at
	}
	return append(out, line[written:]...)
}

// carry keeps the evidence of the lines of JSON over several lines: those that are members
// are indented as far as one that has evidence, or farther.
func (c *copier) carry(line []byte, all []found) {
	indent := 0
	for indent < len(line) && (line[indent] == ' ' || line[indent] == '\t') {
		indent++
	}
	member := indent > 0 && indent < len(line) && line[indent] == '"'
	if !member || indent < c.indent {
		c.carried = nil
	}
	if member && len(all) > 0 && c.carried == nil {
		c.carried, c.indent = all, indent
	}
}

// uncoloured returns a line without the escapes that colour it, and where each of its bytes
// is in the line; nil if there are none.
func uncoloured(line []byte) (view []byte, origin []int) {
	if bytes.IndexByte(line, 0x1b) < 0 && !bytes.HasPrefix(line, []byte("\ufeff")) {
		return line, nil
	}
	for i := 0; i < len(line); i++ {
		if i == 0 && bytes.HasPrefix(line, []byte("\ufeff")) {
			i = 2
			continue
		}
		if line[i] == 0x1b && i+1 < len(line) && line[i+1] == '[' {
			j := i + 2
			for j < len(line) && (isDigit(line[j]) || line[j] == ';') {
				j++
			}
			if j < len(line) && line[j] == 'm' {
				i = j
				continue
			}
		}
		view, origin = append(view, line[i]), append(origin, i)
	}
	return view, origin
}
