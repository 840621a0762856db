// SPDX-License-Identifier: Apache-2.0

// Package argv cuts command lines into arguments, as a shell, gcc and Windows do, without
// expanding anything.
package argv

import (
	"errors"
	"strings"
)

// Blanks are the characters that separate arguments.
const Blanks = " \t\r\n\f\v"

// Shell cuts a text as a shell does (POSIX.1-2017, Shell Command Language 2.2), and appends the
// arguments to a list. The error says which quotation does not end.
func Shell(list []string, text string) ([]string, error) { return split(list, text, false) }

// GNU cuts a text as gcc cuts a response file (libiberty, buildargv): as a shell, but that a
// backslash is an escape within single quotes too.
func GNU(list []string, text string) ([]string, error) { return split(list, text, true) }

// A cutter collects arguments. One begins with its first character or quote, and so may be
// empty.
type cutter struct {
	words []string
	word  strings.Builder
	begun bool
}

// add begins an argument unless one has begun, and adds a text to it.
func (c *cutter) add(text string) {
	c.begun = true
	c.word.WriteString(text)
}

// end ends the argument, if one has begun.
func (c *cutter) end() {
	if c.begun {
		c.words = append(c.words, c.word.String())
	}
	c.word.Reset()
	c.begun = false
}

func split(list []string, text string, gnu bool) ([]string, error) {
	if words, ok := fields(list, text); ok {
		return words, nil
	}
	out := cutter{words: list}
	quote := byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\' && !gnu && quote != '\'' && strings.HasPrefix(text[i+1:], "\n"):
			i++ // the line goes on, and no argument begins
		case c == '\\' && (quote != '\'' || gnu):
			if i++; i == len(text) {
				out.add(`\`)
				break
			}
			if quote == '"' && !gnu && !strings.ContainsRune("$`\"\\", rune(text[i])) {
				out.add(`\`)
			}
			out.add(text[i : i+1])
		case quote != 0 && c == quote:
			quote = 0
		case quote != 0:
			out.add(text[i : i+1])
		case c == '\'' || c == '"':
			quote = c
			out.add("")
		case strings.IndexByte(Blanks, c) >= 0:
			out.end()
		default:
			out.add(text[i : i+1])
		}
	}
	if quote != 0 {
		return nil, errors.New("the quotation does not end; want a closing " + string(quote))
	}
	out.end()
	return out.words, nil
}

// fields cuts a text that has neither quotation marks nor backslashes, as most have, and says
// whether it is one.
func fields(words []string, text string) ([]string, bool) {
	from := 0
	for i := range len(text) {
		switch text[i] {
		case ' ', '\t', '\r', '\n', '\f', '\v':
			if from < i {
				words = append(words, text[from:i])
			}
			from = i + 1
		case '\\', '\'', '"':
			return nil, false
		}
	}
	if from < len(text) {
		words = append(words, text[from:])
	}
	return words, true
}

// Windows cuts a text as a program of Windows does (CommandLineToArgvW; Microsoft C runtime,
// "Parsing C command-line arguments").
func Windows(list []string, text string) []string {
	out := cutter{words: list}
	quoted := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\':
			n := len(text[i:]) - len(strings.TrimLeft(text[i:], `\`))
			i += n - 1
			if i+1 == len(text) || text[i+1] != '"' {
				out.add(strings.Repeat(`\`, n))
				break
			}
			// Before a quote, two are one, and one that is left over escapes it.
			out.add(strings.Repeat(`\`, n/2))
			if n%2 == 1 {
				out.add(`"`)
				i++
			}
		case c == '"' && quoted && i+1 < len(text) && text[i+1] == '"':
			out.add(`"`) // two within a quotation are one
			i++
		case c == '"':
			quoted = !quoted
			out.add("")
		case !quoted && strings.IndexByte(Blanks, c) >= 0:
			out.end()
		default:
			out.add(text[i : i+1])
		}
	}
	out.end()
	return out.words
}
