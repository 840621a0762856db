// SPDX-License-Identifier: Apache-2.0

// Package config reads .secstatus.toml, in which a project has its settings. The file has a table
// for each command that reads it, and a table has keys that are called like the flags of the
// command. It only sets what these flags could set: reading it writes and runs nothing.
package config

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"
	"github.com/secstatus/secstatus/internal/regular"
	"github.com/secstatus/secstatus/internal/suggest"
)

// Name is how the file of a project is called.
const Name = ".secstatus.toml"

// tables are the tables that a file may have.
var tables = []string{"check"}

var file = regular.Kind{Name: "a configuration", Max: 1 << 20}

// Find returns the absolute path of the configuration of a folder, links followed: the nearest
// in it or in a folder above it, up to the top of a git repository. It returns "" if there is none.
func Find(dir string) (string, error) {
	if !filepath.IsAbs(dir) {
		here, err := os.Getwd()
		if err != nil {
			return "", err
		}
		if here, err = filepath.EvalSymlinks(here); err != nil {
			return "", err
		}
		dir = here + string(filepath.Separator) + dir // in which .. leads up from where a link has led
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		dir = real // else it does not exist, as that of a header on standard input
	}
	dir = filepath.Clean(dir)
	for {
		path := filepath.Join(dir, Name)
		if there, err := exists(path); there || err != nil {
			return path, err
		}
		top, err := exists(filepath.Join(dir, ".git"))
		if err != nil {
			return "", err
		}
		if top || dir == filepath.Dir(dir) {
			return "", nil
		}
		dir = filepath.Dir(dir)
	}
}

// exists says whether something has the name. A link is something wherever it leads. In a folder that may
// not be entered nothing is: a header there is unreadable, and the report says so.
func exists(path string) (bool, error) {
	_, err := os.Lstat(path)
	if regular.Absent(err) || errors.Is(err, fs.ErrPermission) {
		return false, nil
	}
	return err == nil, err
}

// A Table is the table of one command. The methods String, Strings and Bool declare its keys, and
// say where their values go when Read finds them.
type Table struct {
	name string
	keys []*key
	path string // of the file
}

type key struct {
	name string
	want string                     // in words
	take func(v value) (err *fault) // nil: v is of another type
	at   place                      // of the value, if there is one
}

type place struct{ line, column int } // in bytes, from 1

// value is one of a string, a bool, a []item, and the word for what it is.
type value struct {
	is   any
	word string
	at   place
}

type item struct {
	text string
	at   place
}

// A fault is what is wrong at a place.
type fault struct {
	at      place
	message string
}

var otherType = new(fault)

// NewTable begins a table without keys.
func NewTable(name string) *Table { return &Table{name: name} }

// String declares a key whose value is a string. The function valid, if not nil, says what is
// wrong with a value.
func (t *Table) String(to *string, name string, valid func(string) error) {
	t.key(name, "a string", func(v value) *fault {
		s, ok := v.is.(string)
		if !ok {
			return otherType
		}
		*to = s
		return refused(valid, item{s, v.at})
	})
}

// Strings declares a key whose value is an array of strings. The function valid, if not nil, says
// what is wrong with one of them.
func (t *Table) Strings(to *[]string, name, example string, valid func(string) error) {
	t.key(name, fmt.Sprintf("an array of strings, such as [%q]", example), func(v value) *fault {
		list, ok := v.is.([]item)
		if !ok {
			return otherType
		}
		*to = []string{}
		for _, i := range list {
			*to = append(*to, i.text)
			if err := refused(valid, i); err != nil {
				return err
			}
		}
		return nil
	})
}

// Bool declares a key whose value is true or false.
func (t *Table) Bool(to *bool, name string) {
	t.key(name, "true or false", func(v value) *fault {
		b, ok := v.is.(bool)
		if !ok {
			return otherType
		}
		*to = b
		return nil
	})
}

func (t *Table) key(name, want string, take func(value) *fault) {
	t.keys = append(t.keys, &key{name: name, want: want, take: take})
}

func refused(valid func(string) error, i item) *fault {
	if valid == nil {
		return nil
	}
	if err := valid(i.text); err != nil {
		return &fault{i.at, err.Error()}
	}
	return nil
}

