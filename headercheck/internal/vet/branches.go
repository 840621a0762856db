// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// Conditionals are not evaluated: nothing says which macros are defined. A file is read in
// several variants instead, each of which takes one branch of each conditional, such that
// together they take all. Within a variant, a condition that comes up again is as true as it
// was before, so that braces which one conditional opens and another one closes go together.

// A branch is the tokens from one directive to the next one of its conditional.
type branch struct {
	from, to int    // of Source.Tokens
	key      string // of the condition; "" of #else
	not      bool   // the branch is taken where the condition of the key is false
	always   bool   // "1", or it makes the condition false by itself: an include guard
	never    bool   // "0"
	group    int    // that it is a branch of
	inner    []int  // the groups in it
	covered  bool   // some variant took it
	left     bool   // something in it has been taken by no variant
}

// A group is one conditional.
type group struct {
	parent   int // the branch that it is in, or -1
	branches []int
	even     bool // in each branch, exactly the brackets are closed that are opened there
}

// A forest is the conditionals of a file.
type forest struct {
	tokens   []cpp.Token
	branches []branch
	groups   []group
	top      []int // the groups that are in no branch
	next     int   // the branch that the next variant is for, if none has taken it
	begun    bool  // there has been a variant
}

// deepest is how many conditionals may be inside each other.
const deepest = 200

// plant makes the forest of a source. The word is what is wrong with its conditionals, or "".
func plant(s *cpp.Source) (f *forest, at int32, wrong string) {
	f = &forest{tokens: s.Tokens}
	var open []int // the branches that are open, each of another group
	var groups []int
	close := func(to int) { f.branches[open[len(open)-1]].to = to }
	begin := func(b branch) {
		b.group = groups[len(groups)-1]
		f.branches = append(f.branches, b)
		g := &f.groups[groups[len(groups)-1]]
		g.branches = append(g.branches, len(f.branches)-1)
	}
	for i, l := range s.Lines {
		switch l.Name {
		case "define":
		case "if", "ifdef", "ifndef":
			if len(open) == deepest {
				return nil, l.Off, "conditionals are too many inside each other"
			}
			f.groups = append(f.groups, group{parent: -1})
			n := len(f.groups) - 1
			if len(open) > 0 {
				b := &f.branches[open[len(open)-1]]
				b.inner = append(b.inner, n)
				f.groups[n].parent = open[len(open)-1]
			} else {
				f.top = append(f.top, n)
			}
			groups = append(groups, n)
			b := condition(l)
			b.always = b.always || guards(b, s.Lines[i+1:])
			begin(b)
			open = append(open, len(f.branches)-1)
		case "elif", "elifdef", "elifndef", "else":
			if len(open) == 0 {
				return nil, l.Off, "conditional directive without #if"
			}
			close(l.At)
			begin(condition(l))
			open[len(open)-1] = len(f.branches) - 1
		case "endif":
			if len(open) == 0 {
				return nil, l.Off, "conditional directive without #if"
			}
			close(l.At)
			if last := f.branches[open[len(open)-1]]; last.key != "" || last.always || last.never {
				begin(branch{from: l.At, to: l.At}) // what is not written
			}
			open, groups = open[:len(open)-1], groups[:len(groups)-1]
		}
	}
	if len(open) > 0 {
		return nil, s.Lines[len(s.Lines)-1].Off, "unterminated conditional directive"
	}
	for i := range f.groups {
		g := &f.groups[i]
		g.even = true
		for _, b := range g.branches {
			g.even = g.even && even(f.tokens[f.branches[b].from:f.branches[b].to])
		}
	}
	return f, 0, ""
}

// condition is the branch that a directive begins.
func condition(l cpp.Directive) branch {
	b := branch{from: l.At}
	toks := l.Tokens
	switch l.Name {
	case "else":
		return b
	case "ifdef", "elifdef", "ifndef", "elifndef":
		b.not = strings.HasSuffix(l.Name, "ndef")
		if len(toks) > 0 {
			b.key = "defined " + toks[0].Text
		}
		return b
	}
	for len(toks) > 1 && toks[0].Text == "!" && single(toks[1:]) {
		toks, b.not = toks[1:], !b.not
	}
	for len(toks) > 2 && toks[0].Text == "(" && single(toks) {
		toks = toks[1 : len(toks)-1]
	}
	for len(toks) > 1 && toks[0].Text == "!" && single(toks[1:]) {
		toks, b.not = toks[1:], !b.not
	}
	if len(toks) == 4 && toks[0].Text == "defined" && toks[1].Text == "(" {
		toks = []cpp.Token{toks[0], toks[2]}
	}
	words := make([]string, len(toks))
	for i, t := range toks {
		words[i] = t.Text
	}
	switch b.key = strings.Join(words, " "); b.key {
	case "0":
		b.always, b.never = b.not, !b.not
	case "1":
		b.always, b.never = !b.not, b.not
	case "":
		b.key = "?"
	}
	return b
}

