// SPDX-License-Identifier: Apache-2.0

// Command dropin shows that public projects build over the headers of this module as over
// their own, and that their tests give the same results:
//
//	go run ./header_test/dropin [-work DIR] -trees DIR [PROJECT...]
//
// Below the folder of -trees stands a checkout of each project, in a folder of its name, with
// its submodules where it has any. The checkouts are not changed: each is copied twice, and in
// one of the copies the project's headers are replaced by ours. Both are built, and both run
// the project's tests. A row of a table in Markdown says what came of it, for docs/c.md.
//
// It needs a shell and what the projects need to be built: -list says which packages of
// Debian those are. It is no part of the tests that run by themselves: it takes minutes, and
// projects of others change.
//
// Exit status: 0 all is as over their own headers, 1 something is not, 2 a project could not
// be tried.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/secstatus/secstatus/include"
)

func main() {
	trees := flag.String("trees", "", "the `folder` of the checkouts")
	work := flag.String("work", "", "a `folder` for copies and logs; without it, one that is removed at the end")
	list := flag.Bool("list", false, "list the projects, with what each needs")
	flag.Parse()
	if *list {
		for _, p := range projects {
			fmt.Printf("%s\t%s\t%s\n", p.name, p.from, p.needs)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status, err := run(ctx, *trees, *work, flag.Args())
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "dropin:", err)
	}
	os.Exit(status)
}

// run tries the projects of these names, or all.
func run(ctx context.Context, trees, work string, names []string) (status int, err error) {
	if trees == "" {
		return 2, errors.New("want -trees DIR, the folder of the checkouts")
	}
	chosen := projects
	if len(names) > 0 {
		chosen = nil
	}
	for _, name := range names {
		i := slices.IndexFunc(projects, func(p project) bool { return p.name == name })
		if i < 0 {
			return 2, fmt.Errorf("no project is called %q; -list lists them", name)
		}
		chosen = append(chosen, projects[i])
	}
	if work == "" {
		if work, err = os.MkdirTemp("", "dropin-"); err != nil {
			return 2, err
		}
		defer os.RemoveAll(work)
	}
	fmt.Println("| project | commit | what is replaced | build | tests over its own | over ours |\n|---|---|---|---|---|---|")
	var failures []error
	for _, p := range chosen {
		same, err := p.try(ctx, filepath.Join(trees, p.name), filepath.Join(work, p.name))
		switch {
		case err != nil:
			status = 2
			failures = append(failures, fmt.Errorf("%s: %w", p.name, err))
		case !same:
			status = max(status, 1)
		}
	}
	return status, errors.Join(failures...)
}

// try prints the row of a project, and reports whether it is as over its own headers.
func (p project) try(ctx context.Context, tree, work string) (same bool, err error) {
	commit, err := output(ctx, tree, "git", "log", "-1", "--format=%h, %cs")
	if err != nil {
		return false, fmt.Errorf("want a checkout in %s: %w", tree, err)
	}
	var results [2]string
	build := "builds"
	for i, variant := range []string{"theirs", "ours"} {
		dir := filepath.Join(work, variant)
		if err := os.RemoveAll(dir); err != nil {
			return false, err
		}
		if err := os.MkdirAll(work, 0o777); err != nil {
			return false, err
		}
		if _, err := output(ctx, ".", "cp", "-R", tree, dir); err != nil {
			return false, err
		}
		if variant == "ours" {
			if err := p.replace(dir); err != nil {
				return false, err
			}
		}
		words, err := p.shell(ctx, dir, p.build)
		if err := os.WriteFile(dir+".build.log", []byte(words), 0o666); err != nil {
			return false, err
		}
		if err != nil {
			if variant == "theirs" {
				return false, fmt.Errorf("it does not build over its own headers, see %s.build.log: %w", dir, err)
			}
			build, results[i] = "does not build", "none"
			continue
		}
		words, err = p.shell(ctx, dir, p.test)
		if err := os.WriteFile(dir+".test.log", []byte(words), 0o666); err != nil {
			return false, err
		}
		results[i] = p.result(words, err)
		if results[i] == "" {
			return false, fmt.Errorf("its tests print no result, see %s.test.log", dir)
		}
	}
	same = results[0] == results[1] && build == "builds"
	_, err = fmt.Printf("| %s | %s | %s | %s | %s | %s |\n", p.from, strings.TrimSpace(commit), p.what, build, results[0], results[1])
	return same, err
}

// result is what the tests said, in few words: how often each result stands there.
func (p project) result(words string, err error) string {
	count := map[string]int{}
	for _, m := range p.results.FindAllStringSubmatch(words, -1) {
		count[strings.Join(strings.Fields(m[1]), " ")]++
	}
	var parts []string
	for result, n := range count {
		if n == 1 {
			parts = append(parts, result)
		} else {
			parts = append(parts, fmt.Sprintf("%d %s", n, result))
		}
	}
	slices.Sort(parts)
	if err != nil {
		parts = append(parts, err.Error())
	}
	return strings.Join(parts, ", ")
}

// replace puts our headers into a copy of the project.
func (p project) replace(dir string) error {
	if p.folder != "" {
		if err := os.CopyFS(filepath.Join(dir, p.folder, "secstatus"), include.FS()); err != nil {
			return err
		}
	}
	for name, other := range p.aside {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return fmt.Errorf("the project has changed: %w", err)
		}
		if err := os.WriteFile(filepath.Join(dir, other), text, 0o666); err != nil {
			return err
		}
	}
	for name, text := range p.files {
		if header, ok := strings.CutPrefix(text, "="); ok {
			whole, err := fs.ReadFile(include.FS(), header)
			if err != nil {
				return err
			}
			text = string(whole)
		}
		file := filepath.Join(dir, name)
		old, err := os.ReadFile(file)
		if err != nil {
			return fmt.Errorf("the project has changed: %w", err)
		}
		if p.keep != nil {
			for _, line := range p.keep.FindAllString(string(old), -1) {
				text += line
			}
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			return err
		}
	}
	for _, e := range p.edits {
		file := filepath.Join(dir, e.file)
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		changed := e.find.ReplaceAllString(string(text), e.put)
		if changed == string(text) {
			return fmt.Errorf("the project has changed: %s has nothing that matches %s", e.file, e.find)
		}
		if err := os.WriteFile(file, []byte(changed), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// shell runs a script in a copy of the project, with a deadline.
func (p project) shell(ctx context.Context, dir, script string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Hour)
	defer cancel()
	cmd := exec.CommandContext(ctx, "sh", "-euc", script)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.WaitDelay = 10 * time.Second
	words, err := cmd.CombinedOutput()
	return string(words), err
}

// output returns what a program prints.
func output(ctx context.Context, dir, name string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	words, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		err = fmt.Errorf("%w: %s", err, exit.Stderr)
	}
	return string(words), err
}
