// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"os"
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

// A library is package headercheck over some headers, which needs no compiler.
// It speaks first, and compilers second.
type library struct {
	headers   []string
	flags     headercheck.Flags
	titles    []string                       // of the headers, in the compilers' results
	profiles  map[string]headercheck.Profile // of the columns in which those stand
	reference string                         // a file, or "" for package include's
	// system means that compilers take the headers for the system's, and do not
	// say where a typedef is repeated.
	system bool
	known  map[string][]headercheck.Report
}

func (l *library) ask(ctx context.Context, profile headercheck.Profile, target, std string, clang bool) ([]headercheck.Report, error) {
	key := fmt.Sprint(profile, " ", target, " ", std, " ", clang)
	if reports, ok := l.known[key]; ok {
		return reports, nil
	}
	flags := l.flags
	flags.Std, flags.Clang = std, clang
	c, err := headercheck.New(ctx, headercheck.Options{Profile: profile, Reference: l.reference, Target: target, Flags: []headercheck.Flags{flags}})
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
	if l.known == nil {
		l.known = map[string][]headercheck.Report{}
	}
	l.known[key] = reports
	return reports, nil
}

// askLibrary checks a project's headers without a compiler, for this machine. named has the
// paths as the user wrote them.
func (r *Report) askLibrary(ctx context.Context, headers, named []string, flags headercheck.Flags) error {
	l := &library{headers: headers, titles: named, flags: flags,
		profiles: map[string]headercheck.Profile{checkProjectPSA: headercheck.PSA, checkProjectPKCS11: headercheck.PKCS11}}
	r.libraries = append(r.libraries, l)
	for _, profile := range headercheck.Profiles {
		reports, err := l.ask(ctx, profile, "", "", false)
		if err != nil {
			return err
		}
		for i, report := range reports {
			for _, f := range report.Findings {
				text := strings.ReplaceAll(fmt.Sprintf("%s: %s: %s [%s]", f.Pos, f.Severity, f.Message, f.Check), headers[i], named[i])
				if concerns(profile, f) && !slices.Contains(r.findings, text) {
					r.findings = append(r.findings, text)
				}
			}
		}
	}
	return nil
}

// askAlone checks a project's headers where no compiler is: macros, types and layouts, for
// every target. What compilers would be asked about has failed, as it would with them; the
// rest are findings.
func (r *Report) askAlone(ctx context.Context, headers, named []string, flags headercheck.Flags) error {
	for _, profile := range headercheck.Profiles {
		c, err := headercheck.New(ctx, headercheck.Options{Profile: profile, Target: headercheck.AllTargets, Types: true, Flags: []headercheck.Flags{flags}})
		if err != nil {
			return err
		}
		for i, h := range headers { // one at a time: what they do to each other is not asked
			if _, err := os.ReadFile(h); err != nil {
				continue // the report says so once, in settle
			}
			reports, err := c.Check(ctx, []string{h}, nil)
			if err != nil {
				return err
			}
			r.conclude(profile, reports[0], func(words string) string { return strings.ReplaceAll(words, h, named[i]) })
		}
	}
	return nil
}

// conclude makes failures and findings of what package headercheck says of a header, if
// nobody else is asked. rename puts the user's name of the header into words.
func (r *Report) conclude(profile headercheck.Profile, report headercheck.Report, rename func(string) string) {
	fail := func(words string) {
		f := failure{check: "headercheck", title: rename(report.Path), words: rename(words)}
		if !slices.ContainsFunc(r.failures, func(o failure) bool { return o.title == f.title && o.words == f.words }) {
			r.failures = append(r.failures, f)
		}
	}
	if report.Err != "" {
		fail(report.Err)
	}
	for _, f := range report.Findings {
		text := fmt.Sprintf("%s: %s: %s [%s]", f.Pos, f.Severity, f.Message, f.Check)
		switch {
		case f.Check == "type-layout":
			r.findings = append(r.findings, rename(text))
		case concerns(profile, f):
			fail(text)
		}
	}
}

// askThirdParty checks a third-party header without a compiler, for this
// machine, with the folders that the compilers get.
func (r *Report) askThirdParty(ctx context.Context, dir string, t thirdParty, h foreign) error {
	profile, reference := headercheck.PSA, psaHeader
	if t.reference.header != psaHeader {
		profile, reference = headercheck.PKCS11, pkcs11Header
	}
	l := &library{titles: []string{h.title}, profiles: map[string]headercheck.Profile{t.check: profile}, system: true,
		reference: filepath.Join(dir, includeFolder, filepath.FromSlash(reference))}
	for _, flag := range h.flags {
		if flag == "-isystem" {
			continue
		}
		if !filepath.IsAbs(flag) {
			flag = filepath.Join(dir, flag)
		}
		l.flags.Include = append(l.flags.Include, flag)
	}
	l.headers = []string{filepath.Join(l.flags.Include[0], filepath.FromSlash(t.header))}
	r.libraries = append(r.libraries, l)
	reports, err := l.ask(ctx, profile, "", "", false)
	if err != nil {
		return err
	}
	if reports[0].Err != "" {
		r.note(fmt.Sprintf("%s: package headercheck: %s", t.check, reports[0].Err))
		return nil
	}
	names := len(l.clashes(profile, reports[0], referenceFirst, ""))
	r.note(fmt.Sprintf("%s: package headercheck, asked first, expects %s of the reference to clash", t.check, count(names, "name")))
	return nil
}

