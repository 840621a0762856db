// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
)

// The names by which programs include the reference headers, and copies of
// their definitions which the include guards do not hide from the compiler.
const (
	psaHeader    = "psa/error.h"
	pkcs11Header = "pkcs11/pkcs11t.h"
	// psaRenamed is psa/error.h with another guard.
	psaRenamed = "renamed/psa_error.h"
	// pkcs11Renamed has the macros of pkcs11/pkcs11t.h alone: C90 and C99 do not
	// allow its typedefs a second time, and no dialect its structures.
	pkcs11Renamed = "renamed/pkcs11_macros.h"
	// conversionHeaders are the headers of functions: conversions and names.
	conversionHeaders = "secstatus/*.h"
	// ckrRenamed has only those of them that are return values.
	ckrRenamed = "renamed/pkcs11_ckr.h"
)

// Folders of the runner, for -I and -isystem. "copies" holds "renamed", so that
// a copy can be in a system folder while its original is not.
const (
	includeFolder = "include"
	copiesFolder  = "copies"
)

// Columns of the table.
const (
	checkAlone    = "alone"
	checkTwice    = "twice"
	checkRenamed  = "renamed"
	checkValues   = "values"
	checkConvert  = "convert"
	checkVariants = "variants"
	checkABI      = "abi"
)

// writeReference stores the reference headers and their renamed copies. The
// error says that a header is missing or is not of the form that a reference
// must have.
func (r *runner) writeReference(reference fs.FS, expect Expect) error {
	psa, err := fs.ReadFile(reference, psaHeader)
	if err != nil {
		return err
	}
	pkcs11, err := fs.ReadFile(reference, pkcs11Header)
	if err != nil {
		return err
	}
	psaCopy, err := renameGuard(string(psa))
	if err != nil {
		return fmt.Errorf("%s: %w", psaHeader, err)
	}
	macros, ckr, err := macroDefinitions(string(pkcs11), expect.PKCS11)
	if err != nil {
		return fmt.Errorf("%s: %w", pkcs11Header, err)
	}
	for name, text := range map[string]string{
		includeFolder + "/" + psaHeader:    string(psa),
		includeFolder + "/" + pkcs11Header: string(pkcs11),
		copiesFolder + "/" + psaRenamed:    psaCopy,
		copiesFolder + "/" + pkcs11Renamed: macros,
		copiesFolder + "/" + ckrRenamed:    ckr,
	} {
		if err := r.write(name, text); err != nil {
			return err
		}
	}
	names, err := fs.Glob(reference, conversionHeaders)
	if err != nil {
		return err
	}
	for _, name := range names {
		text, err := fs.ReadFile(reference, name)
		if err != nil {
			return err
		}
		if err := r.write(includeFolder+"/"+name, string(text)); err != nil {
			return err
		}
	}
	return nil
}

var guardPattern = regexp.MustCompile(`(?m)^#ifndef (\w+)\n#define (\w+)( 1)?$`)

// renameGuard returns the header with another name in place of its guard macro.
func renameGuard(header string) (string, error) {
	m := guardPattern.FindStringSubmatch(header)
	if m == nil || m[1] != m[2] {
		return "", fmt.Errorf("no include guard")
	}
	return regexp.MustCompile(`\b`+m[1]+`\b`).ReplaceAllLiteralString(header, m[1]+"_RENAMED"), nil
}

var (
	commentPattern    = regexp.MustCompile(`(?s)/\*.*?\*/`)
	definitionPattern = regexp.MustCompile(`(?m)^#define (\w+) .*$`)
)

// macroDefinitions returns the definitions of the expected macros, one a line, and
// those of them that are return values. Each comment is replaced by one space, as
// C11 5.1.1.2 (translation phase 3) says. Where the header has several definitions,
// for versions of PKCS #11, the first is that of the newest. The error names a
// macro that the header does not define.
func macroDefinitions(header string, expect []Constant) (all, ckr string, err error) {
	found := map[string]string{}
	for _, m := range definitionPattern.FindAllStringSubmatch(commentPattern.ReplaceAllString(header, " "), -1) {
		if found[m[1]] == "" {
			found[m[1]] = strings.TrimRight(m[0], " \t") + "\n"
		}
	}
	for _, c := range expect {
		line := found[c.Name]
		if line == "" {
			return "", "", fmt.Errorf("no definition of %s", c.Name)
		}
		all += line
		if c.isCode() {
			ckr += line
		}
	}
	return all, ckr, nil
}

// folders say where the reference and its copies are, and with which flags: every
// definition must be seen, also in a system folder.
type folders struct {
	flags        []string
	redefinition bool // the flags for redefinitions, not the strict ones
}

