// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// A pairing is what a compiler was asked about: a header and the reference, in an order.
type pairing struct {
	order order
	// incomplete means that the first of the two does not compile alone, so that a type that
	// nobody defines says nothing of both together.
	incomplete bool
	// types means that all types count, and macros that replace their names, and not the types
	// of codes alone.
	types bool
}

// What gcc and clang say over a name, in C and in C++, in the quotes of LC_ALL=C.
var (
	redefinedPattern = regexp.MustCompile(`"(\w+)" redefined|'(\w+)' macro redefined`)
	conflictPattern  = regexp.MustCompile(`conflicting types for '(\w+)'|conflicting type qualifiers for '(\w+)'|redefinition of typedef '(\w+)'|` +
		`'(\w+)' redeclared as different kind of|using typedef-name '(\w+)' after|definition of type '(\w+)' conflicts with typedef|` +
		`typedef '(\w+)' cannot be referenced with a|redefinition of '(\w+)' as different kind of|` +
		`redefinition of '(?:struct |union |enum |enumerator )?(\w+)|redeclaration of (?:enumerator )?'(?:struct |union |enum )?(\w+)`)
	conflictingDeclaration = regexp.MustCompile(`conflicting declaration '([^']*)'`)
	unknownPattern         = regexp.MustCompile(`unknown type name '(\w+)'|'(\w+)' undeclared|use of undeclared identifier '(\w+)'|` +
		`'(\w+)' does not name a type|'(\w+)' was not declared in this scope|'(\w+)' has not been declared`)
	expandedPattern = regexp.MustCompile(`note: (?:in expansion of|expanded from) macro '(\w+)'`)
	// What stands below these shows the name: the caret, the tag, or the definition of a macro
	// that stands in a system header.
	differentPattern  = regexp.MustCompile(`(?:typedef|type alias) redefinition with different types`)
	tagPattern        = regexp.MustCompile(`declaration of anonymous \w+ must be a definition`)
	shownTag          = regexp.MustCompile(`\b(?:struct|union|class)\s+(\w+)`)
	shownDefinition   = regexp.MustCompile(`^(?: *\d+ \|)? *#define (\w+) `)
	syntaxPattern     = regexp.MustCompile(`error: expected |` + tagPattern.String())
	diagnosticPattern = regexp.MustCompile(`(?:error|warning): `)
)

// blamed returns, sorted, the names over which the headers of a pairing clash in a
// compiler's words: macros that are defined again, types with another meaning, types of codes
// that nobody defines, and macros of the reference where a declaration needs a name.
func blamed(words string, p pairing) []string {
	var names []string
	lines := strings.Split(words, "\n")
	for i := 0; i < len(lines); {
		end := i + 1 // of the diagnostic: its notes and what it shows
		for end < len(lines) && !diagnosticPattern.MatchString(lines[end]) {
			end++
		}
		if diagnosticPattern.MatchString(lines[i]) {
			names = append(names, p.names(lines[i], lines[i+1:end])...)
		}
		i = end
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// names are those that a diagnostic is over, by its line and those below.
func (p pairing) names(line string, below []string) []string {
	if redefinedPattern.MatchString(line) {
		return []string{nameIn(redefinedPattern, line)}
	}
	macros := p.expanded(line, below)
	if macros != nil && !p.types { // the names in them are none of the header's
		if syntaxPattern.MatchString(line) {
			return macros
		}
		return nil
	}
	name := ""
	switch {
	case conflictPattern.MatchString(line):
		name = nameIn(conflictPattern, line)
	case conflictingDeclaration.MatchString(line):
		name = declared(nameIn(conflictingDeclaration, line))
	case differentPattern.MatchString(line) && len(below) > 1:
		name = underCaret(below[0], below[1])
	case unknownPattern.MatchString(line) && !p.incomplete:
		name = nameIn(unknownPattern, line)
	}
	if name == "" || !p.types && !slices.Contains(codeTypes, name) {
		return macros
	}
	return []string{name}
}

// expanded are the macros of the reference in whose text an error is, where the header comes
// after it. With types, they are all macros.
func (p pairing) expanded(line string, below []string) (macros []string) {
	if p.order != referenceFirst && !p.types || !strings.Contains(line, "error: ") {
		return nil
	}
	add := func(pattern *regexp.Regexp, text string) {
		if m := pattern.FindStringSubmatch(text); m != nil && (p.types || referenceMacros()[m[1]]) {
			macros = append(macros, m[1])
		}
	}
	for i, text := range below {
		add(expandedPattern, text)
		if i == 0 && strings.Contains(line, "error: expected ") {
			add(shownDefinition, text)
		}
		if i == 0 && tagPattern.MatchString(line) {
			add(shownTag, text)
		}
	}
	return macros
}

// codeTypes are the types of codes that a header may lack or define otherwise.
var codeTypes = []string{"psa_status_t", "CK_RV"}

// referenceMacros are the macros of both reference headers.
var referenceMacros = sync.OnceValue(func() map[string]bool {
	macros := map[string]bool{}
	for _, m := range Registry().PSA {
		macros[m.Name] = true
	}
	for _, c := range Registry().PKCS11 {
		macros[c.Name] = true
	}
	return macros
})

// nameIn returns what the one group of a pattern that matches has matched.
func nameIn(pattern *regexp.Regexp, line string) string {
	return strings.Join(pattern.FindStringSubmatch(line)[1:], "")
}

var identifierPattern = regexp.MustCompile(`\w+`)

// declared returns the name that a declaration declares, as g++ writes it: the last name
// before parameters and lengths, as in "typedef int (* name)(int)".
func declared(declaration string) string {
	if alias, ok := strings.CutPrefix(declaration, "using "); ok {
		name, _, _ := strings.Cut(alias, " ")
		return name
	}
	declaration, _, _ = strings.Cut(declaration, " [")
	before, after, ok := strings.Cut(declaration, "(*")
	if ok {
		before, _, _ = strings.Cut(after, ")")
	} else {
		before, _, _ = strings.Cut(before, "(")
	}
	names := identifierPattern.FindAllString(before, -1)
	if len(names) == 0 {
		return ""
	}
	return names[len(names)-1]
}

// underCaret returns the name in a line of source to which the caret in the next line points.
func underCaret(source, carets string) string {
	at := strings.IndexByte(carets, '^')
	if at < 0 || at >= len(source) {
		return ""
	}
	end := strings.IndexFunc(source[at:], func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if end < 0 {
		return source[at:]
	}
	return source[at : at+end]
}
