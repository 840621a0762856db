// SPDX-License-Identifier: Apache-2.0

package conv

import (
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus"
)

// Explain says in words how a number of one vocabulary becomes its counterpart in
// another: the way through the tree of conditions, and the reason where the tree does
// not decide. The error is that of [Convert].
func Explain(from secstatus.Vocabulary, value uint64, to secstatus.Vocabulary) (string, error) {
	result, fidelity, err := Convert(from, value, to)
	if err != nil {
		return "", err
	}
	source, condition, known := describe(from, value)
	target, reached, _ := describe(to, result)
	if from == to {
		return fmt.Sprintf("%s stays what it is: exact.", source), nil
	}

	var b strings.Builder
	switch {
	case !known && condition.Is(secstatus.Unknown):
		fmt.Fprintf(&b, "%s has no name, so all that is known of it is that it is not a success.", source)
	case !known:
		fmt.Fprintf(&b, "%s has no name, and is a success by its sign.", source)
	default:
		fmt.Fprintf(&b, "%s means %v.", source, condition)
	}
	above := path(condition)
	reason := overruled(from, value, to)
	switch {
	case fidelity == Exact:
		fmt.Fprintf(&b, " %s means the same and converts back to it: exact.", target)
	case fidelity == Equivalent:
		back, _, err := Convert(to, result, from)
		if err != nil {
			return "", err
		}
		name, _, _ := describe(from, back)
		fmt.Fprintf(&b, " %s means the same, but converts back to %s: equivalent.", target, name)
	case reason != "":
		fmt.Fprintf(&b, " It becomes %s all the same: %v. %s", target, fidelity, reason)
	case fidelity == General:
		if stood, reason := stoodIn(above, reached, to); reason != "" {
			fmt.Fprintf(&b, " %s has no code for%s. %s stands in: general. %s", to, words(upTo(above, stood)), target, reason)
			break
		}
		fmt.Fprintf(&b, " %s has no code for%s. Above stands %v, which %s means: general.",
			to, words(above[:slices.Index(above, reached)]), reached, target)
	default:
		ended, reason := fellBack(above, to)
		fmt.Fprintf(&b, " %s has no code for%s. %s is its generic failure: fallback.", to, words(upTo(above, ended)), target)
		if known {
			fmt.Fprintf(&b, " %s", reason)
		}
	}
	return b.String(), nil
}

// path lists a condition and those above it.
func path(c secstatus.Condition) []secstatus.Condition {
	all := []secstatus.Condition{c}
	for parent, ok := c.Parent(); ok; parent, ok = parent.Parent() {
		all = append(all, parent)
	}
	return all
}

// words lists conditions: " this", " this, nor for that".
func words(conditions []secstatus.Condition) string {
	var b strings.Builder
	for i, c := range conditions {
		if i > 0 {
			b.WriteString(", nor for")
		}
		fmt.Fprintf(&b, " %v", c)
	}
	return b.String()
}

// The rows of registry/conversions.toml.
type (
	standIn struct {
		condition secstatus.ErrorCondition
		to        secstatus.Vocabulary
		reason    string
	}
	overrule struct {
		from   secstatus.Vocabulary
		value  uint64
		to     secstatus.Vocabulary
		reason string
	}
	fallback struct {
		condition secstatus.ErrorCondition
		to        secstatus.Vocabulary
		reason    string
	}
)

// overruled returns why a code becomes another than its condition would have it, or "".
func overruled(from secstatus.Vocabulary, value uint64, to secstatus.Vocabulary) string {
	for _, o := range overrules {
		if o.from == from && o.value == value && o.to == to {
			return o.reason
		}
	}
	return ""
}

// stoodIn returns the first of the conditions for which something stands in, and why, or
// "" if a code of the condition that was reached comes before.
func stoodIn(conditions []secstatus.Condition, reached secstatus.Condition, to secstatus.Vocabulary) (secstatus.Condition, string) {
	for _, c := range conditions {
		for _, s := range standIns {
			if s.condition.Condition() == c && s.to == to {
				return c, s.reason
			}
		}
		if c == reached {
			break
		}
	}
	return 0, ""
}

// fellBack returns the condition at which the way up the tree ends, and why there is
// nothing better than the generic failure.
func fellBack(conditions []secstatus.Condition, to secstatus.Vocabulary) (secstatus.Condition, string) {
	for _, c := range conditions {
		for _, f := range fallbacks {
			if f.condition.Condition() == c && f.to == to {
				return c, f.reason
			}
		}
	}
	return conditions[0], ""
}

// upTo lists the conditions up to one of them.
func upTo(conditions []secstatus.Condition, last secstatus.Condition) []secstatus.Condition {
	return conditions[:1+slices.Index(conditions, last)]
}
