// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/headercheck/internal/ctypes"
)

func (p *pass) typesFinding(pos cpp.Position, name, message string) Finding {
	return Finding{Name: name, Pos: position(pos), Spot: position(pos), Message: message}
}

func (p *pass) typesNote(pos cpp.Position, name, message string) {
	f := p.typesFinding(pos, name, message)
	f.Severity = Note
	p.report(f)
}

// unreadTypes says which types in common with the reference could not be read.
func (p *pass) unreadTypes() {
	for _, x := range p.typed.have.Unread {
		for _, n := range x.Decl.Names {
			if p.typed.want.Named(n.Name) != nil {
				p.typesNote(x.Decl.Pos(n), n.Name, fmt.Sprintf("%s is not compared: %s", n.Name, x.Reason))
				break
			}
		}
	}
}

// differences reports where types differ from the reference's. If another packing would
// mend all that is misplaced, that is one finding.
func (p *pass) differences() {
	list := p.differing(p.typed.have)
	var moved []ctypes.Difference
	for _, d := range list {
		if d.Misplaced() {
			moved = append(moved, d)
		}
	}
	pack := p.typed.want.Pack()
	if len(moved) > 0 && p.typed.have.Pack() != pack {
		packed, err := p.typed.repacked(pack)
		if err == nil {
			rest := p.differing(packed)
			if !slices.ContainsFunc(rest, ctypes.Difference.Misplaced) {
				p.mispacked(moved, pack)
				list, moved = rest, nil
			}
		}
	}
	const many = 3
	if len(moved) > many {
		p.mispacked(moved, -1)
		list = slices.DeleteFunc(list, ctypes.Difference.Misplaced)
	}
	for _, d := range list {
		p.difference(d)
	}
}

// differing is what differs, but for the type of the codes, of which typedef-type speaks, and
// for what the version has that the header is judged by.
func (p *pass) differing(have *ctypes.Types) []ctypes.Difference {
	list := slices.DeleteFunc(ctypes.Compare(have, p.typed.want), func(d ctypes.Difference) bool { return d.Name == p.profile.typeName() })
	list = p.formed(list, have)
	if p.typed.lists != nil {
		list = append(list, ctypes.Compare(have, p.typed.lists)...)
	}
	return list
}

// calls reports functions that take other arguments than the standard's.
func (p *pass) calls() {
	list := ctypes.Calls(p.typed.have, p.typed.want)
	if p.typed.lists != nil {
		list = append(list, ctypes.Calls(p.typed.have, p.typed.lists)...)
	}
	for _, c := range list {
		have, want, what := c.Have.Elem, c.Want.Elem, ""
		switch c.At {
		case ctypes.Count:
			what = fmt.Sprintf("takes %d %s, want %d", len(have.Params), plural(len(have.Params), "parameter", "parameters"), len(want.Params))
		case ctypes.Result:
			what = fmt.Sprintf("returns %s, want %s", passed(have.Elem), passed(want.Elem))
		default:
			what = fmt.Sprintf("takes %s for %s, want %s", passed(have.Params[c.At].Type), want.Params[c.At].Name, passed(want.Params[c.At].Type))
		}
		f := p.typesFinding(p.calledAt(c), c.Name, fmt.Sprintf("%s %s on %s; the function works on what its caller has not passed", c.Name, what, p.setup.cfg.Target))
		p.report(f)
	}
}

// calledAt is where the type of a function is declared: by itself, or within a structure.
func (p *pass) calledAt(c ctypes.Call) cpp.Position {
	name := c.Name
	if c.Of != "" {
		name = "CK_" + c.Name
	}
	if pos, ok := p.typed.have.Place(name); ok {
		return pos
	}
	if c.Of != "" && c.Member.Pos.Path != "" {
		return c.Member.Pos
	}
	return p.file.At(0)
}

// passed says what a value is, and for a pointer what it points to.
func passed(t *ctypes.Type) string {
	switch {
	case t.Class == ctypes.Void:
		return "nothing"
	case t.Class == ctypes.Pointer && t.Elem.Size >= 0 && t.Elem.Class != ctypes.Void:
		return fmt.Sprintf("a pointer to %s of %s", article(t.Elem.Class), inBytes(t.Elem.Size))
	case t.Class == ctypes.Pointer:
		return "a pointer"
	}
	return fmt.Sprintf("%s of %s", article(t.Class), inBytes(t.Size))
}

// mispacked reports structures whose members are the standard's, in other places.
func (p *pass) mispacked(moved []ctypes.Difference, pack int) {
	target := p.setup.cfg.Target
	d := moved[0]
	text := ""
	switch {
	case pack > 0:
		text = fmt.Sprintf("structures are not packed to %d byte on %s, as the specification asks there", pack, target)
	case pack == 0:
		text = fmt.Sprintf("structures are packed on %s, where the standard's have the platform's own layout", target)
	default:
		text = "structures are laid out otherwise than the standard's on " + target
	}
	text += fmt.Sprintf(": %s has %s, want %d", d.Name, inBytes(d.Have.Size), d.Want.Size)
	if n := len(moved) - 1; n > 0 {
		text += fmt.Sprintf(", and %d more %s", n, plural(n, "differs", "differ"))
	}
	text += "; " + consequence(d)
	f := p.typesFinding(p.here(d), d.Name, text)
	f.Have, f.Want = inBytes(d.Have.Size), inBytes(d.Want.Size)
	f.Related, f.resized = p.there(d), true
	p.report(f)
}

