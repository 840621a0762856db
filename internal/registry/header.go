// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// HeaderFile is the file of the C header of PKCS #11, and CompatFile that of the header beside
// it with what headers of others add.
const (
	HeaderFile = "pkcs11t.toml"
	CompatFile = "pkcs11compat.toml"
)

// Versions are the versions of PKCS #11 that the header can follow, oldest first,
// each with its number in the macro that chooses one.
var Versions = []Version{{"2.40", 0x0228}, {"3.0", 0x0300}, {"3.1", 0x0301}, {"3.2", 0x0302}}

// A Version is a version of PKCS #11.
type Version struct {
	Name   string
	Number int // major * 0x100 + minor
}

// VersionNumber returns the number of the version with that name, or 0.
func VersionNumber(name string) int {
	i := slices.IndexFunc(Versions, func(v Version) bool { return v.Name == name })
	if i < 0 {
		return 0
	}
	return Versions[i].Number
}

// NextVersion returns the version after the one with that name, which must not be
// the newest.
func NextVersion(name string) Version {
	return Versions[slices.IndexFunc(Versions, func(v Version) bool { return v.Name == name })+1]
}

// A Header is pkcs11t.toml: what pkcs11/pkcs11t.h declares, from top to bottom,
// and how headers of others differ from it. The codes are a vocabulary of their own.
type Header struct {
	Groups   []HeaderGroup   `toml:"group"`
	Lineages []HeaderLineage `toml:"lineage"`
}

// A HeaderGroup is a part of the header under one comment: its types, then the
// codes if they stand here, then its constants, and text as it is.
type HeaderGroup struct {
	Title     string     `toml:"title"`
	Comment   string     `toml:"comment"`
	Source    string     `toml:"source"`
	Erratum   string     `toml:"erratum"` // where the corrections of constants stand
	Types     []Type     `toml:"types"`
	Codes     bool       `toml:"codes"` // the codes of pkcs11.toml stand here
	Constants []Constant `toml:"constants"`
	Text      string     `toml:"text"`   // directives that no constant can say
	Unless    string     `toml:"unless"` // a macro with which the group is left out
}

// A Type is one typedef. Exactly one of Is, PointerTo, Incomplete, Members and
// Returns says what it is.
type Type struct {
	Name       string      `toml:"name"`
	Since      string      `toml:"since"`
	Comment    string      `toml:"comment"`
	Is         string      `toml:"is"`         // another type
	PointerTo  string      `toml:"pointer_to"` // the type that it points to
	Incomplete bool        `toml:"incomplete"` // a structure that is defined elsewhere
	Members    []Member    `toml:"members"`    // a structure
	Returns    string      `toml:"returns"`    // a pointer to a function, of this type
	Parameters []Parameter `toml:"parameters"` // of that function
	Also       []Form      `toml:"also"`       // what headers of older versions may have as well
}

// A Form is what the document or header of a version has instead of a type, from which
// headers of that version or an older one were made: another type, or the structure
// without some of its members.
type Form struct {
	Until   string   `toml:"until"`
	Is      string   `toml:"is"`
	Without []string `toml:"without"`
	Source  string   `toml:"source"`
}

// A Member is a member of a structure.
type Member struct {
	Name    string `toml:"name"`
	Type    string `toml:"type"`
	Array   int    `toml:"array"` // how many; 0: it is not an array
	Comment string `toml:"comment"`
}

// A Parameter is a parameter of a function.
type Parameter struct {
	Name string `toml:"name"`
	Type string `toml:"type"`
}

// A Constant is one macro.
type Constant struct {
	Name      string  `toml:"name"`
	Expansion string  `toml:"expansion"`
	Since     string  `toml:"since"`
	Comment   string  `toml:"comment"`
	Until     []Until `toml:"until"`     // oldest first
	Corrected string  `toml:"corrected"` // the expansion that the authors meant, if the group has an erratum
}

// Until is what a macro expanded to up to a version, that version included.
type Until struct {
	Version   string `toml:"version"`
	Expansion string `toml:"expansion"`
}

// A HeaderLineage is a header of others that gives some names another meaning.
type HeaderLineage struct {
	ID      string       `toml:"id"`
	Title   string       `toml:"title"`
	Source  string       `toml:"source"`
	Differs []Difference `toml:"differs"`
}

// A Difference is a name with what it is in a lineage, and who is right.
type Difference struct {
	Name    string `toml:"name"`
	Has     string `toml:"has"`
	Because string `toml:"because"`
}

// Types returns all types in their order.
func (h *Header) Types() []Type {
	var all []Type
	for _, g := range h.Groups {
		all = append(all, g.Types...)
	}
	return all
}

// Constants returns all constants in their order.
func (h *Header) Constants() []Constant {
	var all []Constant
	for _, g := range h.Groups {
		all = append(all, g.Constants...)
	}
	return all
}

// ExpansionIn returns what the constant expands to in a version that has it.
func (c Constant) ExpansionIn(version int) string {
	for _, u := range c.Until {
		if version <= VersionNumber(u.Version) {
			return u.Expansion
		}
	}
	return c.Expansion
}

var identifier = regexp.MustCompile(`\b[A-Z]\w*\b`)

// Value returns the constant's value in a version as a C expression without names.
func (h *Header) Value(c Constant, version int) string {
	return identifier.ReplaceAllStringFunc(c.ExpansionIn(version), func(name string) string {
		for _, other := range h.Constants() {
			if other.Name == name {
				return h.Value(other, version)
			}
		}
		panic("registry: no constant " + name) // the validator has seen to it
	})
}

// Spelled returns a type in C with nothing but types of C in it, as far as its layout goes:
// "unsigned char", "void *", "struct { void *pIv; … }". A form, if it is not nil, says what
// becomes of it.
func (h *Header) Spelled(name string, f *Form) string {
	var without []string
	if f != nil && f.Is != "" {
		name = f.Is
	} else if f != nil {
		without = f.Without
	}
	base := h.Base(name)
	if base == "pointer" {
		return "void *"
	}
	types := h.Types()
	i := slices.IndexFunc(types, func(t Type) bool { return t.Name == base })
	if i < 0 {
		return base
	}
	var b strings.Builder
	b.WriteString("struct { ")
	for _, m := range types[i].Members {
		if slices.Contains(without, m.Name) {
			continue
		}
		b.WriteString(h.Spelled(m.Type, nil) + " " + m.Name)
		if m.Array > 0 {
			b.WriteString("[" + strconv.Itoa(m.Array) + "]")
		}
		b.WriteString("; ")
	}
	b.WriteString("}")
	return b.String()
}

// Base returns what a type rests on: "unsigned char", "unsigned long int",
// "long int", "pointer", or the name of a structure.
func (h *Header) Base(name string) string {
	types := h.Types()
	i := slices.IndexFunc(types, func(t Type) bool { return t.Name == strings.TrimPrefix(name, "struct ") })
	switch {
	case i < 0:
		return name
	case types[i].Is != "":
		return h.Base(types[i].Is)
	case types[i].PointerTo != "" || types[i].Returns != "":
		return "pointer"
	default:
		return types[i].Name
	}
}
