// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// Check checks headers, each by itself against the reference and then against
// the headers before it. progress, if not nil, is called after each header,
// from one goroutine at a time. The reports come in the order of paths. An
// error means that ctx was over.
func (c *Checker) Check(ctx context.Context, paths []string, progress func(done int)) ([]Report, error) {
	judged := make([][]*Report, len(paths))
	countedParallel(len(paths), progress, func(i int) { judged[i] = c.judged(ctx, paths[i]) })
	for k, one := range c.profiles() {
		one.beside(ctx, judged, k)
	}
	withoutTypes := slices.DeleteFunc(slices.Clone(c.selected), readsTypes)
	reports := make([]Report, len(paths))
	for i, list := range judged {
		reports[i] = joined(list)
		reports[i].selectChecks(c.selected)
		if !c.types {
			reports[i].ran = withoutTypes
		}
	}
	c.suppress(ctx, reports)
	for i := range reports {
		reports[i].finish()
	}
	return reports, ctx.Err()
}

// header checks one header under each set of flags and keeps the results of
// those that find the most of its includes. A set that answers all that was asked under
// another is not run: the result would be the same.
func (c *Checker) header(ctx context.Context, path string) Report {
	var best Report
	var runs runs
	for i, f := range c.setsFor(path) {
		if runs.hold(ctx, f) {
			continue
		}
		if err := ctx.Err(); err != nil {
			return unreadable(path, err)
		}
		if len(runs.list) == c.maxRuns {
			return unreadable(path, fmt.Errorf("more than %d sets of flags make a difference to it; want fewer", c.maxRuns))
		}
		s, err := c.setup(ctx, f)
		r := Report{}
		if err != nil {
			r = unreadable(path, err)
		} else {
			r = c.run(ctx, s, f, path, &runs)
		}
		switch {
		case i == 0 || r.worth() > best.worth():
			best = r
		case r.worth() == best.worth():
			best.merge(r.Findings)
		}
	}
	return best
}

// run is one that was made: the set of flags, and what was asked of it.
type run struct {
	set   *flagSet
	asked [2]*cpp.Trace // by the reference, and by the header's units
}

// runs are those of one header.
type runs struct {
	list  []run
	whole map[*group]bool // of which all sets answer what was asked in a run
}

// mostRuns is how many sets of flags may make a difference to a header.
const mostRuns = 4096

// hold says whether a set of flags answers the same as another did under which there was a
// run.
func (r *runs) hold(ctx context.Context, f *flagSet) bool {
	if r.whole[f.group] {
		return true
	}
	i := slices.IndexFunc(r.list, func(r run) bool { return r.holds(ctx, f) })
	if i < 0 {
		return false
	}
	if o := r.list[i]; !o.asked[0].Asked() && !o.asked[1].Asked() {
		if r.whole == nil {
			r.whole = map[*group]bool{}
		}
		r.whole[f.group] = true
	}
	return true
}

// holds says whether another set of flags answers the same. The sets of a group do where
// nothing was asked in which any differ.
func (r run) holds(ctx context.Context, f *flagSet) bool {
	if r.set.files != f.files {
		return false
	}
	for _, t := range r.asked {
		if (r.set.group != f.group || t.Asked()) && !t.Holds(ctx, f.files, r.set.config(), f.config()) {
			return false
		}
	}
	return true
}

// add notes what was asked under a set of flags, if there are others.
func (r *runs) add(f *flagSet, reference, header *cpp.Trace) {
	if f.watch != nil {
		r.list = append(r.list, run{f, [2]*cpp.Trace{reference, header}})
	}
}

// run checks one header under one set of flags.
func (c *Checker) run(ctx context.Context, s *setup, f *flagSet, path string, runs *runs) Report {
	trace := f.trace()
	r := s.header(ctx, path, trace, f.memory())
	runs.add(f, s.trace, trace)
	return r
}

