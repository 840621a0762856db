// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/regular"
)

// edit replaces a part of a file.
type edit struct {
	file     *cpp.File
	from, to int
	text     string
}

// bodyEdit gives a macro another's replacement list.
func bodyEdit(m, want *cpp.Macro) *edit {
	from, to := m.BodyRange()
	text := want.BodyText()
	if len(m.Body) == 0 || !m.Body[0].Space {
		text = " " + text // or a parenthesis would begin a parameter list
	}
	return &edit{m.File(), from, to, text}
}

// Fixable says whether [Fix] can repair the finding. It does so only where the
// value stays: another value is for people to decide on.
func (f Finding) Fixable() bool { return f.fix != nil }

// A Change is a file as it is and as it should be.
type Change struct {
	Path     string
	Old, New string
	Fixed    []Finding
	// Formatter is the configuration file of a code formatter that would break
	// the definitions again, and therefore is switched off around them; or "".
	Formatter string
}

// Fix repairs the findings that it can, and changes nothing else: not a byte
// outside the replacement lists, but for the marks that keep a formatter off.
func Fix(reports []Report) ([]Change, error) {
	byFile := map[*cpp.File][]Finding{}
	for _, r := range reports {
		for _, f := range r.Findings {
			if f.fix == nil {
				continue
			}
			same := func(g Finding) bool { return f.fix.from == g.fix.from }
			if !slices.ContainsFunc(byFile[f.fix.file], same) {
				byFile[f.fix.file] = append(byFile[f.fix.file], f)
			}
		}
	}
	var changes []Change
	for file, findings := range byFile {
		slices.SortFunc(findings, func(a, b Finding) int { return a.fix.from - b.fix.from })
		c := Change{Path: file.Path, Old: file.Source(), Fixed: findings}
		formatter, off, on, err := formatterOf(file.Path)
		if err != nil {
			return nil, err
		}
		c.New, c.Formatter = rewrite(c.Old, findings, formatter, off, on)
		changes = append(changes, c)
	}
	slices.SortFunc(changes, func(a, b Change) int { return cmp.Compare(a.Path, b.Path) })
	return changes, nil
}

// rewrite applies edits, and puts marks around each run of lines that has
// them. It returns formatter if it did.
func rewrite(text string, findings []Finding, formatter, off, on string) (string, string) {
	var b strings.Builder
	done := 0
	used := ""
	eol := "\n"
	if i := strings.IndexByte(text, '\n'); i > 0 && text[i-1] == '\r' {
		eol = "\r\n"
	}
	for i := 0; i < len(findings); {
		start := lineStart(text, findings[i].fix.from)
		end := start
		j := i
		// A run is what stands on lines next to each other.
		for ; j < len(findings) && (j == i || lineStart(text, findings[j].fix.from) <= end); j++ {
			end = lineEnd(text, findings[j].fix.to)
		}
		marks := formatter != "" && !isOff(text[:start], off, on)
		b.WriteString(text[done:start])
		if marks {
			b.WriteString(off + eol)
			used = formatter
		}
		done = start
		for ; i < j; i++ {
			e := findings[i].fix
			b.WriteString(text[done:e.from])
			b.WriteString(e.text)
			done = e.to
		}
		b.WriteString(text[done:end])
		done = end
		if marks {
			if !strings.HasSuffix(text[:end], "\n") {
				b.WriteString(eol)
			}
			b.WriteString(on + eol)
		}
	}
	b.WriteString(text[done:])
	return b.String(), used
}

// lineStart is the start of the line, splices counted, that a definition
// stands on.
func lineStart(text string, at int) int {
	for {
		at = strings.LastIndexByte(text[:at], '\n') + 1
		before := strings.TrimRight(text[:at], " \t\r\n")
		if at == 0 || !strings.HasSuffix(before, `\`) || strings.Count(text[len(before):at], "\n") > 1 {
			return at
		}
		at--
	}
}

// lineEnd is after the newline of the line, splices and comments counted.
func lineEnd(text string, at int) int {
	for at < len(text) {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			return len(text)
		}
		line := text[at : at+n]
		at += n + 1
		if open := strings.LastIndex(line, "/*"); open >= 0 && !strings.Contains(line[open:], "*/") {
			if end := strings.Index(text[at:], "*/"); end >= 0 {
				at += end
			}
			continue
		}
		if !strings.HasSuffix(strings.TrimRight(line, " \t\r"), `\`) {
			return at
		}
	}
	return at
}

// isOff says whether the formatter is off already after text.
func isOff(text, off, on string) bool {
	return strings.LastIndex(text, strings.Trim(off, "/* ")) > strings.LastIndex(text, strings.Trim(on, "/* "))
}

// formatting is the configuration of a code formatter.
var formatting = regular.Kind{Name: "a formatter's configuration", Max: 1 << 20}

// A formatter of code is one whose configuration files are known.
type formatter struct {
	configs   []string
	separator string              // between an option and its value
	spaces    map[string][]string // options and values that put white space into ((psa_status_t)-132)
	off, on   string
}

var formatters = []formatter{
	{[]string{".clang-format", "_clang-format"}, ":", clangFormatSpaces, "/* clang-format off */", "/* clang-format on */"},
	{[]string{".uncrustify.cfg", "uncrustify.cfg", ".uncrustify", "uncrustify.cnf"}, "=", uncrustifySpaces, "/* *INDENT-OFF* */", "/* *INDENT-ON* */"},
}

// formatterOf finds the nearest formatter configuration, as the formatters do,
// and says whether it would put white space into the definitions.
func formatterOf(path string) (config, off, on string, err error) {
	dir, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return "", "", "", err
	}
	for ; ; dir = filepath.Dir(dir) {
		config, text, f, err := configuration(dir)
		switch {
		case err != nil:
			return "", "", "", err
		case config != "" && breaks(text, f.separator, f.spaces):
			return config, f.off, f.on, nil
		case config != "" || dir == filepath.Dir(dir):
			return "", "", "", nil
		}
	}
}

// configuration reads the configuration file that a folder has, if it has one.
func configuration(dir string) (path, text string, f formatter, err error) {
	for _, f := range formatters {
		for _, name := range f.configs {
			path := filepath.Join(dir, name)
			text, err := formatting.ReadString(context.Background(), path)
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

// Write puts the new text in the place of the old in one step: whoever reads
// the file sees one or the other. The file's mode is kept, and a symbolic link
// stays one.
func (c Change) Write() error {
	path, err := filepath.EvalSymlinks(c.Path)
	if err != nil {
		return err
	}
	now, err := cpp.Header.ReadString(context.Background(), path)
	if err != nil {
		return err
	}
	if now != c.Old {
		return fmt.Errorf("%s: changed while it was checked; run again", c.Path)
	}
	st, err := os.Stat(path)
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".secstatus-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.WriteString(c.New)
	err = errors.Join(err, tmp.Chmod(st.Mode().Perm()), tmp.Close())
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

// DropFixed takes the findings that [Fix] has repaired out of a report.
func (r *Report) DropFixed() {
	r.Findings = slices.DeleteFunc(r.Findings, Finding.Fixable)
	r.judge()
}