func (t *Table) named(name string) *key {
	i := slices.IndexFunc(t.keys, func(k *key) bool { return k.name == name })
	if i < 0 {
		return nil
	}
	return t.keys[i]
}

// Has says whether the file has a key.
func (t *Table) Has(name string) bool {
	k := t.named(name)
	return k != nil && k.at != place{}
}

// Error is an error about the value of a key that the file has.
func (t *Table) Error(name string, err error) error {
	at := t.named(name).at
	return fmt.Errorf("%s:%d:%d: %s: %w", t.path, at.line, at.column, name, err)
}

// Read reads a file into a table. An error names file, line and column, and says what would be
// right. Of tables of other commands only the syntax counts.
func (t *Table) Read(ctx context.Context, path string) error {
	t.path = path
	text, err := file.Read(ctx, path)
	switch {
	case errors.Is(err, regular.ErrFolder):
		return fmt.Errorf("%s: a directory, want a file", path)
	case err != nil:
		return err
	}
	r := reader{table: t, text: bytes.TrimPrefix(text, []byte("\ufeff")), seen: map[string]place{}}
	if f := r.read(); f != nil {
		return fmt.Errorf("%s:%d:%d: %s", path, f.at.line, f.at.column, f.message)
	}
	return nil
}

// reader reads one file.
type reader struct {
	table  *Table
	text   []byte
	parser unstable.Parser
	head   string           // the table that keys are in, "" before the first
	other  bool             // it is another command's
	seen   map[string]place // tables, and keys of tables as table.key
}

func (r *reader) read() *fault {
	if bytes.HasPrefix(r.text, []byte("\xff\xfe")) || bytes.HasPrefix(r.text, []byte("\xfe\xff")) {
		return &fault{place{1, 1}, "UTF-16 text; want UTF-8"}
	}
	if i := invalid(r.text); i >= 0 {
		return &fault{r.place(i), fmt.Sprintf("byte %#02x is not UTF-8", r.text[i])}
	}
	r.text = r.text[:len(r.text):len(r.text)] // by whose capacity the parser knows where it is
	r.parser.Reset(r.text)
	for r.parser.NextExpression() {
		if f := r.expression(r.parser.Expression()); f != nil {
			return f
		}
	}
	err := r.parser.Error()
	if err == nil {
		return nil
	}
	f := &fault{place{1, 1}, err.Error()}
	var syntax *unstable.ParserError
	if errors.As(err, &syntax) {
		f.at = r.place(len(r.text) - cap(syntax.Highlight))
	}
	return f
}

