// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

// mutation changes one definition of a reference header.
type mutation struct {
	name string
	line func(name, value string) string
}

func mutations(profile headercheck.Profile) (list []mutation) {
	add := func(name string, f func(name, value string) string) { list = append(list, mutation{name, f}) }
	define := func(n, v string) string { return "#define " + n + " " + v }
	value := func(name string, f func(v string) string) {
		add(name, func(n, v string) string { return define(n, f(v)) })
	}
	fillers := map[string]string{"space": " ", "tab": "\t", "comment": "/**/", "splice": "\\\n", "space-splice": " \\\n", "splice-space": "\\\n ",
		"long-comment": "/* a\n b */", "form-feed": "\f", "splice-blank": "\\ \n"}
	switch profile {
	case headercheck.PSA:
		tokens := regexp.MustCompile(`psa_status_t|[()-]|\d+`)
		for gap := 0; gap <= 6; gap++ {
			for kind, fill := range fillers {
				value(fmt.Sprintf("gap%d-%s", gap, kind), func(v string) string {
					toks := tokens.FindAllString(v, -1)
					if gap >= len(toks) {
						return fill + v
					}
					return strings.Join(toks[:gap], "") + fill + strings.Join(toks[gap:], "")
				})
			}
		}
		value("int-cast", func(v string) string { return strings.Replace(v, "psa_status_t", "int32_t", 1) })
		value("no-cast", func(v string) string { return strings.Replace(v, "(psa_status_t)", "", 1) })
	case headercheck.PKCS11:
		for gap := range 2 {
			for kind, fill := range fillers {
				value(fmt.Sprintf("gap%d-%s", gap, kind), func(v string) string {
					if gap == 0 {
						return fill + v
					}
					return v + fill
				})
			}
		}
		value("lower-hex", strings.ToLower)
		value("no-suffix", func(v string) string { return strings.TrimRight(v, "UL") })
		value("suffix-U", func(v string) string { return strings.TrimRight(v, "UL") + "U" })
		value("suffix-LU", func(v string) string { return strings.TrimRight(v, "UL") + "LU" })
		value("suffix-ULL", func(v string) string { return v + "L" })
		value("short", func(v string) string { return regexp.MustCompile(`0x0+(.)`).ReplaceAllString(v, "0x$1") })
	}
	value("parentheses", func(v string) string { return "(" + v + ")" })
	value("suffix", func(v string) string { return strings.TrimRight(v, ")") + "L" })
	value("trailing-space", func(v string) string { return v + " \t" })
	value("trailing-comment", func(v string) string { return v + " // comment" })
	value("leading-tab", func(v string) string { return "\t" + v })
	value("cr", func(v string) string { return v + "\r" })
	value("empty", func(string) string { return "" })
	value("other-value", func(v string) string { return "(1 + " + v + ")" })
	spaced := func(n, v string) string { return define(n, "( "+v+")") }
	for kind, f := range map[string]func(n, v string) string{"same": define, "other": spaced} {
		add(kind+"-ifndef", func(n, v string) string { return "#ifndef " + n + "\n" + f(n, v) + "\n#endif" })
		add(kind+"-if-not-defined", func(n, v string) string { return "#if !defined(" + n + ") || 0\n" + f(n, v) + "\n#endif" })
		add(kind+"-undef", func(n, v string) string { return "#undef " + n + "\n" + f(n, v) })
		add(kind+"-undef-after", func(n, v string) string { return f(n, v) + "\n#undef " + n })
		add(kind+"-undef-both", func(n, v string) string { return "#undef " + n + "\n" + f(n, v) + "\n#undef " + n })
		add(kind+"-if-0", func(n, v string) string { return "#if 0\n" + f(n, v) + "\n#endif" })
		add(kind+"-else", func(n, v string) string { return "#if 0\n#elif 1 > 2\n#else\n" + f(n, v) + "\n#endif" })
		add(kind+"-target", func(n, v string) string {
			return "#if __SIZEOF_LONG__ == 8 && __CHAR_BIT__ > 4\n" + f(n, v) + "\n#endif"
		})
		add(kind+"-twice", func(n, v string) string { return define(n, v) + "\n" + f(n, v) })
		add(kind+"-then-right", func(n, v string) string { return f(n, v) + "\n" + define(n, v) })
		add(kind+"-pushed", func(n, v string) string {
			return fmt.Sprintf("#pragma push_macro(%q)\n#undef %s\n%s\n#pragma pop_macro(%q)", n, n, f(n, v), n)
		})
		add(kind+"-pragma-operator", func(n, v string) string {
			return fmt.Sprintf("_Pragma(\"push_macro(\\\"%s\\\")\")\n#undef %s\n%s\n_Pragma(\"pop_macro(\\\"%s\\\")\")", n, n, f(n, v), n)
		})
		add(kind+"-hash-space", func(n, v string) string { return "  #\tdefine/**/" + strings.TrimPrefix(f(n, v), "#define") })
		add(kind+"-digraph", func(n, v string) string { return "%:" + strings.TrimPrefix(f(n, v), "#") })
		add(kind+"-spliced-name", func(n, v string) string { return strings.Replace(f(n, v), n, n[:5]+"\\\n"+n[5:], 1) })
		add(kind+"-in-comment", func(n, v string) string { return "/*\n" + f(n, v) + "\n*/" })
		add(kind+"-in-string", func(n, v string) string {
			return "extern char *s; static inline int f_" + n + "(void) { return sizeof \"\\\n" + f(n, "0") + "\"; }"
		})
		add(kind+"-macro-condition", func(n, v string) string {
			return "#define YES(x) (x)\n#if YES(defined(" + n + ") + 1) == 1\n" + f(n, v) + "\n#endif\n#undef YES"
		})
	}
	add("function", func(n, v string) string { return define(n+"()", v) })
	add("absent", func(n, v string) string { return "" })
	return list
}
