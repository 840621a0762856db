// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"path/filepath"
	"runtime"
	"strings"

	"github.com/secstatus/secstatus/internal/argv"
)

// rules are how a text is cut into arguments.
type rules struct {
	split   func(list []string, text string) ([]string, error) // appends
	windows bool
}

var (
	// posixRules are those of the shell. Who wrote a database has expanded what there was.
	posixRules   = &rules{split: argv.Shell}
	gnuRules     = &rules{split: argv.GNU} // of gcc's response files
	windowsRules = &rules{split: func(list []string, text string) ([]string, error) { return argv.Windows(list, text), nil }, windows: true}
)

// responseRules are those of the response files of a command.
func responseRules(r *rules) *rules {
	if r == posixRules {
		return gnuRules
	}
	return r
}

// firstWord is the compiler of a command whose rules are not known.
func firstWord(command string) string {
	command = strings.TrimLeft(command, argv.Blanks)
	if rest, ok := strings.CutPrefix(command, `"`); ok {
		word, _, _ := strings.Cut(rest, `"`)
		return word
	}
	for i := range len(command) { // which is faster than IndexAny
		if strings.IndexByte(argv.Blanks, command[i]) >= 0 {
			return command[:i]
		}
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
