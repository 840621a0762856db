// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/headercheck/internal/ctypes"
)

// typesRead are the types of a header beside the reference's.
type typesRead struct {
	header  *ctypes.Unit // the header alone
	have    *ctypes.Types
	want    *ctypes.Types
	pack    int // in force before the header
	first   *ctypes.Unit
	last    *ctypes.Unit  // units in which the reference comes first, and last
	failure string        // why there are none
	lists   *ctypes.Types // the standard's lists of functions, if the header has any
	// repacked is have with another packing of all structures.
	repacked func(pack int) (*ctypes.Types, error)
	// form is the type of another form.
	form func(form) (*ctypes.Types, error)
}

// typesOf is the reference's side, read once.
func (s *setup) typesOf(ctx context.Context) (*ctypes.Types, *ctypes.Unit, error) {
	s.typed.once.Do(func() {
		ctx := context.WithoutCancel(ctx) // for whichever header asks first
		u := cpp.NewUnit(ctx, s.cfg, s.files)
		u.Trace = s.trace
		s.typed.end = u
		if s.typed.unit, s.typed.err = ctypes.Read(u, s.ref.file); s.typed.err == nil {
			s.typed.types, s.typed.err = s.typed.unit.Types(ctx, s.cfg.Target, -1, s.typed.unit.Declared(func(f *cpp.File) bool { return f == s.ref.file }))
		}
	})
	return s.typed.types, s.typed.unit, s.typed.err
}

// referenceTypes are the reference's, once they have been asked for.
type referenceTypes struct {
	once  sync.Once
	unit  *ctypes.Unit
	end   *cpp.Unit // that has read it
	types *ctypes.Types
	err   error
	lists functionLists
}

// functionLists are the structures in which a module hands out its functions. They are not in
// the reference but in pkcs11/pkcs11.h.
type functionLists struct {
	once  sync.Once
	types *ctypes.Types
	err   error
}

// isList says whether a name is that of a list of functions.
func isList(name string) bool { return strings.HasPrefix(name, "CK_FUNCTION_LIST") }

// listsOf are the standard's lists of functions, read once.
func (s *setup) listsOf(ctx context.Context) (*ctypes.Types, error) {
	l := &s.typed.lists
	l.once.Do(func() { l.types, l.err = s.readLists(context.WithoutCancel(ctx)) })
	return l.types, l.err
}

func (s *setup) readLists(ctx context.Context) (*ctypes.Types, error) {
	const folder = builtinDir + "lists/pkcs11/"
	text := map[string]string{
		"pkcs11t.h": "", // which has been read
		"pkcs11f.h": pkcs11f,
		"pkcs11.h":  pkcs11,
	}
	var first *cpp.File
	for name, text := range text {
		f, err := s.files.Add(folder+name, text)
		if err != nil {
			return nil, err
		}
		if name == "pkcs11.h" {
			first = f
		}
	}
	u, err := s.typed.unit.Then(s.typed.end.Fork(ctx), first)
	if err != nil {
		return nil, err
	}
	return u.Types(ctx, s.cfg.Target, -1, isList)
}

// readTypes reads the types of the header, in both orders with the reference, and after
// what it leaves to its includer. On Windows, the packing is a part of that.
func (p *pass) readTypes(ctx context.Context, before prelude) {
	s := p.setup
	if !s.withTypes || s.ref.file == nil {
		return
	}
	r := &typesRead{}
	p.typed = r
	want, reference, err := s.typesOf(ctx)
	if err != nil {
		r.failure = "the reference: " + err.Error()
		return
	}
	r.want = want
	var lead []*cpp.File
	if before.file != nil {
		lead = append(lead, before.file)
	}
	if slices.ContainsFunc(before.need, func(name string) bool { return name != "NULL_PTR" }) {
		f, err := s.files.Add(builtinDir+"pkcs11/packing.h", packing)
		if err != nil {
			r.failure = err.Error()
			return
		}
		lead = append(lead, f)
	}
	if r.last, err = ctypes.Read(p.unit(ctx), slices.Concat(lead, []*cpp.File{p.file, s.ref.file})...); err != nil {
		r.failure = err.Error()
		return
	}
	if len(lead) > 0 {
		r.pack = r.last.After(len(lead)).Pack
	}
	r.header = r.last.After(len(lead) + 1)
	if r.header.Unread {
		r.failure = "the text is too large, or broken"
		return
	}
	r.repacked = func(pack int) (*ctypes.Types, error) {
		return r.header.Types(ctx, s.cfg.Target, pack, reference.Defines)
	}
	r.form = func(f form) (*ctypes.Types, error) {
		file, err := s.files.Add(builtinDir+"pkcs11/"+f.name+"-"+fmt.Sprintf("%#04x", f.until)+".h", packing+f.text+"\n")
		if err != nil {
			return nil, err
		}
		u, err := ctypes.Read(p.unit(ctx), file)
		if err != nil {
			return nil, err
		}
		return u.Types(ctx, s.cfg.Target, -1, ctypes.All)
	}
	var other error // the front end and the other order are of no concern to each other
	parallel(2, func(i int) {
		if i == 0 {
			r.have, err = r.repacked(-1)
		} else {
			r.first, other = p.readFirst(ctx, lead, reference)
		}
	})
	if err = errors.Join(err, other); err != nil {
		r.failure = err.Error()
		return
	}
	if p.profile == PKCS11 && p.ref.builtin && r.have.Knows(isList) {
		if r.lists, err = s.listsOf(ctx); err != nil {
			r.failure = "the lists of functions: " + err.Error()
		}
	}
}

// readFirst reads the reference and then the header, after what the header leaves to its
// includer. The reference need not be read again where there is nothing before it.
func (p *pass) readFirst(ctx context.Context, lead []*cpp.File, reference *ctypes.Unit) (*ctypes.Unit, error) {
	if len(lead) > 0 || p.ref.end.Forced(p.file) {
		return ctypes.Read(p.unit(ctx), slices.Concat(lead, []*cpp.File{p.ref.file, p.file})...)
	}
	u := p.setup.typed.end.Fork(ctx)
	u.Trace, u.Room = p.trace, &p.room
	u.Spare(p.file)
	return reference.Then(u, p.file)
}

// sides are the header's and the reference's, for clashes.
func (p *pass) sides() (header, reference ctypes.Side) {
	return ctypes.Side{Types: p.typed.have, Has: func(f *cpp.File) bool {
			return f != p.ref.file && !p.system(f) && !strings.HasPrefix(f.Path, builtinDir)
		}},
		ctypes.Side{Types: p.typed.want, Has: func(f *cpp.File) bool { return f == p.ref.file }}
}