func unreadable(path string, err error) Report {
	var reason *fs.PathError
	if errors.As(err, &reason) && reason.Path == path {
		err = reason.Err // the report has the path
	}
	return Report{Path: path, Verdict: Unreadable, Err: err.Error()}
}

// header builds the units of one header and runs all checks over them.
func (s *setup) header(ctx context.Context, path string, trace *cpp.Trace, memory *cpp.Memory) Report {
	file, err := s.files.Load(ctx, path)
	if err != nil {
		return unreadable(path, err)
	}
	p := &pass{setup: s, profile: s.profile, ref: &s.ref, path: path, file: file}
	p.trace, p.memory = trace, memory
	u, before, err := s.read(ctx, file, func() *cpp.Unit { return p.unit(ctx) })
	if err != nil {
		return unreadable(path, err)
	}
	if s.withTypes && s.ref.file != nil {
		go s.typesOf(ctx) // they are asked for last
	}
	u.Settle()
	p.alone = u.Fork(ctx)
	p.reference = p.afterReference(ctx) // asking for values changes a unit
	for m := range u.Macros {
		if !p.system(m.File()) && (m.File() == file || !u.Forced(m.File())) {
			p.macros = append(p.macros, m)
		}
	}
	slices.SortFunc(p.macros, byPosition)
	if s.ref.file != nil {
		if err := u.Include(s.ref.text); err != nil {
			return unreadable(path, err)
		}
	}
	p.keep(HeaderFirst, u)
	if s.ref.file != nil {
		v := p.afterReference(ctx)
		if err := v.Include(file); err != nil {
			return unreadable(path, err)
		}
		p.keep(ReferenceFirst, v)
		p.text(ctx, u, s.mentioned(p.besides(v), p.system))
		p.readTypes(ctx, before)
	}
	p.judge()
	documents := p.documents()
	p.note(before)
	for _, c := range checks {
		if p.check = c; !documents && c.run != nil {
			c.run(p)
		}
	}
	r := Report{Path: path, file: file, documents: documents, defines: p.macros, Findings: merged(p.findings), more: p.more}
	r.claims = p.claims()
	for f := range p.alone.Files {
		if f != file && !p.system(f) && !p.alone.Forced(f) {
			r.includes = append(r.includes, f.Path)
		}
	}
	for _, m := range p.alone.Missing {
		r.Missing = append(r.Missing, Missing{m.Name, position(m.From)})
	}
	return r
}

// besides are the files of a unit but for the reference.
func (p *pass) besides(u *cpp.Unit) (files []*cpp.File) {
	for f := range u.Files {
		if f != p.ref.text && f != p.ref.file {
			files = append(files, f)
		}
	}
	return files
}

// text reads what stands between the header's directives, where there may be
// something to find: names that the reference, if it comes first, replaces by
// numbers; and whether the type of the codes is missing from u, the unit in which
// the reference comes last. What cannot be read says nothing.
func (p *pass) text(ctx context.Context, u *cpp.Unit, mentioned bool) {
	if mentioned {
		v := p.afterReference(ctx)
		v.Text = &cpp.Text{Macros: p.ref.number, Skip: p.system}
		if v.Include(p.file) == nil && !v.Text.Unread {
			p.declared = v.Text.Declared
		}
	}
	name := p.profile.typeName()
	if _, ok := u.Typedef(name); ok || u.Macro(name) != nil || len(p.alone.Missing) > 0 {
		return
	}
	if _, ok := p.ref.end.Typedef(name); !ok {
		return
	}
	v := p.unit(ctx)
	v.Text = &cpp.Text{Word: name}
	if v.Include(p.file) == nil && !v.Text.Unread {
		p.untyped = !v.Text.Seen && !v.Text.Borrows
	}
}

// byPosition sorts macros by file, then by place.
func byPosition(a, b *cpp.Macro) int {
	if a.File() != b.File() {
		if c := strings.Compare(a.File().Path, b.File().Path); c != 0 {
			return c
		}
	}
	return a.Offset() - b.Offset()
}
