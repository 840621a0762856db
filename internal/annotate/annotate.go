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
	"slices"
	"strings"

	"github.com/secstatus/secstatus"
)

// chunk is how much is read at once. A line that is longer goes through as it is.
const chunk = 256 << 10

// Copy copies r to w and names the codes. If in is not 0, it takes all numbers for
// codes of that vocabulary that look like some: see plain. What was read is written
// before Copy waits for more, but for the beginning of a line, of an object over
// several lines, and an exception of which the trace may say whose a number is.
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
		if err == nil && used < len(buf) && bytes.IndexByte(buf[fresh:used], '\n') < 0 {
			continue // the beginning of a line waits for its end
		}
		taken, writeErr := c.write(buf[:used], err != nil, used == len(buf))
		if writeErr != nil {
			return writeErr
		}
		if err != nil {
			return nil
		}
		used = copy(buf, buf[taken:used])
	}
}

// A copier writes what it gets, with the names.
type copier struct {
	w            io.Writer
	in           secstatus.Vocabulary
	out          []byte
	afterCommand bool // the line before has a command of which the exit status may follow
	overlong     bool // within a line that is longer than a chunk, which goes through as it is
}

// write writes what can be told of a text, and returns how much that was: all if it is the
// last, and if it is not full, lines up to what waits for more.
func (c *copier) write(text []byte, last, full bool) (taken int, err error) {
	head := 0 // the rest of a line that is overlong
	if c.overlong {
		i := bytes.IndexByte(text, '\n') + 1
		c.overlong = i == 0 && !last
		if i == 0 {
			i = len(text)
		}
		head = i
	}
	lines := len(text) // where they end
	if !last {
		lines = max(head, bytes.LastIndexByte(text, '\n')+1)
	}
	c.out = append(c.out[:0], text[:head]...)
	more := len(text) - lines
	if last {
		more = -1
	}
	taken = head + c.appendLines(text[head:lines], more)
	if full && taken == 0 { // one line
		c.overlong = true
		c.out = append(c.out, text...)
		taken = len(text)
	}
	if len(c.out) > 0 {
		_, err = c.w.Write(c.out)
	}
	return taken, err
}

// appendLines appends whole lines, with the names of the codes in them, and returns how much of
// them that was. More is how much there is of the line that follows, or -1 if none does.
func (c *copier) appendLines(lines []byte, more int) (taken int) {
	if c.in != 0 {
		c.appendPlain(lines)
		return len(lines)
	}
	all := len(lines)
	for {
		start, end, open := nextObject(lines, more)
		if open {
			c.appendPlain(lines[:start])
			return all - len(lines) + start
		}
		if start == len(lines) {
			break
		}
		c.appendPlain(lines[:start])
		c.appendPassage(lines[start:end], nil)
		c.afterCommand = false
		lines = lines[end:]
	}
	if last := bytes.LastIndexByte(lines[:max(0, len(lines)-1)], '\n') + 1; 0 <= more && more <= maxRecord && last < len(lines) && isException(lines[last:]) {
		// Without a name for its number, it waits for its trace.
		before := len(c.out)
		c.appendPlain(lines)
		if len(c.out) == before+len(lines) {
			c.out = c.out[:before]
			c.appendPlain(lines[:last])
			return all - len(lines) + last
		}
		return all
	}
	c.appendPlain(lines)
	return all
}

// appendPlain appends lines that are no record.
func (c *copier) appendPlain(lines []byte) {
	for len(lines) > 0 {
		from := 0
		if c.in == 0 && !c.afterCommand {
			cue := nextCue(lines)
			from = bytes.LastIndexByte(lines[:cue], '\n') + 1
			if cue == len(lines) {
				from = cue
			} else if from > 0 && isFrame(lines[from:]) {
				if header := bytes.LastIndexByte(lines[:from-1], '\n') + 1; isException(lines[header:from]) {
					from = header
				}
			}
		}
		end := lineEnd(lines, from)
		c.out = append(c.out, lines[:from]...)
		var frame []found
		if c.in == 0 && end < len(lines) && isFrame(lines[end:]) && isException(lines[from:end]) {
			if next := lineEnd(lines, end); next-end <= maxRecord {
				frame = find(lines[end:next])
			}
		}
		c.afterCommand = c.appendPassage(lines[from:end], frame)
		lines = lines[end:]
	}
}

// lineEnd returns where the line ends that begins at i.
func lineEnd(text []byte, i int) int {
	if end := i + bytes.IndexByte(text[i:], '\n') + 1; end > i {
		return end
	}
	return len(text)
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

// A passage is a line or a record, with what says whose the numbers in it are.
type passage struct {
	text         []byte // without colours
	known        bool   // whether the evidence was looked for
	found        []found
	frame        []found // in the first line of the trace that follows
	objects      []object
	afterCommand bool
}

// appendPassage appends a line or a record and names the codes in it. It reports whether it has a
// command of which the exit status may follow.
func (c *copier) appendPassage(text []byte, frame []found) (command bool) {
	view, origin := uncoloured(text)
	p := passage{text: view, frame: frame, afterCommand: c.afterCommand}
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
			name = p.inContext(t, wordsBefore(view, t.start), 0)
		default:
			name = p.plain(t, c.in)
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
		c.out = append(c.out, text[written:at]...)
		c.out = append(c.out, insert.text...)
		written = at
	}
	c.out = append(c.out, text[written:]...)
	if c.in != 0 && c.in != secstatus.OSStatus {
		return false
	}
	p.read()
	return slices.ContainsFunc(p.found, func(e found) bool { return e.kind == needCommand })
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
