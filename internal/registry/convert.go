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
// An overrule stands first, and is General. Then the code of the same condition is
// the best there is: Exact if it converts back to this very code, else Equivalent.
// Failing that, what stands in for the condition, or the nearest ancestor that has a
// code or a stand-in: General. If only the root failure is left, or there is no code at all, the target's generic
// failure: Fallback. The validator sees to it that every vocabulary has a success.
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
		code, standIn := r.representative(to, id), r.standIn(to, id)
		switch {
		case code != nil && depth == 0:
			return code, Equivalent
		case code != nil && id == Failure:
			return code, FallbackGrade
		case code != nil:
			return code, General
		case standIn != nil:
			return standIn, General
		}
	}
	// An unfinished operation, in a vocabulary that knows of none.
	return to.Code(to.Fallback), FallbackGrade
}

// representative returns the code that stands for a condition in v, or nil: the code
// that is marked, or the only one. A withdrawn code never does, nor one that says so,
// and no code does for a catchall.
func (r *Registry) representative(v *Vocabulary, condition string) *Code {
	if r.Condition(condition).Catchall {
		return nil
	}
	codes := v.candidates(condition)
	if i := slices.IndexFunc(codes, func(c *Code) bool { return c.Representative != nil }); i >= 0 {
		return codes[i]
	}
	if len(codes) == 1 {
		return codes[0]
	}
	return nil
}

// candidates lists the codes that could stand for a condition.
func (v *Vocabulary) candidates(condition string) []*Code {
	var out []*Code
	for i := range v.Codes {
		c := &v.Codes[i]
		if c.Condition == condition && c.Withdrawn == "" && (c.Representative == nil || *c.Representative) {
			out = append(out, c)
		}
	}
	return out
}

// standIn returns the code that stands in for a condition in v, or nil.
func (r *Registry) standIn(v *Vocabulary, condition string) *Code {
	for _, s := range r.StandIns {
		if s.Condition == condition {
			if c := v.Code(s.Code); c != nil {
				return c
			}
		}
	}
	return nil
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

// Reason returns what conversions.toml says of a code's conversion, or "" where the
// tree alone decides.
func (r *Registry) Reason(code *Code, to *Vocabulary) string {
	for _, o := range r.Overrules {
		if o.From == code.Name && to.Code(o.To) != nil {
			return o.Reason
		}
	}
	for _, id := range r.Path(code.Condition) {
		if r.representative(to, id) != nil && id != Failure {
			return ""
		}
		for _, s := range r.StandIns {
			if s.Condition == id && to.Code(s.Code) != nil {
				return s.Reason
			}
		}
	}
	if i := r.fallbackReason(code.Condition, to); i >= 0 && code.Condition != Failure {
		return r.Fallbacks[i].Reason
	}
	return ""
}
