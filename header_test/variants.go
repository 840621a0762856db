// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

// variantFiles holds headers that almost agree with the reference: those in
// pass/ may be included with it, those in fail/ may not. A file begins with a
// comment that says what it is and why. Then a file in fail/ has
//
//	/* expect: NAME [on TARGET] [in DIALECT...] */
//
// where NAME is the macro or type that clashes. Without further words it
// clashes everywhere, otherwise only where the compiler's target is TARGET, or
// in the dialects named. Several such lines mean that any of them suffices.
//
//	/* orders: reference-first */
//	/* orders: header-first */
//
// says that it clashes only when the reference is included first, or last.
//
//go:embed testdata/variants
var variantFiles embed.FS

// An order says which of two headers is included first.
type order string

const (
	referenceFirst order = "reference-first"
	headerFirst    order = "header-first"
)

// A variant is one of the headers of variantFiles.
type variant struct {
	file    string // "fail/hex.h"
	text    string
	expects []expectation // none: it must pass
	orders  []order       // in which it clashes, if it does
}

// An expectation is where a variant clashes with the reference, and over what.
type expectation struct {
	name     string
	target   string   // "": any
	dialects []string // none: any
}

var linePattern = regexp.MustCompile(`(?m)^/\* (expect|orders): (.*) \*/\r?$`)

// parseVariant reads the expectation off the variant's text. The error says
// what about the file is not as variantFiles describes it.
func parseVariant(file, text string) (variant, error) {
	v := variant{file: file, text: text, orders: []order{referenceFirst, headerFirst}}
	if !strings.HasPrefix(strings.TrimPrefix(text, "\ufeff"), "/* ") {
		return v, errors.New("does not begin with a comment")
	}
	for _, m := range linePattern.FindAllStringSubmatch(text, -1) {
		if m[1] == "orders" {
			o := order(m[2])
			if o != referenceFirst && o != headerFirst {
				return v, fmt.Errorf("orders: %s: want %s or %s", o, referenceFirst, headerFirst)
			}
			v.orders = []order{o}
			continue
		}
		e, err := parseExpectation(m[2])
		if err != nil {
			return v, fmt.Errorf("expect: %s: %w", m[2], err)
		}
		v.expects = append(v.expects, e)
	}
	if fails := strings.HasPrefix(file, "fail/"); fails != (len(v.expects) > 0) {
		return v, errors.New("a file has an expectation if and only if it is in fail/")
	}
	return v, nil
}

func parseExpectation(text string) (expectation, error) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return expectation{}, errors.New("no name")
	}
	e := expectation{name: words[0]}
	words = words[1:]
	if len(words) >= 2 && words[0] == "on" {
		e.target = words[1]
		words = words[2:]
	}
	if len(words) >= 2 && words[0] == "in" {
		e.dialects = words[1:]
		words = nil
	}
	if len(words) > 0 {
		return expectation{}, fmt.Errorf("%q: want NAME [on TARGET] [in DIALECT...]", words[0])
	}
	return e, nil
}

// clash returns the name over which the variant clashes with the reference, or
// "" if it does not.
func (v variant) clash(target, dialect string, o order) string {
	if !slices.Contains(v.orders, o) {
		return ""
	}
	for _, e := range v.expects {
		if (e.target == "" || e.target == target) && (len(e.dialects) == 0 || slices.Contains(e.dialects, dialect)) {
			return e.name
		}
	}
	return ""
}

// dialects returns the dialects worth asking. What macros may do is the same in
// all of them; what a typedef may do changed with C11.
func (v variant) dialects(c *compiler) []string {
	want := []string{"c99", "c++17"}
	if slices.ContainsFunc(v.expects, func(e expectation) bool { return e.target != "" || e.dialects != nil }) {
		want = append(want, "c11")
	}
	return slices.DeleteFunc(want, func(std string) bool { return !slices.Contains(c.dialects, std) })
}

// loadVariants reads all variants. The error names the file that is wrong.
func loadVariants() ([]variant, error) {
	var all []variant
	files, err := fs.Glob(variantFiles, "testdata/variants/*/*.h")
	if err != nil {
		return nil, err
	}
	for _, name := range files {
		text, err := variantFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		v, err := parseVariant(path.Join(path.Base(path.Dir(name)), path.Base(name)), string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, v)
	}
	return all, nil
}

// variantsFolder is the runner's folder that holds pass/ and fail/.
const variantsFolder = "variants"

// variantTexts are the texts of all variants and of what they include.
func variantTexts() (all []string) {
	_ = fs.WalkDir(variantFiles, "testdata/variants", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			text, _ := variantFiles.ReadFile(name) // it is embedded
			all = append(all, string(text))
		}
		return err
	})
	return all
}

// writeVariants stores the variants in the runner's folder.
func (r *runner) writeVariants() error {
	return fs.WalkDir(variantFiles, "testdata/variants", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := variantFiles.ReadFile(name)
		if err != nil {
			return err
		}
		return r.write(strings.TrimPrefix(name, "testdata/"), string(text))
	})
}

// variantSteps compiles each variant with the reference, in both orders. The variants that
// share their flags stand in one unit of parts.
func variantSteps(c *compiler, variants []variant) []step {
	var steps []step
	place := map[string]int{}
	for _, v := range variants {
		for _, std := range v.dialects(c) {
			flags := v.flags(c)
			key := fmt.Sprint(std, len(v.expects) == 0, flags)
			i, ok := place[key]
			if !ok {
				i = len(steps)
				place[key] = i
				steps = append(steps, step{compiler: c, parts: true, clashes: len(v.expects) > 0, unit: compilation{compiler: c, dialect: std, flags: flags}})
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
		if slices.Contains(s.unit.flags, "-Wall") && !c.cxx {
			// A warning about functions' bodies, in which these headers do not stand.
			s.unit.flags = append(slices.Clip(s.unit.flags), "-Wno-unused-local-typedefs")
		}
		if c.family == familyClang {
			s.unit.flags = append(slices.Clip(s.unit.flags), "-ferror-limit=0")
		}
	}
	return steps
}

// cell asks about the variant in a dialect and an order.
func (v variant) cell(c *compiler, std string, o order) cell {
	name := v.clash(c.target, std, o)
	return cell{check: checkVariants, title: fmt.Sprintf("%s, %s", v.file, o), clash: name,
		missing: fmt.Sprintf("no diagnostic about %s, which differs from the reference", name),
		compilation: compilation{compiler: c, dialect: std, flags: v.flags(c),
			source: inOrder(o, path.Base(v.file), psaRenamed, ckrRenamed) + usePSA}}
}

// notJudging says why a compiler is not asked about redefinitions.
func notJudging(c *compiler) string {
	return fmt.Sprintf("%s compares the text of macros, not their tokens as ISO C11 6.10.3p1 says, so that a tab "+
		"differs from a space: it is not asked about other headers", c.name)
}

// flags returns the flags under which the right verdict is hardest to reach:
// the pedantic ones for a variant that must pass, and a system folder for one
// that must fail. But gcc lets a typedef be repeated before C11 unless it is
// told to be pedantic, and never complains of that in a system folder.
func (v variant) flags(c *compiler) []string {
	folder := variantsFolder + "/" + path.Dir(v.file)
	aboutType := func(e expectation) bool { return e.name == "psa_status_t" }
	if len(v.expects) == 0 || slices.ContainsFunc(v.expects, aboutType) {
		return slices.Concat(pedantic, []string{"-I", copiesFolder, "-I", folder})
	}
	return slices.Concat(c.redefinition(), []string{"-I", copiesFolder, "-isystem", folder})
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
