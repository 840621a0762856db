// SPDX-License-Identifier: Apache-2.0

package registry

import "slices"

// A Fidelity says how much of a code's meaning a conversion keeps. The names and
// their order are those of package conv.
type Fidelity string

// The grades, from the least to the most.
const (
	FallbackGrade Fidelity = "Fallback"
	General       Fidelity = "General"
	Equivalent    Fidelity = "Equivalent"
	Exact         Fidelity = "Exact"
)

// Convert computes what a code with the given condition becomes in vocabulary
// to. name is the code's name, or "" for a value that its vocabulary does not
// define.
//
// What conversions.toml says stands first, and is General. Then the code of the
// same condition is the best there is: Exact if it converts back to this very code,
// else Equivalent. Failing that, the nearest ancestor that has a code: General. If
// only the root failure is left, the target's generic failure: Fallback.
func (r *Registry) Convert(from *Vocabulary, name, condition string, to *Vocabulary) (*Code, Fidelity) {
	code, fidelity := r.target(name, condition, to)
	if fidelity == Equivalent && name != "" {
		if back, _ := r.target(code.Name, code.Condition, from); back.Name == name {
			fidelity = Exact
		}
	}
	return code, fidelity
}

// target is Convert but for looking back: what may be Exact is Equivalent.
func (r *Registry) target(name, condition string, to *Vocabulary) (*Code, Fidelity) {
	if code := r.overrule(name, to); code != nil {
		return code, General
	}
	for depth, id := range r.Path(condition) {
		code := r.representative(to, id)
		switch {
		case code == nil:
		case depth == 0:
			return code, Equivalent
		case id == Failure:
			return code, FallbackGrade
		default:
			return code, General
		}
	}
	// The validator sees to it that every root has a code in every vocabulary.
	panic("registry: " + to.ID + " has no code for " + condition)
}

// representative returns the code that stands for a condition in v, or nil: the
// only code of that condition, or the one marked. A withdrawn code never does,
// and no code does for a catchall.
func (r *Registry) representative(v *Vocabulary, condition string) *Code {
	if r.Condition(condition).Catchall {
		return nil
	}
	codes := v.candidates(condition)
	if len(codes) == 1 {
		return codes[0]
	}
	if i := slices.IndexFunc(codes, func(c *Code) bool { return c.Representative }); i >= 0 {
		return codes[i]
	}
	return nil
}

func (v *Vocabulary) candidates(condition string) []*Code {
	var out []*Code
	for i := range v.Codes {
		if c := &v.Codes[i]; c.Condition == condition && c.Withdrawn == "" {
			out = append(out, c)
		}
	}
	return out
}

func (r *Registry) overrule(name string, to *Vocabulary) *Code {
	for _, o := range r.Overrules {
		if o.From == name {
			if c := to.Code(o.To); c != nil {
				return c
			}
		}
	}
	return nil
}
