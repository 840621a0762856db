// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/config"
)

// settings are what a file says in its table of check.
type settings struct {
	table *config.Table
	dir   string // of the file, from the current folder
	// counts are keys of which no flag says something else, of those whose files may be missing.
	counts map[string]bool

	profile, spec, reference, language, std string
	include, define, target                 []string
	selected, disabled, exclude             []string
	types, respectGitignore, forceExclude   bool
	failOn, baseline                        string
}

// readSettings reads a file. What is wrong with a value that is there is said here, with its place.
func readSettings(ctx context.Context, path string) (*settings, error) {
	s := &settings{table: config.NewTable("check"), dir: filepath.Dir(path), counts: map[string]bool{}, respectGitignore: true}
	t := s.table
	check := func(name string) error {
		_, err := headercheck.CheckFor(name)
		return err
	}
	var profiles, severities []string
	for _, p := range headercheck.Profiles {
		profiles = append(profiles, string(p))
	}
	for _, v := range headercheck.Severities() {
		severities = append(severities, string(v))
	}
	t.String(&s.profile, "profile", config.OneOf("profile", profiles...))
	t.String(&s.spec, "spec", config.OneOf("specification", headercheck.Specs()...))
	t.String(&s.reference, "reference", notEmpty)
	t.Strings(&s.include, "include", "include", notEmpty)
	t.Strings(&s.define, "define", "NAME=1", func(d string) error { return headercheck.Flags{Defines: []string{d}}.Valid() })
	t.String(&s.std, "std", func(std string) error { return headercheck.Flags{Std: std}.Valid() })
	t.String(&s.language, "language", config.OneOf("language", headercheck.Languages...))
	t.Strings(&s.target, "target", "linux/amd64", config.OneOf("target", append(headercheck.Targets(), headercheck.AllTargets)...))
	t.Bool(&s.types, "types")
	t.Strings(&s.exclude, "exclude", "third_party", func(glob string) error { return headercheck.Exclusion{Glob: glob}.Valid() })
	t.Bool(&s.respectGitignore, "respect-gitignore")
	t.Bool(&s.forceExclude, "force-exclude")
	t.String(&s.failOn, "fail-on", config.OneOf("severity", severities...))
	t.String(&s.baseline, "baseline", notEmpty)
	t.Strings(&s.selected, "select", "macro-value", check)
	t.Strings(&s.disabled, "disable", "macro-spelling", check)
	if err := t.Read(ctx, path); err != nil {
		return nil, err
	}
	return s, s.agree()
}

func notEmpty(s string) error {
	if s == "" {
		return errors.New("empty; want a path")
	}
	return nil
}

// agree says which settings of a file exclude each other.
func (s *settings) agree() error {
	fault := func(key, format string, args ...any) error { return s.table.Error(key, fmt.Errorf(format, args...)) }
	for key, list := range map[string][]string{"select": s.selected, "target": s.target} {
		if s.table.Has(key) && len(list) == 0 {
			return fault(key, "empty; want at least one, or leave it out")
		}
	}
	if err := (headercheck.Options{Profile: headercheck.Profile(s.profile), Spec: s.spec, Reference: s.reference}).Valid(); err != nil {
		return s.table.Error("spec", err)
	}
	if err := (headercheck.Options{Select: s.selected, Disable: s.disabled}).Valid(); err != nil {
		return s.table.Error("disable", err)
	}
	switch {
	case otherLanguage(s.language, s.std):
		return fault("std", "%s is no dialect of the language %s; want one that is", s.std, s.language)
	case slices.Contains(s.target, headercheck.AllTargets) && len(s.target) > 1:
		return fault("target", "all beside others; want it alone")
	}
	return nil
}

// otherLanguage says whether a dialect is not one of a language, if both are given.
func otherLanguage(language, std string) bool {
	return language != "" && std != "" && strings.HasPrefix(language, "c++") != strings.Contains(std, "++")
}

// path is one in the file as it is called from the current folder.
func (s *settings) path(p string) string {
	if p = filepath.FromSlash(p); filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(s.dir, p)
}

// under are the flags with the settings of a file where no flag says something else. changed says
// whether a flag is given. -I, -D, --disable and --exclude add to the file's.
func (f checkFlags) under(s *settings, changed func(flag string) bool) checkFlags {
	if !changed("profile") && !changed("spec") {
		f.profile = s.profile
	}
	if !changed("profile") && !changed("spec") && !changed("reference") {
		f.Spec = s.spec
	}
	if s.reference != "" && !changed("reference") && !changed("spec") {
		s.counts["reference"] = true
		if f.Reference = s.reference; s.reference != headercheck.None {
			f.Reference = s.path(s.reference)
		}
	}
	if !changed("language") && !otherLanguage(s.language, f.flags.Std) {
		f.Language = s.language
	}
	first := headercheck.Flags{Defines: s.define}
	if !changed("std") && !otherLanguage(f.Language, s.std) {
		first.Std = s.std
	}
	for _, dir := range s.include {
		first.Include = append(first.Include, s.path(dir))
	}
	f.flags = first.Then(f.flags)
	if s.target != nil && !f.given {
		f.Target, f.given = strings.Join(s.target, ","), true
	}
	if !changed("types") {
		f.Types = s.types
	}
	for _, glob := range s.exclude {
		f.Exclude = append(slices.Clip(f.Exclude), headercheck.Exclusion{Glob: glob, Dir: s.dir})
	}
	if !changed("no-respect-gitignore") {
		f.Ignored = !s.respectGitignore
	}
	if !changed("force-exclude") {
		f.forceExclude = s.forceExclude
	}
	if s.failOn != "" && !changed("fail-on") {
		f.failOn = s.failOn
	}
	if s.baseline != "" && !changed("baseline") {
		s.counts["baseline"] = true
		f.baseline = s.path(s.baseline)
	}
	if !changed("select") {
		f.Select, f.Disable = s.selected, slices.Concat(s.disabled, f.Disable)
	}
	return f
}

// aboveHere is the absolute path of a file, links followed, as it is called from the current folder if it is in that, below
// or above it. Headers and patterns are called so too, whatever links lead to the current folder.
func aboveHere(file string) string {
	here, err := os.Getwd()
	if err != nil || file == "" {
		return file
	}
	if here, err = filepath.EvalSymlinks(here); err != nil {
		return file
	}
	rel, err := filepath.Rel(here, file)
	if err != nil || !filepath.IsLocal(rel) && strings.Trim(filepath.Dir(rel), `./\`) != "" {
		return file
	}
	called, err := filepath.Abs(rel)
	if err != nil {
		return file
	}
	if a, err := os.Lstat(called); err == nil {
		if b, err := os.Lstat(file); err == nil && os.SameFile(a, b) {
			return rel
		}
	}
	return file
}

// fromHere is an absolute path as it is called from the current folder, if it is below that.
func fromHere(path string) string {
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	if rel, err := filepath.Rel(here, path); err == nil && filepath.IsAbs(path) && filepath.IsLocal(rel) {
		return rel
	}
	return path
}
