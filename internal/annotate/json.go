// SPDX-License-Identifier: Apache-2.0

package annotate

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// An insertion is text that goes into a line.
type insertion struct {
	at   int
	text string
}

// insert returns where the name of a number goes, and how; ok is false if it goes
// nowhere. In prose, and in a string of JSON, it stands in brackets behind the number.
// Where the number, or a string of it alone, is the value of a member of an object, the
// name is the value of another member behind it. The name of any other number of JSON
// has no place.
func (l *jsonLine) insert(line []byte, t token, name string) (in insertion, ok bool) {
	inBrackets := insertion{t.end, " (" + name + ")"}
	if bytes.IndexByte(line, '"') < 0 && bytes.IndexByte(line, '[') < 0 {
		return inBrackets, true
	}
	m, isMember := memberOf(line, t)
	inJSON, str := l.place(line, t.start)
	switch {
	case !inJSON:
	case str == stringToken{}: // a number of JSON
		if !isMember || m.delimiter != `"` {
			return in, false
		}
	case str.key:
		return in, false
	case str.start == t.start-1 && str.end == t.end+1: // a string that is a number alone
	default: // within a string, where only an object of its own counts
		isMember = isMember && str.start < m.start && m.end < str.end
	}
	if !isMember {
		return inBrackets, true
	}
	sibling := m.delimiter + m.key + "_name" + m.delimiter
	if bytes.Contains(line, []byte(sibling)) {
		return in, false
	}
	return insertion{m.end, "," + sibling + ":" + m.delimiter + name + m.delimiter}, true
}

// A member is a member of an object of JSON whose value is a number.
type member struct {
	delimiter string // of strings: a quote, behind backslashes if the object is within a string
	key       string
	start     int // of the key's delimiter
	end       int // of the value
}

// memberOf reports whether a number is all of the value of a member. It looks at what is
// around the number alone, so that objects over several lines, in the middle of a line and
// within strings count as well.
func memberOf(line []byte, t token) (m member, ok bool) {
	i, end := t.start, t.end
	quoted := delimiterBefore(line, i)
	if quoted != "" {
		if !bytes.HasPrefix(line[end:], []byte(quoted)) {
			return m, false
		}
		i -= len(quoted)
		end += len(quoted)
	}
	i = blanksBefore(line, i)
	if i == 0 || line[i-1] != ':' {
		return m, false
	}
	i = blanksBefore(line, i-1)
	m.delimiter = delimiterBefore(line, i)
	if m.delimiter == "" || quoted != "" && quoted != m.delimiter {
		return m, false
	}
	i -= len(m.delimiter)
	start := i
	for start > 0 && line[start-1] != '"' && line[start-1] != '\\' {
		start--
	}
	if m.key = string(line[start:i]); m.key == "" || delimiterBefore(line, start) != m.delimiter {
		return m, false
	}
	m.start = start - len(m.delimiter)
	start = blanksBefore(line, m.start)
	if start > 0 && line[start-1] != '{' && line[start-1] != ',' {
		return m, false
	}
	m.end = end
	after := line[blanksAfter(line, end):]
	return m, len(after) == 0 || after[0] == ',' || after[0] == '}'
}

// delimiterBefore returns the quote that ends at i, with the backslashes before it.
func delimiterBefore(line []byte, i int) string {
	if i == 0 || line[i-1] != '"' {
		return ""
	}
	start := i - 1
	for start > 0 && line[start-1] == '\\' {
		start--
	}
	return string(line[start:i])
}

// blanksBefore returns where the white space before i begins. Within strings, that of JSON
// over several lines is escaped.
func blanksBefore(line []byte, i int) int {
	for i > 0 {
		switch {
		case isBlank(line[i-1]):
			i--
		case i > 1 && line[i-2] == '\\' && isEscapedBlank(line[i-1]):
			for i--; i > 0 && line[i-1] == '\\'; i-- {
			}
		default:
			return i
		}
	}
	return i
}

