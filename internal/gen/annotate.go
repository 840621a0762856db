// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// annotateRules makes the tables by which internal/annotate knows a code.
func annotateRules(r *registry.Registry) []byte {
	b := goFile("annotate", "", "annotate.toml")
	fmt.Fprintf(b, "import \"github.com/secstatus/secstatus\"\n\n")
	fmt.Fprintf(b, "// evidences is indexed by secstatus.Vocabulary-1.\nvar evidences = [...]evidence{\n")
	for _, v := range r.Vocabularies {
		for _, e := range r.Annotate.Evidence {
			if e.Vocabulary == v.ID {
				fmt.Fprintf(b, "{\nfunctions: %s,\nwords: %s,\nbut: %s,\ntypes: %s,\ncommands: %s,\ncounting: %s,\n},\n", goStrings(e.Functions), goStrings(e.Words), goStrings(e.But), goStrings(e.Types), goStrings(e.Commands), goStrings(e.Counting))
			}
		}
	}
	fmt.Fprintf(b, "}\n\n// begins are the first two letters of evidence, in lower case and in order.\nvar begins = [...]uint16{")
	var begins []string
	for _, e := range r.Annotate.Evidence {
		for _, word := range slices.Concat(e.Functions, e.Words, e.Commands) {
			begins = append(begins, strings.ToLower(word[:2]))
		}
	}
	slices.Sort(begins)
	for _, two := range slices.Compact(begins) {
		fmt.Fprintf(b, "%#x, ", int(two[0])<<8|int(two[1]))
	}
	fmt.Fprintf(b, "}\n\n")
	for _, w := range r.Annotate.Words {
		var exact, begin, end []string
		for _, word := range w.Words {
			if rest, ok := strings.CutSuffix(word, "*"); ok {
				begin = append(begin, rest)
			} else if rest, ok := strings.CutPrefix(word, "*"); ok {
				end = append(end, rest)
			} else {
				exact = append(exact, word)
			}
		}
		fmt.Fprintf(b, "var %s = words{\nexact: %s,\nbegin: %s,\nend: %s,\n}\n\n", w.List, goStrings(exact), goStrings(begin), goStrings(end))
	}
	annotateRuleTable(b, r, "rules", r.Annotate.Rules)
	annotateRuleTable(b, r, "asked", r.Annotate.Asked)
	return b.Bytes()
}

func annotateRuleTable(b *bytes.Buffer, r *registry.Registry, name string, rules []registry.AnnotateRule) {
	fmt.Fprintf(b, "var %s = [...]rule{\n", name)
	for _, rule := range rules {
		forms := ""
		for _, n := range rule.Numbers {
			if forms != "" {
				forms += "|"
			}
			forms += "form" + exported(n)
		}
		need := map[string]string{"": "needNothing", "word": "needWord", "function": "needFunction", "command": "needCommand"}[rule.Evidence]
		fmt.Fprintf(b, "{secstatus.%s, %s, %q, %s, %s, %d, %t},\n", r.Vocabulary(rule.Vocabulary).Go, goStrings(rule.After), rule.Text, need, forms, rule.Least, rule.Success)
	}
	fmt.Fprintf(b, "}\n\n")
}

// exported writes a word with a capital.
func exported(word string) string { return string(word[0]-'a'+'A') + word[1:] }

// goStrings writes a list of strings in Go.
func goStrings(list []string) string {
	s := "[]string{"
	for i, text := range list {
		if i > 0 {
			s += ", "
		}
		if i%8 == 7 {
			s += "\n"
		}
		s += fmt.Sprintf("%q", text)
	}
	return s + "}"
}
