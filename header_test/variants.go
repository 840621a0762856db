// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/headercheck/testdata"
)

// An order says which of two headers is included first.
type order string

const (
	referenceFirst order = "reference-first"
	headerFirst    order = "header-first"
)

// A variant is a header of package headercheck's test data that almost agrees with the
// reference, or does not quite. Package headercheck says where it clashes, and compilers have to say so.
type variant struct {
	testdata.Header
	clashes map[situation][]string
}

// A situation is where headers meet.
type situation struct {
	target, std string // in package headercheck's words
	order       order
}

// situated returns the situation for a compiler.
func situated(c *compiler, dialect string, o order) situation {
	return situation{checkerTargets[c.target], dialect, o}
}

// clash returns the names over which the variant clashes with the reference.
func (v variant) clash(c *compiler, dialect string, o order) []string {
	return v.clashes[situated(c, dialect, o)]
}

// dialects returns the dialects in which a compiler is asked: what macros may do is the same
// in all of them, what a typedef may do changed with C11.
func (v variant) dialects(c *compiler) []string {
	if v.Target != "" && v.Target != checkerTargets[c.target] || v.Alone == "C" && c.cxx ||
		v.Alone == "gcc" && c.family != familyGCC || v.Alone == "clang" && c.family != familyClang {
		return nil
	}
	want := []string{"c99", "c11", "c++17"}
	if v.Std != "" {
		want = []string{v.Std}
	}
	return slices.DeleteFunc(want, func(std string) bool { return !slices.Contains(c.dialects, std) })
}

// loadVariants returns the variants about which every compiler is asked, below the folder
// that holds them, with what package headercheck says of each for the compilers' targets.
func loadVariants(ctx context.Context, folder string, compilers []*compiler) ([]variant, error) {
	headers, err := testdata.Headers()
	if err != nil {
		return nil, err
	}
	var all []variant
	checkers := map[string]*headercheck.Checker{}
	for _, h := range headers {
		if h.Uncompiled {
			continue
		}
		v := variant{h, map[situation][]string{}}
		for _, c := range compilers {
			for _, std := range v.dialects(c) {
				if err := v.ask(ctx, folder, checkers, situated(c, std, "")); err != nil {
					return nil, err
				}
			}
		}
		all = append(all, v)
	}
	return all, nil
}

// ask notes what package headercheck says in both orders.
func (v variant) ask(ctx context.Context, folder string, checkers map[string]*headercheck.Checker, at situation) error {
	both := []order{referenceFirst, headerFirst}
	at.order = both[0]
	if _, known := v.clashes[at]; known {
		return nil
	}
	key := fmt.Sprint(v.Profile, " ", at)
	if checkers[key] == nil {
		c, err := headercheck.New(ctx, headercheck.Options{Profile: headercheck.Profile(v.Profile), Target: at.target, Flags: []headercheck.Flags{{Std: at.std}}})
		if err != nil {
			return err
		}
		checkers[key] = c
	}
	reports, err := checkers[key].Check(ctx, []string{filepath.Join(folder, filepath.FromSlash(v.File))}, nil)
	if err != nil {
		return err
	}
	for _, o := range both {
		at.order = o
		if v.clashes[at], err = v.expected(reports[0], at); err != nil {
			return err
		}
	}
	return nil
}

// expected returns the names over which compilers have to complain, sorted: those in package
// headercheck's report and those that it overlooks. The error names what it does not overlook.
func (v variant) expected(report headercheck.Report, at situation) ([]string, error) {
	// Before C11 no typedef may be repeated; gcc says so as flags asks it, in GNU dialects, too.
	repeats := slices.Contains([]string{"c90", "gnu90", "c99", "gnu99"}, at.std)
	names := clashes(report, at.order, repeats)
	if !v.FileScope && v.Profile == string(headercheck.PKCS11) {
		names = slices.DeleteFunc(names, func(name string) bool { return !strings.HasPrefix(name, "CKR_") }) // ckrRenamed has no others
	}
	for _, o := range v.Overlooked {
		if o.Order != string(at.order) || o.Std != "" && o.Std != at.std {
			continue
		}
		if slices.Contains(names, o.Name) {
			return nil, fmt.Errorf("%s: package headercheck no longer overlooks %s, %s", v.File, o.Name, at.order)
		}
		names = append(names, o.Name)
	}
	slices.Sort(names)
	return names, nil
}

// variantsFolder is the runner's folder that holds the variants.
const variantsFolder = "variants"

// variantTexts are the texts of all variants and of what they include.
func variantTexts() (all []string) {
	_ = fs.WalkDir(testdata.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			text, _ := testdata.Files.ReadFile(name) // it is embedded
			all = append(all, string(text))
		}
		return err
	})
	return all
}

// writeVariants stores the variants in the runner's folder.
func (r *runner) writeVariants() error {
	return fs.WalkDir(testdata.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := testdata.Files.ReadFile(name)
		if err != nil {
			return err
		}
		return r.write(variantsFolder+"/"+name, string(text))
	})
}

