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
// What says what a number is, in any case:
//
//   - CK_RV, and rv before a hexadecimal number: PKCS #11
//   - returned before a hexadecimal number, on a line that speaks of PKCS #11 before (a
//     C_ function, pkcs11, p11, cryptoki, token, HSM) and does not go on with what may
//     be counted
//   - psa_status, psa_status_t, and status, error or code behind psa: PSA
//   - status before a negative number: PSA, but not exit status and the like
//   - OSStatus, and error or code behind it: Apple
//   - ResponseStatus; on a line that speaks of Parsec before, status, error, code,
//     response or returned: Parsec's codes from 1129 on
//
// A success is named only behind CK_RV, psa_status, psa_status_t and OSStatus.
package annotate

import (
	"bytes"
	"errors"
	"io"

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
	overlong bool // within a line that is longer than a chunk, which goes through as it is
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
	if c.in != 0 || nextCue(text) < len(text) {
		c.out = appendLines(c.out[:0], text, c.in)
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
func appendLines(out, lines []byte, in secstatus.Vocabulary) []byte {
	for len(lines) > 0 {
		from := 0
		if in == 0 {
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
		out = appendLine(out, lines[from:end], in)
		lines = lines[end:]
	}
	return out
}

// cueBytes are the letters that the words before a code are found by: the v of rv, the
// u of status and returned, the p of psa and parsec.
var cueBytes = [256]bool{'v': true, 'V': true, 'u': true, 'U': true, 'p': true, 'P': true}

// nextCue returns the index of a word that may say what a number is, or len(b). It is
// what most of a log goes through.
func nextCue(b []byte) int {
	for i := 0; i < len(b); i++ {
		if !cueBytes[b[i]] {
			continue
		}
		switch b[i] | 0x20 {
		case 'v':
			if i > 0 && b[i-1]|0x20 == 'r' && (i+1 == len(b) || !isWord(b[i+1])) {
				return i
			}
		case 'u':
			if i > 0 && i+1 < len(b) && b[i-1]|0x20 == 't' && (b[i+1]|0x20 == 's' || b[i+1]|0x20 == 'r') {
				return i
			}
		case 'p':
			if i+2 < len(b) && (b[i+1]|0x20 == 's' && b[i+2]|0x20 == 'a' || b[i+1]|0x20 == 'a' && b[i+2]|0x20 == 'r') {
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
func appendLine(out, line []byte, in secstatus.Vocabulary) []byte {
	written := 0
	var asJSON jsonLine
	for i := 0; i < len(line); {
		if !isDigit(line[i]) {
			i++
			continue
		}
		t := tokenAt(line, i)
		i = t.end
		if !t.whole {
			continue
		}
		var name string
		if in == 0 {
			name = inContext(line, t)
		} else {
			name = plain(line, t, in)
		}
		if name == "" || bytes.Contains(line, []byte(name)) {
			continue
		}
		insert, ok := asJSON.insert(line, t, name)
		if !ok {
			continue
		}
		out = append(out, line[written:insert.at]...)
		out = append(out, insert.text...)
		written = insert.at
	}
	return append(out, line[written:]...)
}
