// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"slices"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// pairs compares the given headers with one another: strangers on the names that
// specifications reserve, and on all if there is no reference. Only pairs that end up
// with different definitions of a name can clash, so only those are put into one
// translation unit, in both orders, to see whether C minds. Names that the reference
// defines have been compared with it already.
func (c *Checker) pairs(ctx context.Context, reports []Report) {
	if len(reports) < 2 {
		return
	}
	s := c.first(ctx) // what names are shared is the same for C and C++
	type owner struct {
		report int
		macro  *cpp.Macro
	}
	first := map[string]owner{}
	todo := map[[2]int]bool{}
	var order [][2]int
	for i := range reports {
		if reports[i].documents || reports[i].part {
			continue // documentation, or compared in the header that includes it
		}
		for _, m := range reports[i].defines {
			if !s.shared(m.Name) {
				continue
			}
			o, ok := first[m.Name]
			if !ok {
				first[m.Name] = owner{i, m}
				continue
			}
			if pair := [2]int{o.report, i}; !o.macro.Same(m) && !todo[pair] && !together(&reports[o.report], &reports[i]) {
				todo[pair] = true
				order = append(order, pair)
			}
		}
	}
	found := make([][]Finding, len(order))
	parallel(len(order), func(i int) {
		first, second := &reports[order[i][0]], &reports[order[i][1]]
		sets := c.setsFor(first.Path)
		if !sets[0].plus {
			sets = c.setsFor(second.Path) // a header in C may be included from C++
		}
		if s, err := c.setup(ctx, sets[0]); err == nil {
			found[i] = s.pair(ctx, sets[0].memory(), first, second)
		}
	})
	for i, pair := range order {
		reports[pair[1]].merge(found[i])
	}
}

// shared says whether given headers are compared with one another on a name. Where there is
// a checker for each profile, each has the names of its own, and PSA's those of none.
func (s *setup) shared(name string) bool {
	if p := specified(name); s.several && p != s.profile && (p != "" || s.profile != PSA) {
		return false
	}
	return s.ref.macro(name) == nil && (s.ref.file == nil || specified(name) != "")
}

// pair reports where a second header clashes with a first, which takes the place of the
// reference.
func (s *setup) pair(ctx context.Context, memory *cpp.Memory, first, second *Report) []Finding {
	a, err := s.files.Load(ctx, first.Path)
	b, err2 := s.files.Load(ctx, second.Path)
	if err != nil || err2 != nil {
		return nil
	}
	ua, ub := s.unit(ctx, memory, a), s.unit(ctx, memory, b)
	if ua == nil || ub == nil {
		return nil
	}
	known := map[cpp.Clash]bool{} // of one of them alone
	for _, c := range slices.Concat(ua.Clashes, ub.Clashes) {
		known[c] = true
	}
	var list []Finding
	add := func(here, there *cpp.Macro, order Order) {
		if here.File() != nil && (here.File() == b || !s.system(here.File())) {
			list = append(list, s.between(ub, here, ua, there, order))
		}
	}
	for _, c := range s.newClashes(ctx, memory, known, a, b) {
		add(c.New, c.Prev, before(first, second))
	}
	for _, c := range s.newClashes(ctx, memory, known, b, a) {
		add(c.Prev, c.New, before(second, first))
	}
	return merged(list)
}

// unit is the one of files alone, in this order; nil if it cannot be read.
func (s *setup) unit(ctx context.Context, memory *cpp.Memory, files ...*cpp.File) *cpp.Unit {
	u := cpp.NewUnit(ctx, s.cfg, s.files)
	u.Memory = memory
	u.Borrow(s.ref.end)
	for _, f := range files {
		u.Spare(f)
		if u.Include(f) != nil {
			return nil
		}
	}
	return u
}

// before is the order in which one header is included before another.
func before(a, b *Report) Order { return Order(a.Path + " before " + b.Path) }

// newClashes are those of files in one unit that are not known, on names that are shared.
func (s *setup) newClashes(ctx context.Context, memory *cpp.Memory, known map[cpp.Clash]bool, files ...*cpp.File) []cpp.Clash {
	u := s.unit(ctx, memory, files...)
	if u == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(u.Clashes), func(c cpp.Clash) bool { return known[c] || !s.shared(c.New.Name) })
}

// between is the finding that here, at the end of a, clashes with there, at the end of b.
func (s *setup) between(a *cpp.Unit, here *cpp.Macro, b *cpp.Unit, there *cpp.Macro, order Order) Finding {
	kind, _ := classify(a, here, b, there)
	k, _ := CheckNamed(kind)
	profile := s.profile
	if p := specified(here.Name); p != "" {
		profile = p
	}
	return Finding{
		Check: k.Name, Severity: k.severity(profile), Name: here.Name,
		Pos: position(here.Pos()), Spot: position(here.Differs(there)), Have: here.Text(), Want: there.Text(),
		Message: fmt.Sprintf("%s is defined as %s, but as %s in %s", here.Name, bodyOf(here), bodyOf(there), there.Pos().Path),
		Related: related(there, "the other definition is here"),
		Orders:  []Order{order},
	}
}
