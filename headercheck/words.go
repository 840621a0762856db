// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"errors"
	"path/filepath"
	"runtime"
	"strings"
)

// rules are how a text is cut into arguments.
type rules struct {
	split   func(text string) ([]string, error)
	windows bool
}

var (
	// posixRules are those of the shell (POSIX.1-2017, Shell Command Language 2.2), without
	// expansions: who wrote a database has made them.
	posixRules = &rules{split: func(text string) ([]string, error) { return splitPOSIX(text, false) }}
	// gnuRules are those of response files (libiberty, buildargv), in which a backslash is an
	// escape within single quotes too.
	gnuRules = &rules{split: func(text string) ([]string, error) { return splitPOSIX(text, true) }}
	// windowsRules are those of CommandLineToArgvW (Microsoft C runtime, "Parsing C
	// command-line arguments").
	windowsRules = &rules{split: func(text string) ([]string, error) { return splitWindows(text), nil }, windows: true}
)

// responseRules are those of the response files of a command.
func responseRules(r *rules) *rules {
	if r == posixRules {
		return gnuRules
	}
	return r
}

const blankChars = " \t\r\n\f\v"

func splitPOSIX(text string, gnu bool) (words []string, err error) {
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
		case strings.IndexByte(blankChars, c) >= 0:
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

func splitWindows(text string) (words []string) {
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
		case !quoted && strings.IndexByte(blankChars, c) >= 0:
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

// firstWord is the compiler of a command whose rules are not known.
func firstWord(command string) string {
	command = strings.TrimLeft(command, blankChars)
	if rest, ok := strings.CutPrefix(command, `"`); ok {
		word, _, _ := strings.Cut(rest, `"`)
		return word
	}
	if i := strings.IndexAny(command, blankChars); i >= 0 {
		return command[:i]
	}
	return command
}

// windowsPath says whether a path begins with a drive or names a host, as on Windows alone.
func windowsPath(path string) bool {
	if len(path) >= 2 && path[1] == ':' && (path[0]|0x20) >= 'a' && (path[0]|0x20) <= 'z' {
		return true
	}
	return strings.HasPrefix(path, `\\`)
}

// windowsCompiler says whether the first word of a command is a program of Windows.
func windowsCompiler(name string) bool {
	lower := strings.ToLower(name)
	return runtime.GOOS == "windows" || windowsPath(name) || strings.HasSuffix(lower, ".exe") || lower == "cl" || strings.HasSuffix(lower, `\cl`)
}

// absolute is a path of a command that runs in a folder.
func absolute(dir, path string, r *rules) string {
	if r.windows && runtime.GOOS != "windows" {
		path = strings.ReplaceAll(path, `\`, "/")
		if windowsPath(path) {
			return path // which is on another machine
		}
	}
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}
