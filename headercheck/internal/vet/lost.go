// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// A tail is what follows a label at the end of a function.
type tail struct {
	label *node
	stmts []node

	judged  bool // the rest is known
	exits   bool // some jump to the label has no failure
	success bool // the function returns success, and reads no status before
	end     int  // where it returns that
}

// lost reports failures that are not returned.
func (a *analysis) lost() {
	if a.f.returns == nil || len(a.vars) == 0 {
		return
	}
	tails := map[string]*tail{}
	for i := range a.root.kids {
		if n := &a.root.kids[i]; n.kind == kLabel {
			tails[a.toks[n.expr.from].Text] = &tail{label: n, stmts: a.root.kids[i+1:]}
		}
	}
	taken := map[string]bool{} // variables whose address is taken, or that are used in a way that is not followed
	toks := a.whole()
	for i := range toks {
		if toks[i].Text == "&" && i+1 < len(toks) && (i == 0 || toks[i-1].Kind != cpp.Ident && toks[i-1].Text != ")") || toks[i].Text == "&" && i > 0 && toks[i-1].Text == "(" {
			taken[toks[i+1].Text] = true
		}
		if toks[i].Text == "{" && i > 0 && (toks[i-1].Text == "]" || toks[i-1].Text == "^") {
			return // a lambda or a block
		}
	}
	follows := func(name string) bool {
		v, ok := a.vars[name]
		return ok && v.voc == a.f.returns && v.local && !taken[name]
	}
	a.inBlock(a.root, tails, follows, false)
}

// inBlock looks at the statements of a block and those inside.
func (a *analysis) inBlock(n *node, tails map[string]*tail, follows func(string) bool, loop bool) {
	for i := range n.kids {
		if a.tired() {
			return
		}
		k := &n.kids[i]
		var next *node
		if n.kind == kBlock && i+1 < len(n.kids) {
			next = &n.kids[i+1]
		}
		switch k.kind {
		case kIf:
			a.jump(k, tails, follows)
			if !loop && next != nil && n.kind == kBlock {
				a.overwritten(k, next, follows)
			}
		case kExpr:
			if name, code := a.assignsFailure(k); name != "" && follows(name) {
				if next != nil && next.kind == kGoto {
					a.jumps(next, name, code, k, tails)
				} else if !loop {
					a.neverRead(k, name, code)
				}
			}
		}
		a.inBlock(k, tails, follows, loop || k.kind == kLoop)
	}
}

// assignsFailure is the variable that a statement sets to a constant of failure, and that.
func (a *analysis) assignsFailure(n *node) (name, code string) {
	r := n.expr
	if r.to-r.from != 3 || !a.ident(r.from) || !a.is(r.from+1, "=") || !a.ident(r.from+2) {
		return "", ""
	}
	code = a.toks[r.from+2].Text
	if !a.failure(code) {
		return "", ""
	}
	return a.toks[r.from].Text, code
}

// failure says whether a constant is a failure that the function could return.
func (a *analysis) failure(code string) bool {
	voc := a.f.returns
	value, known := voc.Value(code)
	return voc.Owns(code) && known && value != 0 && (voc.Unsigned || value < 0)
}

// succeeded says whether tokens are the constant of success.
func (a *analysis) succeeded(r stretch) bool {
	r = a.bare(r)
	return r.to-r.from == 1 && (a.is(r.from, a.f.returns.Success) || a.is(r.from, "0"))
}

// tested is the variable that an if tests for failure, if it tests nothing else.
func (a *analysis) tested(n *node) string {
	r := a.bare(n.expr)
	not := false
	for _, op := range []string{"!=", "=="} {
		parts := a.splitAt(r, op)
		if len(parts) != 2 {
			continue
		}
		if op == "==" && !not {
			return ""
		}
		if a.succeeded(parts[0]) {
			parts[0], parts[1] = parts[1], parts[0]
		}
		if !a.succeeded(parts[1]) {
			return ""
		}
		r = a.bare(parts[0])
	}
	switch {
	case r.to == r.from+1 && a.ident(r.from):
	case r.to > r.from+2 && a.ident(r.from) && a.is(r.from+1, "=") && len(a.splitAt(r, "?")) == 1 && len(a.splitAt(r, "&&")) == 1 && len(a.splitAt(r, "||")) == 1:
	default:
		return ""
	}
	return a.toks[r.from].Text
}

// logs are what the names of functions have in them that only tell of a failure.
var logs = []string{"log", "print", "debug", "dbg", "trace", "msg", "warn", "dump", "info"}

