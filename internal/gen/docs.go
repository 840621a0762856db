// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// directionFile is the page of one direction.
func directionFile(from, to *registry.Vocabulary) string {
	return "docs/conversions/" + from.ID + "-" + to.ID + ".md"
}

// conversionsDoc makes docs/conversions.md: what a conversion is, the pages of the
// directions, the tree of conditions, and what other programs do.
func conversionsDoc(r *registry.Registry) []byte {
	b := new(bytes.Buffer)
	fmt.Fprintf(b, `# Conditions and conversions

<!-- Made by internal/gen from registry/; do not edit. -->

Each code has one condition, which says what it means. The conditions form a tree, and a conversion follows from it:

- *exact*: the target code has the same condition, and converts back to this very code;
- *equivalent*: it has the same condition, but converts back to another code;
- *general*: it has the nearest condition above, or registry/conversions.toml chooses it;
- *fallback*: the target has no such code, so the result is its generic failure.

A code of a service, such as Secure Transport, is never the target for a code of another vocabulary. A reason in a table means that
registry/conversions.toml decided, not the tree.

A conversion other than a fallback keeps the advice to the caller, or makes it more general step by step:
%s. If the advice changes in another way, the page of the direction says why.

Use package conv in Go, [include/secstatus](c.md#conversions-and-names) in C, and "secstatus convert" in a shell.

## Directions

Two readers judged every conversion independently, from the definitions of both sides and without these tables. Where they
differed, a third reader decided, with these tables in view (registry/judgement.tsv). A test requires every conversion to be
acceptable by that judgement. The last two columns say how many conversions are acceptable, and how many are the best
possible. The tables were corrected after the judgement. The figures therefore show how closely the
tables follow this judgement, not how another reader would judge.

| from | to | exact | equivalent | general | fallback | acceptable | best |
|---|---|---:|---:|---:|---:|---:|---:|
`, moreGeneral())
	var codes, acceptable, best int
	for _, from := range r.Vocabularies {
		for _, to := range r.Vocabularies {
			if from == to {
				continue
			}
			count := map[registry.Fidelity]int{}
			for _, c := range from.Codes {
				_, fidelity := r.Convert(from, c.Name, c.Condition, to)
				count[fidelity]++
			}
			judged := r.Judge(from, to)
			codes, acceptable, best = codes+judged.Codes, acceptable+judged.Acceptable, best+judged.Best
			fmt.Fprintf(b, "| %s | [%s](conversions/%s-%s.md) | %d | %d | %d | %d | %s | %s |\n", from.Title, to.Title, from.ID, to.ID,
				count[registry.Exact], count[registry.Equivalent], count[registry.General], count[registry.FallbackGrade],
				percent(judged.Acceptable, judged.Codes), percent(judged.Best, judged.Codes))
		}
	}
	fmt.Fprintf(b, "\nOf all %d, %s are acceptable and %s are the best.\n", codes, percent(acceptable, codes), percent(best, codes))

	fmt.Fprint(b, `
If you disagree with a row, report its code. The correction is either that code's condition in registry/ or a row of
registry/conversions.toml.

## What other programs do

The pages of the directions name the programs that convert a code in the same way. If a program converts it differently, the
page gives the reason.

`)
	for _, s := range r.SeenIns {
		fmt.Fprintf(b, "- **%s**: %s in %s, commit %s, for %d codes.", s.Project, s.Function, s.File, s.Commit, len(s.Codes))
		if s.Others != "" {
			fmt.Fprintf(b, " It converts all others to `%s`. %s", s.Others, s.OthersWhy)
		}
		fmt.Fprintln(b)
	}
	fmt.Fprint(b, `
## The tree

Each condition has an advice, and the HTTP status and the gRPC code that a service should return for such a failure.

`)
	for _, c := range r.Conditions {
		advice, why := r.AdvisedFor(c.ID)
		indent := strings.Repeat("  ", len(r.Path(c.ID))-1)
		status := r.StatusOf(c.ID)
		fmt.Fprintf(b, "%s- <a id=\"%s\"></a>**%s**: %s *%s:* %s *%d, %s:* %s\n",
			indent, c.ID, c.ID, c.Definition, advice, why, status.HTTP, status.GRPC, status.StatusWhy)
	}
	return b.Bytes()
}

// percent is a share of a whole, to a tenth.
func percent(part, whole int) string {
	return fmt.Sprintf("%.1f %%", 100*float64(part)/float64(max(1, whole)))
}

// directionDoc makes the page of one direction: a table of every code, each with an
// anchor of its name.
func directionDoc(r *registry.Registry, from, to *registry.Vocabulary) []byte {
	b := new(bytes.Buffer)
	fmt.Fprintf(b, `# %s to %s

<!-- Made by internal/gen from registry/; do not edit. -->

[What a conversion is, and all directions](../conversions.md). Reverse direction: [%[2]s to %[1]s](%[3]s-%[4]s.md).

| %[5]s → %[6]s | fidelity | condition | reason | seen in |
|---|---|---|---|---|
`, from.Title, to.Title, to.ID, from.ID, from.CType, to.CType)
	for _, c := range from.Codes {
		target, fidelity := r.Convert(from, c.Name, c.Condition, to)
		reason := r.Reason(from, &c, to)
		if change := r.AdviceChange(from, &c, to); change != "" {
			have, _ := r.Advised(&c)
			given, _ := r.Advised(target)
			reason = strings.TrimSpace(fmt.Sprintf("%s *%s, not %s:* %s", reason, given, have, change))
		}
		fmt.Fprintf(b, "| <a id=\"%s\"></a>`%[1]s`<br>→ `%s` | %s | [%s](../conversions.md#%[4]s) | %s | %s |\n",
			c.Name, target.Name, strings.ToLower(string(fidelity)), c.Condition, reason, seenIn(r, &c, to))
	}
	for _, id := range unknownConditions(from) {
		target, fidelity := r.Convert(from, "", id, to)
		fmt.Fprintf(b, "| a value without a name<br>→ `%s` | %s | [%s](../conversions.md#%[3]s) | | |\n", target.Name, strings.ToLower(string(fidelity)), id)
	}
	return b.Bytes()
}

// seenIn says which programs convert a code, and why one does otherwise.
func seenIn(r *registry.Registry, c *registry.Code, to *registry.Vocabulary) string {
	var seen []string
	for _, s := range r.Seen(c, to) {
		if s.Why != "" {
			seen = append(seen, fmt.Sprintf("not in %s (`%s`): %s", s.Project, s.Code, s.Why))
		} else {
			seen = append(seen, s.Project)
		}
	}
	return strings.Join(seen, "; ")
}

// moreGeneral is the order of advices in words: each with what it may become.
func moreGeneral() string {
	var steps []string
	for _, advice := range registry.Advices {
		if next := registry.MoreGeneral[advice]; next != "" {
			steps = append(steps, "*"+advice+"* to *"+next+"*")
		}
	}
	return strings.Join(steps, ", ")
}