// invalid is where a text is not UTF-8, or -1.
func invalid(text []byte) int {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// place is that of an offset.
func (r *reader) place(offset int) place {
	before := r.text[:max(0, min(offset, len(r.text)))]
	return place{1 + bytes.Count(before, []byte("\n")), len(before) - bytes.LastIndexByte(before, '\n')}
}

func (r *reader) expression(n *unstable.Node) *fault {
	keys := r.keys(n)
	switch n.Kind {
	case unstable.Table, unstable.ArrayTable:
		first := keys[0]
		if f := r.known(first); f != nil {
			return f
		}
		r.head, r.other = first.text, first.text != r.table.name
		switch {
		case r.other:
			return nil
		case n.Kind == unstable.ArrayTable:
			return &fault{first.at, fmt.Sprintf("[[%s]]; want [%s]", first.text, first.text)}
		case len(keys) > 1:
			return r.key(keys[1:], nil)
		}
		return r.once(first.text, first.at)
	case unstable.KeyValue:
		if r.head != "" {
			if r.other {
				return nil
			}
			return r.key(keys, n.Value())
		}
		return r.top(keys, n.Value())
	}
	return nil
}

// top takes a key before the first table: check.profile, or check as an inline table.
func (r *reader) top(keys []item, v *unstable.Node) *fault {
	first := keys[0]
	if r.table.named(first.text) != nil && len(keys) == 1 {
		return &fault{first.at, fmt.Sprintf("%s stands before the first table; want it after [%s]", first.text, r.table.name)}
	}
	if f := r.known(first); f != nil {
		return f
	}
	switch {
	case first.text != r.table.name:
		return nil
	case len(keys) > 1:
		r.seen[first.text] = first.at
		return r.key(keys[1:], v)
	case v.Kind != unstable.InlineTable:
		return &fault{first.at, fmt.Sprintf("%s is %s; want the table [%s]", first.text, word(v.Kind), first.text)}
	}
	if f := r.once(first.text, first.at); f != nil {
		return f
	}
	for it := v.Children(); it.Next(); {
		pair := it.Node()
		if f := r.key(r.keys(pair), pair.Value()); f != nil {
			return f
		}
	}
	return nil
}

// known says whether a table is one that a file may have.
func (r *reader) known(table item) *fault {
	if slices.Contains(tables, table.text) {
		return nil
	}
	return &fault{table.at, unknown("table", table.text, tables)}
}

// once says whether a name is defined for the first time.
func (r *reader) once(name string, at place) *fault {
	if first, ok := r.seen[name]; ok {
		return &fault{at, fmt.Sprintf("%s is defined twice, first in line %d", name, first.line)}
	}
	r.seen[name] = at
	return nil
}

// key takes the value of a key of the table.
func (r *reader) key(keys []item, v *unstable.Node) *fault {
	name := keys[0]
	k := r.table.named(name.text)
	if k == nil {
		return &fault{name.at, unknown("key", name.text, r.table.Keys())}
	}
	if len(keys) > 1 || v == nil {
		return &fault{name.at, fmt.Sprintf("%s is a table; want %s", name.text, k.want)}
	}
	if f := r.once(r.table.name+"."+name.text, name.at); f != nil {
		return f
	}
	k.at = name.at
	got, f := r.value(name, v)
	if f != nil {
		return f
	}
	switch f = k.take(got); {
	case f == otherType:
		return &fault{got.at, fmt.Sprintf("%s is %s; want %s", name.text, got.word, k.want)}
	case f != nil:
		f.message = name.text + ": " + f.message
	}
	return f
}

// value is a node as Go has it. What is an array or a table has the place of its key.
func (r *reader) value(key item, n *unstable.Node) (value, *fault) {
	v := value{word: word(n.Kind), at: key.at}
	switch n.Kind {
	case unstable.String:
		v.is = string(n.Data)
	case unstable.Bool:
		v.is = n.Data[0] == 't'
	case unstable.Array:
		list := []item{}
		for it := n.Children(); it.Next(); {
			e := it.Node()
			at := key.at
			if e.Raw.Length > 0 {
				at = r.place(int(e.Raw.Offset))
			}
			if e.Kind != unstable.String {
				return v, &fault{at, fmt.Sprintf("%s has %s in its array; want strings only", key.text, word(e.Kind))}
			}
			list = append(list, item{string(e.Data), at})
		}
		v.is = list
		return v, nil
	}
	if n.Raw.Length > 0 {
		v.at = r.place(int(n.Raw.Offset))
	}
	return v, nil
}

// keys are the parts of the key that a node has.
func (r *reader) keys(n *unstable.Node) (list []item) {
	for it := n.Key(); it.Next(); {
		k := it.Node()
		list = append(list, item{string(k.Data), r.place(int(k.Raw.Offset))})
	}
	return list
}

// word is what a value is called.
func word(k unstable.Kind) string {
	switch k {
	case unstable.String:
		return "a string"
	case unstable.Bool:
		return "true or false"
	case unstable.Integer, unstable.Float:
		return "a number"
	case unstable.Array:
		return "an array"
	case unstable.InlineTable:
		return "a table"
	}
	return "a date or time"
}

// unknown says that nothing of a kind has a name, and which was meant.
func unknown(kind, name string, names []string) string {
	s := suggest.To(name)
	for _, n := range names {
		s.Try(n)
	}
	if s.Best() != "" {
		return fmt.Sprintf("unknown %s %q; did you mean %s?", kind, name, s.Best())
	}
	return fmt.Sprintf("unknown %s %q; want %s", kind, name, suggest.Or(names))
}

// OneOf makes a function that says what is wrong with a value that is not one of some names.
func OneOf(kind string, names ...string) func(string) error {
	return func(v string) error {
		if slices.Contains(names, v) {
			return nil
		}
		return errors.New(unknown(kind, v, names))
	}
}

// Keys are the names of the keys, in the order of their declaration.
func (t *Table) Keys() (names []string) {
	for _, k := range t.keys {
		names = append(names, k.name)
	}
	return names
}
