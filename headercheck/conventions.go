// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// conventions are the macros that a specification has its includer define (PKCS #11 3.2,
// section 2): what they are is the platform's business. The published headers need them.
var conventions = []string{"CK_PTR", "CK_DEFINE_FUNCTION", "CK_DECLARE_FUNCTION", "CK_DECLARE_FUNCTION_POINTER", "CK_CALLBACK_FUNCTION", "NULL_PTR"}

// anybodys are the macros of the published header that are no names of PKCS #11, and that it
// defines only where nobody has them: a header with its own is none of PKCS #11's business.
var anybodys = []string{"TRUE", "FALSE"}

// prelude is what an includer has to define before a header, and what says so.
type prelude struct {
	file *cpp.File // nil: nothing
	need []string
	pos  Position // of a use
}

// prelude returns the conventions that files use and do not define, as the built-in header
// defines them.
func (s *setup) prelude(files []*cpp.File) (p prelude, err error) {
	if s.profile != PKCS11 {
		return p, nil
	}
	defined := make([]bool, len(conventions))
	for _, f := range files {
		for m := range f.Macros {
			if i := slices.Index(conventions, m.Name); i >= 0 {
				defined[i] = true
			}
		}
	}
	for i, name := range conventions {
		if defined[i] {
			continue
		}
		for _, f := range files {
			if at, ok := f.Uses(name); ok {
				if p.need = append(p.need, name); len(p.need) == 1 {
					p.pos = position(at)
				}
				break
			}
		}
	}
	if len(p.need) == 0 {
		return p, nil
	}
	own, err := s.builtinFile()
	if err != nil {
		return p, err
	}
	var text strings.Builder
	for _, name := range p.need {
		m := own.Macro(name)
		space := " "
		if m.Function {
			space = "" // its text begins with the parameters
		}
		fmt.Fprintf(&text, "#define %s%s%s\n", name, space, m.Text())
	}
	p.file, err = s.files.Add(builtinDir+"pkcs11/"+strings.Join(p.need, "-")+".h", text.String())
	return p, err
}

// read reads a file into a unit that begin begins, after the conventions that it needs.
func (s *setup) read(ctx context.Context, f *cpp.File, begin func() *cpp.Unit) (*cpp.Unit, prelude, error) {
	u := begin()
	var files []*cpp.File
	if s.profile == PKCS11 {
		u.Entered = func(f *cpp.File) {
			if f == s.ref.file || !s.cfg.System(f.Path) {
				files = append(files, f)
			}
		}
	}
	if err := u.Include(f); err != nil {
		return nil, prelude{}, err
	}
	u.Entered = nil
	before, err := s.prelude(files)
	if err != nil || before.file == nil {
		return u, before, err
	}
	u = begin()
	if err := u.Include(before.file); err != nil {
		return nil, before, err
	}
	return u, before, u.Include(f)
}

// note notes that the header was not checked as it stands.
func (p *pass) note(before prelude) {
	if before.file == nil {
		return
	}
	p.check = macroMissing
	p.report(Finding{Name: before.need[0], Pos: before.pos, Spot: before.pos, Severity: Note,
		Message: fmt.Sprintf("%s: used and not defined, which the specification leaves to the includer; checked with the definitions of PKCS #11 3.2, section 2",
			strings.Join(before.need, ", "))})
}
