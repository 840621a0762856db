// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// judgementFile holds what readers of the definitions found, who did not see the tree.
const judgementFile = "judgement.tsv"

// A Judgement is a row of judgement.tsv: what a code should become.
type Judgement struct {
	From, To   string   // vocabularies
	Code       string   // of From
	Best       string   // of To
	Acceptable []string // of To, beside the best
	Reason     string
}

// Accepts reports whether a code is the best or an acceptable one.
func (j Judgement) Accepts(name string) bool {
	return name == j.Best || slices.Contains(j.Acceptable, name)
}

// Judged counts the codes of a direction that are judged, those whose conversion is
// acceptable, and those whose conversion is the best.
type Judged struct{ Codes, Acceptable, Best int }

// Judge counts what judgement.tsv says of a direction.
func (r *Registry) Judge(from, to *Vocabulary) Judged {
	var sum Judged
	for _, j := range r.Judgements {
		if j.From != from.ID || j.To != to.ID {
			continue
		}
		sum.Codes++
		got, _ := r.Convert(from, j.Code, from.Code(j.Code).Condition, to)
		if j.Accepts(got.Name) {
			sum.Acceptable++
		}
		if j.Best == got.Name {
			sum.Best++
		}
	}
	return sum
}

// readJudgements reads judgement.tsv: lines of direction, code, best, acceptable (joined by
// commas) and reason.
func (r *Registry) readJudgements(fsys fs.FS) error {
	text, err := fs.ReadFile(fsys, judgementFile)
	if errors.Is(err, fs.ErrNotExist) { // nothing is judged yet
		return nil
	}
	if err != nil {
		return Problem{File: judgementFile, Reason: err.Error()}
	}
	const header = "direction\tcode\tbest\tacceptable\treason"
	for i, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		fields := strings.Split(line, "\t")
		from, to, ok := strings.Cut(fields[0], "-")
		switch {
		case i == 0 && line == header:
			continue
		case i == 0:
			return Problem{judgementFile, "line 1", fmt.Sprintf("is %q, want %q", line, header)}
		case len(fields) != 5 || !ok:
			return Problem{judgementFile, fmt.Sprintf("line %d", i+1), "has no direction, code, best, acceptable and reason, with tabs between them"}
		}
		j := Judgement{From: from, To: to, Code: fields[1], Best: fields[2], Reason: fields[4]}
		if fields[3] != "" {
			j.Acceptable = strings.Split(fields[3], ",")
		}
		r.Judgements = append(r.Judgements, j)
	}
	return nil
}

// judgements checks that each row names codes that there are and its reason, and that the
// rows stand in the order of the registry. A new code need not be judged yet.
func (c *checker) judgements() {
	rest := c.r.Judgements
	for _, from := range c.r.Vocabularies {
		for _, to := range c.r.Vocabularies {
			for _, code := range from.Codes {
				if len(rest) == 0 || from == to || rest[0].From != from.ID || rest[0].To != to.ID || rest[0].Code != code.Name {
					continue
				}
				name := from.ID + "-" + to.ID + " " + code.Name
				c.require(name, "reason", rest[0].Reason)
				for _, target := range append([]string{rest[0].Best}, rest[0].Acceptable...) {
					if to.Code(target) == nil {
						c.reject(name, "%q is not a code of %s%s", target, to.Title, meanCode(target, to))
					}
				}
				rest = rest[1:]
			}
		}
	}
	if len(rest) > 0 {
		c.reject(rest[0].From+"-"+rest[0].To+" "+rest[0].Code, "is no direction and no code, or stands where the order of the codes does not have it")
	}
}
