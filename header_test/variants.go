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

// situated returns the situation for a compiler. What C++ lets one repeat is what C11 does.
func situated(c *compiler, dialect string, o order) situation {
	if c.cxx {
		dialect = "c11"
	}
	return situation{checkerTargets[c.target], dialect, o}
}

// clash returns the names over which the variant clashes with the reference.
func (v variant) clash(c *compiler, dialect string, o order) []string {
	return v.clashes[situated(c, dialect, o)]
}

// dialects returns the dialects in which a compiler is asked: what macros may do is the same
// in all of them, what a typedef may do changed with C11.
func (v variant) dialects(c *compiler) []string {
	if v.Target != "" && v.Target != checkerTargets[c.target] {
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
		if h.FileScope || h.Uncompiled {
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
		names := (&library{}).clashes(headercheck.Profile(v.Profile), reports[0], o, at.std)
		if v.Unreadable != "" {
			names = []string{v.Unreadable}
		}
		v.clashes[at] = names
	}
	return nil
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

// variantSteps compiles each variant with the reference, in both orders. The variants that
// share their flags stand in one unit of parts.
func variantSteps(c *compiler, variants []variant) []step {
	var steps []step
	place := map[string]int{}
	for _, v := range variants {
		for _, std := range v.dialects(c) {
			flags, clashes := v.flags(c, std)
			key := fmt.Sprint(std, clashes, flags)
			i, ok := place[key]
			if !ok {
				i = len(steps)
				place[key] = i
				steps = append(steps, step{compiler: c, parts: true, clashes: clashes, unit: compilation{compiler: c, dialect: std, flags: flags}})
			}
			for _, o := range []order{referenceFirst, headerFirst} {
				cell := v.cell(c, std, o)
				cell.part = len(steps[i].cells)
				steps[i].cells = append(steps[i].cells, cell)
			}
		}
	}
	for i := range steps {
		s := &steps[i]
		var sources []string
		for _, cell := range s.cells {
			sources = append(sources, cell.source)
		}
		s.unit.source = c.parts(sources)
		if c.family == familyClang {
			s.unit.flags = append(slices.Clip(s.unit.flags), "-ferror-limit=0")
		}
	}
	return steps
}

// cell asks about the variant in a dialect and an order.
func (v variant) cell(c *compiler, std string, o order) cell {
	names := v.clash(c, std, o)
	flags, _ := v.flags(c, std)
	return cell{check: checkVariants, title: fmt.Sprintf("%s, %s", v.File, o), clash: names,
		missing: fmt.Sprintf("no diagnostic about %s alone, over which package headercheck expects a clash", strings.Join(names, ", ")),
		compilation: compilation{compiler: c, dialect: std, flags: flags,
			source: inOrder(o, v.File, psaRenamed, ckrRenamed) + usePSA}}
}

// notJudging says why a compiler is not asked about redefinitions.
func notJudging(c *compiler) string {
	return fmt.Sprintf("%s compares the text of macros, not their tokens as ISO C11 6.10.3p1 says, so that a tab "+
		"differs from a space: it is not asked about other headers", c.name)
}

// flags returns the flags under which the right verdict is hardest to reach: the pedantic
// ones for a variant that must pass, and a system folder for one that must fail in a dialect,
// as clashes says. But gcc lets a typedef be repeated before C11 unless it is told to be
// pedantic, and never complains of that in a system folder.
func (v variant) flags(c *compiler, std string) (flags []string, clashes bool) {
	names := slices.Concat(v.clash(c, std, referenceFirst), v.clash(c, std, headerFirst))
	if len(names) == 0 || slices.Contains(names, "psa_status_t") {
		quiet := []string{"-Wno-unused", "-Wno-ignored-qualifiers"} // of the headers, no clash
		if c.family == familyGCC && !c.cxx {
			quiet = append(quiet, "-Wno-old-style-declaration")
		}
		return slices.Concat(pedantic, quiet, []string{"-I", copiesFolder, "-I", variantsFolder}), len(names) > 0
	}
	return slices.Concat(c.redefinition(), []string{"-I", copiesFolder, "-isystem", variantsFolder}), true
}

// usePSA makes a translation unit depend on what PSA headers have to declare.
// Without it nobody would miss the type when a header defines PSA_SUCCESS,
// which tells psa/error.h that the type exists, but not the type.
const usePSA = "typedef char uses_psa_status_t[sizeof(psa_status_t) == 4 && PSA_SUCCESS == 0 ? 1 : 2];\n"

// inOrder includes a header before or after the reference's headers.
func inOrder(o order, header string, reference ...string) string {
	if o == headerFirst {
		return includes(slices.Concat([]string{header}, reference)...)
	}
	return includes(append(slices.Clip(reference), header)...)
}
