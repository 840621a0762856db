// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/installed"
)

// An event is a line of go test -json (go doc test2json).
type event struct {
	Action, Package, Test, Output, ImportPath string
}

type test struct{ pkg, name string }

// A report shows what go test does without -v, and collects what was skipped.
type report struct {
	out     io.Writer
	words   map[test][]string // of tests that run, and of packages ("") that do
	skipped map[string][]test // by what the tests say
}

func (r *report) read(events io.Reader) error {
	r.words, r.skipped = map[test][]string{}, map[string][]test{}
	in := bufio.NewReader(events)
	for {
		line, err := in.ReadString('\n')
		if line != "" {
			var e event
			if json.Unmarshal([]byte(line), &e) != nil {
				fmt.Fprint(r.out, line)
			} else {
				r.event(e)
			}
		}
		if err == io.EOF {
			for t := range r.words { // of go test that was ended
				r.finish(test{pkg: t.pkg})
			}
			return nil
		} else if err != nil {
			return err
		}
	}
}

func (r *report) event(e event) {
	t := test{e.Package, e.Test}
	switch e.Action {
	case "build-output":
		fmt.Fprint(r.out, e.Output)
	case "output":
		if !strings.HasPrefix(e.Output, "=== ") {
			r.words[t] = append(r.words[t], e.Output)
		}
	case "skip":
		if e.Test != "" {
			reason := said(r.words[t])
			r.skipped[reason] = append(r.skipped[reason], t)
			delete(r.words, t)
			return
		}
		r.finish(t)
	case "pass":
		if e.Test != "" {
			delete(r.words, t)
			return
		}
		r.finish(t)
	case "fail":
		if e.Test == "" {
			r.finish(t)
		}
	}
}

// finish shows the output of a package: that of failed tests and of those that did not
// end, and its own.
func (r *report) finish(pkg test) {
	var names []string
	for t := range r.words {
		if t.pkg == pkg.pkg && t.name != "" {
			names = append(names, t.name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		t := test{pkg.pkg, name}
		// Its verdict, which comes last, is shown first, as go test does without -v.
		verdict := func(line string) bool { return strings.HasPrefix(strings.TrimLeft(line, " "), "--- FAIL: ") }
		indent := strings.Repeat("    ", strings.Count(name, "/"))
		for _, first := range []bool{true, false} {
			for _, line := range r.words[t] {
				if verdict(line) == first {
					fmt.Fprint(r.out, indent, line)
				}
			}
		}
		delete(r.words, t)
	}
	for _, line := range r.words[pkg] {
		if line != "PASS\n" {
			fmt.Fprint(r.out, line)
		}
	}
	delete(r.words, pkg)
}

var place = regexp.MustCompile(`^\s*\S+\.go:\d+: `)

var scriptSkip = regexp.MustCompile(`> (?:\[.*\] )?skip '(.*)'$`)

// said is the reason of a skip: what stands after its file and line; of a script, whose
// log stands there, what its last command gives.
func said(words []string) string {
	var reason strings.Builder
	for _, line := range words {
		switch {
		case place.MatchString(line):
			reason.Reset()
			reason.WriteString(strings.TrimSpace(place.ReplaceAllString(line, "")))
		case !strings.Contains(line, "--- SKIP"):
			reason.WriteString(" " + strings.TrimSpace(line))
		}
	}
	if m := scriptSkip.FindStringSubmatch(strings.TrimSpace(reason.String())); m != nil {
		return m[1]
	}
	return cmp.Or(strings.TrimSpace(reason.String()), "for no stated reason")
}

// skips says what was skipped: what can be installed, by the packages that it takes; what
// this machine cannot do; and that there are exhaustive tests.
func (r *report) skips() {
	packages, others := map[string][]test{}, map[string][]test{}
	var exhaustive []test
	for reason, tests := range r.skipped {
		if strings.HasPrefix(reason, installed.ExhaustiveOnly) {
			exhaustive = append(exhaustive, tests...)
		} else if p, ok := installed.Packages(reason); ok {
			packages[p] = append(packages[p], tests...)
		} else {
			others[reason] = append(others[reason], tests...)
		}
	}
	if len(packages) > 0 {
		fmt.Fprintln(r.out, "\nskipped, for want of packages (make deps installs all of them):")
		list(r.out, packages)
	}
	if len(others) > 0 {
		fmt.Fprintln(r.out, "\nskipped on this machine:")
		list(r.out, others)
	}
	if len(exhaustive) > 0 {
		fmt.Fprintf(r.out, "\nexhaustive tests: make test-all (%d more)\n", len(exhaustive))
	}
}

// list shows reasons with how many tests each skips; the name of one stands for all.
func list(out io.Writer, reasons map[string][]test) {
	width := 0
	for reason := range reasons {
		width = max(width, min(len(reason), 60))
	}
	for _, reason := range slices.Sorted(maps.Keys(reasons)) {
		tests := reasons[reason]
		slices.SortFunc(tests, func(a, b test) int { return strings.Compare(a.pkg+a.name, b.pkg+b.name) })
		more := ""
		if len(tests) > 1 {
			more = fmt.Sprintf(" and %d more", len(tests)-1)
		}
		fmt.Fprintf(out, "  %-*s  %s%s\n", width, reason, tests[0].name, more)
	}
}
