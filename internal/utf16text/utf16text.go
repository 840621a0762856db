// SPDX-License-Identifier: Apache-2.0

// Package utf16text reads and writes UTF-16 as Windows writes logs. What is read and
// written again is the same, byte for byte, even where it is not a valid UTF-16: lone
// surrogates are three bytes of what UTF-8 would be.
package utf16text

import (
	"bufio"
	"encoding/binary"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// Open looks at the byte order mark of r. If it is one of UTF-16, text is UTF-8, mark
// included, and order is that of the bytes; otherwise text is r as it is, and order is nil.
func Open(r io.Reader) (text io.Reader, order binary.ByteOrder) {
	b := bufio.NewReader(r)
	switch mark, _ := b.Peek(2); string(mark) {
	case "\xff\xfe":
		order = binary.LittleEndian
	case "\xfe\xff":
		order = binary.BigEndian
	default:
		return b, nil
	}
	return &reader{r: b, order: order}, order
}

type reader struct {
	r     *bufio.Reader
	order binary.ByteOrder
	out   []byte
	err   error
}

func (r *reader) Read(p []byte) (int, error) {
	for len(r.out) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		r.fill()
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}

// fill decodes what is there, and waits for one unit.
func (r *reader) fill() {
	r.out = r.out[:0]
	for first := true; first || r.r.Buffered() >= 4; first = false {
		unit, err := r.unit()
		if err != nil {
			r.err = err
			return
		}
		if utf16.IsSurrogate(rune(unit)) {
			if next, err := r.r.Peek(2); err == nil {
				if c := utf16.DecodeRune(rune(unit), rune(r.order.Uint16(next))); c != utf8.RuneError {
					_, _ = r.r.Discard(2)
					r.out = utf8.AppendRune(r.out, c)
					continue
				}
			}
			r.out = append(r.out, 0xE0|byte(unit>>12), 0x80|byte(unit>>6)&0x3F, 0x80|byte(unit)&0x3F)
			continue
		}
		r.out = utf8.AppendRune(r.out, rune(unit))
	}
}

func (r *reader) unit() (uint16, error) {
	var b [2]byte
	if _, err := io.ReadFull(r.r, b[:]); err != nil {
		return 0, err // of a lone byte as well: it is told, not lost
	}
	return r.order.Uint16(b[:]), nil
}

// Writer returns a writer that takes UTF-8, as Open made it, and writes UTF-16 to w. Each
// write ends where a character does.
func Writer(w io.Writer, order binary.ByteOrder) io.Writer { return &writer{w: w, order: order} }

type writer struct {
	w     io.Writer
	order binary.ByteOrder
	rest  []byte // the beginning of a character
}

func (w *writer) Write(p []byte) (int, error) {
	text := append(w.rest, p...)
	var out []byte
	for len(text) > 0 && utf8.FullRune(text) {
		c, n := utf8.DecodeRune(text)
		switch {
		case c != utf8.RuneError || n > 1:
			for _, unit := range utf16.AppendRune(nil, c) {
				out = append2(out, w.order, unit)
			}
		case len(text) >= 3: // a lone surrogate
			out = append2(out, w.order, uint16(text[0]&0xF)<<12|uint16(text[1]&0x3F)<<6|uint16(text[2]&0x3F))
			n = 3
		default: // it goes on in the next write
			w.rest = append([]byte(nil), text...)
			return w.flush(out, len(p))
		}
		text = text[n:]
	}
	w.rest = append([]byte(nil), text...)
	return w.flush(out, len(p))
}

func (w *writer) flush(out []byte, n int) (int, error) {
	if len(out) > 0 {
		if _, err := w.w.Write(out); err != nil {
			return 0, err
		}
	}
	return n, nil
}

func append2(b []byte, order binary.ByteOrder, unit uint16) []byte {
	b = append(b, 0, 0)
	order.PutUint16(b[len(b)-2:], unit)
	return b
}
