// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"

	"modernc.org/cc/v4"
)

// FrontEnd is the compiler that is always there: modernc.org/cc/v4, a C front end that is
// part of this program. It knows the ABIs of many systems, which stand where another
// compiler has dialects. It keeps the last definition of a macro without a word, so that it
// is not asked what may be defined twice.
const FrontEnd = "cc/v4"

// frontEndCompiler is the front end as a compiler of the report.
func frontEndCompiler() *compiler {
	c := &compiler{name: FrontEnd, version: "?", family: familyFrontEnd, identity: FrontEnd}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == "modernc.org/cc/v4" {
				c.version = strings.TrimPrefix(m.Version, "v")
			}
		}
	}
	for _, t := range targets {
		c.dialects = append(c.dialects, t.name)
	}
	c.sweep = c.dialects
	return c
}

// frontEndFolder has what the front end needs beside the reference headers.
const frontEndFolder = "standin"

// frontEndHeaders are the headers of a freestanding implementation that ours include.
var frontEndHeaders = map[string]string{
	"stddef.h": "#ifndef STDDEF_H\n#define STDDEF_H\ntypedef __SIZE_TYPE__ size_t;\n#define NULL ((void *)0)\n#endif\n",
	"stdint.h": `#ifndef STDINT_H
#define STDINT_H
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef __INT32_TYPE__ int32_t;
typedef unsigned __INT32_TYPE__ uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
#define INT32_MIN (-2147483647 - 1)
#endif
`,
}

// predefined are the macros that exist before the first line, and what the front end wants
// to be declared.
func (t target) predefined() string {
	text := "#define __STDC__ 1\n#define __STDC_HOSTED__ 1\n#define __STDC_VERSION__ 201112L\n#define __SIZE_TYPE__ unsigned "
	switch {
	case t.pointer > t.long:
		text += "long long\n"
	case t.name == "linux/386" || t.name == "linux/arm" || t.name == "arm-none-eabi" || t.packedTo > 0:
		text += "int\n"
	default:
		text += "long\n"
	}
	if t.packedTo > 0 {
		text += "#define _WIN32 1\n"
	}
	if t.name == "arm-none-eabi" {
		text += "#define __INT32_TYPE__ long\n"
	} else {
		text += "#define __INT32_TYPE__ int\n"
	}
	return text + "int __predefined_declarator;\ntypedef void *__builtin_va_list;\n"
}

// A frontEndRun is the front end on one target.
type frontEndRun struct {
	target target
	files  fs.FS
	cache  *cc.SourceCache
}

// translate reads a translation unit.
func (f frontEndRun) translate(source string) (ast *cc.AST, err error) {
	name := f.target.name
	if name == "arm-none-eabi" {
		name = "linux/arm" // the same procedure call standard
	}
	goos, goarch, _ := strings.Cut(name, "/")
	abi, err := cc.NewABI(goos, goarch)
	if err != nil {
		return nil, err
	}
	folders := []string{includeFolder, frontEndFolder}
	cfg := &cc.Config{ABI: abi, ABILayout: true, UnsignedEnums: true, EvalAllMacros: true, FS: f.files, FSOnly: true,
		DefaultSizeT: cc.ULong, DefaultPtrdiffT: cc.Long, DefaultWcharT: cc.Int, // which nothing here measures
		IncludePaths: append([]string{""}, folders...), SysIncludePaths: folders, ExpansionLimit: 1 << 24, SourceCache: f.cache}
	if err := cfg.ApplyOptions("-std=c11"); err != nil {
		return nil, err
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s gives up: %v", FrontEnd, r)
		}
	}()
	ast, err = cc.Translate(cfg, []cc.Source{{Name: "<predefined>", Value: f.target.predefined()}, {Name: "unit.c", Value: source}})
	if err != nil {
		err = errors.New(frontEndWords(err.Error()))
	}
	return ast, err
}

// inItself is where in the front end's own source an error was found.
var inItself = regexp.MustCompile(`:? \(\w+\.go:\d+:\w*:?\)`)

// frontEndWords are what the front end says about the unit. It begins lines about its own
// gaps with a word of its own, too.
func frontEndWords(words string) string {
	var lines []string
	for line := range strings.Lines(words) {
		if !strings.HasPrefix(line, "TODO ") {
			lines = append(lines, inItself.ReplaceAllString(strings.TrimSpace(line), ""))
		}
	}
	return strings.Join(lines, "\n")
}

