// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// pairs compares the given headers with one another. Only pairs that end up
// with different definitions of a name can clash, so only those are put into
// one translation unit, in both orders, to see whether C minds. Names that the
// reference defines have been compared with it already.
func (c *Checker) pairs(ctx context.Context, reports []Report) {
	s := c.setups[0]
	type owner struct {
		report int
		macro  *cpp.Macro
	}
	first := map[string]owner{}
	todo := map[[2]int]bool{}
	var order [][2]int
	for i := range reports {
		for _, m := range reports[i].defines {
			if s.names[m.Name] != nil {
				continue
			}
			o, ok := first[m.Name]
			if !ok {
				first[m.Name] = owner{i, m}
				continue
			}
			if pair := [2]int{o.report, i}; !o.macro.Same(m) && !todo[pair] {
				todo[pair] = true
				order = append(order, pair)
			}
		}
	}
	found := make([][]Finding, len(order))
	parallel(len(order), func(i int) {
		found[i] = s.pair(ctx, reports[order[i][0]].file, reports[order[i][1]].file)
	})
	for i, pair := range order {
		reports[pair[1]].merge(found[i])
	}
}

// pair reports where b clashes with a, a in the place of the reference.
func (s *setup) pair(ctx context.Context, a, b *cpp.File) []Finding {
	alone := func(f *cpp.File) (*cpp.Unit, map[cpp.Clash]bool) {
		u := cpp.NewUnit(ctx, s.cfg, s.files)
		if u.Include(f) != nil {
			return nil, nil
		}
		known := map[cpp.Clash]bool{}
		for _, c := range u.Clashes {
			known[c] = true
		}
		return u, known
	}
	ua, knownA := alone(a)
	ub, knownB := alone(b)
	if ua == nil || ub == nil {
		return nil
	}
	var list []Finding
	for _, order := range []Order{ReferenceFirst, HeaderFirst} {
		u := cpp.NewUnit(ctx, s.cfg, s.files)
		files := []*cpp.File{a, b}
		if order == HeaderFirst {
			files = []*cpp.File{b, a}
		}
		if u.Include(files[0]) != nil || u.Include(files[1]) != nil {
			continue
		}
		for _, c := range u.Clashes {
			if knownA[c] || knownB[c] || s.names[c.New.Name] != nil {
				continue
			}
			here, there := c.New, c.Prev
			if order == HeaderFirst {
				here, there = there, here
			}
			if here.File() == nil || here.File() != b && s.system(here.File()) {
				continue
			}
			k, _ := CheckNamed(classify(ub, here, ua, there))
			f := Finding{
				Check: k.Name, Severity: k.severity(s.profile), Name: here.Name,
				Pos: position(here.Pos()), Spot: position(here.Differs(there)), Have: here.Text(), Want: there.Text(),
				Message: fmt.Sprintf("%s is defined as %s, but as %s in %s", here.Name, here.Text(), there.Text(), there.Pos().Path),
				Related: related(there, "the other definition is here"),
			}
			f.addOrder(order)
			list = append(list, f)
		}
	}
	return merge(nil, list)
}
