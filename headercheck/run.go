// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// Check checks headers, each by itself against the reference and then against
// the headers before it. progress, if not nil, is called after each header,
// from one goroutine at a time. The reports come in the order of paths. An
// error means that ctx was over.
func (c *Checker) Check(ctx context.Context, paths []string, progress func(done int)) ([]Report, error) {
	reports := make([]Report, len(paths))
	var (
		mu   sync.Mutex
		done int
	)
	parallel(len(paths), func(i int) {
		reports[i] = c.header(ctx, paths[i])
		if progress != nil {
			mu.Lock()
			defer mu.Unlock()
			done++
			progress(done)
		}
	})
	c.pairs(ctx, reports)
	for i := range reports {
		reports[i].finish()
	}
	return reports, ctx.Err()
}

// header checks one header under each set of flags and keeps the results of
// those that find the most of its includes.
func (c *Checker) header(ctx context.Context, path string) Report {
	var best Report
	for i, s := range c.setups {
		r := s.header(ctx, path)
		switch {
		case i == 0 || r.worth() > best.worth():
			best = r
		case r.worth() == best.worth():
			best.merge(r.Findings)
		}
	}
	return best
}

func unreadable(path string, err error) Report {
	var reason *fs.PathError
	if errors.As(err, &reason) && reason.Path == path {
		err = reason.Err // the report has the path
	}
	return Report{Path: path, Verdict: Unreadable, Err: err.Error()}
}

// header builds the units of one header and runs all checks over them.
func (s *setup) header(ctx context.Context, path string) Report {
	file, err := s.files.Load(ctx, path)
	if err != nil {
		return unreadable(path, err)
	}
	p := &pass{setup: s, profile: s.profile, ref: &s.ref, path: path, file: file}
	u := cpp.NewUnit(ctx, s.cfg, s.files)
	if err := u.Include(file); err != nil {
		return unreadable(path, err)
	}
	p.alone = u.Fork(ctx)
	p.reference = s.ref.end.Fork(ctx) // asking for values changes a unit
	p.alone.Borrow(s.ref.end)
	for m := range u.Macros {
		if !p.system(m.File()) {
			p.macros = append(p.macros, m)
		}
	}
	slices.SortFunc(p.macros, byPosition)
	if s.ref.file != nil {
		if err := u.Include(s.ref.text); err != nil {
			return unreadable(path, err)
		}
	}
	p.unit(HeaderFirst, u)
	if s.ref.file != nil {
		v := s.ref.end.Fork(ctx)
		mentioned := false
		v.Entered = func(f *cpp.File) { mentioned = mentioned || !p.system(f) && s.mentioned(f) }
		if err := v.Include(file); err != nil {
			return unreadable(path, err)
		}
		p.unit(ReferenceFirst, v)
		p.text(ctx, u, mentioned)
	}
	for _, c := range checks {
		p.check = c
		c.run(p)
	}
	r := Report{Path: path, file: file, defines: p.macros, Findings: merge(nil, p.findings), more: p.more}
	for _, m := range p.alone.Missing {
		r.Missing = append(r.Missing, Missing{m.Name, position(m.From)})
	}
	return r
}

// text reads what stands between the header's directives, where there may be
// something to find: names that the reference, if it comes first, replaces by
// numbers; and whether the type of the codes is missing from u, the unit in which
// the reference comes last. What cannot be read says nothing.
func (p *pass) text(ctx context.Context, u *cpp.Unit, mentioned bool) {
	if mentioned {
		v := p.ref.end.Fork(ctx)
		v.Text = &cpp.Text{Macros: p.ref.numbers(), Skip: p.system}
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
	v := cpp.NewUnit(ctx, p.setup.cfg, p.setup.files)
	v.Text = &cpp.Text{Word: name}
	if v.Include(p.file) == nil && !v.Text.Unread {
		p.untyped = !v.Text.Seen && !v.Text.Borrows
	}
}

// byPosition sorts macros by file, then by place.
func byPosition(a, b *cpp.Macro) int {
	if c := strings.Compare(a.File().Path, b.File().Path); c != 0 {
		return c
	}
	return a.Offset() - b.Offset()
}
