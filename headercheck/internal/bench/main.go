// SPDX-License-Identifier: Apache-2.0

//go:build unix

// Command bench measures "secstatus check" as a whole process beside gcc and
// clang on the same headers, as "make bench" runs it: those that are given, or
// installed ones. The processes take turns, since machines are noisy and only
// ratios last; each line has medians, and what the first tool of its header
// takes as 1. Page faults and instructions are the better figures on a machine
// that does other work.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"
)

// A job is headers that each tool reads in one call. The first tool is what the others are
// compared with.
type job struct {
	name   string
	rounds int
	tools  []tool
}

// A tool is a command line.
type tool struct {
	name      string
	args      []string
	uncounted bool // its children run the most, and are not counted
}

func main() {
	rounds := flag.Int("rounds", 21, "how often each process runs")
	flag.Parse()
	if err := run(*rounds, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
}

func run(rounds int, headers []string) error {
	dir, err := os.MkdirTemp("", "secstatus-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	bin := filepath.Join(dir, "secstatus")
	// Without cgo, as releases are built: it needs no dynamic loader.
	build := exec.Command("go", "build", "-o", bin, "github.com/secstatus/secstatus/cmd/secstatus")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return err
	}
	b := bench{dir: dir, bin: bin, rounds: rounds}
	if b.count, err = counter(dir); err != nil {
		return err
	}
	list, err := b.jobs(headers)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "headers\ttool\tms\tof it\tpage faults\tof it\tM instructions\tof it\tMB\t")
	for _, j := range list {
		if err := b.measure(w, j); err != nil {
			return err
		}
	}
	return w.Flush()
}

type bench struct {
	dir, bin string
	rounds   int
	count    func(args []string) (float64, error) // of a command's instructions, in millions
}

// figures are the medians of a tool, 0 where there are none.
type figures struct{ ms, faults, instructions, mb float64 }

func (b bench) measure(w *tabwriter.Writer, j job) error {
	runs := make([][]figures, len(j.tools))
	for range j.rounds {
		for i, t := range j.tools {
			if f, ok := once(t.args); ok {
				runs[i] = append(runs[i], f)
			}
		}
	}
	var first figures
	var err error
	for i, t := range j.tools {
		if len(runs[i]) == 0 {
			fmt.Fprintf(w, "%s\t%s\tnot installed\t\t\t\t\t\t\t\n", j.name, t.name)
			continue
		}
		f := figures{ms: median(runs[i], func(f figures) float64 { return f.ms }), faults: median(runs[i], func(f figures) float64 { return f.faults }),
			mb: median(runs[i], func(f figures) float64 { return f.mb })}
		if !t.uncounted {
			if f.instructions, err = b.count(t.args); err != nil {
				return err
			}
		}
		if i == 0 {
			first = f
		}
		fmt.Fprintf(w, "%s\t%s\t%.1f\t%s\t%.0f\t%s\t%s\t%s\t%.1f\t\n", j.name, t.name, f.ms, of(f.ms, first.ms), f.faults, of(f.faults, first.faults),
			text("%.1f", f.instructions), of(f.instructions, first.instructions), f.mb)
	}
	return nil
}

func of(a, b float64) string {
	if a == 0 || b == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f", a/b)
}

func text(format string, f float64) string {
	if f == 0 {
		return "-"
	}
	return fmt.Sprintf(format, f)
}

