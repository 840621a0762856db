// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"fmt"

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
				fmt.Fprintf(b, "{\nfunctions: %s,\nwords: %s,\nbut: %s,\ntypes: %s,\n},\n", goStrings(e.Functions), goStrings(e.Words), goStrings(e.But), goStrings(e.Types))
			}
		}
	}
	fmt.Fprintf(b, "}\n\nvar rules = [...]rule{\n")
	for _, rule := range r.Annotate.Rules {
		forms := ""
		for _, n := range rule.Numbers {
			if forms != "" {
				forms += "|"
			}
			forms += "form" + exported(n)
		}
		need := map[string]string{"": "needNothing", "word": "needWord", "function": "needFunction"}[rule.Evidence]
		fmt.Fprintf(b, "{secstatus.%s, %s, %s, %s, %d, %t},\n", r.Vocabulary(rule.Vocabulary).Go, goStrings(rule.After), need, forms, rule.Least, rule.Success)
	}
	fmt.Fprintf(b, "}\n")
	return b.Bytes()
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