// difference reports one type.
func (p *pass) difference(d ctypes.Difference) {
	have, want := member(d.Have, d.HaveAt), member(d.Want, d.WantAt)
	text := ""
	switch d.Kind {
	case ctypes.Renamed:
		text = fmt.Sprintf("%s: a member is %s, want %s: code that is written for the standard's name does not compile", d.Name, have, want)
	case ctypes.Added:
		text = fmt.Sprintf("%s has %s, which the standard has not", d.Name, have)
	case ctypes.Missing:
		text = fmt.Sprintf("%s lacks %s", d.Name, want)
	default:
		text = fmt.Sprintf("%s: %s, want %s", d.Name, have, want)
	}
	if d.HaveAt < 0 && d.WantAt < 0 {
		text = fmt.Sprintf("%s is %s of %s, want %s of %s", d.Name, article(d.Have.Class), inBytes(d.Have.Size), article(d.Want.Class), inBytes(d.Want.Size))
	}
	if d.Kind != ctypes.Renamed {
		text += " on " + p.setup.cfg.Target
	}
	f := p.typesFinding(p.here(d), d.Name, text)
	f.Have, f.Want = have, want
	f.Related, f.resized = p.there(d), d.Have.Size != d.Want.Size
	switch {
	case d.Breaks():
		f.Message += "; " + consequence(d)
	case d.Kind == ctypes.Sign:
		f.Severity = Warning
	default:
		f.Severity = Note
	}
	f.Message += p.outdated(d.Name)
	p.report(f)
}

func inBytes(n int64) string { return fmt.Sprintf("%d %s", n, plural(int(n), "byte", "bytes")) }

func article(c ctypes.Class) string {
	if strings.ContainsRune("aeiou", rune(c.String()[0])) {
		return "an " + c.String()
	}
	return "a " + c.String()
}

// member is one as it is written, with its size and offset; or the type, if it has none.
func member(t *ctypes.Type, i int) string {
	if i < 0 {
		return inBytes(t.Size)
	}
	m := t.Members[i]
	return fmt.Sprintf("%q (%s at %d)", m.Text, inBytes(m.Type.Size), m.Offset)
}

// placeOf is where a member stands, or the type.
func placeOf(t *ctypes.Types, name string, of *ctypes.Type, i int, f *cpp.File) cpp.Position {
	if i >= 0 && of.Members[i].Pos.Path != "" {
		return of.Members[i].Pos
	}
	if pos, ok := t.Place(name); ok {
		return pos
	}
	return f.At(0)
}

// here and there are where the header and the reference differ.
func (p *pass) here(d ctypes.Difference) cpp.Position {
	return placeOf(p.typed.have, d.Name, d.Have, d.HaveAt, p.file)
}

func (p *pass) there(d ctypes.Difference) *Related {
	return &Related{position(placeOf(p.typed.want, d.Name, d.Want, d.WantAt, p.ref.file)), "the reference's declaration is here"}
}

// consequence says what a difference does at run time.
func consequence(d ctypes.Difference) string {
	if isList(d.Name) {
		return reached(d)
	}
	h, w := d.Have.Size, d.Want.Size
	switch {
	case h < w:
		return fmt.Sprintf("code built with this header reserves %s where a module built with the standard's works on %d", inBytes(h), w)
	case h > w:
		return fmt.Sprintf("code built with the standard's header reserves %s where code built with this one works on %d", inBytes(w), h)
	}
	if d.SameBytes() {
		return "both sides use the same bytes, as different types"
	}
	return "each side reads there what the other has not written"
}

// reached says what a call through a list of functions reaches that is another than the
// standard's.
func reached(d ctypes.Difference) string {
	have, want := d.Have.Members, d.Want.Members
	switch {
	case d.Kind == ctypes.Missing && d.WantAt >= len(have):
		return fmt.Sprintf("a call of %s by code that has the standard's reads past the end of the list", want[d.WantAt].Name)
	case d.Kind == ctypes.Missing:
		return fmt.Sprintf("from %s on, a call reaches another function than the one that it names", want[d.WantAt].Name)
	case d.Kind == ctypes.Added && d.HaveAt >= len(want):
		return fmt.Sprintf("a call of %s reads past the end of a list that is the standard's", have[d.HaveAt].Name)
	case d.Kind == ctypes.Added:
		return fmt.Sprintf("from %s on, a call reaches another function than the one that it names", want[d.HaveAt].Name)
	case d.Kind == ctypes.Swapped || d.Kind == ctypes.Replaced:
		return fmt.Sprintf("a call of %s reaches %s", want[d.WantAt].Name, have[d.HaveAt].Name)
	}
	return "a call reaches another function than the one that it names, or none"
}
