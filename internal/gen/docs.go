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

What each code means is said once, by its condition. A conversion follows from the tree: the code that represents the
same condition (*exact* if it converts back to this very code, else *equivalent*), or the nearest condition above it
(*general*), or the target's generic failure (*fallback*). A code of a service, such as Secure Transport, stands for that
service alone. Where a reason stands, registry/conversions.toml decided.

What a caller is advised to do survives a conversion that is not a fallback, or becomes more general, step by step:
%s. Where it becomes anything else, the page of the direction says why.

Package conv converts in Go, [include/secstatus](c.md#conversions-and-names) in C, "secstatus convert" in a shell.

## Directions

Two readers judged every conversion from the definitions of both sides alone, without these tables and without each
other; where they differed, a third decided, and that one had these tables in view (registry/judgement.tsv). A test holds
every conversion to what they found acceptable. The last columns say for how many codes it is, and for how many it is what
they call the best there is. The tables were mended after that: the figures say how they follow the judgement, and not what
yet another reader would find.

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
If you disagree with a row, name its code: the row to change is that code's condition in registry/, or a row of
registry/conversions.toml.

## What other programs do

Each page says for a code which program makes the same of it. Where one does otherwise, the reason stands there.

`)
	for _, s := range r.SeenIns {
		fmt.Fprintf(b, "- **%s**: %s in %s, commit %s, for %d codes.", s.Project, s.Function, s.File, s.Commit, len(s.Codes))
		if s.Others != "" {
			fmt.Fprintf(b, " Everything else becomes `%s`. %s", s.Others, s.OthersWhy)
		}
		fmt.Fprintln(b)
	}
	fmt.Fprint(b, `
## The tree

Each condition has an advice, and the HTTP status and the gRPC code with which a service answers a request that failed so.

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

[What a conversion is, and all directions](../conversions.md). The way back: [%[2]s to %[1]s](%[3]s-%[4]s.md).

| %[5]s | condition | %[6]s | fidelity | reason | seen in |
|---|---|---|---|---|---|
`, from.Title, to.Title, to.ID, from.ID, from.CType, to.CType)
	for _, c := range from.Codes {
		target, fidelity := r.Convert(from, c.Name, c.Condition, to)
		reason := r.Reason(from, &c, to)
		if change := r.AdviceChange(from, &c, to); change != "" {
			have, _ := r.Advised(&c)
			given, _ := r.Advised(target)
			reason = strings.TrimSpace(fmt.Sprintf("%s *%s, not %s:* %s", reason, given, have, change))
		}
		fmt.Fprintf(b, "| <a id=\"%s\"></a>`%[1]s` | [%s](../conversions.md#%[2]s) | `%s` | %s | %s | %s |\n",
			c.Name, c.Condition, target.Name, strings.ToLower(string(fidelity)), reason, seenIn(r, &c, to))
	}
	for _, id := range unknownConditions(from) {
		target, fidelity := r.Convert(from, "", id, to)
		fmt.Fprintf(b, "| a value without a name | [%s](../conversions.md#%[1]s) | `%s` | %s | | |\n", id, target.Name, strings.ToLower(string(fidelity)))
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