// ignored says whether a stretch of statements does nothing with a variable but to log it.
func (a *analysis) ignored(r stretch, name string) bool {
	a.steps += r.to - r.from
	for i := r.from; i < r.to; i++ {
		t := &a.toks[i]
		if t.Kind == cpp.Ident && a.is(i+1, "(") && a.match[i+1] > 0 {
			lower := strings.ToLower(t.Text)
			for _, word := range logs {
				if strings.Contains(lower, word) {
					i = int(a.match[i+1])
					break
				}
			}
			continue
		}
		if t.Text == name {
			return false
		}
	}
	return true
}

// extent is the tokens of a statement.
func (a *analysis) extent(n *node) stretch {
	end := n.expr.to
	a.steps++
	for i := range n.kids {
		end = max(end, a.extent(&n.kids[i]).to)
	}
	return stretch{n.at, max(end, n.at+1)}
}

// jump reports "if (status != SUCCESS) goto out" where status is lost at out.
func (a *analysis) jump(n *node, tails map[string]*tail, follows func(string) bool) {
	name := a.tested(n)
	if name == "" || !follows(name) || !a.ignored(a.extent(&n.kids[0]), name) {
		return
	}
	last := &n.kids[0]
	if last.kind == kBlock {
		if len(last.kids) == 0 {
			return
		}
		for i := range last.kids[:len(last.kids)-1] {
			if k := &last.kids[i]; k.kind != kExpr || !a.call(k.expr) {
				return // something is done about it
			}
		}
		last = &last.kids[len(last.kids)-1]
	}
	if last.kind == kGoto {
		a.jumps(last, name, "", n, tails)
	}
}

// call says whether an expression is only a call.
func (a *analysis) call(r stretch) bool {
	return a.ident(r.from) && a.is(r.from+1, "(") && int(a.match[r.from+1]) == r.to-1
}

// jumps reports a goto whose label leads to a success, or to where the variable is overwritten.
func (a *analysis) jumps(n *node, name, code string, failed *node, tails map[string]*tail) {
	if n.expr.to-n.expr.from != 1 {
		return
	}
	label := a.toks[n.expr.from].Text
	t, ok := tails[label]
	if !ok || t.label.at < n.at || len(t.stmts) == 0 || a.explained(failed.at, n.expr.to) {
		return
	}
	if !t.judged {
		t.judged, t.exits = true, a.exits(label)
		t.end, t.success = a.endsInSuccess(t)
	}
	if t.exits {
		return
	}
	what := "a failure"
	if code != "" {
		what = code
	}
	m := Misuse{Rule: Lost, Name: a.toks[failed.at].Text, Have: a.spelled(stretch{failed.at, n.expr.to})}
	from := a.toks[failed.at].Off
	if t.success {
		m.There = a.source.File.Position(a.toks[t.end].Off)
		m.About = "the success is returned here"
		m.Message = fmt.Sprintf("%s has %s here, and %s returns %s after %s: the failure is lost", name, what, a.title(), a.f.returns.Success, label)
		a.add(from, m)
		return
	}
	if at, ok := a.overwrites(t, name); ok {
		m.There = a.source.File.Position(a.toks[at].Off)
		m.About = "it is overwritten here"
		m.Message = fmt.Sprintf("%s has %s here, and is overwritten after %s: the failure is lost if that succeeds", name, what, label)
		a.add(from, m)
	}
}

// explained says whether there is a comment between two tokens: then the author has thought of it.
func (a *analysis) explained(from, to int) bool {
	piece := a.source.File.Text()[a.toks[from].Off:a.toks[to].Off]
	return strings.Contains(piece, "/*") || strings.Contains(piece, "//")
}

// exits says whether some jump to a label has no failure: then it is how the function ends where all
// is well, or where that does not matter.
func (a *analysis) exits(label string) (found bool) {
	jumps := 0 // those that have one
	sure := func(n *node) bool { return n.kind == kGoto && a.is(n.expr.from, label) }
	a.each(a.root, func(n *node) {
		if sure(n) {
			jumps--
		}
		if n.kind == kIf && a.vars[a.tested(n)].voc != nil {
			k := &n.kids[0]
			if k.kind == kBlock && len(k.kids) > 0 {
				k = &k.kids[len(k.kids)-1]
			}
			if sure(k) {
				jumps++
				return
			}
		}
		for i := 1; i < len(n.kids); i++ {
			if n.kind == kBlock && sure(&n.kids[i]) && n.kids[i-1].kind == kExpr {
				if name, _ := a.assignsFailure(&n.kids[i-1]); name != "" {
					jumps++
				}
			}
		}
	})
	return jumps != 0
}

