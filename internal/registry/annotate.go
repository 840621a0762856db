// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"fmt"
	"io/fs"
	"slices"
)

// annotateFile is the file of how annotate knows a code.
const annotateFile = "annotate.toml"

// An Annotate is annotate.toml.
type Annotate struct {
	Evidence []Evidence     `toml:"evidence"` // one for each vocabulary
	Rules    []AnnotateRule `toml:"rule"`
}

// Evidence lists what says that a text is about a vocabulary.
type Evidence struct {
	Vocabulary string   `toml:"vocabulary"`
	Functions  []string `toml:"functions"` // sorted
	Words      []string `toml:"words"`     // in lower case; * at the end stands for any rest
	But        []string `toml:"but"`       // words that are none, though Words fit
	Types      []string `toml:"types"`     // words that stand before a value in brackets
	Source     string   `toml:"source"`
}

// An AnnotateRule says which numbers are codes behind which words.
type AnnotateRule struct {
	Vocabulary string   `toml:"vocabulary"`
	After      []string `toml:"after"`
	Evidence   string   `toml:"evidence"`
	Numbers    []string `toml:"numbers"`
	Least      uint64   `toml:"least"`
	Success    bool     `toml:"success"`
	Must       []string `toml:"must"`
	MustNot    []string `toml:"must_not"`
}

// NumberForms are the forms of a number that a rule can name.
var NumberForms = []string{"negative", "hex", "hex8", "decimal"}

func (r *Registry) readAnnotate(fsys fs.FS) error {
	if _, err := fs.Stat(fsys, annotateFile); err != nil {
		return nil // a registry of a test
	}
	if err := decode(fsys, annotateFile, &r.Annotate); err != nil {
		return err
	}
	for _, e := range r.Annotate.Evidence {
		if e.Source == "" || !slices.IsSorted(e.Functions) {
			return fmt.Errorf("%s: evidence of %s: want a source, and functions in order", annotateFile, e.Vocabulary)
		}
	}
	for _, rule := range r.Annotate.Rules {
		if len(rule.Must) == 0 || len(rule.MustNot) == 0 || len(rule.After) == 0 {
			return fmt.Errorf("%s: a rule of %s: want after, must and must_not", annotateFile, rule.Vocabulary)
		}
		if !slices.Contains([]string{"", "word", "function"}, rule.Evidence) {
			return fmt.Errorf("%s: evidence %q: want function, word or none", annotateFile, rule.Evidence)
		}
		for _, n := range rule.Numbers {
			if !slices.Contains(NumberForms, n) {
				return fmt.Errorf("%s: a number of form %q: want one of %v", annotateFile, n, NumberForms)
			}
		}
	}
	return nil
}