// variantSteps compiles each variant alone and with the reference, in both orders. The
// variants that share their flags, and can stand in a scope, stand in one unit of parts.
func variantSteps(c *compiler, variants []variant) []step {
	var steps []step
	place := map[string]int{}
	for _, v := range variants {
		for _, std := range v.dialects(c) {
			cells := v.cells(c, std)
			if v.FileScope {
				steps = append(steps, apart(cells)...)
				continue
			}
			for _, cell := range cells {
				key := fmt.Sprint(std, v.Unreadable != "" || len(v.names(c, std)) > 0, cell.flags)
				i, ok := place[key]
				if !ok {
					i = len(steps)
					place[key] = i
					steps = append(steps, step{compiler: c, parts: true, unit: compilation{compiler: c, dialect: std, flags: cell.flags}})
				}
				cell.part = len(steps[i].cells)
				steps[i].cells = append(steps[i].cells, cell)
				steps[i].clashes = steps[i].clashes || cell.clash != nil || cell.error != ""
			}
		}
	}
	for i := range steps {
		s := &steps[i]
		if !s.parts {
			continue
		}
		var sources []string
		for _, cell := range s.cells {
			sources = append(sources, cell.source)
		}
		s.unit.source = c.parts(sources)
	}
	return steps
}

// apart makes steps of cells that have no others in their units. A unit in which the header
// comes first begins with the header alone.
func apart(cells []cell) []step {
	last := len(cells) - 1
	first := step{compiler: cells[last].compiler, cells: cells[last:], unit: cells[last].compilation}
	if last == 2 && cells[last].clash == nil {
		first.cells = []cell{cells[0], cells[last]}
		cells = cells[1:]
	}
	steps := []step{first}
	for _, cell := range cells[:len(cells)-1] {
		steps = append(steps, alone(cell))
	}
	return steps
}

// cells ask about the variant in a dialect: alone, if it is clean by itself, and in both orders.
func (v variant) cells(c *compiler, std string) (cells []cell) {
	if !v.NotClean {
		unit := compilation{compiler: c, dialect: std, source: includes(v.File) + "typedef int nothing_else;\n",
			flags: slices.Concat([]string{"-pedantic-errors", "-Werror"}, quiet(c), []string{"-I", copiesFolder, "-I", variantsFolder})}
		cells = append(cells, cell{check: checkVariants, title: v.File + ", alone", error: v.Unreadable, missing: v.missing(nil), compilation: unit})
	}
	return append(cells, v.cell(c, std, referenceFirst), v.cell(c, std, headerFirst))
}

// cell asks about the variant with the reference in a dialect and an order.
func (v variant) cell(c *compiler, std string, o order) cell {
	names := v.clash(c, std, o)
	if v.NotClean && names == nil {
		names = []string{} // it complains of something else
	}
	references := []string{psaRenamed, ckrRenamed}
	use := usePSA
	if v.FileScope && v.Profile == string(headercheck.PKCS11) {
		references, use = []string{pkcs11Copied}, ""
	}
	return cell{check: checkVariants, title: fmt.Sprintf("%s, %s", v.File, o), clash: names, error: v.Unreadable,
		pairing: pairing{order: o, incomplete: v.NotClean}, missing: v.missing(names),
		compilation: compilation{compiler: c, dialect: std, flags: v.flags(c, std), source: inOrder(o, v.File, references...) + use}}
}

// missing says what is wrong where a compiler does not complain over the names alone.
func (v variant) missing(names []string) string {
	if v.Unreadable != "" {
		return "no diagnostic about " + v.Unreadable + ", at which package headercheck cannot read the header"
	}
	if len(names) == 0 {
		return "a clash, and package headercheck expects none"
	}
	return fmt.Sprintf("no diagnostic about %s alone, over which package headercheck expects a clash", strings.Join(names, ", "))
}

// notJudging says why a compiler is not asked about redefinitions.
func notJudging(c *compiler) string {
	return fmt.Sprintf("%s compares the text of macros, not their tokens as ISO C11 6.10.3p1 says, so that a tab "+
		"differs from a space: it is not asked about other headers", c.name)
}

// names are those of all clashes of the variant in a dialect, in both orders.
func (v variant) names(c *compiler, std string) []string {
	return slices.Concat(v.clash(c, std, referenceFirst), v.clash(c, std, headerFirst))
}

// flags returns the flags under which the right verdict is hardest to reach: the pedantic
// ones for a variant that must pass, and a system folder for one that must fail in a dialect.
// But gcc lets a typedef be repeated before C11 unless it is told to be pedantic, and never
// complains of that in a system folder; and compilers say little of the macros in a
// declaration that stands in one, or of what makes a variant not clean by itself.
func (v variant) flags(c *compiler, std string) []string {
	names := v.names(c, std)
	isType := func(name string) bool { return slices.Contains(codeTypes, name) }
	if len(names) == 0 || slices.ContainsFunc(names, isType) || v.NotClean || strings.HasPrefix(v.File, "macro-missing/") {
		return slices.Concat(pedantic, quiet(c), []string{"-I", copiesFolder, "-I", variantsFolder})
	}
	return slices.Concat(c.redefinition(), quiet(c), []string{"-I", copiesFolder, "-isystem", variantsFolder})
}

// quiet are the flags against words about the variants that are about no clash. No limit ends
// a compiler's output.
func quiet(c *compiler) []string {
	flags := append([]string{"-Wno-unused", "-Wno-ignored-qualifiers", "-Wno-trigraphs"}, c.unlimited()...)
	if c.family == familyGCC && !c.cxx {
		flags = append(flags, "-Wno-old-style-declaration")
	}
	return flags
}

// usePSA makes a translation unit depend on what PSA headers have to declare.
// Without it nobody would miss the type when a header defines PSA_SUCCESS,
// which tells psa/error.h that the type exists, but not the type.
const usePSA = "typedef char uses_psa_status_t[sizeof(psa_status_t) == 4 ? 1 : 2];\n"

// inOrder includes a header before or after the reference's headers.
func inOrder(o order, header string, reference ...string) string {
	if o == headerFirst {
		return includes(slices.Concat([]string{header}, reference)...)
	}
	return includes(append(slices.Clip(reference), header)...)
}
