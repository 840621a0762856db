// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

// The names by which programs include the reference headers, and copies of
// their definitions which the include guards do not hide from the compiler.
const (
	psaHeader    = "psa/error.h"
	pkcs11Header = "pkcs11/pkcs11t.h"
	// entryHeader has pkcs11Header and, three times, functionHeader, which is it where
	// nobody has defined what becomes of a function.
	entryHeader    = "pkcs11/pkcs11.h"
	functionHeader = "pkcs11/pkcs11f.h"
	// compatHeader has pkcs11Header, and what headers of others add.
	compatHeader = "pkcs11/compat.h"
	// psaRenamed is psa/error.h with another guard.
	psaRenamed = "renamed/psa_error.h"
	// pkcs11Renamed has the macros of pkcs11/pkcs11t.h alone: C90 and C99 do not
	// allow its typedefs a second time, and no dialect its structures.
	pkcs11Renamed = "renamed/pkcs11_macros.h"
	// conversionHeaders are the headers of functions: conversions and names.
	conversionHeaders = "secstatus/*.h"
	// pkcs11Copied is pkcs11/pkcs11t.h with another guard.
	pkcs11Copied = "renamed/pkcs11t.h"
	// ckrRenamed has only those of them that are return values.
	ckrRenamed = "renamed/pkcs11_ckr.h"
)