// frontEndSteps asks the front end on each target: whether each header is complete, whether
// it can be included twice, which macros there are with which values and types, and
// where the members of structures are.
func frontEndSteps(c *compiler, functions []string, report *Report, expect Expect) []step {
	cache := new(cc.SourceCache)
	var steps []step
	for _, t := range targets {
		if !slices.Contains(c.sweep, t.name) {
			continue
		}
		var cells []cell
		var answers []func(frontEndRun) error
		add := func(check, title string, answer func(frontEndRun) error) {
			if report.asks(check) {
				cells = append(cells, cell{check: check, title: title, compilation: compilation{compiler: c, dialect: t.name}})
				answers = append(answers, answer)
			}
		}
		for _, header := range referenceHeaders {
			add(checkAlone, header, func(f frontEndRun) error { return f.alone(header) })
			add(checkTwice, header+", then "+header, func(f frontEndRun) error { return f.twice(header) })
		}
		add(checkValues, "names of the macros in "+psaHeader, func(f frontEndRun) error { return f.names(psaHeader, "PSA_", expect.psaComplaint) })
		add(checkValues, "names of the macros in "+pkcs11Header, func(f frontEndRun) error { return f.names(pkcs11Header, "C", expect.pkcs11Complaint) })
		add(checkValues, "values of the macros", func(f frontEndRun) error { return f.values(expect) })
		for _, version := range versions {
			if t.name != c.dialects[0] {
				break // no target changes it
			}
			add(checkValues, fmt.Sprintf("version 0x%04X of PKCS #11", version), func(f frontEndRun) error { return f.version(expect, version) })
		}
		add(checkABI, "layout of structures", func(f frontEndRun) error { return f.layouts("", 2*t.long) })
		add(checkABI, "layout of structures within #pragma pack(2)", func(f frontEndRun) error { return f.layouts("#pragma pack(2)\n", 2+t.long) })
		for _, header := range functions {
			add(checkConvert, header, func(f frontEndRun) error { return f.alone(header) })
		}
		if len(cells) == 0 {
			continue
		}
		steps = append(steps, step{compiler: c, cells: cells, run: func(ctx context.Context, r *runner) []result {
			f := frontEndRun{target: t, files: os.DirFS(r.dir), cache: cache}
			var results []result
			for i, cell := range cells {
				if ctx.Err() != nil {
					break
				}
				res := result{compiler: c, dialect: t.name, check: cell.check, title: cell.title}
				if err := answers[i](f); err != nil {
					res.failed, res.words = true, err.Error()
				}
				r.compilations.Add(1)
				r.logs(FrontEnd+" for "+t.name+": "+cell.title, outcome{clean: !res.failed, words: res.words})
				results = append(results, res)
			}
			return results
		}})
	}
	return steps
}

// alone says what is wrong with a header by itself.
func (f frontEndRun) alone(header string) error {
	_, err := f.translate(includes(header))
	return err
}

// twice says what a header does when it is included again, where it should do nothing.
func (f frontEndRun) twice(header string) error {
	once, err := f.translate(includes(header))
	if err != nil {
		return err
	}
	again, err := f.translate(includes(header, header))
	if err != nil {
		return err
	}
	if n, m := declarations(once), declarations(again); n != m {
		return fmt.Errorf("the second time it declares something: %d declarations in all, want %d", m, n)
	}
	return nil
}

// declarations counts the external declarations of a unit.
func declarations(ast *cc.AST) (n int) {
	for u := ast.TranslationUnit; u != nil; u = u.TranslationUnit {
		n++
	}
	return n
}

// names says which macros a header should not define, or not so. prefix tells its own from
// those of others.
func (f frontEndRun) names(header, prefix string, complaint func(name, text string) string) error {
	ast, err := f.translate(includes(header))
	if err != nil {
		return err
	}
	var words []string
	for _, name := range slices.Sorted(maps.Keys(ast.Macros)) {
		m := ast.Macros[name]
		text := replacement(m)
		if !strings.HasPrefix(name, prefix) || m.IsFnLike || text == "" {
			continue
		}
		if said := complaint(name, text); said != "" {
			words = append(words, said)
		}
	}
	return complaints(words)
}

// replacement is what a macro expands to, with one space where there is white space.
func replacement(m *cc.Macro) string {
	var b strings.Builder
	for _, t := range m.ReplacementList() {
		if b.Len() > 0 && len(t.Sep()) > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.SrcStr())
	}
	return b.String()
}

// values compares the values and types of all macros with those expected, both as the front
// end computes them.
func (f frontEndRun) values(expect Expect) error { return f.compare(expect, newest(), "") }

