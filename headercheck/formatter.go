// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"errors"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/regular"
)

// formatting is the configuration of a code formatter.
var formatting = regular.Kind{Name: "a formatter's configuration", Max: 1 << 20}

// A formatter of code is one whose configuration files are known.
type formatter struct {
	configs   []string
	separator string              // between an option and its value
	spaces    map[string][]string // options and values that put white space into ((psa_status_t)-132)
	off, on   string
	mark      string // an expression for what switches it, in a comment: off or on is the first group
}

// Prose that speaks of a mark is none: clang-format reads a comment that begins with it,
// uncrustify one that has it anywhere.
const (
	clangFormatMark = `(?m)(?:/\*|//)[ \t]*clang-format (off|on)(?:[ \t]*\*/|[ \t]*:|[ \t\r]*$)`
	uncrustifyMark  = `\*INDENT-(OFF|ON)\*`
)

var formatters = []formatter{
	{[]string{".clang-format", "_clang-format"}, ":", clangFormatSpaces, "/* clang-format off */", "/* clang-format on */", clangFormatMark},
	{[]string{".uncrustify.cfg", "uncrustify.cfg", ".uncrustify", "uncrustify.cnf"}, "=", uncrustifySpaces, "/* *INDENT-OFF* */", "/* *INDENT-ON* */", uncrustifyMark},
}

// marks keep a formatter off that would put white space into definitions.
type marks struct {
	config  string // its configuration file
	off, on string
	mark    *regexp.Regexp
}

// formatterOf finds the nearest formatter configuration, as the formatters do. It returns
// nil if there is none, or if it would put no white space into the definitions.
func formatterOf(ctx context.Context, path string) (*marks, error) {
	dir, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	for ; ; dir = filepath.Dir(dir) {
		config, text, f, err := configuration(ctx, dir)
		switch {
		case err != nil:
			return nil, err
		case config != "" && breaks(text, f.separator, f.spaces):
			return &marks{config, f.off, f.on, regexp.MustCompile(f.mark)}, nil
		case config != "" || dir == filepath.Dir(dir):
			return nil, nil
		}
	}
}

// needed says whether the formatter is on after text.
func (m *marks) needed(text string) bool {
	if m == nil {
		return false
	}
	all := m.mark.FindAllStringSubmatch(text, -1)
	return len(all) == 0 || !strings.EqualFold(all[len(all)-1][1], "off")
}

// configuration reads the configuration file that a folder has, if it has one.
func configuration(ctx context.Context, dir string) (path, text string, f formatter, err error) {
	for _, f := range formatters {
		for _, name := range f.configs {
			path := filepath.Join(dir, name)
			text, err := formatting.ReadString(ctx, path)
			if regular.Absent(err) || errors.Is(err, regular.ErrIrregular) {
				continue
			}
			return path, text, f, err
		}
	}
	return "", "", formatter{}, nil
}

// Options that put white space into ((psa_status_t)-132).
var (
	clangFormatSpaces = map[string][]string{
		"SpaceAfterCStyleCast": {"true"}, "SpacesInCStyleCastParentheses": {"true"}, "SpacesInParentheses": {"true"},
		"InCStyleCasts": {"true"}, "SpacesInParens": {"Always"},
	}
	uncrustifySpaces = map[string][]string{
		"sp_after_cast": {"add", "force"}, "sp_inside_paren": {"add", "force"}, "sp_inside_paren_cast": {"add", "force"},
		"sp_paren_paren": {"add", "force"}, "sp_cparen_oparen": {"add", "force"},
	}
)

func breaks(text, separator string, bad map[string][]string) bool {
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		key, value, ok := strings.Cut(line, separator)
		if ok && slices.Contains(bad[strings.TrimSpace(key)], strings.Trim(strings.TrimSpace(value), `'"`)) {
			return true
		}
	}
	return false
}
