// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"regexp"
	"slices"
	"strings"
)

// cTypes are the types of C itself that a typedef may rest on.
var cTypes = []string{"unsigned char", "unsigned long int", "long int", "void"}

var (
	constantName = regexp.MustCompile(`^((?:NSS)?CK[A-Z]?|CRYPTOKI)_[A-Z0-9]+(_[A-Z0-9]+)*$`)
	typeName     = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]*(_[A-Z0-9]+)*$`)
	memberName   = regexp.MustCompile(`^[A-Za-z]\w*$`)
	// What a constant may expand to: a number, another constant, a constant with
	// bits set in a number, or all bits.
	expansion = regexp.MustCompile(`^(0|[1-9][0-9]*|(0|[1-9][0-9]*)UL|0x[0-9A-Fa-f]{8}UL|[CN][A-Z0-9_]+|\(C[A-Z0-9_]+\|0x[0-9A-Fa-f]{8}UL\)|\(~0UL\))$`)
)

// header checks pkcs11t.toml, whose names may not be those of codes, and returns the names
// with the numbers of the versions that brought them.
func (c *checker) header(h *Header) (seen map[string]int) {
	seen = map[string]int{}
	for _, v := range c.r.Vocabularies {
		for _, code := range v.Codes {
			seen[code.Name] = VersionNumber(Versions[0].Name)
		}
	}
	if codes := c.headerGroups(h.Groups, seen); codes != 1 {
		c.reject("", "the codes stand in %d groups, want 1", codes)
	}
	for _, l := range h.Lineages {
		row := "lineage " + l.ID
		c.require(row, "title", l.Title)
		c.require(row, "source", l.Source)
		for _, d := range l.Differs {
			if seen[d.Name] == 0 {
				c.reject(row, "%q is not a name of the header", d.Name)
			}
			c.require(row, "has of "+d.Name, d.Has)
			c.require(row, "because of "+d.Name, d.Because)
		}
	}
	return seen
}

// headerGroups checks groups and adds their names to those above. It counts the groups in
// which the codes stand.
func (c *checker) headerGroups(groups []HeaderGroup, seen map[string]int) (codes int) {
	for _, g := range groups {
		row := "group " + g.Title
		c.require(row, "title", g.Title)
		c.require(row, "source", g.Source)
		c.noCommentMark(row, g.Title, g.Comment)
		if len(g.Types)+len(g.Constants)+len(g.Text) == 0 {
			c.reject(row, "holds neither types nor constants")
		}
		for _, t := range g.Types {
			c.headerName(t.Name, t.Since, typeName, seen)
			c.headerType(t, seen)
			seen[t.Name] = VersionNumber(t.Since)
		}
		if g.Codes {
			codes++
		}
		for _, con := range g.Constants {
			c.headerName(con.Name, con.Since, constantName, seen)
			c.headerConstant(con, seen)
			seen[con.Name] = VersionNumber(con.Since)
		}
	}
	return codes
}

// headerName checks a name that must be new in seen, and its version.
func (c *checker) headerName(name, since string, form *regexp.Regexp, seen map[string]int) {
	switch {
	case !form.MatchString(name):
		c.reject(name, "name %q is not of the form %s", name, form)
	case seen[name] != 0:
		c.reject(name, "name is used twice")
	}
	c.version(name, "since", since)
}

func (c *checker) version(row, key, version string) {
	if VersionNumber(version) == 0 {
		var known []string
		for _, v := range Versions {
			known = append(known, v.Name)
		}
		c.reject(row, "%s is %q, which is not a version, want one of %s", key, version, oneOf(version, known))
	}
}

func (c *checker) noCommentMark(row string, texts ...string) {
	for _, text := range texts {
		if strings.Contains(text, "*/") || strings.Contains(text, "/*") {
			c.reject(row, "text holds a comment mark, and stands in C comments: %q", text)
		}
	}
}

func (c *checker) headerType(t Type, seen map[string]int) {
	c.noCommentMark(t.Name, t.Comment)
	kinds := 0
	for _, is := range []bool{t.Is != "", t.PointerTo != "", t.Incomplete, len(t.Members) > 0, t.Returns != ""} {
		if is {
			kinds++
		}
	}
	if kinds != 1 {
		c.reject(t.Name, "has %d of is, pointer_to, incomplete, members and returns, want 1", kinds)
	}
	if len(t.Parameters) > 0 && t.Returns == "" {
		c.reject(t.Name, "has parameters, but returns nothing")
	}
	for _, named := range []string{t.Is, t.PointerTo, t.Returns} {
		if named != "" {
			c.typeAbove(t, named, seen)
		}
	}
	for _, p := range t.Parameters {
		c.memberName(t.Name, p.Name)
		c.typeAbove(t, p.Type, seen)
	}
	for _, f := range t.Also {
		c.form(t, f, seen)
	}
	members := map[string]bool{}
	for _, m := range t.Members {
		c.memberName(t.Name, m.Name)
		c.typeAbove(t, m.Type, seen)
		c.noCommentMark(t.Name, m.Comment)
		if members[m.Name] {
			c.reject(t.Name, "member %s is there twice", m.Name)
		}
		if m.Array < 0 {
			c.reject(t.Name, "member %s is an array of %d", m.Name, m.Array)
		}
		members[m.Name] = true
	}
}

// form checks what older headers have instead of a type.
func (c *checker) form(t Type, f Form, seen map[string]int) {
	c.version(t.Name, "until of an also", f.Until)
	c.require(t.Name, "source of an also", f.Source)
	if (f.Is != "") == (len(f.Without) > 0) {
		c.reject(t.Name, "an also has is and without, or neither, want one of them")
	}
	if f.Is != "" {
		c.typeAbove(t, f.Is, seen)
	}
	for _, name := range f.Without {
		if !slices.ContainsFunc(t.Members, func(m Member) bool { return m.Name == name }) {
			c.reject(t.Name, "an also is without %s, which is no member", name)
		}
	}
	if VersionNumber(f.Until) < VersionNumber(t.Since) || VersionNumber(f.Until) == Versions[len(Versions)-1].Number {
		c.reject(t.Name, "an also is until %s, which is before since, or the newest version", f.Until)
	}
}

func (c *checker) memberName(row, name string) {
	if !memberName.MatchString(name) {
		c.reject(row, "%q is not an identifier", name)
	}
}

// typeAbove checks that t may name a type: one of C's, or one that stands above
// and is there in every version that has t.
func (c *checker) typeAbove(t Type, named string, seen map[string]int) {
	if slices.Contains(cTypes, named) {
		return
	}
	switch since := seen[strings.TrimPrefix(named, "struct ")]; {
	case since == 0:
		c.reject(t.Name, "names %s, which does not stand above", named)
	case since > VersionNumber(t.Since):
		c.reject(t.Name, "is there since %s and names %s, which came later", t.Since, named)
	}
}

func (c *checker) headerConstant(con Constant, seen map[string]int) {
	c.noCommentMark(con.Name, con.Comment)
	i := versionIndex(con.Since) // of the first version that the next expansion is for
	for _, u := range con.Until {
		c.version(con.Name, "version of an until", u.Version)
		last := versionIndex(u.Version)
		if last < i {
			c.reject(con.Name, "until %s stands after a later version, or is before since", u.Version)
			return
		}
		c.expansion(con.Name, u.Expansion, Versions[i].Number, seen)
		if i = last + 1; i == len(Versions) {
			c.reject(con.Name, "until %s leaves no version for expansion", u.Version)
			return
		}
	}
	c.expansion(con.Name, con.Expansion, Versions[i].Number, seen)
}

// versionIndex returns the place of a version among all, 0 if it is none of them.
func versionIndex(name string) int {
	return max(0, slices.IndexFunc(Versions, func(v Version) bool { return v.Name == name }))
}

// expansion checks an expansion that holds from a version on.
func (c *checker) expansion(row, text string, from int, seen map[string]int) {
	if !expansion.MatchString(text) {
		c.reject(row, "expansion %q is not of the form %s", text, expansion)
		return
	}
	for _, name := range identifier.FindAllString(text, -1) {
		switch {
		case seen[name] == 0:
			c.reject(row, "expands to %s, which does not stand above", name)
		case seen[name] > from:
			c.reject(row, "expands to %s, which came later: say what it was until then", name)
		}
	}
}
