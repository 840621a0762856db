// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

var typedefUnguarded = &Check{
	Name:  "typedef-unguarded",
	Title: "the status type is defined without its guard",
	Text: `C90 and C99 forbid a typedef to be repeated (6.7p3): an error, in their GNU
dialects a warning, since gcc lets it pass there. C11 and C++ allow it for the
same type: a warning in headers that C90 and C99 may include. So that
psa_status_t may stand in several headers, the PSA specification has each
definition guarded by PSA_SUCCESS: a header that defines the macro has defined the
type. Define the macro in the same header, or the next one repeats the type.`,
	Before: `typedef int32_t psa_status_t;`,
	After: `#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
#endif
#define PSA_SUCCESS ((psa_status_t)0)`,
	Since:    "0.1.0",
	Severity: Error,
	run: func(p *pass) {
		if p.profile != PSA || p.setup.plus {
			return
		}
		for _, k := range p.types {
			if k.here.Type != k.there.Type {
				continue // typedef-type says it
			}
			f := Finding{
				Name: k.here.Name, Pos: position(k.here.Pos()), Spot: position(k.here.Pos()),
				Have: "typedef " + k.here.Type.String() + " " + k.here.Name, Want: "#ifndef PSA_SUCCESS around it",
				Message: fmt.Sprintf("%s is defined again where PSA_SUCCESS is defined, want #ifndef PSA_SUCCESS around it", k.here.Name),
				Related: &Related{position(k.there.Pos()), "the other definition is here"},
			}
			switch {
			case cpp.RepeatsTypedefs(p.setup.cfg.Std):
				f.Message += "; C90 and C99 do not allow it"
				f.Severity = Warning
			case p.setup.cfg.Std[0] == 'g':
				f.Message += "; C90 and C99 do not allow it, and gcc lets it pass without -pedantic"
				f.Severity = Warning
			}
			if k.order == HeaderFirst && p.alone.Macro("PSA_SUCCESS") == nil {
				f.Message = fmt.Sprintf("%s is defined without PSA_SUCCESS, want both or neither: the reference defines it again after this header, which C90 and C99 do not allow", k.here.Name)
				f.Want = "#define PSA_SUCCESS ((psa_status_t)0)"
				f.Severity = Warning // guarded as the specification says, and still repeated
				if saysPart(p.file) {
					p.part(f)
					continue
				}
			}
			f.addOrder(k.order)
			p.report(f)
		}
	},
}