// blanksAfter returns where the white space from i on ends.
func blanksAfter(line []byte, i int) int {
	for i < len(line) {
		j := i
		for j < len(line) && line[j] == '\\' {
			j++
		}
		switch {
		case j > i && j < len(line) && isEscapedBlank(line[j]):
			i = j + 1
		case isBlank(line[i]):
			i++
		default:
			return i
		}
	}
	return i
}

func isBlank(c byte) bool        { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }
func isEscapedBlank(c byte) bool { return c == 'n' || c == 'r' || c == 't' }

// A jsonLine knows where a line has JSON, once it was asked.
type jsonLine struct {
	read    bool
	regions []region
}

// A region is a value of JSON in a line, or its beginning if the line ends within it.
type region struct {
	start, end int
	strings    []stringToken
}

type stringToken struct {
	start, end int // with quotes
	key        bool
}

// place reports whether the line has JSON at i, and which string if it is in one.
func (l *jsonLine) place(line []byte, i int) (inJSON bool, in stringToken) {
	if !l.read {
		l.read, l.regions = true, regionsOf(line)
	}
	for _, r := range l.regions {
		if r.start <= i && i < r.end {
			for _, s := range r.strings {
				if s.start < i && i < s.end {
					return true, s
				}
			}
			return true, stringToken{}
		}
	}
	return false, stringToken{}
}

// maxTries is how many brackets of a line that begin no JSON are tried.
const maxTries = 16

// regionsOf finds JSON in a line: objects that have members, wherever they begin; an array
// that is the whole line; and the members on a line of an object over several lines.
func regionsOf(line []byte) (all []region) {
	first := blanksAfter(line, 0)
	if first < len(line) && line[first] == '[' {
		if r, complete, ok := regionAt(line, first, ""); ok && complete && blanksAfter(line, r.end) == len(line) {
			return []region{r}
		}
	}
	// Behind the end of what the lines before have begun, members may follow.
	for first < len(line) && (line[first] == '}' || line[first] == ']' || line[first] == ',' || isBlank(line[first])) {
		first++
	}
	if first < len(line) && line[first] == '"' {
		if r, _, ok := regionAt(line, first, "{"); ok {
			return []region{r}
		}
	}
	for i, tries := 0, 0; tries < maxTries; tries++ {
		brace := bytes.IndexByte(line[i:], '{')
		if brace < 0 {
			break
		}
		i += brace
		if next := blanksAfter(line, i+1); next == len(line) || line[next] != '"' {
			i++
			continue
		}
		r, _, ok := regionAt(line, i, "")
		if !ok {
			i++
			continue
		}
		all = append(all, r)
		i = r.end
	}
	return all
}

// regionAt reads the JSON that begins at i, behind text that the line does not have. It
// reports whether the value ends in the line, and whether it is JSON up to there.
func regionAt(line []byte, i int, before string) (r region, complete, ok bool) {
	r.start = i
	d := json.NewDecoder(io.MultiReader(strings.NewReader(before), bytes.NewReader(line[i:])))
	d.UseNumber()
	var open []json.Delim
	key := false // a key is next, in an object
	for {
		from := int(d.InputOffset())
		token, err := d.Token()
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			r.end = len(line)
			if last := i - len(before) + from; last < len(line) {
				last += bytes.IndexByte(line[last:], '"') // a string without end, or nothing
				if last >= i-len(before)+from {
					inObject := len(open) > 0 && open[len(open)-1] == '{'
					r.strings = append(r.strings, stringToken{last, len(line) + 1, inObject && key})
				}
			}
			return r, false, true
		}
		if err != nil {
			return r, false, false
		}
		end := i - len(before) + int(d.InputOffset())
		inObject := len(open) > 0 && open[len(open)-1] == '{'
		switch v := token.(type) {
		case json.Delim:
			switch v {
			case '{', '[':
				open = append(open, v)
				key = v == '{'
				continue
			}
			open = open[:len(open)-1]
			key = true // if it is an object that goes on
		case string:
			start := i - len(before) + from
			for line[start] != '"' { // white space, comma, colon
				start++
			}
			r.strings = append(r.strings, stringToken{start, end, inObject && key})
			key = inObject && !key
		default:
			key = inObject
		}
		if len(open) == 0 {
			r.end = end
			return r, true, true
		}
	}
}
