// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"os"
	"sync"

	"golang.org/x/term"

	headertest "github.com/secstatus/secstatus/header_test"
	"github.com/secstatus/secstatus/internal/escape"
)

// A progress says on a stream how far a run is: on a terminal in one line that is written
// over and over, elsewhere in a line for each compiler that is found and for each tenth.
type progress struct {
	w     io.Writer
	width int // of the terminal; 0: it is none
	mu    sync.Mutex
	live  bool // there is a line to be written over
	tenth int
}

// newProgress looks at what kind of stream it has.
func newProgress(w io.Writer, kind string) *progress {
	p := &progress{w: w}
	if f, ok := w.(*os.File); ok && kind != "dumb" && term.IsTerminal(int(f.Fd())) {
		p.width = 80
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
			p.width = width
		}
	}
	p.line("looking for compilers")
	return p
}

// tell says what has been done.
func (p *progress) tell(now headertest.Progress) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch tenth := 10 * now.Done / max(now.Total, 1); {
	case now.Found != "":
		p.line("found " + now.Found)
	case p.width > 0 || tenth > p.tenth:
		p.tenth = tenth
		p.line(fmt.Sprintf("%d of %d: %s, %s", now.Done, now.Total, now.Compiler, now.Check))
	}
}

// line writes a line, or writes it over the last.
func (p *progress) line(text string) {
	text = "check-headers: " + escape.Line(text)
	if p.width == 0 {
		fmt.Fprintln(p.w, text)
		return
	}
	fmt.Fprintf(p.w, "\r\x1b[K%.*s", p.width-1, text)
	p.live = true
}

// clear takes the line away.
func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.erase()
}

// erase is clear for what holds the lock.
func (p *progress) erase() {
	if p.live {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.live = false
	}
}

// above is a stream whose text takes the place of the line. No line is written before the
// text is.
func (p *progress) above(w io.Writer) io.Writer {
	return writer(func(text []byte) (int, error) {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.erase()
		return w.Write(text)
	})
}

type writer func([]byte) (int, error)

func (w writer) Write(text []byte) (int, error) { return w(text) }