// single says whether tokens are one operand.
func single(toks []cpp.Token) bool {
	if len(toks) == 1 || toks[0].Text == "defined" && len(toks) == 2 {
		return true
	}
	if toks[0].Text == "defined" {
		toks = toks[1:]
	}
	return toks[0].Text == "(" && closing(toks, 0) == len(toks)-1
}

// guards says whether a branch without a macro begins with its definition, as include guards
// and default values do: the macro is not the user's to define then.
func guards(b branch, rest []cpp.Directive) bool {
	name, ok := strings.CutPrefix(b.key, "defined ")
	return ok && b.not && len(rest) > 0 && rest[0].Name == "define" && len(rest[0].Tokens) > 0 && rest[0].Tokens[0].Text == name
}

// even says whether exactly the brackets are closed that are opened.
func even(toks []cpp.Token) bool {
	depth := 0
	for _, t := range toks {
		if t.Kind != cpp.Punct {
			continue
		}
		switch t.Text {
		case "{", "(", "[":
			depth++
		case "}", ")", "]":
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0
}

// A stretch is tokens from one index to before another.
type stretch struct{ from, to int }

// A picker makes one variant.
type picker struct {
	*forest
	truth map[string]bool
	out   []stretch
}

// variant is the next variant, or false if there is nothing that none has taken.
func (f *forest) variant() ([]stretch, bool) {
	for i := range f.branches {
		b := &f.branches[i]
		b.left = !b.never && !b.covered && (b.from < b.to || !f.groups[b.group].even)
	}
	for i := len(f.branches) - 1; i >= 0; i-- { // what is in a branch comes after it
		if b := &f.branches[i]; b.left {
			if parent := f.groups[b.group].parent; parent >= 0 && !b.never {
				f.branches[parent].left = true
			}
		}
	}
	for ; f.next < len(f.branches); f.next++ {
		b := &f.branches[f.next]
		if b.covered || b.never || b.from == b.to && f.groups[b.group].even {
			continue
		}
		p := picker{forest: f, truth: map[string]bool{}}
		if !p.head(f.next) {
			continue // conditions that exclude each other
		}
		p.take(0, len(f.tokens), f.top)
		if b.covered {
			return p.out, true
		}
	}
	if !f.begun {
		p := picker{forest: f, truth: map[string]bool{}}
		p.take(0, len(f.tokens), f.top)
		return p.out, true
	}
	return nil, false
}

// head makes the conditions true with which a branch is taken, and says whether they can be.
func (p *picker) head(i int) bool {
	for ; i >= 0; i = p.groups[p.branches[i].group].parent {
		for _, j := range p.groups[p.branches[i].group].branches {
			b := &p.branches[j]
			if j == i && (b.never || b.key == "" || b.always) {
				break
			}
			if j != i && b.always {
				return false
			}
			if !b.never && b.key != "" {
				want := (j == i) != b.not
				if known, ok := p.truth[b.key]; ok && known != want {
					return false
				}
				p.truth[b.key] = want
			}
			if j == i {
				break
			}
		}
	}
	return true
}

// take takes the tokens of a range, of the groups in it one branch each.
func (p *picker) take(from, to int, groups []int) {
	p.begun = true
	for _, g := range groups {
		list := p.groups[g].branches
		first, last := p.branches[list[0]], p.branches[list[len(list)-1]]
		p.add(from, first.from)
		from = last.to
		chosen := p.choose(g)
		if chosen < 0 {
			continue
		}
		b := &p.branches[chosen]
		b.covered = true
		p.take(b.from, b.to, b.inner)
	}
	p.add(from, to)
}

func (p *picker) add(from, to int) {
	if from < to {
		p.out = append(p.out, stretch{from, to})
	}
}

// choose chooses a branch of a group, and remembers what that says of conditions. It returns
// -1 if no branch is left: conditions that exclude each other.
func (p *picker) choose(g int) int {
	var possible []int // those before the first condition that is true, which is the last
	for _, i := range p.groups[g].branches {
		b := &p.branches[i]
		if b.never {
			continue
		}
		known, ok := p.truth[b.key]
		if b.key != "" && ok && known == b.not && !b.always {
			continue
		}
		possible = append(possible, i)
		if b.always || b.key == "" || ok {
			break
		}
	}
	if len(possible) == 0 {
		return -1
	}
	chosen := possible[0]
	for _, i := range possible {
		if p.branches[i].left {
			chosen = i
			break
		}
	}
	for _, i := range p.groups[g].branches {
		b := &p.branches[i]
		if b.key != "" && !b.always && !b.never {
			if _, known := p.truth[b.key]; !known {
				p.truth[b.key] = (i == chosen) != b.not
			}
		}
		if i == chosen {
			break
		}
	}
	return chosen
}
