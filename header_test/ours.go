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
	// pkcs11Renamed has the CKR_ macros of pkcs11/pkcs11t.h alone: C90 and C99
	// do not allow its typedefs a second time, and no dialect its structures.
	pkcs11Renamed = "renamed/pkcs11_ckr.h"
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
	checkVariants = "variants"
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
	ckr := ckrDefinitions(string(pkcs11))
	if n := strings.Count(ckr, "\n"); n != len(expect.PKCS11) {
		return fmt.Errorf("%s: %d CKR_ macros, want %d", pkcs11Header, n, len(expect.PKCS11))
	}
	for name, text := range map[string]string{
		includeFolder + "/" + psaHeader:    string(psa),
		includeFolder + "/" + pkcs11Header: string(pkcs11),
		copiesFolder + "/" + psaRenamed:    psaCopy,
		copiesFolder + "/" + pkcs11Renamed: ckr,
	} {
		if err := r.write(name, text); err != nil {
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
	commentPattern = regexp.MustCompile(`(?s)/\*.*?\*/`)
	ckrPattern     = regexp.MustCompile(`(?m)^#define CKR_\w+ .*$`)
)

// ckrDefinitions returns the definitions of CKR_ macros, one a line. Each
// comment is replaced by one space, as C11 5.1.1.2 (translation phase 3) says.
func ckrDefinitions(header string) string {
	var b strings.Builder
	for _, line := range ckrPattern.FindAllString(commentPattern.ReplaceAllString(header, " "), -1) {
		b.WriteString(strings.TrimRight(line, " \t") + "\n")
	}
	return b.String()
}

// A layout says which folders hold the reference and its copies, and with which
// flags: every definition must be seen, also in a system folder.
type layout struct {
	folders      []string
	redefinition bool // the flags for redefinitions, not the strict ones
}

var (
	userFolders   = layout{[]string{"-I", includeFolder, "-I", copiesFolder}, false}
	systemFolders = layout{[]string{"-isystem", includeFolder, "-isystem", copiesFolder}, true}
	mixedFolders  = layout{[]string{"-I", includeFolder, "-isystem", copiesFolder}, true}
)

// oursTasks compiles the reference headers with nothing but each other.
func oursTasks(compilers []*compiler) []task {
	units := []struct {
		check   string
		headers []string
		layouts []layout
	}{
		{checkAlone, []string{psaHeader}, []layout{userFolders}},
		{checkAlone, []string{pkcs11Header}, []layout{userFolders}},
		{checkAlone, []string{psaHeader, pkcs11Header}, []layout{userFolders, systemFolders}},
		{checkAlone, []string{pkcs11Header, psaHeader}, []layout{userFolders, systemFolders}},
		{checkTwice, []string{psaHeader, psaHeader}, []layout{userFolders, systemFolders}},
		{checkTwice, []string{pkcs11Header, pkcs11Header}, []layout{userFolders, systemFolders}},
		{checkRenamed, []string{psaHeader, psaRenamed}, []layout{userFolders, systemFolders, mixedFolders}},
		{checkRenamed, []string{psaRenamed, psaHeader}, []layout{userFolders, systemFolders, mixedFolders}},
		{checkRenamed, []string{pkcs11Header, pkcs11Renamed}, []layout{userFolders, systemFolders, mixedFolders}},
		{checkRenamed, []string{pkcs11Renamed, pkcs11Header}, []layout{userFolders, systemFolders, mixedFolders}},
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
					flags:  append(flags[:len(flags):len(flags)], l.folders...),
					source: includes(u.headers...),
				}, u.check, strings.Join(u.headers, ", then ")))
			}
		}
	}
	return tasks
}

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
			onlyExpected(c, psaHeader, definedPSA, expect.PSA),
			onlyExpected(c, pkcs11Header, definedPKCS11, expect.PKCS11))
	}
	return tasks
}

var (
	definedPSA    = regexp.MustCompile(`(?m)^#define (PSA_\w+) .`) // with a value, which the guard has not
	definedPKCS11 = regexp.MustCompile(`(?m)^#define (CKR_\w+) .`)
)

// onlyExpected checks that a header defines the expected macros and no others.
func onlyExpected(c *compiler, header string, defined *regexp.Regexp, expect []Macro) task {
	return func(ctx context.Context, r *runner) []result {
		unit := compilation{compiler: c, dialect: c.dialects[0], flags: []string{"-I", includeFolder},
			mode: []string{"-E", "-dM"}, source: includes(header)}
		out := r.compile(ctx, unit)
		res := unit.judge(out, checkValues, "names of the macros in "+header)
		for _, m := range defined.FindAllStringSubmatch(out.output, -1) {
			if !slices.ContainsFunc(expect, func(e Macro) bool { return e.Name == m[1] }) {
				res.failed = true
				res.command = unit.String()
				res.words = strings.TrimSpace(res.words + "\n" + m[1] + " does not belong in this header")
			}
		}
		return []result{res}
	}
}

// everyDialect compiles one unit in all dialects of a compiler, and lets no
// diagnostic pass.
func everyDialect(c *compiler, unit compilation, check, title string) task {
	return func(ctx context.Context, r *runner) []result {
		var results []result
		for _, std := range c.sweep {
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
