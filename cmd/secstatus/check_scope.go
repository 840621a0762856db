// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/config"
)

// A scope is headers with the same settings: those of one file, or those of flags only.
type scope struct {
	checkFlags
	settings *settings // nil if there is no file
	build    *headercheck.Build
	checker  *headercheck.Checker
	paths    []string
	at       []int // the place of each among all headers of the call
	reports  []headercheck.Report
}

// scopes are those of one call.
type scopes struct {
	flags   *checkFlags
	changed func(flag string) bool
	errw    io.Writer

	list   []*scope
	byFile map[string]*scope // "": no file
	files  map[string]string // of folders
	total  int               // headers
}

func newScopes(f *checkFlags, changed func(flag string) bool, errw io.Writer) *scopes {
	return &scopes{flags: f, changed: changed, errw: errw, byFile: map[string]*scope{}, files: map[string]string{}}
}

// of is the scope of a folder. What has no file of its own is in the scope of above, if that is not nil.
func (c *scopes) of(ctx context.Context, dir string, above *scope) (*scope, error) {
	file, known := c.files[dir]
	switch {
	case known || c.flags.noConfig:
	case c.flags.config != "":
		file = c.flags.config
	default:
		var err error
		if file, err = config.Find(dir); err != nil {
			return nil, err
		}
		file = aboveHere(file)
	}
	c.files[dir] = file
	if file == "" && above != nil {
		return above, nil
	}
	if s := c.byFile[file]; s != nil {
		return s, nil
	}
	s := &scope{checkFlags: *c.flags}
	if file != "" {
		var err error
		if s.settings, err = readSettings(ctx, file); err != nil {
			return nil, err
		}
		s.checkFlags = c.flags.under(s.settings, c.changed)
	}
	complaints := c.errw
	if len(c.list) > 0 {
		complaints = io.Discard // which the first has made
	}
	var err error
	if s.build, err = s.flagSets(ctx, complaints); err != nil {
		return nil, err
	}
	c.byFile[file] = s
	c.list = append(c.list, s)
	return s, s.renew(ctx)
}

// renew makes a checker, which has read nothing yet.
func (s *scope) renew(ctx context.Context) (err error) {
	o := s.Options
	o.Profile, o.Flags = headercheck.Profile(s.profile), s.build.Sets
	o.Exclude = append(o.Exclude, s.exclusions()...)
	s.checker, err = headercheck.New(ctx, o)
	if reason := (*fs.PathError)(nil); errors.As(err, &reason) && reason.Path == s.Reference && s.says("reference") {
		return s.settings.table.Error("reference", reason)
	}
	return err
}

// says reports whether the value of a key is that of the file.
func (s *scope) says(key string) bool { return s.settings != nil && s.settings.counts[key] }

// add adds a header to a scope.
func (c *scopes) add(s *scope, path string) {
	s.paths, s.at = append(s.paths, path), append(s.at, c.total)
	c.total++
}

// below adds headers that a search in a scope has found. One that has a file of its own is in the scope of that, unless
// it is excluded there.
func (c *scopes) below(ctx context.Context, searched *scope, paths []string) error {
	for _, path := range paths {
		s, err := c.of(ctx, filepath.Dir(path), searched)
		if err != nil {
			return err
		}
		if s == searched || !s.checker.Excludes(path) {
			c.add(s, path)
		}
	}
	return nil
}

// headers adds the headers of the arguments, and those in folders; without arguments those that the build reads.
func (c *scopes) headers(ctx context.Context, args []string) error {
	if len(args) == 0 {
		s, err := c.of(ctx, ".", nil)
		if err != nil {
			return err
		}
		paths, err := included(ctx, s.checker, s.build, c.flags.compile)
		if err != nil {
			return err
		}
		return c.below(ctx, s, paths)
	}
	var empty []emptyFolder // which may stand beside others
	for _, a := range args {
		if !isFolder(a) {
			s, err := c.of(ctx, filepath.Dir(a), nil)
			if err != nil {
				return err
			}
			if s.forceExclude && s.checker.Excludes(a) {
				continue
			}
			c.add(s, a) // if it cannot be read, the report says so
			continue
		}
		s, err := c.of(ctx, a, nil)
		if err != nil {
			return err
		}
		found, err := s.checker.Find(ctx, a)
		if err != nil {
			return err
		}
		if len(found.Files) == 0 {
			empty = append(empty, emptyFolder{a, "no header in it defines such names" + leftOut(found)})
		}
		if err := c.below(ctx, s, found.Files); err != nil {
			return err
		}
	}
	if c.total == 0 && len(empty) > 0 {
		return fmt.Errorf("%s: %s; want a folder that has one", empty[0].path, empty[0].why)
	}
	for _, e := range empty {
		complain(c.errw, "%s: warning: %s", e.path, e.why)
	}
	return nil
}

// check checks the headers of a scope.
func (s *scope) check(ctx context.Context, errw io.Writer, progress func(done int)) (err error) {
	if s.reports, err = s.checker.Check(ctx, s.paths, progress); err != nil {
		return err
	}
	err = s.accept(ctx, errw, s.reports)
	if err != nil && s.says("baseline") {
		return s.settings.table.Error("baseline", errors.Unwrap(err)) // which names the flag
	}
	return err
}

// check checks the headers of each scope, and fixes them if that is asked for. It returns all reports in the order of
// the headers.
func (c *scopes) check(ctx context.Context, out io.Writer, given []string) ([]headercheck.Report, error) {
	all := make([]headercheck.Report, c.total)
	show, done := progress(c.errw, c.total, c.flags.thing), 0
	for _, s := range c.list {
		before := done
		count := show
		if show != nil {
			count = func(n int) { show(before + n) }
		}
		if c.flags.fix && before > 0 {
			if err := s.renew(ctx); err != nil { // what it has read may be written by now
				return nil, err
			}
		}
		if err := s.check(ctx, c.errw, count); err != nil {
			return nil, err
		}
		if c.flags.fix {
			if err := s.repair(ctx, out, c.errw, given); err != nil {
				return nil, err
			}
		}
		for i, at := range s.at {
			all[at] = s.reports[i]
		}
		done += len(s.paths)
	}
	return all, nil
}

// conclude says which headers could not be read as they are, and returns the exit status.
func (c *scopes) conclude() (status int) {
	for _, s := range c.list {
		status = max(status, conclude(c.errw, s.reports, headercheck.Severity(s.failOn)))
	}
	return status
}
