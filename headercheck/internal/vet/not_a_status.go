// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"fmt"
	"slices"
	"strings"
)

// other is the value of a constant that is no status.
func other(name string) (value int64, ok bool) {
	switch name {
	case "true", "TRUE", "CK_TRUE":
		return 1, true
	case "false", "FALSE", "CK_FALSE", "NULL", "NULL_PTR", "nullptr", "CK_INVALID_HANDLE", "PSA_NULL_HANDLE", "PSA_KEY_ID_NULL":
		return 0, true
	case "WOLFSSL_SUCCESS", "SSL_SUCCESS", "RET_OSSL_OK": // 1 is success where these are at home
		return 1, true
	case "WOLFSSL_FAILURE", "SSL_FAILURE", "RET_OSSL_ERR":
		return 0, true
	}
	return 0, false
}

// errnos are names of errno by value, where all systems agree on it, from 1 on.
var errnos = [...]string{
	"EPERM", "ENOENT", "ESRCH", "EINTR", "EIO", "ENXIO", "E2BIG", "ENOEXEC", "EBADF", "ECHILD", "", "ENOMEM", "EACCES", "EFAULT", "", "EBUSY", "EEXIST", "EXDEV", "ENODEV", "ENOTDIR", "EISDIR", "EINVAL", "ENFILE", "EMFILE", "ENOTTY", "", "EFBIG", "ENOSPC", "ESPIPE", "EROFS", "EMLINK", "EPIPE", "EDOM", "ERANGE",
}

// errno is the value of a name of errno, or 0 where systems differ.
func errno(name string) (value int64, ok bool) {
	if name == "" || name[0] != 'E' {
		return 0, false
	}
	if i := slices.Index(errnos[:], name); i >= 0 {
		return int64(i) + 1, true
	}
	switch name {
	case "EAGAIN", "EALREADY", "EBADMSG", "ECANCELED", "ECONNREFUSED", "ECONNRESET", "EINPROGRESS", "EMSGSIZE", "ENAMETOOLONG", "ENOBUFS", "ENODATA", "ENOSYS", "ENOTCONN", "ENOTSUP", "EOPNOTSUPP", "EOVERFLOW", "EPROTO", "ETIMEDOUT", "EWOULDBLOCK":
		return 0, true
	}
	return 0, false
}

// isNoStatus reports a leaf that cannot be a status.
func (a *analysis) isNoStatus(voc *Vocabulary, leaf stretch, u use) {
	if leaf.from >= leaf.to {
		return
	}
	name, minus := a.constant(leaf)
	m := Misuse{Rule: NotAStatus, Name: name, Have: a.spelled(leaf)}
	isTruth := false
	value, isOther := other(name)
	number, isErrno := errno(name)
	switch {
	case isOther && !minus:
		isTruth = true
		m.Mild = u.kind == compared && value == 0
		m.Message = fmt.Sprintf("%s; %s is %d, which is %s", a.says(voc, u, name), name, value, voc.describe(value))
	case isErrno:
		if m.Name = name; minus {
			m.Name, number = "-"+name, -number
		}
		m.Message = fmt.Sprintf("%s; %s is a number of errno", a.says(voc, u, m.Name), m.Name)
		if number != 0 {
			m.Message = fmt.Sprintf("%s; %s is %d, which is %s", a.says(voc, u, m.Name), m.Name, number, voc.describe(number))
		}
	case voc.Type == "CK_RV" && !minus && ofAnotherKind(name):
		m.Message = a.says(voc, u, name) + "; it is a constant of PKCS #11 of another kind"
	case u.kind != compared && a.isTruth(leaf):
		isTruth = true
		m.Name = a.toks[leaf.from].Text
		m.Message = fmt.Sprintf("%s; it is 0 or 1, which are %s and %s", a.says(voc, u, "a comparison"), voc.describe(0), voc.describe(1))
		if u.kind == stored && u.condition {
			m.Rule = Inverted
			m.Message = fmt.Sprintf("%s is set to the outcome of the comparison, 0 or 1, and not to the status: parentheses are missing", u.what)
		}
	default:
		return
	}
	if m.Rule == NotAStatus && !a.holdsStatus(voc, u) {
		return
	}
	if isTruth && u.kind != compared && m.Rule == NotAStatus && a.truthful() {
		if a.told {
			return
		}
		a.told, m.Mild = true, true
		m.Message = fmt.Sprintf("%s returns truth values alone, and its type says %s, whose 0 is %s; want bool", a.title(), voc.Type, voc.Success)
	}
	a.add(a.toks[leaf.from].Off, m)
}

// holdsStatus says whether what is used is a status for sure. Variables of such types hold
// other things as well: a truth value, what another library returned.
func (a *analysis) holdsStatus(voc *Vocabulary, u use) bool {
	switch {
	case u.kind == returned:
		return true
	case u.kind == compared:
		return u.call || a.lastSet(u.what, u.at) == voc
	}
	if v := a.vars[u.what]; v.pointer {
		return true
	}
	return a.f.returns == voc && a.returns(u.what)
}

