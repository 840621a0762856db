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
	separator string        // between an option and its value
	spaces    []spaceOption // what puts white space into definitions
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

// A spaceOption is one that puts white space into ((psa_status_t)-132), with the values
// that do.
type spaceOption struct {
	option string
	values []string
}

var (
	clangFormatSpaces = []spaceOption{
		{"SpaceAfterCStyleCast", []string{"true"}}, {"SpacesInCStyleCastParentheses", []string{"true"}}, {"SpacesInParentheses", []string{"true"}},
		{"InCStyleCasts", []string{"true"}}, {"SpacesInParens", []string{"Always"}},
	}
	uncrustifySpaces = []spaceOption{
		{"sp_after_cast", []string{"add", "force"}}, {"sp_inside_paren", []string{"add", "force"}}, {"sp_inside_paren_cast", []string{"add", "force"}},
		{"sp_paren_paren", []string{"add", "force"}}, {"sp_cparen_oparen", []string{"add", "force"}},
	}
)

func breaks(text, separator string, bad []spaceOption) bool {
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		key, value, ok := strings.Cut(line, separator)
		if !ok {
			continue
		}
		key, value = strings.TrimSpace(key), strings.Trim(strings.TrimSpace(value), `'"`)
		for _, s := range bad {
			if s.option == key && slices.Contains(s.values, value) {
				return true
			}
		}
	}
	return false
}
