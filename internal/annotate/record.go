// SPDX-License-Identifier: Apache-2.0

package annotate

import "bytes"

// How much an object over several lines can have. What is more is lines.
const (
	maxRecord      = 16 << 10 // bytes
	maxRecordLines = 64
)

// nextObject returns where the first line that opens an object begins, and where the object
// ends: behind the line that closes it. Without one, start is len(text). It is open if that cannot
// be said before more of the text comes; more is how much there is of the line that follows, or -1
// if none does.
//
// The lines of an object are indented, as far as the one that opens it or less is only the
// one that closes it, and it is within maxRecord: anything else is lines, whatever they end
// with. So it does not matter in which pieces a text comes.
func nextObject(text []byte, more int) (start, end int, open bool) {
	for from := 0; ; {
		brace := bytes.Index(text[from:], []byte("{\n"))
		if cr := bytes.Index(text[from:], []byte("{\r\n")); cr >= 0 && (brace < 0 || cr < brace) {
			brace = cr
		}
		if brace < 0 {
			return len(text), len(text), false
		}
		brace += from
		start = bytes.LastIndexByte(text[:brace], '\n') + 1
		from = brace + bytes.IndexByte(text[brace:], '\n') + 1
		if end, open, ok := objectEnd(text, start, from, more); ok {
			return start, end, open
		}
	}
}

// objectEnd returns where the object ends that the line at start opens, the next line being at i.
func objectEnd(text []byte, start, i, more int) (end int, open, ok bool) {
	indent := indentOf(text[start:])
	n := 0
	for ; n < maxRecordLines && i < len(text); n++ {
		length := bytes.IndexByte(text[i:], '\n') + 1
		if length == 0 {
			length = len(text) - i // the last line
		}
		line := text[i : i+length]
		at := indentOf(line)
		i += length
		switch {
		case i-start > maxRecord:
			return 0, false, false
		case at == len(line) || line[at] == '\n' || line[at] == '\r':
		case line[at] == '}' && at <= indent:
			return i, false, true
		case at == 0:
			return 0, false, false
		}
	}
	open = n < maxRecordLines && more >= 0 && len(text)-start+more <= maxRecord
	return len(text), open, open
}

// indentOf returns how many blanks a line begins with.
func indentOf(line []byte) int {
	i := 0
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	return i
}

// isFrame reports whether a line is one of the trace of an exception.
func isFrame(line []byte) bool {
	i := indentOf(line)
	return i > 0 && bytes.HasPrefix(line[i:], []byte("at "))
}

// isException reports whether a line may be what a trace follows.
func isException(line []byte) bool {
	return !isFrame(line) && bytes.Contains(line, []byte("0x")) && (bytes.Contains(line, []byte("Exception")) || bytes.Contains(line, []byte("Error")))
}