// lastSet is the vocabulary of the function whose result a variable was set to last before an
// index; nil if that is not known.
func (a *analysis) lastSet(name string, before int) *Vocabulary {
	for i := before - 1; i >= a.f.body.from; i-- {
		a.steps++
		if a.is(i, name) && a.is(i+1, "=") && !a.member(i) {
			for i += 2; a.ident(i) && (a.is(i+1, "->") || a.is(i+1, ".")); {
				i += 2
			}
			if a.ident(i) {
				return a.called(i)
			}
			return nil
		}
	}
	return nil
}

// returns says whether the function returns a variable.
func (a *analysis) returns(name string) bool {
	if a.returned == nil {
		a.returned = map[string]bool{}
		for _, name := range a.returnedNames() {
			a.returned[name] = true
		}
	}
	return a.returned[name]
}

func (a *analysis) returnedNames() (names []string) {
	a.each(a.root, func(n *node) {
		if n.kind == kReturn {
			for _, leaf := range a.leaves(n.expr, nil) {
				if leaf.to == leaf.from+1 && a.ident(leaf.from) {
					names = append(names, a.toks[leaf.from].Text)
				}
			}
		}
	})
	return names
}

// ofAnotherKind says whether a constant of PKCS #11 is no CK_RV, such as CKA_LABEL.
func ofAnotherKind(name string) bool {
	return len(name) > 4 && strings.HasPrefix(name, "CK") && name[3] == '_' && strings.IndexByte("ACDFGHKMOPSUZ", name[2]) >= 0
}

// A truth is whether a value can be false, and whether it can be true.
type truth struct{ no, yes bool }

func (t truth) or(o truth) truth { return truth{t.no || o.no, t.yes || o.yes} }

// truthOf is that of a leaf; both are false if it is no truth value.
func (a *analysis) truthOf(leaf stretch) truth {
	if a.isTruth(leaf) {
		return truth{true, true}
	}
	if leaf.to != leaf.from+1 {
		return truth{}
	}
	switch a.toks[leaf.from].Text {
	case "false", "FALSE", "CK_FALSE", "0":
		return truth{no: true}
	case "true", "TRUE", "CK_TRUE", "1":
		return truth{yes: true}
	}
	return truth{}
}

// truthful says whether the function returns truth values alone, false and true: then its type
// is what is wrong.
func (a *analysis) truthful() bool {
	if a.truths == nil {
		yes := a.f.returns != nil && a.returnsTruths()
		a.truths = &yes
	}
	return *a.truths
}

func (a *analysis) returnsTruths() bool {
	set := map[string]truth{} // variables that get truth values, and no codes
	coded := map[string]bool{}
	a.each(a.root, func(n *node) {
		for i := n.expr.from; i < n.expr.to; i++ {
			if !a.is(i+1, "=") || !a.ident(i) || a.member(i) {
				continue
			}
			name := a.toks[i].Text
			for _, leaf := range a.leaves(a.upTo(i+2, n.expr.to), nil) {
				code, _ := a.constant(leaf)
				coded[name] = coded[name] || a.f.returns.Owns(code)
				set[name] = set[name].or(a.truthOf(leaf))
			}
		}
	})
	all, none := truth{}, false
	a.each(a.root, func(n *node) {
		if n.kind != kReturn {
			return
		}
		for _, leaf := range a.leaves(n.expr, nil) {
			t := a.truthOf(leaf)
			if name, _ := a.constant(leaf); !coded[name] {
				t = t.or(set[name])
			}
			all, none = all.or(t), none || t == truth{}
		}
	})
	return !none && all.no && all.yes
}

// isTruth says whether a leaf is 0 or 1: a comparison, or a negation.
func (a *analysis) isTruth(leaf stretch) bool {
	found := false
	for i := leaf.from; i < leaf.to; i = a.skip(i) {
		switch a.toks[i].Text {
		case "==", "!=", "<=", ">=", "&&", "||":
			found = true
		case "<", ">", "=", "|", "&", "?", "operator":
			return false // template arguments, perhaps; an assignment; bits
		case "!":
			found = found || i == leaf.from && a.skip(a.after(i+1)) >= leaf.to
		}
	}
	return found
}

// after passes the names of a path and the ! before it, up to the last one: "p->q.f(x)".
func (a *analysis) after(i int) int {
	for a.is(i, "!") {
		i++
	}
	for a.ident(i) && (a.is(i+1, ".") || a.is(i+1, "->")) {
		i += 2
	}
	if a.ident(i) && (a.is(i+1, "(") || a.is(i+1, "[")) {
		i++
	}
	return i
}