// endsInSuccess says whether all that follows a label reads no status and returns success.
func (a *analysis) endsInSuccess(t *tail) (at int, ok bool) {
	last := &t.stmts[len(t.stmts)-1]
	if last.kind != kReturn || !a.succeeded(last.expr) {
		return 0, false
	}
	returns := 0
	for i := range t.stmts {
		a.each(&t.stmts[i], func(n *node) {
			if n.kind == kReturn || n.kind == kGoto {
				returns++
			}
		})
	}
	if returns != 1 {
		return 0, false
	}
	for _, k := range a.behind(t.label.at) {
		if v, known := a.vars[k.Text]; known && v.voc != nil {
			return 0, false
		}
	}
	return last.at, true
}

// behind is all tokens of the function behind an index, those of other variants too.
func (a *analysis) behind(i int) []cpp.Token {
	a.steps += a.f.to - int(a.raw[i])
	return a.source.Tokens[int(a.raw[i]) : a.f.to+1]
}

// overwrites says whether the first use of a variable after a label sets it to the outcome of a
// call, and the function returns it then.
func (a *analysis) overwrites(t *tail, name string) (at int, ok bool) {
	if last := &t.stmts[len(t.stmts)-1]; last.kind != kReturn || a.spelled(a.bare(last.expr)) != name {
		return 0, false
	}
	for i := range t.stmts {
		n := &t.stmts[i]
		e := a.extent(n)
		if !a.holds(e, name) {
			if n.kind != kExpr {
				return 0, false // which may leave
			}
			continue
		}
		if !a.setByCall(n, name) {
			return 0, false
		}
		// Nothing between the label and here reads it in another variant either.
		raw := a.source.Tokens[int(a.raw[t.label.at]):int(a.raw[n.expr.from])]
		for _, k := range raw {
			if k.Text == name {
				return 0, false
			}
		}
		return n.expr.from, true
	}
	return 0, false
}

// setByCall says whether a statement is "name = f(…);" where the variable is not among the
// arguments.
func (a *analysis) setByCall(n *node, name string) bool {
	r := n.expr
	return n.kind == kExpr && r.to-r.from > 4 && a.is(r.from, name) && a.is(r.from+1, "=") && a.call(stretch{r.from + 2, r.to}) && !a.holds(stretch{r.from + 2, r.to}, name)
}

// overwritten reports "if (…) status = FAILURE;" before "status = f();".
func (a *analysis) overwritten(n, next *node, follows func(string) bool) {
	if len(n.kids) != 1 {
		return
	}
	k := &n.kids[0]
	if k.kind == kBlock {
		if len(k.kids) == 0 {
			return
		}
		for i := range k.kids[:len(k.kids)-1] {
			if s := &k.kids[i]; s.kind != kExpr || !a.call(s.expr) {
				return
			}
		}
		k = &k.kids[len(k.kids)-1]
	}
	if k.kind != kExpr {
		return
	}
	name, code := a.assignsFailure(k)
	if name == "" || !follows(name) || !a.setByCall(next, name) {
		return
	}
	if int(a.raw[next.at]-a.raw[k.at]) != next.at-k.at {
		return // there is more in another variant
	}
	a.add(a.toks[k.at].Off, Misuse{Rule: Lost, Name: name, Have: a.spelled(k.expr),
		Message: fmt.Sprintf("%s is set to %s, and overwritten by the next statement: the failure is lost", name, code),
		There:   a.source.File.Position(a.toks[next.at].Off), About: "it is overwritten here"})
}

// neverRead reports a failure that is assigned and not read to the end of the function, which
// returns success.
func (a *analysis) neverRead(n *node, name, code string) {
	for _, k := range a.behind(n.expr.to) {
		if k.Text == name && k.Kind == cpp.Ident {
			return
		}
	}
	// A jump back could lead to a use before.
	at, returns := 0, 0
	a.each(a.root, func(k *node) {
		switch k.kind {
		case kReturn:
			if k.at > n.at {
				if returns++; a.succeeded(k.expr) {
					at = k.at
				} else {
					returns = 1 << 20
				}
			}
		case kLabel, kGoto:
			returns = 1 << 20
		}
	})
	if at == 0 || returns >= 1<<20 {
		return
	}
	a.add(a.toks[n.at].Off, Misuse{Rule: Lost, Name: name, Have: a.spelled(n.expr),
		Message: fmt.Sprintf("%s is set to %s, nothing reads it, and %s returns %s", name, code, a.title(), a.f.returns.Success),
		There:   a.source.File.Position(a.toks[at].Off), About: "the success is returned here"})
}
