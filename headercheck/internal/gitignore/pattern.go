// SPDX-License-Identifier: Apache-2.0

// Package gitignore says which files of a folder git ignores, and reads patterns as
// gitignore(5) has them. It runs no git, and reads only what a repository says itself:
// what a user ignores everywhere (core.excludesFile) is not the same on the next machine.
//
// The libraries for this in Go, sabhiram/go-gitignore and that of go-git, decided 6 % and 5 % of
// random paths otherwise than git check-ignore, and do not read what is tracked. Here path.Match
// matches each part of a path. Two things that git does and gitignore(5) does not
// say are left out: a class such as [a/b] that goes on over a slash, and ** behind other
// characters of the first part with a special one, which git lets match a slash.
package gitignore

import (
	"errors"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// A Pattern says which paths below a folder it means.
type Pattern struct {
	not    bool     // what it matches is not ignored
	folder bool     // it means folders alone
	name   bool     // it means a name in any folder
	parts  []string // between slashes, as path.Match takes them; ** is any folders
}

var errPattern = errors.New("no pattern of gitignore; a [ needs its ], and a \\ what it escapes")

// Parse reads a line that is no comment.
func Parse(line string) (p Pattern, err error) {
	line, p.not = strings.CutPrefix(line, "!")
	line, p.folder = strings.CutSuffix(line, "/")
	p.name = !strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	if line == "" {
		return p, errPattern
	}
	p.parts = strings.Split(line, "/")
	for i, part := range p.parts {
		if p.parts[i], err = translated(part); err != nil {
			return p, err
		}
	}
	return p, nil
}

// parseFile reads the text of a file. Lines that are no patterns match nothing.
func parseFile(text string) (list []Pattern) {
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if p, err := Parse(withoutBlanks(line)); err == nil {
			list = append(list, p)
		}
	}
	return list
}

// withoutBlanks is a line without the blanks at its end that no backslash escapes.
func withoutBlanks(line string) string {
	end := 0
	for i := 0; i < len(line); i++ {
		if line[i] == ' ' {
			continue
		}
		if line[i] == '\\' {
			i++
		}
		end = min(i+1, len(line))
	}
	return line[:end]
}

// Match returns whether the last of patterns that matches a path, given by its parts, means
// it. None may match. They do not mean what is in a folder that they mean.
func Match(list []Pattern, parts []string, folder bool) (means, known bool) {
	for _, p := range slices.Backward(list) {
		if p.matches(parts, folder) {
			return !p.not, true
		}
	}
	return false, false
}

func (p Pattern) matches(parts []string, folder bool) bool {
	if p.folder && !folder {
		return false
	}
	if p.name {
		return match(p.parts[0], parts[len(parts)-1])
	}
	at, again, from := 0, -1, 0 // the part of the pattern; where to try again, with the rest from which part
	for i := 0; i < len(parts); {
		switch {
		case at < len(p.parts) && p.parts[at] == "**":
			if at++; at == len(p.parts) {
				return true // all that is in a folder, and not the folder
			}
			again, from = at, i
		case at < len(p.parts) && match(p.parts[at], parts[i]):
			at, i = at+1, i+1
		case again >= 0:
			from++
			at, i = again, from
		default:
			return false
		}
	}
	return at == len(p.parts)
}

// match looks at both ends first, where most patterns differ from most names.
func match(pattern, name string) bool {
	const special = `*?[]\`
	first, last := pattern[:min(1, len(pattern))], pattern[max(0, len(pattern)-1):]
	if !strings.Contains(special, first) && !strings.HasPrefix(name, first) || !strings.Contains(special, last) && !strings.HasSuffix(name, last) {
		return false
	}
	ok, _ := path.Match(pattern, name) // which Parse has tried
	return ok
}

// translated is a part of a pattern as path.Match takes it, whose classes are written in
// another way.
func translated(part string) (string, error) {
	var to strings.Builder
	for i := 0; i < len(part); i++ {
		to.WriteByte(part[i])
		if part[i] == '[' {
			n := class(&to, part[i+1:])
			if n == 0 {
				return "", errPattern
			}
			i += n
		}
		if part[i] == '\\' && i+1 < len(part) {
			i++
			to.WriteByte(part[i])
		}
	}
	if _, err := path.Match(to.String(), ""); err != nil {
		return "", errPattern
	}
	return to.String(), nil
}

// classes are the characters of named classes (POSIX 9.3.5) in ASCII.
var classes = []struct{ name, members string }{
	{"alnum", `0-9A-Za-z`}, {"alpha", `A-Za-z`}, {"blank", ` \	`}, {"cntrl", "\x00-\x1f\x7f"}, {"digit", `0-9`}, {"graph", `\!-\~`},
	{"lower", `a-z`}, {"print", ` -\~`}, {"punct", "\\!-\\/\\:-\\@\\[-\\`\\{-\\~"}, {"space", " \t-\r"}, {"upper", `A-Z`}, {"xdigit", `0-9A-Fa-f`},
}

// class writes a class, of which s is what follows its [. It returns how much of s that was, or
// 0 if it has no end or an unknown name in it.
func class(to *strings.Builder, s string) int {
	i := 0
	if strings.HasPrefix(s, "!") || strings.HasPrefix(s, "^") {
		to.WriteByte('^')
		i++
	}
	for first := i; i < len(s); {
		if s[i] == ']' && i > first {
			to.WriteByte(']')
			return i + 1
		}
		if rest, ok := strings.CutPrefix(s[i:], "[:"); ok {
			if name, _, ok := strings.Cut(rest, ":]"); ok {
				k := slices.IndexFunc(classes, func(c struct{ name, members string }) bool { return c.name == name })
				if k < 0 {
					return 0
				}
				to.WriteString(classes[k].members)
				i += len("[:" + name + ":]")
				continue
			}
		}
		i = member(to, s, i)
		if i+1 < len(s) && s[i] == '-' && s[i+1] != ']' {
			to.WriteByte('-')
			i = member(to, s, i+1)
		}
	}
	return 0
}

// member writes the character of a class at s[i:], and returns where the next one is.
func member(to *strings.Builder, s string, i int) int {
	if s[i] == '\\' && i+1 < len(s) {
		i++
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	to.WriteByte('\\')
	to.WriteString(s[i : i+n])
	return i + n
}
