// SPDX-License-Identifier: Apache-2.0

package registry

import "slices"

// A Fidelity tells how much of a code's meaning a conversion keeps. The names and
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
// An overrule stands first, and is General, or Fallback if it names the generic failure. Then the twin of the code, and the code that
// represents its condition: Exact if it converts back to this very code, else Equivalent.
// Failing that, what stands in for the condition, or the nearest ancestor that has a
// code or a stand-in: General. If a fallback row ends the way, or only the root failure is
// left, or there is no code at all, the target's generic failure: Fallback. The validator
// sees to it that every vocabulary has a success.
func (r *Registry) Convert(from *Vocabulary, name, condition string, to *Vocabulary) (*Code, Fidelity) {
	step := r.target(from, name, condition, to)
	if step.fidelity == Equivalent && name != "" {
		if back := r.target(to, step.code.Name, step.code.Condition, from); back.code.Name == name && back.fidelity == Equivalent {
			step.fidelity = Exact
		}
	}
	return step.code, step.fidelity
}

// Reason returns what the registry says of a code's conversion, or "" where the
// tree alone decides.
func (r *Registry) Reason(from *Vocabulary, code *Code, to *Vocabulary) string {
	return r.target(from, code.Name, code.Condition, to).reason
}

// A step is how a conversion comes to its result.
type step struct {
	code     *Code
	fidelity Fidelity
	reason   string // what a row says of it; "": the tree decides
	row      any    // that row: *Overrule, *StandIn or *Fallback

	ambiguous string // a condition passed by that several codes of the target could represent, or ""
}

// target is Convert but for looking back: what may be Exact is Equivalent.
func (r *Registry) target(from *Vocabulary, name, condition string, to *Vocabulary) step {
	if o := r.Overrule(from.Code(name), to); o != nil {
		s := step{code: to.Named(o.To), fidelity: General, reason: o.Reason, row: o}
		if s.code.Name == to.Fallback {
			s.fidelity = FallbackGrade
		}
		return s
	}
	return r.plain(from, name, condition, to)
}

// plain is target without overrules.
func (r *Registry) plain(from *Vocabulary, name, condition string, to *Vocabulary) step {
	if twin := r.twin(from.Code(name), to); twin != nil {
		return step{code: twin, fidelity: Equivalent}
	}
	var s step
	for depth, id := range r.Path(condition) {
		code, standIn, fallback := r.representative(to, id), r.StandIn(to, id), r.fallback(to, id)
		switch {
		case code != nil && depth == 0:
			s.code, s.fidelity = code, Equivalent
		case code != nil && id == Failure:
			s.code, s.fidelity = code, FallbackGrade
			if fallback != nil {
				s.reason, s.row = fallback.Reason, fallback
			}
		case code != nil:
			s.code, s.fidelity = code, General
		case standIn != nil:
			s.code, s.fidelity, s.reason, s.row = to.Named(standIn.Code), General, standIn.Reason, standIn
		case fallback != nil:
			s.code, s.fidelity, s.reason, s.row = to.Code(to.Fallback), FallbackGrade, fallback.Reason, fallback
		default:
			if len(to.stands[id]) > 1 && !r.Condition(id).Catchall {
				s.ambiguous = id
			}
			continue
		}
		return s
	}
	// An unfinished operation, in a vocabulary that knows of none.
	s.code, s.fidelity = to.Code(to.Fallback), FallbackGrade
	return s
}

// representative returns the code that stands for a condition in v, or nil: the code
// that is marked, or the only one. A withdrawn code never does, nor one that says so or
// that stands apart, and no code does for a catchall.
func (r *Registry) representative(v *Vocabulary, condition string) *Code {
	if r.Condition(condition).Catchall {
		return nil
	}
	codes := v.stands[condition]
	if i := slices.IndexFunc(codes, func(c *Code) bool { return c.Representative != nil }); i >= 0 {
		return codes[i]
	}
	if len(codes) == 1 {
		return codes[0]
	}
	return nil
}

// apart returns the row that says why a code speaks for its service alone, or nil.
func (v *Vocabulary) apart(c *Code) *Apart {
	for i := range v.Aparts {
		if a := &v.Aparts[i]; a.Service != "" && a.Service == c.Service || a.Min != nil && a.Max != nil && *a.Min <= c.Value && c.Value <= *a.Max {
			return a
		}
	}
	return nil
}

// Named returns the code of that name, or the one that means what the PSA code of
// that name means, or nil.
func (v *Vocabulary) Named(name string) *Code {
	if c := v.byName[name]; c != nil {
		return c
	}
	return v.byPSA[name]
}

// is reports whether a row that names a code is about this one: by its name, or by that
// of the PSA code whose meaning it has.
func (c *Code) is(name string) bool { return c.Name == name || c.PSA != "" && c.PSA == name }