// clashes returns, sorted, the names that a report says clash in an order. repeats says
// whether a typedef that is repeated is a clash, as it is before C11.
func clashes(report headercheck.Report, o order, repeats bool) (names []string) {
	for _, f := range report.Findings {
		if slices.Contains(f.Orders, headercheck.Order(o)) && (repeats || f.Check != "typedef-unguarded") && !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	}
	slices.Sort(names)
	return names
}

// clashes are the names that a report says clash in an order and a dialect, as
// far as the compilers are asked about them.
func (l *library) clashes(profile headercheck.Profile, report headercheck.Report, o order, dialect string) []string {
	report.Findings = slices.DeleteFunc(slices.Clone(report.Findings), func(f headercheck.Finding) bool { return !concerns(profile, f) })
	return clashes(report, o, !l.system && (dialect == "c90" || dialect == "c99"))
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
// C compiler does not report, or the other way round: a bug in one of them. What
// is known to clash, and is only noted, is a clash.
func (r *Report) disagreements(ctx context.Context) {
	said := map[string]bool{}
	for _, res := range r.results {
		for _, l := range r.libraries {
			title, words := r.disagreement(ctx, l, res)
			if words != "" && !said[title] {
				said[title] = true
				r.failures = append(r.failures, failure{check: "disagreement", title: title, words: words + ": a bug in one of them"})
			}
		}
	}
}

// disagreement says in words where a library and a compiler's result disagree.
func (r *Report) disagreement(ctx context.Context, l *library, res result) (title, words string) {
	profile, ok := l.profiles[res.check]
	target := checkerTargets[res.compiler.target]
	name, o, both := cutLast(res.title, ", ")
	i := slices.Index(l.titles, name)
	both = both && (order(o) == referenceFirst || order(o) == headerFirst)
	if !ok || !both || i < 0 || res.compiler.cxx || target == "" {
		return "", ""
	}
	reports, err := l.ask(ctx, profile, target, res.dialect, res.compiler.family == familyClang)
	if err != nil {
		r.note(fmt.Sprintf("headercheck has no opinion on %s -std=%s: %v", res.compiler.name, res.dialect, err))
		return "", ""
	}
	if reports[i].Err != "" {
		return "", ""
	}
	repeats := func(f headercheck.Finding) bool {
		return f.Check == "typedef-unguarded" && slices.Contains(f.Orders, headercheck.Order(o))
	}
	if !l.system && strings.HasPrefix(res.dialect, "gnu9") && slices.ContainsFunc(reports[i].Findings, repeats) {
		return "", "" // gcc lets a typedef be repeated in GNU C90 and C99, clang does not
	}
	title = fmt.Sprint(res.compiler.name, " -std=", res.dialect, ", ", res.title, ", ", res.check)
	said, reported := r.said(res)
	return title, contradiction(l.clashes(profile, reports[i], order(o), res.dialect), blamed(said, pairing{order: order(o)}), reported)
}

// said returns all words of a compiler about what a result is about, and whether it reports
// a clash. Of one order there can be several results: the strict one too.
func (r *Report) said(res result) (words string, reported bool) {
	var b strings.Builder
	for _, other := range r.results {
		if other.compiler == res.compiler && other.dialect == res.dialect && other.title == res.title && other.check == res.check {
			reported = reported || other.failed || other.noted
			b.WriteString(other.words)
		}
	}
	return b.String(), reported
}

// contradiction says in words where a compiler, which reports a clash over the names said or
// none, and package headercheck, which expects one over other names, contradict each other, or
// returns "".
func contradiction(expected, said []string, reported bool) string {
	switch {
	case reported && len(expected) == 0:
		return "the compiler reports a clash, package headercheck expects none"
	case !reported && len(expected) > 0:
		return "package headercheck expects a clash, the compiler reports none"
	case !reported:
		return ""
	}
	for _, n := range said {
		if !slices.Contains(expected, n) {
			return "the compiler reports a clash over " + n + ", package headercheck expects none"
		}
	}
	for _, n := range expected {
		if !slices.Contains(said, n) {
			return "package headercheck expects a clash over " + n + ", the compiler reports none"
		}
	}
	return ""
}

// cutLast cuts around the last of a separator.
func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}
