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

// Shell cuts a text as a shell does (POSIX.1-2017, Shell Command Language 2.2). The error
// says which quotation does not end.
func Shell(text string) ([]string, error) { return split(text, false) }

// GNU cuts a text as gcc cuts a response file (libiberty, buildargv): as a shell, but that a
// backslash is an escape within single quotes too.
func GNU(text string) ([]string, error) { return split(text, true) }

func split(text string, gnu bool) (words []string, err error) {
	var word strings.Builder
	begun, quote := false, byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\' && (quote != '\'' || gnu):
			begun = true
			if i++; i == len(text) {
				word.WriteByte('\\')
				break
			}
			switch {
			case text[i] == '\n' && !gnu:
			case quote == '"' && !gnu && !strings.ContainsRune("$`\"\\", rune(text[i])):
				word.WriteByte('\\')
				word.WriteByte(text[i])
			default:
				word.WriteByte(text[i])
			}
		case quote != 0 && c == quote:
			quote = 0
		case quote != 0:
			word.WriteByte(c)
		case c == '\'' || c == '"':
			quote, begun = c, true
		case strings.IndexByte(Blanks, c) >= 0:
			if begun {
				words = append(words, word.String())
				word.Reset()
			}
			begun = false
		default:
			begun = true
			word.WriteByte(c)
		}
	}
	if quote != 0 {
		return nil, errors.New("the quotation does not end; want a closing " + string(quote))
	}
	if begun {
		words = append(words, word.String())
	}
	return words, nil
}

// Windows cuts a text as a program of Windows does (CommandLineToArgvW; Microsoft C runtime,
// "Parsing C command-line arguments").
func Windows(text string) (words []string) {
	var word strings.Builder
	begun, quoted := false, false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\':
			n := len(text[i:]) - len(strings.TrimLeft(text[i:], `\`))
			begun = true
			i += n - 1
			if i+1 == len(text) || text[i+1] != '"' {
				word.WriteString(strings.Repeat(`\`, n))
				break
			}
			// Before a quote, two are one, and one that is left over escapes it.
			word.WriteString(strings.Repeat(`\`, n/2))
			if n%2 == 1 {
				word.WriteByte('"')
				i++
			}
		case c == '"' && quoted && i+1 < len(text) && text[i+1] == '"':
			word.WriteByte('"') // two within a quotation are one
			i++
		case c == '"':
			quoted, begun = !quoted, true
		case !quoted && strings.IndexByte(Blanks, c) >= 0:
			if begun {
				words = append(words, word.String())
				word.Reset()
			}
			begun = false
		default:
			begun = true
			word.WriteByte(c)
		}
	}
	if begun {
		words = append(words, word.String())
	}
	return words
}
