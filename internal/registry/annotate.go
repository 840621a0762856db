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
	Evidence []Evidence      `toml:"evidence"` // one for each vocabulary
	Rules    []AnnotateRule  `toml:"rule"`
	Asked    []AnnotateRule  `toml:"asked"` // with --in, behind a mark or alone
	Words    []AnnotateWords `toml:"words"`
}

// Evidence lists what says that a text is about a vocabulary.
type Evidence struct {
	Vocabulary string   `toml:"vocabulary"`
	Functions  []string `toml:"functions"` // sorted
	Words      []string `toml:"words"`     // in lower case; * at the end stands for any rest
	But        []string `toml:"but"`       // words that are no evidence, though Words fit
	Types      []string `toml:"types"`     // words that stand before a value in brackets
	Counting   []string `toml:"counting"`  // functions of which wrappers return a number of things
	Commands   []string `toml:"commands"`  // of a program whose exit status is the low byte of a code
	Source     string   `toml:"source"`
}

// AnnotateWords is a list of words that say something else than whose a number is.
type AnnotateWords struct {
	List    string   `toml:"list"`
	Words   []string `toml:"words"` // sorted; * at the begin or end stands for any rest
	Must    []string `toml:"must"`
	MustNot []string `toml:"must_not"`
	In      string   `toml:"in"` // the examples are annotated with --in
}

// AnnotateLists are the lists of words that there are.
var AnnotateLists = []string{"results", "numbers", "worlds", "statuses", "foreigners", "neutral", "units", "followers", "attempts", "callers"}

// An AnnotateRule says which numbers are codes behind which words.
type AnnotateRule struct {
	Vocabulary string   `toml:"vocabulary"`
	After      []string `toml:"after"`
	Text       string   `toml:"text"` // has to stand in the line, too
	Evidence   string   `toml:"evidence"`
	Numbers    []string `toml:"numbers"`
	Least      uint64   `toml:"least"`
	Success    bool     `toml:"success"`
	Must       []string `toml:"must"`
	MustNot    []string `toml:"must_not"`
}

// NumberForms are the forms of a number that a rule can name.
var NumberForms = []string{"negative", "hex", "hex8", "decimal", "exit"}

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
	for i, list := range AnnotateLists {
		if i >= len(r.Annotate.Words) || r.Annotate.Words[i].List != list || len(r.Annotate.Words) > len(AnnotateLists) {
			return fmt.Errorf("%s: want a list of words for each of %v, in this order", annotateFile, AnnotateLists)
		}
		if w := r.Annotate.Words[i]; len(w.Must) == 0 || len(w.MustNot) == 0 || !slices.IsSorted(w.Words) {
			return fmt.Errorf("%s: words %s: want words in order, must and must_not", annotateFile, list)
		}
	}
	for i, rule := range slices.Concat(r.Annotate.Rules, r.Annotate.Asked) {
		if len(rule.Must) == 0 || len(rule.MustNot) == 0 || (len(rule.After) == 0) != (i >= len(r.Annotate.Rules)) {
			return fmt.Errorf("%s: a rule of %s: want after, must and must_not", annotateFile, rule.Vocabulary)
		}
		if !slices.Contains([]string{"", "word", "function", "command"}, rule.Evidence) {
			return fmt.Errorf("%s: evidence %q: want function, word, command or none", annotateFile, rule.Evidence)
		}
		for _, n := range rule.Numbers {
			if !slices.Contains(NumberForms, n) {
				return fmt.Errorf("%s: a number of form %q: want one of %v", annotateFile, n, NumberForms)
			}
		}
	}
	return nil
}