func median(list []figures, of func(figures) float64) float64 {
	var values []float64
	for _, f := range list {
		values = append(values, of(f))
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// once runs a process. What it and its children take counts.
func once(args []string) (figures, bool) {
	cmd := exec.Command(args[0], args[1:]...)
	start := time.Now()
	_ = cmd.Run() // findings are an exit status
	took := time.Since(start)
	if cmd.ProcessState == nil {
		return figures{}, false
	}
	u := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return figures{ms: float64(took.Microseconds()) / 1000, faults: float64(u.Minflt), mb: float64(u.Maxrss) / 1024}, true
}

// jobs are those of the given headers, or of installed ones, and then those of many.
func (b bench) jobs(given []string) ([]job, error) {
	const psa = "include/psa/error.h"
	text, err := os.ReadFile(psa)
	if err != nil {
		return nil, fmt.Errorf("%w; run in the root of the module", err)
	}
	folders := []string{"-I/usr/include/p11-kit-1", "-I/usr/include/nss", "-I/usr/include/nspr"}
	if len(given) == 0 {
		for _, path := range []string{psa, "/usr/include/psa/crypto.h", "/usr/include/p11-kit-1/p11-kit/pkcs11.h", "/usr/include/nss/pkcs11.h", "/usr/include/opencryptoki/pkcs11types.h"} {
			if _, err := os.Stat(path); err == nil {
				given = append(given, path)
			}
		}
	}
	var list []job
	for _, path := range given {
		list = append(list, job{path, b.rounds, b.compare(folders, []string{path})})
	}
	for _, path := range given {
		if list, err = b.sets(list, path); err != nil {
			return nil, err
		}
	}
	var made, real []string
	for i := range 100 {
		path := filepath.Join(b.dir, fmt.Sprintf("status%d.h", i))
		t := strings.ReplaceAll(string(text), "PSA_ERROR_H", fmt.Sprintf("STATUS%d_H", i))
		if err := os.WriteFile(path, []byte(t), 0o666); err != nil {
			return nil, err
		}
		made = append(made, path)
	}
	for _, pattern := range []string{"/usr/include/psa/*.h", "/usr/include/mbedtls/*.h", "/usr/include/p11-kit-1/p11-kit/*.h", "/usr/include/nss/*.h"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		real = append(real, found...)
	}
	real = append(real[:min(len(real), 99)], psa)
	many := max(1, b.rounds/5)
	return append(list, job{name: "100 copies of psa/error.h", rounds: many, tools: b.compare(nil, made)},
		job{name: fmt.Sprintf("%d real headers", len(real)), rounds: many, tools: b.compare(folders, real)}), nil
}

// compare is gcc, and secstatus and others beside it.
func (b bench) compare(flags, headers []string) []tool {
	with := func(args ...string) []string { return slices.Concat(args, flags, headers) }
	return []tool{
		{name: "gcc -fsyntax-only", args: with("gcc", "-w", "-fsyntax-only", "-x", "c")},
		{name: "secstatus check", args: with(b.bin, "check")},
		{name: "clang -fsyntax-only", args: with("clang", "-w", "-fsyntax-only", "-x", "c"), uncounted: len(headers) > 1}, // one for each
		{name: "gcc -E -dD", args: with("gcc", "-w", "-E", "-dD", "-x", "c")},
	}
}

// sets adds a job for compilation databases whose sets of flags do not matter to a header.
func (b bench) sets(list []job, header string) ([]job, error) {
	j := job{name: header + ", sets of flags", rounds: b.rounds, tools: []tool{{name: "secstatus check", args: []string{b.bin, "check", header}}}}
	for _, n := range []int{1, 20, 800} {
		var text strings.Builder
		for i := range n {
			separator := ","
			if i == 0 {
				separator = "["
			}
			fmt.Fprintf(&text, "%s\n{\"directory\": %q, \"file\": \"unit%d.c\", \"command\": \"gcc -O2 -DUNUSED=%d -c unit%d.c\"}", separator, b.dir, i, i, i)
		}
		path := filepath.Join(b.dir, fmt.Sprintf("%d.json", n))
		if err := os.WriteFile(path, []byte(text.String()+"\n]\n"), 0o666); err != nil {
			return nil, err
		}
		j.tools = append(j.tools, tool{name: fmt.Sprintf("-p, %d sets", n), args: []string{b.bin, "check", "-p", path, header}})
	}
	return append(list, j), nil
}