func (f frontEndRun) compare(expect Expect, version int, lead string) error {
	const want = "expected_"
	var b strings.Builder
	b.WriteString(lead + includes(psaHeader, pkcs11Header))
	var all []string
	ask := func(name, text string) {
		fmt.Fprintf(&b, "#define %s%s %s\n", want, name, text)
		all = append(all, name)
	}
	if lead == "" {
		for _, m := range expect.PSA {
			ask(m.Name, fmt.Sprintf("((psa_status_t)%d)", m.Value))
		}
	}
	for _, c := range expect.PKCS11 {
		if c.Since <= version {
			ask(c.Name, c.in(version).Value)
		}
	}
	ast, err := f.translate(b.String())
	if err != nil {
		return err
	}
	var words []string
	for _, name := range all {
		have, ok := ast.Macros[name]
		switch {
		case !ok:
			words = append(words, name+" is not defined")
		case have.IsFnLike || have.Value() == cc.Unknown || have.Type() == nil:
			words = append(words, fmt.Sprintf("%s has no value: %s", name, replacement(have)))
		default:
			if have, want := valued(have), valued(ast.Macros[want+name]); have != want {
				words = append(words, fmt.Sprintf("value_of_%s: it is %s, want %s", name, have, want))
			}
		}
	}
	for _, is := range []struct {
		name     string
		size     int64
		signed   bool
		standard string
	}{{"psa_status_t", 4, true, "int32_t"}, {"CK_RV", int64(f.target.long), false, "unsigned long int"}} {
		d := typedef(ast, is.name)
		if d == nil || d.Size() != is.size || cc.IsSignedInteger(d) != is.signed || !cc.IsIntegerType(d) {
			words = append(words, fmt.Sprintf("%s is not %s", is.name, is.standard))
		}
	}
	return complaints(words)
}

// valued is the value and the type of a macro.
func valued(m *cc.Macro) string { return fmt.Sprintf("%v (%v)", m.Value(), m.Type().Undecay()) }

// typedef is the type of a name, or nil.
func typedef(ast *cc.AST, name string) cc.Type {
	for _, n := range ast.Scope.Nodes[name] {
		if d, ok := n.(*cc.Declarator); ok && d.IsTypename() {
			return d.Type()
		}
	}
	return nil
}

// version says in what the header does not follow a version of PKCS #11.
func (f frontEndRun) version(expect Expect, version int) error {
	lead := fmt.Sprintf("#define SECSTATUS_PKCS11_VERSION 0x%04X\n", version)
	if err := f.compare(expect, version, lead); err != nil {
		return err
	}
	ast, err := f.translate(lead + includes(pkcs11Header))
	if err != nil {
		return err
	}
	var words []string
	for _, c := range expect.PKCS11 {
		if _, ok := ast.Macros[c.Name]; ok && c.Since > version {
			words = append(words, c.Name+" came later")
		}
	}
	for _, t := range pkcs11Types {
		switch is := typedef(ast, t.name); {
		case is == nil && t.since <= version:
			words = append(words, t.name+" is not a type")
		case is != nil && t.since > version:
			words = append(words, t.name+" came later")
		}
	}
	return complaints(words)
}

// layouts says where the members of structures are not as the target's rules have it, after
// some text before the header; and whether the packing that was in force is so again, by the
// size of a structure of a char and a long.
func (f frontEndRun) layouts(lead string, after int) error {
	ast, err := f.translate(lead + includes(entryHeader) + "typedef struct { char c; long l; } after;\n")
	if err != nil {
		return err
	}
	var words []string
	if t := typedef(ast, "after"); t.Size() != int64(after) {
		words = append(words, fmt.Sprintf("layout_after: the header does not restore the packing: a char and a long have %d bytes, want %d", t.Size(), after))
	}
	if lead != "" && f.target.packedTo == 0 {
		return complaints(words) // the packing in force is the user's affair
	}
	structures := allStructures()
	all := f.target.layouts(structures)
	for _, s := range structures {
		want := all[s.name]
		t, ok := typedef(ast, s.name).(*cc.StructType)
		if !ok || t.IsIncomplete() {
			words = append(words, fmt.Sprintf("layout_of_%s: it is not a structure", s.name))
			continue
		}
		if t.Size() != int64(want.size) {
			words = append(words, fmt.Sprintf("layout_of_%s: it has %d bytes, want %d", s.name, t.Size(), want.size))
		}
		if t.NumFields() != len(s.members) {
			words = append(words, fmt.Sprintf("layout_of_%s: it has %d members, want %d", s.name, t.NumFields(), len(s.members)))
			continue
		}
		for i, m := range s.members {
			if at := t.FieldByIndex(i); at.Name() != m.name || at.Offset() != int64(want.offsets[i]) {
				words = append(words, fmt.Sprintf("layout_of_%s: %s stands at %d, want %s at %d", s.name, at.Name(), at.Offset(), m.name, want.offsets[i]))
			}
		}
	}
	return complaints(words)
}

// complaints are an error, if there are any.
func complaints(words []string) error {
	if len(words) == 0 {
		return nil
	}
	return errors.New(strings.Join(words, "\n"))
}

// writeFrontEnd stores what the front end needs beside the reference headers.
func (r *runner) writeFrontEnd() error {
	for name, text := range frontEndHeaders {
		if err := r.write(frontEndFolder+"/"+name, text); err != nil {
			return err
		}
	}
	return nil
}