var (
	userFolders   = folders{[]string{"-I", includeFolder, "-I", copiesFolder}, false}
	systemFolders = folders{[]string{"-isystem", includeFolder, "-isystem", copiesFolder}, true}
	mixedFolders  = folders{[]string{"-I", includeFolder, "-isystem", copiesFolder}, true}
)

// oursTasks compiles the reference headers with nothing but each other.
func oursTasks(compilers []*compiler) []task {
	units := []struct {
		check   string
		headers []string
		layouts []folders
	}{
		{checkAlone, []string{psaHeader}, []folders{userFolders}},
		{checkAlone, []string{pkcs11Header}, []folders{userFolders}},
		{checkAlone, []string{psaHeader, pkcs11Header}, []folders{userFolders, systemFolders}},
		{checkAlone, []string{pkcs11Header, psaHeader}, []folders{userFolders, systemFolders}},
		{checkTwice, []string{psaHeader, psaHeader}, []folders{userFolders, systemFolders}},
		{checkTwice, []string{pkcs11Header, pkcs11Header}, []folders{userFolders, systemFolders}},
		{checkRenamed, []string{psaHeader, psaRenamed}, []folders{userFolders, systemFolders, mixedFolders}},
		{checkRenamed, []string{psaRenamed, psaHeader}, []folders{userFolders, systemFolders, mixedFolders}},
		{checkRenamed, []string{pkcs11Header, pkcs11Renamed}, []folders{userFolders, systemFolders, mixedFolders}},
		{checkRenamed, []string{pkcs11Renamed, pkcs11Header}, []folders{userFolders, systemFolders, mixedFolders}},
	}
	var tasks []task
	for _, c := range compilers {
		for _, u := range units {
			for _, l := range u.layouts {
				flags := c.strict()
				if l.redefinition {
					flags = c.redefinition()
				}
				tasks = append(tasks, everyDialect(c, compilation{
					flags:  append(flags[:len(flags):len(flags)], l.flags...),
					source: includes(u.headers...),
				}, u.check, strings.Join(u.headers, ", then ")))
			}
		}
		flags := c.strict()
		tasks = append(tasks, everyDialect(c, compilation{
			flags:  append(flags[:len(flags):len(flags)], userFolders.flags...),
			source: ownPlatform + includes(pkcs11Header) + ownPlatformUse,
		}, checkAlone, pkcs11Header+" after platform macros of its user"))
	}
	return tasks
}

// conversionTasks compiles the headers of functions, each alone and all beside the
// reference headers, and has those who need a newer language say so.
func conversionTasks(compilers []*compiler, reference fs.FS) ([]task, error) {
	names, err := fs.Glob(reference, conversionHeaders)
	if err != nil || names == nil {
		return nil, err
	}
	units := [][]string{
		append([]string{psaHeader, pkcs11Header}, names...),
		append(slices.Clone(names), pkcs11Header, psaHeader),
		append(slices.Clone(names), names...),
	}
	for _, name := range names {
		units = append(units, []string{name})
	}
	var tasks []task
	for _, c := range compilers {
		flags := append(slices.Clone(c.strict()), userFolders.flags...)
		if c.family != familyTCC {
			flags = append(flags, "-Wconversion", "-Wsign-conversion")
		}
		if c.cxx {
			flags = append(flags, "-Wold-style-cast")
		}
		if c.cxx && c.family == familyClang {
			flags = append(flags, "-Wno-c++98-compat") // nullptr: they are for C++11
		}
		var newer, older []string
		for _, std := range c.sweep {
			switch std {
			case "c90", "c++98":
				older = append(older, std)
			case "gnu90": // has what they need, if it is not told to be pedantic
			default:
				newer = append(newer, std)
			}
		}
		for _, u := range units {
			title := strings.Join(u, ", then ")
			if len(u) > 1 {
				title = fmt.Sprintf("%s … %s", u[0], u[len(u)-1])
			}
			tasks = append(tasks, inDialects(c, newer, compilation{flags: flags, source: includes(u...)}, checkConvert, title))
		}
		for _, std := range older {
			unit := compilation{compiler: c, dialect: std, flags: flags, source: includes(names[0])}
			tasks = append(tasks, func(ctx context.Context, r *runner) []result {
				out := r.compile(ctx, unit)
				res := result{compiler: c, dialect: std, check: checkConvert, title: "a language without what " + names[0] + " needs"}
				if out.clean || !strings.Contains(out.words, "the headers of secstatus/ need") {
					res.failed, res.command = true, unit.String()
					res.words = strings.TrimSpace(out.words + "\nno word on which language the header needs")
				}
				return []result{res}
			})
		}
	}
	return tasks, nil
}