// StandIn returns the row of what stands in for a condition in v, or nil. A row that
// names the code itself precedes one that names the PSA code it was made of.
func (r *Registry) StandIn(v *Vocabulary, condition string) *StandIn {
	var found *StandIn
	for i := range r.StandIns {
		s := &r.StandIns[i]
		switch {
		case s.Condition != condition:
		case v.Code(s.Code) != nil:
			return s
		case v.Named(s.Code) != nil:
			found = s
		}
	}
	return found
}

// fallback returns the row that says why a condition has nothing better than the
// generic failure of v, or nil.
func (r *Registry) fallback(v *Vocabulary, condition string) *Fallback {
	for i := range r.Fallbacks {
		if f := &r.Fallbacks[i]; f.Condition == condition && slices.Contains(f.To, v.ID) {
			return f
		}
	}
	return nil
}

// Overrule returns the row that decides what a code becomes, or nil, as StandIn does.
func (r *Registry) Overrule(code *Code, to *Vocabulary) *Overrule {
	if code == nil {
		return nil
	}
	var found *Overrule
	for i := range r.Overrules {
		o := &r.Overrules[i]
		if !code.is(o.From) {
			continue
		}
		switch target := to.Named(o.To); {
		case target == nil:
		case code.Name == o.From && target.Name == o.To:
			return o
		case found == nil || code.Name == o.From:
			found = o
		}
	}
	return found
}

// twin returns the code of a vocabulary that says the very thing that this one says, as
// one of the two says in so many words, or nil.
func (r *Registry) twin(code *Code, to *Vocabulary) *Code {
	if code == nil {
		return nil
	}
	for _, name := range code.Twins {
		if other := to.byName[name]; other != nil {
			return other
		}
	}
	return to.twinned[code.Name]
}

// Advised returns what a caller can do about a code, and why: its own advice, or that of
// its condition, or of the nearest one above.
func (r *Registry) Advised(c *Code) (advice, why string) {
	if c.Advice != "" {
		return c.Advice, c.AdviceWhy
	}
	return r.AdvisedFor(c.Condition)
}

// AdvisedFor is Advised for a condition.
func (r *Registry) AdvisedFor(condition string) (advice, why string) {
	for _, id := range r.Path(condition) {
		if c := r.Condition(id); c.Advice != "" {
			return c.Advice, c.Why
		}
	}
	return "", ""
}

// StatusOf returns the condition whose HTTP status and gRPC code hold for one: itself, or
// the nearest above that has them.
func (r *Registry) StatusOf(condition string) *Condition {
	c := r.Condition(condition)
	for c.HTTP == 0 {
		c = r.Condition(c.Parent)
	}
	return c
}

// AdviceChange returns why a conversion changes what a caller is advised to do, or "" where
// it does not.
func (r *Registry) AdviceChange(from *Vocabulary, code *Code, to *Vocabulary) string {
	target, fidelity := r.Convert(from, code.Name, code.Condition, to)
	if fidelity == FallbackGrade || r.keepsAdvice(code, target) {
		return ""
	}
	return r.NewAdvice(code, target).Reason
}

// keepsAdvice reports whether the advice of target is that of code, or a more general one.
func (r *Registry) keepsAdvice(code, target *Code) bool {
	have, _ := r.Advised(code)
	got, _ := r.Advised(target)
	return KeepsAdvice(have, got)
}

// MoreGeneral says of an advice which one has the same step in more general words, or less
// of it. It is the whole order: two advices that it does not join are about other steps or
// other people, and neither stands for the other. To stop, to proceed and to continue have
// nothing more general: who does anything else does wrong. Nothing is more general than to
// give up, which asks for no step at all.
var MoreGeneral = map[string]string{
	"retry":          "retry-later", // the same call, and no hurry
	"retry-later":    "give-up",
	"authenticate":   "give-up",
	"ask-user":       "give-up",
	"reopen-session": "fix-call", // it is a call that comes before
	"free":           "fix-call", // it is a call that comes before
	"fix-call":       "give-up",
}

// KeepsAdvice reports whether who is advised got does what have advises, or something more
// general.
func KeepsAdvice(have, got string) bool {
	for have != got && have != "" {
		have = MoreGeneral[have]
	}
	return have == got
}

// Why returns what a row says of a code that becomes something else here, or "".
func (s SeenIn) Why(from string) string {
	for _, d := range s.Differs {
		if d.From == from {
			return d.Why
		}
	}
	return ""
}

// A Seen is what a program makes of a code: another code, and why it is not ours, or "".
type Seen struct{ Project, Code, Why string }

// Seen lists what programs make of a code in vocabulary to.
func (r *Registry) Seen(code *Code, to *Vocabulary) []Seen {
	var all []Seen
	for _, s := range r.SeenIns {
		for _, pair := range s.Codes {
			if pair[0] == code.Name && to.Code(pair[1]) != nil {
				all = append(all, Seen{s.Project, pair[1], s.Why(code.Name)})
			}
		}
	}
	return all
}
