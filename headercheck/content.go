// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// profiles are the checkers of each profile by which a header may be judged.
func (c *Checker) profiles() []*Checker {
	if c.also == nil {
		return []*Checker{c}
	}
	return []*Checker{c, c.also}
}

// owns says whether a name is one of the profile's specification.
func (p Profile) owns(name string) bool { return name == p.typeName() || specified(name) == p }

// mentioned says whether a text has a name that may be the profile's.
func (p Profile) mentioned(text string) bool {
	begin := "PSA_"
	if p == PKCS11 {
		begin = "CK"
	} else if strings.Contains(text, p.typeName()) {
		return true
	}
	for {
		i := strings.Index(text, begin)
		if i < 0 {
			return false
		}
		if (i == 0 || !isWord(text[i-1])) && p.owns(text[i:i+nameLength(text[i:])]) {
			return true
		}
		text = text[i+len(begin):]
	}
}

func isWord(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// nameLength is how long the name is with which a text begins.
func nameLength(text string) int {
	for i := range len(text) {
		if !isWord(text[i]) {
			return i
		}
	}
	return len(text)
}

// defined says whether macros have names of the profile's specification, other than a
// guard against including twice.
func (p Profile) defined(macros []*cpp.Macro) bool {
	return slices.ContainsFunc(macros, func(m *cpp.Macro) bool { return p.owns(m.Name) && m.Name != m.File().Guard() })
}

// defines says whether the reference has names of a profile.
func (r *refHeader) defines(p Profile) bool {
	for m := range r.macros {
		if p.owns(m.Name) && m.Name != m.File().Guard() {
			return true
		}
	}
	return false
}

// judged checks one header by each profile that it has to do with. Of the reports, one for
// each of profiles, some may be nil. The header's own text says which profiles these are,
// and what it and its includes define: it may be no more than a list of others.
func (c *Checker) judged(ctx context.Context, path string) []*Report {
	all := c.profiles()
	reports := make([]*Report, len(all))
	check := func(k int) {
		r := all[k].header(ctx, path)
		reports[k] = &r
	}
	if len(all) == 1 {
		check(0)
		return reports
	}
	text := ""
	if f, err := c.setsFor(path)[0].files.Load(ctx, path); err == nil {
		text = f.Source()
	}
	for k, one := range all {
		if one.profile.mentioned(text) {
			check(k)
		}
	}
	// Without a reference, headers are compared with one another on all names, those of no
	// profile by the first.
	if reports[0] == nil && (reports[1] == nil || c.reference == None || c.profile.defined(reports[1].defines)) {
		check(0)
	}
	if reports[1] == nil && c.also.profile.defined(reports[0].defines) {
		check(1)
	}
	if reports[0] != nil && reports[1] != nil {
		for k, r := range reports {
			if p := all[k].profile; !p.defined(r.defines) {
				// It uses names of the profile. What else it defines is not to be judged by it.
				r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool { return !p.owns(f.Name) })
			}
		}
	}
	return reports
}

// beside checks the headers that have a report by the checker's profile, the k-th, as parts
// of one another, on further targets and against one another.
func (c *Checker) beside(ctx context.Context, judged [][]*Report, k int) {
	var paths []string
	var reports []Report
	for _, list := range judged {
		if r := list[k]; r != nil {
			paths, reports = append(paths, r.Path), append(reports, *r)
		}
	}
	c.inWholes(ctx, reports)
	c.onTargets(ctx, paths, reports)
	c.pairs(ctx, reports)
	for _, list := range judged {
		if list[k] != nil {
			*list[k], reports = reports[0], reports[1:]
		}
	}
}

// joined is what the reports of one header by several profiles say together.
func joined(list []*Report) (joined Report) {
	for _, r := range list {
		switch {
		case r == nil:
		case joined.Path == "" || r.Verdict == Unreadable:
			joined = *r
		case joined.Verdict != Unreadable:
			joined.merge(r.Findings)
			joined.more = joined.more || r.more
		}
	}
	return joined
}
