// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// AllTargets as Options.Target stands for each of Targets: what is found on some of them
// names those.
const AllTargets = "all"

// onTargets checks the headers on each further target, and adds what is found there.
func (c *Checker) onTargets(ctx context.Context, paths []string, reports []Report) {
	if len(c.others) == 0 {
		return
	}
	for i := range reports {
		for j := range reports[i].Findings {
			reports[i].Findings[j].targets = []string{c.target}
		}
	}
	for _, other := range c.others {
		more := make([]Report, len(paths))
		parallel(len(paths), func(i int) { more[i] = other.header(ctx, paths[i]) })
		other.inWholes(ctx, more)
		for i := range reports {
			reports[i].addTarget(more[i], other.target)
		}
	}
	for i := range reports {
		for j := range reports[i].Findings {
			reports[i].Findings[j].nameTargets(1 + len(c.others))
		}
	}
}

// addTarget adds what is found on one more target. Where more includes are missing there,
// the header differs from what its users read: only its types are compared.
func (r *Report) addTarget(more Report, target string) {
	if r.Verdict == Unreadable {
		return
	}
	if more.Verdict == Unreadable {
		r.Findings = append(r.Findings, Finding{Check: typeLayout.Name, Severity: Note, Name: target, Pos: Position{more.Path, 1, 1}, Spot: Position{more.Path, 1, 1},
			Message: fmt.Sprintf("the header is not compared on %s: %s", target, more.Err), targets: []string{target}})
		return
	}
	for _, f := range more.Findings {
		if more.worth() < r.worth() && f.Check != typeLayout.Name {
			continue
		}
		f.fix = nil // it is for the first target
		i := slices.IndexFunc(r.Findings, func(o Finding) bool {
			return o.Check == f.Check && o.Name == f.Name && o.Severity == f.Severity && o.Pos == f.Pos && o.resized == f.resized
		})
		if i < 0 {
			f.targets = []string{target}
			r.Findings = append(r.Findings, f)
			continue
		}
		if o := &r.Findings[i]; !slices.Contains(o.targets, target) {
			o.targets = append(o.targets, target)
		}
		for _, order := range f.Orders {
			r.Findings[i].addOrder(order)
		}
	}
}

// nameTargets names the targets on which something is found, if not on all.
func (f *Finding) nameTargets(all int) {
	named := strings.Contains(f.Message, f.targets[0])
	rest := f.targets
	if named {
		rest = rest[1:]
	}
	switch {
	case len(f.targets) == all && !named, len(rest) == 0:
	case len(f.targets) == all:
		f.Message += "; so it is on all other targets"
	case named:
		f.Message += "; also on " + strings.Join(rest, ", ")
	default:
		f.Message += " on " + strings.Join(rest, ", ")
	}
}