// ownPlatform defines what pkcs11/pkcs11t.h leaves to a platform, in another way
// than the header does.
const ownPlatform = `#define USERS_CALL
#define CK_PTR USERS_CALL *
#define CK_DEFINE_FUNCTION(type, function) type USERS_CALL function
#define CK_DECLARE_FUNCTION(type, function) extern type USERS_CALL function
#define CK_DECLARE_FUNCTION_POINTER(type, function) type (USERS_CALL *function)
#define CK_CALLBACK_FUNCTION(type, function) type (USERS_CALL *function)
#define NULL_PTR ((void *)0)
`

// ownPlatformUse fails to compile if the header has replaced one of them.
const ownPlatformUse = `CK_DECLARE_FUNCTION(CK_RV, declared)(CK_NOTIFY notify, CK_VOID_PTR data);
typedef CK_DECLARE_FUNCTION_POINTER(CK_RV, pointer)(CK_VOID_PTR data);
#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)
typedef char null_pointer_is_the_users[sizeof(TEXT(NULL_PTR)) == sizeof("((void *)0)") ? 1 : -1];
`

// valuesTasks asserts what the reference headers define, and that they define
// no other status code.
func valuesTasks(compilers []*compiler, expect Expect) []task {
	var tasks []task
	for _, c := range compilers {
		flags := c.strict()
		tasks = append(tasks,
			everyDialect(c, compilation{
				flags:  append(flags[:len(flags):len(flags)], "-I", includeFolder),
				source: expect.source(),
			}, checkValues, "values of the macros"),
			onlyExpected(c, psaHeader, definedPSA, expect.psaComplaint),
			onlyExpected(c, pkcs11Header, definedPKCS11, expect.pkcs11Complaint))
		for _, version := range versions {
			unit := compilation{compiler: c, dialect: c.dialects[0], flags: append(flags[:len(flags):len(flags)], "-I", includeFolder),
				source: expect.version(version)}
			tasks = append(tasks, func(ctx context.Context, r *runner) []result {
				return []result{unit.judge(r.compile(ctx, unit), checkValues, fmt.Sprintf("version 0x%04X of PKCS #11", version))}
			})
		}
	}
	return tasks
}

var (
	definedPSA    = regexp.MustCompile(`(?m)^#define (PSA_\w+) (.+)$`) // with a value, which the guard has not
	definedPKCS11 = regexp.MustCompile(`(?m)^#define ((?:CK[A-Z]?|CRYPTOKI)_\w+) (.+)$`)
)

// psaComplaint says what is wrong with a macro of psa/error.h, or "".
func (e Expect) psaComplaint(name, text string) string {
	if !slices.ContainsFunc(e.PSA, func(m Macro) bool { return m.Name == name }) {
		return name + " does not belong in this header"
	}
	return ""
}

// pkcs11Complaint says what is wrong with a macro of pkcs11/pkcs11t.h, or "".
func (e Expect) pkcs11Complaint(name, text string) string {
	i := slices.IndexFunc(e.PKCS11, func(c Constant) bool { return c.Name == name })
	switch {
	case name == "CK_PTR":
		return "" // the platform's
	case i < 0:
		return name + " does not belong in this header"
	case text != e.PKCS11[i].standard().Text:
		return fmt.Sprintf("%s is %s, want %s", name, text, e.PKCS11[i].standard().Text)
	}
	return ""
}

// onlyExpected checks that a header defines nothing about which there is a complaint.
func onlyExpected(c *compiler, header string, defined *regexp.Regexp, complaint func(name, text string) string) task {
	return func(ctx context.Context, r *runner) []result {
		unit := compilation{compiler: c, dialect: c.dialects[0], flags: []string{"-I", includeFolder},
			mode: []string{"-E", "-dM"}, source: includes(header)}
		out := r.compile(ctx, unit)
		res := unit.judge(out, checkValues, "names of the macros in "+header)
		for _, m := range defined.FindAllStringSubmatch(out.output, -1) {
			if words := complaint(m[1], m[2]); words != "" {
				res.failed = true
				res.command = unit.String()
				res.words = strings.TrimSpace(res.words + "\n" + words)
			}
		}
		return []result{res}
	}
}

// everyDialect compiles one unit in all dialects of a compiler, and lets no
// diagnostic pass.
func everyDialect(c *compiler, unit compilation, check, title string) task {
	return inDialects(c, c.sweep, unit, check, title)
}

// inDialects is everyDialect for some of the dialects.
func inDialects(c *compiler, dialects []string, unit compilation, check, title string) task {
	return func(ctx context.Context, r *runner) []result {
		var results []result
		for _, std := range dialects {
			unit.compiler, unit.dialect = c, std
			results = append(results, unit.judge(r.compile(ctx, unit), check, title))
		}
		return results
	}
}

// judge makes a result of an outcome: whatever is not clean has failed.
func (c compilation) judge(out outcome, check, title string) result {
	res := result{compiler: c.compiler, dialect: c.dialect, check: check, title: title}
	if !out.clean {
		res.failed = true
		res.command = c.String()
		res.words = out.words
	}
	return res
}
