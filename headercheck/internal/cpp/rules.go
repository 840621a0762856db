// SPDX-License-Identifier: Apache-2.0

package cpp

import "strings"

// Rules are those by which a dialect cuts text into tokens, and finds what it declares.
// Texts are read once for all units with the same rules. The zero Rules are those of C17
// without extensions and without trigraphs.
type Rules struct {
	// Trigraphs says that there are some: ISO C before C23 and ISO C++ before C++17 have
	// them, the GNU dialects do not (5.2.1.1).
	Trigraphs bool
	// Slashes says that // begins no comment in a directive. C90 has no such comments. gcc
	// takes them for an error in text and for two tokens in a directive, and so does this
	// package; clang passes both.
	Slashes bool
	// Raw says that there are raw strings, R"(…)": in C++ since C++11 (ISO C++ 5.13.5), and
	// in GNU C since C99.
	Raw bool
	// Separators says that ' may stand between digits: since C23 (6.4.4.1) and C++14.
	Separators bool
	// CPlusPlus says that the text is C++.
	CPlusPlus bool
}

// rulesOf are the rules of a dialect, as a compiler has them that is clang or gcc.
func rulesOf(std string, clang bool) Rules {
	r := Rules{CPlusPlus: cplusplus(std)}
	year := strings.TrimLeft(std, "gnuc+")
	old := year == "89" || year == "90"
	iso := strings.HasPrefix(std, "c")
	if r.CPlusPlus {
		old = year == "98" || year == "03"
		r.Raw = !old
		r.Separators = !old && year != "11"
		r.Trigraphs = iso && (old || year == "11" || year == "14")
		return r
	}
	r.Separators = year == "2x" || year == "23"
	r.Trigraphs = iso && !r.Separators
	r.Slashes = iso && old && !clang
	r.Raw = !iso && !old
	return r
}

// Rules are those of the configuration's dialect, for a compiler of its target. For 32-bit
// Windows that is mingw-w64's gcc, although clang told what is predefined there.
func (c *Config) Rules() Rules {
	clang := c.Machine.dialect(c.Std).clang && (c.Machine.Clang || c.Target != "windows/386")
	return rulesOf(c.Std, clang)
}

// rawPrefix says whether an identifier before a quote makes a raw string of what follows.
func rawPrefix(word string) bool {
	encoding, ok := strings.CutSuffix(word, "R")
	return ok && (encoding == "" || isPrefix(encoding))
}

// rawEnd is where the raw string ends whose quote is at i; if it does not end, the end of
// the text.
func rawEnd(s string, i int) int {
	const longest = 16 // delimiter
	n := strings.IndexByte(s[i+1:], '(')
	if n < 0 || n > longest || strings.ContainsAny(s[i+1:i+1+n], " \t\v\f\n\\)\"") {
		_, end := literal(s, i)
		return end // which is an error
	}
	end := ")" + s[i+1:i+1+n] + `"`
	from := i + 1 + n
	if n = strings.Index(s[from:], end); n < 0 {
		return len(s)
	}
	return from + n + len(end)
}

// quoted is where the literal ends whose quote is at i.
func (l *lexer) quoted(i int) int {
	if l.rules.Raw && l.s[i] == '"' && i > 0 && l.s[i-1] == 'R' {
		from := i
		for from > 0 && class[l.s[from-1]]&cIdent != 0 {
			from--
		}
		if rawPrefix(l.s[from:i]) {
			return rawEnd(l.s, i)
		}
	}
	_, end := literal(l.s, i)
	return end
}
