// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"slices"
	"strings"
	"sync/atomic"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// mentions are how a file could declare names that are numbers in the reference.
type mentions struct {
	macros []*cpp.Macro // that have one in their replacement list
	pastes []paste
	text   atomic.Int32 // whether one stands in the text: one of the following
}

const (
	unread int32 = iota
	mentioning
	silent
)

// paste is a name that ## makes of an argument of a macro and of what is not one, which the
// name begins or ends with. Both are nothing where ## has two arguments.
type paste struct {
	macro      *cpp.Macro
	begin, end string
}

// joins says whether a name could be made so, and of which argument.
func (p paste) joins(name string) (arg string, ok bool) {
	if len(name) < len(p.begin)+len(p.end) || !strings.HasPrefix(name, p.begin) || !strings.HasSuffix(name, p.end) {
		return "", false
	}
	return name[len(p.begin) : len(name)-len(p.end)], true
}

// mentionsIn are those of a file.
func (s *setup) mentionsIn(f *cpp.File) *mentions {
	if known, ok := s.mentions.Load(f); ok {
		return known.(*mentions)
	}
	n := new(mentions)
	for m := range f.Macros {
		for begin, end := range m.Pastes {
			n.pastes = append(n.pastes, paste{m, begin, end})
		}
		for i := range m.Body { // of all macros: the tokens stay where they are
			if t := &m.Body[i]; t.Kind == cpp.Ident && s.ref.number(t.Text) != nil {
				n.macros = append(n.macros, m)
				break
			}
		}
	}
	known, _ := s.mentions.LoadOrStore(f, n)
	return known.(*mentions)
}

// mentioned says whether files that are included together could declare a name that is a
// number in the reference, as far as their tokens tell: such a name stands in their text, or
// their text uses a macro that leads to one. Of system's files nothing is read but macros.
func (s *setup) mentioned(files []*cpp.File, system func(*cpp.File) bool) bool {
	l := leads{names: map[string]lead{}}
	var pastes []paste
	for _, f := range files {
		if system(f) {
			continue
		}
		n := s.mentionsIn(f)
		for _, m := range n.macros {
			l.add(m.Name, toNumber)
		}
		pastes = append(pastes, n.pastes...)
	}
	s.pasted(&l, pastes)
	l.follow(files)
	for _, f := range files {
		if !system(f) && s.textMentions(f, &l) {
			return true
		}
	}
	return false
}

// pasted adds what ## makes numbers of the reference of.
func (s *setup) pasted(l *leads, pastes []paste) {
	known := slices.DeleteFunc(slices.Clone(pastes), func(p paste) bool { return p.begin == "" && p.end == "" })
	if len(known) == 0 {
		return
	}
	for m := range s.ref.macros {
		for _, p := range known {
			if p.begin != "" && p.begin[0] != m.Name[0] {
				continue // as most
			}
			arg, ok := p.joins(m.Name)
			if !ok || s.ref.number(m.Name) == nil {
				continue
			}
			l.add(p.macro.Name, toPaste)
			l.add(arg, anArgument)
			// Another ## may make the argument, or it is empty.
			if arg == "" || slices.ContainsFunc(pastes, func(o paste) bool { _, ok := o.joins(arg); return ok }) {
				l.seen |= anArgument
			}
		}
	}
}

// textMentions says whether the text of a file has a number of the reference, or what leads
// to one.
func (s *setup) textMentions(f *cpp.File, l *leads) bool {
	n := s.mentionsIn(f)
	text := n.text.Load()
	if text == mentioning || text == silent && len(l.names) == 0 {
		return text == mentioning
	}
	words := f.LikeMacros
	if l.other || s.ref.other {
		words = f.Words
	}
	for word := range words {
		if text == unread && s.ref.number(word) != nil {
			n.text.Store(mentioning)
			return true
		}
		if l.see(word); l.lead() {
			return true
		}
	}
	n.text.Store(silent)
	return false
}

// leads are names, and what comes of them where the text has them.
type leads struct {
	names map[string]lead
	begin [256]bool // by a name's first byte, whether there may be one
	seen  lead
	other bool // there is a name that is not LikeMacro
}

type lead uint8

const (
	toNumber   lead = 1 << iota // a macro that expands to a number of the reference, or what does
	toPaste                     // a macro that makes one of an argument
	anArgument                  // of which a paste makes one
)

func (l *leads) add(name string, to lead) {
	if name != "" {
		l.names[name] |= to
		l.begin[name[0]] = true
		l.other = l.other || !cpp.LikeMacro(name)
	}
}

func (l *leads) see(word string) {
	if l.begin[word[0]] {
		l.seen |= l.names[word]
	}
}

// lead says whether what has been seen leads to a number.
func (l *leads) lead() bool {
	return l.seen&toNumber != 0 || l.seen&toPaste != 0 && l.seen&anArgument != 0
}

// follow adds the macros that use what there is.
func (l *leads) follow(files []*cpp.File) {
	for before := -1; before != len(l.names); {
		before = len(l.names)
		for _, f := range files {
			for m := range f.Macros {
				for _, t := range m.Body {
					if !l.begin[t.Text[0]] {
						continue
					}
					to := l.names[t.Text]
					l.seen |= to & anArgument
					if to &^= anArgument; to&^l.names[m.Name] != 0 {
						l.add(m.Name, to)
						before = -1
					}
				}
			}
		}
	}
}
