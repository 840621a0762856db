// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

// checkerTargets are what package headercheck calls the targets of compilers.
var checkerTargets = map[string]string{
	"x86_64-linux-gnu": "linux/amd64", "i686-linux-gnu": "linux/386", "aarch64-linux-gnu": "linux/arm64",
	"arm-linux-gnueabihf": "linux/arm", "riscv64-linux-gnu": "linux/riscv64", "arm-none-eabi": "arm-none-eabi",
	"x86_64-w64-mingw32": "windows/amd64", "i686-w64-mingw32": "windows/386",
	"x86_64-pc-linux-gnu": "linux/amd64", "aarch64-unknown-linux-gnu": "linux/arm64",
}

// A library is package headercheck over a project's headers, which needs no
// compiler. It speaks first, and compilers second.
type library struct {
	headers, folders []string
	known            map[string][]headercheck.Report
}

func (l *library) ask(ctx context.Context, profile headercheck.Profile, target, std string) ([]headercheck.Report, error) {
	key := fmt.Sprint(profile, " ", target, " ", std)
	if reports, ok := l.known[key]; ok {
		return reports, nil
	}
	c, err := headercheck.New(ctx, headercheck.Options{Profile: profile, Target: target, Flags: []headercheck.Flags{{Include: l.folders, Std: std}}})
	if err != nil {
		return nil, err
	}
	var reports []headercheck.Report
	for _, h := range l.headers { // one at a time: what they do to each other is not asked
		some, err := c.Check(ctx, []string{h}, nil)
		if err != nil {
			return nil, err
		}
		reports = append(reports, some...)
	}
	l.known[key] = reports
	return reports, nil
}

// askLibrary checks a project's headers without a compiler, for this machine.
func (r *Report) askLibrary(ctx context.Context, headers, folders []string) error {
	r.library = &library{headers: headers, folders: folders, known: map[string][]headercheck.Report{}}
	for _, profile := range headercheck.Profiles {
		reports, err := r.library.ask(ctx, profile, "", "")
		if err != nil {
			return err
		}
		for _, report := range reports {
			for _, f := range report.Findings {
				text := fmt.Sprintf("%s: %s: %s [%s]", f.Pos, f.Severity, f.Message, f.Check)
				if concerns(profile, f) && !slices.Contains(r.findings, text) {
					r.findings = append(r.findings, text)
				}
			}
		}
	}
	return nil
}

// askVariants has package headercheck judge the variants below the folder, for
// linux/amd64. What it says must be what the compilers have to say.
func (r *Report) askVariants(ctx context.Context, folder string, variants []variant) error {
	disagrees := func(words, format string, args ...any) {
		r.failures = append(r.failures, failure{check: "disagreement", title: fmt.Sprintf(format, args...), words: words})
	}
	for _, v := range variants {
		profile := headercheck.PSA
		if strings.Contains(v.text, "CKR_") {
			profile = headercheck.PKCS11
		}
		for _, std := range []string{"c99", "c11"} {
			c, err := headercheck.New(ctx, headercheck.Options{Profile: profile, Target: "linux/amd64", Flags: []headercheck.Flags{{Std: std}}})
			if err != nil {
				return err
			}
			reports, err := c.Check(ctx, []string{filepath.Join(folder, variantsFolder, filepath.FromSlash(v.file))}, nil)
			if err != nil {
				return err
			}
			for _, o := range []order{referenceFirst, headerFirst} {
				want := v.clash("x86_64-linux-gnu", std, o)
				got := clashOf(reports[0], std, o)
				if reports[0].Verdict == headercheck.Unreadable && want != "" {
					got = want // no compiler accepts it either
				}
				if got == want {
					continue
				}
				disagrees(fmt.Sprintf("package headercheck finds %q, a compiler must find %q: a bug in one of them", got, want),
					"headercheck -std=%s, %s, %s", std, v.file, o)
			}
		}
	}
	return nil
}

// clashOf is the name that a report says clashes in that order, or "".
func clashOf(report headercheck.Report, std string, o order) string {
	name := ""
	for _, f := range report.Findings {
		if f.Check == "typedef-unguarded" && std == "c11" {
			continue // allowed by the language, not by the PSA specification
		}
		if slices.Contains(f.Orders, headercheck.Order(o)) {
			name = f.Name
		}
	}
	return name
}

// concerns says whether a finding is about what the compilers are asked: a
// clash over what the reference defines.
func concerns(profile headercheck.Profile, f headercheck.Finding) bool {
	if profile == headercheck.PKCS11 {
		return strings.HasPrefix(f.Name, "CKR_") && len(f.Orders) > 0
	}
	return len(f.Orders) > 0
}

// disagreements are the cases where package headercheck expects a clash that a
// C compiler does not report, or the other way round: a bug in one of them.
func (r *Report) disagreements(ctx context.Context) {
	said := map[string]bool{}
	for _, res := range r.results {
		profile, ok := map[string]headercheck.Profile{checkProjectPSA: headercheck.PSA, checkProjectPKCS11: headercheck.PKCS11}[res.check]
		target := checkerTargets[res.compiler.target]
		if !ok || res.compiler.cxx || target == "" {
			continue
		}
		reports, err := r.library.ask(ctx, profile, target, res.dialect)
		if err != nil {
			r.note(fmt.Sprintf("headercheck has no opinion on %s -std=%s: %v", res.compiler.name, res.dialect, err))
			continue
		}
		for i, h := range r.library.headers {
			order, mine := strings.CutPrefix(res.title, h+", ")
			if !mine || reports[i].Err != "" {
				continue
			}
			key := fmt.Sprint(res.compiler.name, " -std=", res.dialect, ", ", res.title, ", ", res.check)
			// Of one order there can be several results: the strict one too.
			reported := slices.ContainsFunc(r.results, func(o result) bool {
				return o.failed && o.compiler == res.compiler && o.dialect == res.dialect && o.title == res.title && o.check == res.check
			})
			clashes := func(f headercheck.Finding) bool {
				return concerns(profile, f) && slices.Contains(f.Orders, headercheck.Order(order))
			}
			repeats := func(f headercheck.Finding) bool { return clashes(f) && f.Check == "typedef-unguarded" }
			if strings.HasPrefix(res.dialect, "gnu9") && slices.ContainsFunc(reports[i].Findings, repeats) {
				continue // gcc lets a typedef be repeated in GNU C90 and C99, clang does not
			}
			expected := slices.ContainsFunc(reports[i].Findings, func(f headercheck.Finding) bool {
				return clashes(f) && (!repeats(f) || res.dialect == "c90" || res.dialect == "c99")
			})
			if reported == expected || said[key] {
				continue
			}
			said[key] = true
			words := "package headercheck expects a clash, the compiler reports none"
			if reported {
				words = "the compiler reports a clash, package headercheck expects none"
			}
			r.failures = append(r.failures, failure{check: "disagreement", title: key, words: words + ": a bug in one of them"})
		}
	}
}