// Folders of the runner, for -I and -isystem. "copies" holds "renamed", so that
// a copy can be in a system folder while its original is not.
const (
	includeFolder = "include"
	copiesFolder  = "copies"
	// systemCopies, below copiesFolder, has the reference headers as they are.
	systemCopies = "system"
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

// checks are the columns of a complete run, in order.
var checks = []string{checkAlone, checkTwice, checkRenamed, checkValues, checkConvert, checkABI, checkVariants, "mbedtls", "p11-kit", "nss"}

// referenceHeaders are those that compilers read first: each is complete, and can be included
// twice.
var referenceHeaders = []string{psaHeader, pkcs11Header, entryHeader, functionHeader, compatHeader}

// writeReference stores the reference headers and their renamed copies. The
// error says that a header is missing or is not of the form that a reference
// must have.
func (r *runner) writeReference(reference fs.FS, expect Expect) error {
	text := map[string]string{}
	for _, name := range referenceHeaders {
		read, err := fs.ReadFile(reference, name)
		if err != nil {
			return err
		}
		text[name] = string(read)
		if err := r.write(includeFolder+"/"+name, text[name]); err != nil {
			return err
		}
	}
	psa, pkcs11 := text[psaHeader], text[pkcs11Header]
	psaCopy, err := renameGuard(psa)
	if err != nil {
		return fmt.Errorf("%s: %w", psaHeader, err)
	}
	macros, ckr, err := macroDefinitions(pkcs11, expect.PKCS11)
	if err != nil {
		return fmt.Errorf("%s: %w", pkcs11Header, err)
	}
	for name, text := range map[string]string{
		copiesFolder + "/" + psaRenamed:                        psaCopy,
		copiesFolder + "/" + pkcs11Copied:                      strings.ReplaceAll(pkcs11, "_PKCS11T_H_", "_PKCS11T_H_RENAMED"),
		copiesFolder + "/" + pkcs11Renamed:                     macros,
		copiesFolder + "/" + ckrRenamed:                        ckr,
		copiesFolder + "/" + systemCopies + "/" + psaHeader:    psa,
		copiesFolder + "/" + systemCopies + "/" + pkcs11Header: pkcs11,
		copiesFolder + "/" + resetHeader:                       reset(append(variantTexts(), psa, psaCopy, pkcs11, macros, ckr)...),
	} {
		if err := r.write(name, text); err != nil {
			return err
		}
	}
	if err := r.writeFrontEnd(); err != nil {
		return err
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
		if err := r.write(aloneFile(name), includes(name)); err != nil {
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

// needsNewer are the dialects without what the headers of functions need. gnu90 has it, if
// it is not told to be pedantic.
func needsNewer(std string) bool { return std == "c90" || std == "c++98" }

// oursSteps compiles the reference headers with nothing but each other, and has the
// compilers assert what they define: in each dialect of a compiler in eight units. functions
// are the headers of functions, which must be of no need of each other, and say so where
// the language is too old for them.
func oursSteps(c *compiler, functions []string, expect Expect) []step {
	var steps []step
	for _, std := range c.sweep {
		o := ours{c, std, functions}
		steps = append(steps, o.psaFirst()...)
		steps = append(steps, o.pkcs11First(expect), o.entryFirst(), o.compatFirst(), o.copiesFirst(), systemStep(c, std))
		steps = append(steps, o.functionsFirst()...)
	}
	return steps
}

// ours are the reference headers and those of functions, for a compiler in a dialect.
type ours struct {
	compiler  *compiler
	std       string
	functions []string
}

// strict returns the flags for headers in a user's folder, with more.
func (o ours) strict(more ...string) []string {
	return slices.Concat(o.compiler.strict(), userFolders.flags, more)
}

// conversion returns the flags for headers of functions.
func (o ours) conversion() []string {
	var more []string
	if o.compiler.family != familyTCC {
		more = append(more, "-Wconversion", "-Wsign-conversion")
	}
	if o.compiler.cxx {
		more = append(more, "-Wold-style-cast")
	}
	if o.isLess() {
		more = append(more, "-Wno-c++98-compat")
	}
	return o.strict(more...)
}

// isLess says that headers of functions need a warning less: they have nullptr, for C++11.
// The reference headers have to bear that warning: there, they are compiled by themselves.
func (o ours) isLess() bool { return o.compiler.cxx && o.compiler.family == familyClang }

// isNewer says that the language has what headers of functions need, and that there are any.
func (o ours) isNewer() bool {
	return len(o.functions) > 0 && !needsNewer(o.std) && o.std != "gnu90"
}

func (o ours) unit(flags []string, source string) compilation {
	return compilation{compiler: o.compiler, dialect: o.std, flags: flags, source: source}
}

// cell asks about reference headers in this order.
func (o ours) cell(check string, headers ...string) cell {
	return cell{compilation: o.unit(o.strict(), includes(headers...)), check: check, title: strings.Join(headers, ", then ")}
}

// convert asks about headers, with those of functions among them, in this order.
func (o ours) convert(headers ...string) cell {
	title := headers[0]
	if len(headers) > 1 {
		title = fmt.Sprintf("%s … %s", headers[0], headers[len(headers)-1])
	}
	return cell{compilation: o.unit(o.conversion(), includes(headers...)), check: checkConvert, title: title}
}

func (o ours) step(unit compilation, cells ...cell) step {
	return step{compiler: o.compiler, unit: unit, cells: cells}
}

// psaFirst has a unit that begins with psa/error.h.
func (o ours) psaFirst() []step {
	headers := []string{psaHeader, psaHeader, psaRenamed, pkcs11Header, pkcs11Header, pkcs11Renamed}
	cells := []cell{o.cell(checkAlone, psaHeader), o.cell(checkAlone, psaHeader, pkcs11Header),
		o.cell(checkTwice, psaHeader, psaHeader), o.cell(checkTwice, pkcs11Header, pkcs11Header),
		o.cell(checkRenamed, psaHeader, psaRenamed), o.cell(checkRenamed, pkcs11Header, pkcs11Renamed)}
	reference := o.step(o.unit(o.strict(), includes(headers...)), cells...)
	if !o.isNewer() {
		return []step{reference}
	}
	beside := o.convert(slices.Concat([]string{psaHeader, pkcs11Header}, o.functions)...)
	if o.isLess() {
		return []step{reference, alone(beside)}
	}
	return []step{o.step(o.unit(o.conversion(), includes(append(headers, o.functions...)...)), append(cells, beside)...)}
}

// pkcs11First begins with pkcs11/pkcs11t.h. The values are those of the headers as they
// are, with no copy before them.
func (o ours) pkcs11First(expect Expect) step {
	values := cell{compilation: o.unit(slices.Concat(o.compiler.strict(), []string{"-I", includeFolder}), expect.source()),
		check: checkValues, title: "values of the macros"}
	return o.step(o.unit(o.strict(), includes(pkcs11Header, psaHeader, entryHeader)+expect.assertions()),
		o.cell(checkAlone, pkcs11Header), o.cell(checkAlone, pkcs11Header, psaHeader), o.cell(checkAlone, pkcs11Header, entryHeader), values)
}

// entryFirst begins with pkcs11/pkcs11f.h, which alone is pkcs11/pkcs11.h: of the two it is
// this one that begins the unit.
func (o ours) entryFirst() step {
	return o.step(o.unit(o.strict(), includes(functionHeader, functionHeader, entryHeader, entryHeader, psaHeader, pkcs11Header)),
		o.cell(checkAlone, functionHeader), o.cell(checkAlone, entryHeader), o.cell(checkAlone, entryHeader, psaHeader, pkcs11Header),
		o.cell(checkTwice, functionHeader, functionHeader), o.cell(checkTwice, entryHeader, entryHeader))
}

// compatFirst begins with pkcs11/compat.h.
func (o ours) compatFirst() step {
	return o.step(o.unit(o.strict(), includes(compatHeader, compatHeader, entryHeader, psaHeader)),
		o.cell(checkAlone, compatHeader), o.cell(checkAlone, compatHeader, entryHeader, psaHeader), o.cell(checkTwice, compatHeader, compatHeader))
}

// copiesFirst begins with the copies. A copy of psa/error.h needs what the original needs,
// and that of the macros of pkcs11/pkcs11t.h has nothing which that header asks for; what a
// platform defines, its user may have defined.
func (o ours) copiesFirst() step {
	platform := func(header string) cell {
		return cell{compilation: o.unit(o.strict(), ownPlatform+includes(header)+ownPlatformUse),
			check: checkAlone, title: header + " after platform macros of its user"}
	}
	return o.step(o.unit(o.strict(), includes(psaRenamed, psaHeader)+ownPlatform+includes(pkcs11Renamed, pkcs11Header, entryHeader)+ownPlatformUse),
		o.cell(checkRenamed, psaRenamed, psaHeader), o.cell(checkRenamed, pkcs11Renamed, pkcs11Header), platform(pkcs11Header), platform(entryHeader))
}

// functionsFirst begins with the headers of functions: the first of them begins a unit, and
// the others have to be compiled one by one. Where the language is too old, one says so.
func (o ours) functionsFirst() []step {
	if !o.isNewer() {
		if len(o.functions) == 0 || !needsNewer(o.std) {
			return nil
		}
		old := o.convert(o.functions[0])
		old.title = "a language without what " + o.functions[0] + " needs"
		old.error, old.missing = "the headers of secstatus/ need", "no word on which language the header needs"
		return []step{alone(old)}
	}
	backwards := slices.Concat(o.functions, []string{pkcs11Header, psaHeader})
	twice := slices.Concat(o.functions, o.functions)
	steps := []step{o.step(o.unit(o.conversion(), includes(slices.Concat(twice, []string{pkcs11Header, psaHeader})...)),
		o.convert(o.functions[0]), o.convert(backwards...), o.convert(twice...))}
	each := o.step(o.unit(o.conversion(), ""))
	for _, name := range o.functions[1:] {
		if o.compiler.family == familyTCC { // it takes one file at a time
			steps = append(steps, alone(o.convert(name)))
			continue
		}
		each.unit.files = append(each.unit.files, aloneFile(name))
		each.cells = append(each.cells, o.convert(name))
	}
	if o.compiler.family == familyTCC {
		return steps
	}
	return append(steps, each)
}

// aloneFile is a file that includes one header of functions.
func aloneFile(header string) string { return "alone/" + path.Base(header) + ".c" }

// systemStep compiles the reference headers in a system folder, where compilers hide what
// they have to say unless they are told not to, and beside a copy in one. Macros clash
// there in another way than between headers of a user. What else can be wrong, a
// missing <stdint.h> or a packing that stays, cannot be seen within a scope: the units of
// a user's folder show it, under the same titles.
func systemStep(c *compiler, std string) step {
	var cells []cell
	add := func(part int, l folders, check string, headers ...string) {
		cells = append(cells, cell{part: part, check: check, title: strings.Join(headers, ", then "), compilation: compilation{
			compiler: c, dialect: std, flags: append(c.redefinition(), l.flags...), source: includes(headers...)}})
	}
	add(0, systemFolders, checkAlone, psaHeader, pkcs11Header)
	add(0, systemFolders, checkTwice, psaHeader, psaHeader)
	add(0, systemFolders, checkTwice, pkcs11Header, pkcs11Header)
	add(0, systemFolders, checkRenamed, psaHeader, psaRenamed)
	add(0, systemFolders, checkRenamed, pkcs11Header, pkcs11Renamed)
	add(1, systemFolders, checkAlone, pkcs11Header, psaHeader)
	add(1, systemFolders, checkRenamed, psaRenamed, psaHeader)
	add(1, systemFolders, checkRenamed, pkcs11Renamed, pkcs11Header)
	add(2, mixedFolders, checkRenamed, psaHeader, psaRenamed)
	add(2, mixedFolders, checkRenamed, pkcs11Header, pkcs11Renamed)
	add(3, mixedFolders, checkRenamed, psaRenamed, psaHeader)
	add(3, mixedFolders, checkRenamed, pkcs11Renamed, pkcs11Header)
	psa, pkcs11 := systemCopies+"/"+psaHeader, systemCopies+"/"+pkcs11Header
	return step{compiler: c, cells: cells, parts: true, unit: compilation{compiler: c, dialect: std,
		flags: append(c.redefinition(), mixedFolders.flags...), source: c.parts([]string{
			includes(psa, psa, psaRenamed, pkcs11, pkcs11, pkcs11Renamed),
			includes(pkcs11Renamed, pkcs11, psaRenamed, psa), // the copies of psa/error.h are alike
			includes(psaHeader, psaRenamed, pkcs11Header, pkcs11Renamed),
			includes(psaRenamed, psaHeader, pkcs11Renamed, pkcs11Header),
		})}}
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

// onceSteps asks a compiler in its oldest dialect what no dialect changes: the names of
// the macros, what each version of PKCS #11 has, and the layout of structures. A version is
// chosen before the header, and so is the packing, so that each has a unit of its own.
func onceSteps(c *compiler, report *Report, expect Expect) []step {
	unit := func(source string, flags ...string) compilation {
		return compilation{compiler: c, dialect: c.dialects[0], flags: append(flags, "-I", includeFolder), source: source}
	}
	steps := []step{namesStep(c, expect)}
	byVersion := func(version int) cell {
		return cell{compilation: unit(expect.version(version), c.strict()...), check: checkValues,
			title: fmt.Sprintf("version 0x%04X of PKCS #11", version)}
	}
	for _, version := range versions[:len(versions)-1] {
		steps = append(steps, alone(byVersion(version)))
	}
	last := byVersion(newest())
	layouts, packed := abiSources(c, report)
	if layouts == "" {
		return append(steps, alone(last))
	}
	abi := func(title, source string) cell {
		return cell{compilation: unit(source, "-Werror"), check: checkABI, title: title}
	}
	return append(steps, step{compiler: c, unit: unit("#include <stddef.h>\n"+last.source+layouts, c.strict()...),
		cells: []cell{last, abi("layout of structures", "#include <stddef.h>\n"+includes(entryHeader)+layouts)}},
		alone(abi("layout of structures within #pragma pack(2)",
			"#pragma pack(push, 2)\n#include <stddef.h>\n"+includes(entryHeader)+packed+"#pragma pack(pop)\n")))
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

// namesStep checks that the headers define nothing about which there is a complaint. Two
// headers are one unit: their names tell them apart.
func namesStep(c *compiler, expect Expect) step {
	cells := make([]cell, 2)
	for i, header := range []string{psaHeader, pkcs11Header} {
		cells[i] = cell{check: checkValues, title: "names of the macros in " + header, compilation: compilation{compiler: c,
			dialect: c.dialects[0], flags: []string{"-I", includeFolder}, mode: []string{"-E", "-dM"}, source: includes(header)}}
	}
	complaints := func(i int, out outcome) (words string) {
		defined, complaint := definedPSA, expect.psaComplaint
		if i == 1 {
			defined, complaint = definedPKCS11, expect.pkcs11Complaint
		}
		for _, m := range defined.FindAllStringSubmatch(out.output, -1) {
			if text := complaint(m[1], m[2]); text != "" {
				words += "\n" + text
			}
		}
		return words
	}
	return step{compiler: c, cells: cells, run: func(ctx context.Context, r *runner) []result {
		both := cells[0].compilation
		both.source = includes(psaHeader, pkcs11Header)
		all := r.compile(ctx, both)
		var results []result
		for i, cell := range cells {
			out := all
			if !all.clean || complaints(i, all) != "" {
				out = r.compile(ctx, cell.compilation)
			}
			res := cell.judge(out)
			if words := complaints(i, out); words != "" {
				res.failed, res.command, res.words = true, cell.String(), strings.TrimSpace(res.words+words)
			}
			results = append(results, res)
		}
		return results
	}}
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
