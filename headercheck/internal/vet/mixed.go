// SPDX-License-Identifier: Apache-2.0

package vet

import (
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// family is the one that a name is of, if that is not the vocabulary's own.
func (a *analysis) family(voc *Vocabulary, name string) *Family {
	if voc.Owns(name) {
		return nil
	}
	for i := range a.Families {
		f := &a.Families[i]
		if len(name) > len(f.Prefix) && strings.HasPrefix(name, f.Prefix) && f.Other != voc && (f.Other == nil || f.Other.Owns(name)) {
			return f
		}
	}
	return nil
}

// isMixed reports a leaf that is a constant of another vocabulary, or a sum of such.
func (a *analysis) isMixed(voc *Vocabulary, leaf stretch, u use) bool {
	first := leaf
	for i := leaf.from; i < leaf.to; i++ {
		if t := &a.toks[i]; t.Kind == cpp.Ident && i == leaf.from || t.Text == "-" && i == leaf.from && leaf.to == i+2 {
			continue
		} else if i > leaf.from && t.Kind == cpp.Ident && (a.is(i-1, "+") || a.is(i-1, "|") || a.is(i-1, "-")) && a.family(voc, t.Text) != nil {
			continue
		} else if (t.Text == "+" || t.Text == "|") && i > leaf.from && i+1 < leaf.to {
			first.to = min(first.to, i)
			continue
		}
		return false
	}
	name, minus := a.constant(first)
	f := a.family(voc, name)
	if f == nil {
		return false
	}
	m := Misuse{Rule: Mixed, Name: name, Have: a.spelled(leaf)}
	about := name + " belongs to another vocabulary"
	if f.Title != "" {
		about += ": " + f.Title
	}
	if f.Other != nil {
		if value, ok := f.Other.Value(name); ok {
			if minus {
				value = -value
			}
			switch {
			case value == 0:
				m.Mild = true
				about = fmt.Sprintf("%s is 0, as %s is", name, voc.Success)
			case u.kind == compared:
				about = fmt.Sprintf("%s is %d, which is %s", name, value, voc.describe(value))
			default:
				about = fmt.Sprintf("%s is %d, which its reader takes for %s", name, value, voc.describe(value))
			}
		}
	} else if succeeds(name) {
		m.Mild = true
		about += "; it is 0, as " + voc.Success + " is"
	}
	m.Message = a.says(voc, u, name) + "; " + about
	a.add(a.toks[first.to-1].Off, m)
	return true
}

// succeeds says whether a constant of another family is that of success, which is 0 in each.
func succeeds(name string) bool {
	return strings.HasSuffix(name, "_SUCCESS") || strings.HasSuffix(name, "_OK")
}

// says tells how a constant is used.
func (a *analysis) says(voc *Vocabulary, u use, name string) string {
	switch u.kind {
	case returned:
		return fmt.Sprintf("%s returns %s as a %s", a.title(), name, voc.Type)
	case stored:
		return fmt.Sprintf("%s, a %s, is set to %s", u.what, voc.Type, name)
	}
	if u.decides {
		return fmt.Sprintf("%s is a case of a %s", name, voc.Type)
	}
	return fmt.Sprintf("%s, a %s, is compared with %s", u.what, voc.Type, name)
}

// title is what the function is called.
func (a *analysis) title() string {
	if a.f.name == "" {
		return "the function"
	}
	return a.f.name
}

// mixedInts reports PSA_ERROR_ among errors of Mbed TLS, or one of these among PSA_ERROR_, in
// a function that returns an int.
func (a *analysis) mixedInts() {
	if !a.f.isInt {
		return
	}
	var psa, tls []stretch
	a.each(a.root, func(n *node) {
		if n.kind != kReturn {
			return
		}
		for _, leaf := range a.leaves(n.expr, nil) {
			switch name, minus := a.constant(leaf); {
			case minus:
			case strings.HasPrefix(name, "PSA_ERROR_"):
				psa = append(psa, leaf)
			case strings.HasPrefix(name, "MBEDTLS_ERR_"):
				tls = append(tls, leaf)
			}
		}
	})
	few, many, whose := psa, tls, "errors of Mbed TLS"
	if len(psa) > len(tls) {
		few, many, whose = tls, psa, "a psa_status_t"
	}
	if len(many) == 0 {
		return
	}
	for _, leaf := range few {
		name := a.toks[leaf.from].Text
		a.add(a.toks[leaf.from].Off, Misuse{Rule: Mixed, Name: name, Have: a.spelled(leaf),
			Message: fmt.Sprintf("%s returns %s as an int, and else %s, such as %s; its callers cannot tell which one it is", a.title(), name, whose, a.toks[many[0].from].Text)})
	}
}

// each calls f for a statement and all in it.
func (a *analysis) each(n *node, f func(*node)) {
	a.steps++
	f(n)
	for i := range n.kids {
		a.each(&n.kids[i], f)
	}
}
