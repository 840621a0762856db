// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// A runner runs compilers in its own folder, so that the names of files in
// diagnostics are short and the same on every machine.
type runner struct {
	dir          string
	timeout      time.Duration
	log          io.Writer // nil: no log
	logging      sync.Mutex
	compilations atomic.Int64
	apart        bool // every cell has a compilation of its own
}

// A compilation is one run of one compiler over one translation unit.
type compilation struct {
	compiler *compiler
	dialect  string   // argument of -std=
	flags    []string // warnings and folders
	mode     []string // what to do; nil stands for checking the syntax
	source   string   // the translation unit, given on standard input
	files    []string // if there are any, they are the translation units
}

// An outcome is what a compiler made of a translation unit.
type outcome struct {
	clean  bool   // success, and not one word
	output string // standard output: what preprocessing was asked for
	words  string // the diagnostics
}

// args returns the command line after the compiler's name.
func (c compilation) args() []string {
	args := slices.Concat(c.compiler.flags, []string{"-std=" + c.dialect}, c.flags)
	switch {
	case c.mode != nil:
		args = append(args, c.mode...)
	case c.compiler.family == familyTCC:
		// tcc has no -fsyntax-only, and removes the output file first: never
		// name /dev/null here.
		args = append(args, "-c", "-o", "tcc.o")
	default:
		args = append(args, "-fsyntax-only")
	}
	args = append(args, "-x", c.compiler.language())
	if c.files != nil {
		return append(args, c.files...)
	}
	return append(args, "-")
}

// String returns the command as it can be given to a shell, with the
// translation unit as a here-document. The middle of a long unit is left out.
func (c compilation) String() string {
	if c.files != nil {
		return c.compiler.program() + " " + strings.Join(c.args(), " ")
	}
	lines := strings.Split(strings.TrimSuffix(c.source, "\n"), "\n")
	const most = 8
	if n := len(lines); n > most {
		lines = append(lines[:most-1:most-1], fmt.Sprintf("... (%d more lines)", n-most+1))
	}
	return c.compiler.program() + " " + strings.Join(c.args(), " ") + " <<'END'\n" + strings.Join(lines, "\n") + "\nEND"
}

// compile runs and counts a compilation. A compiler that does not answer in
// time is stopped, and that is its outcome.
func (r *runner) compile(ctx context.Context, c compilation) outcome {
	r.compilations.Add(1)
	out := r.run(ctx, c)
	r.logs(c.String(), out)
	return out
}

// logs writes what was done and what became of it, if there is a log.
func (r *runner) logs(what string, out outcome) {
	if r.log == nil {
		return
	}
	word := "clean"
	if !out.clean {
		word = "not clean: " + firstLine(out.words)
	}
	r.logging.Lock()
	fmt.Fprintf(r.log, "%s\n%s\n", what, word)
	r.logging.Unlock()
}

// run is compile without counting, for asking what a compiler can do.
func (r *runner) run(ctx context.Context, c compilation) outcome {
	limited, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	cmd := r.command(limited, c.compiler.path, append(slices.Clone(c.compiler.launched), c.args()...)...)
	cmd.Stdin = strings.NewReader(c.source)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	out := outcome{output: stdout.String(), words: strings.TrimSpace(stderr.String())}
	switch {
	case limited.Err() != nil && ctx.Err() == nil:
		out.words = strings.TrimSpace(fmt.Sprintf("%s\nno answer within %v: stopped", out.words, r.timeout))
	case err != nil && out.words == "":
		out.words = err.Error()
	}
	out.clean = err == nil && out.words == ""
	return out
}

// command prepares a program that speaks English and that is stopped, with the
// programs it started, when ctx ends.
func (r *runner) command(ctx context.Context, path string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = r.dir
	// What a compiler that is stopped leaves behind goes with the folder.
	cmd.Env = append(os.Environ(), "LC_ALL=C", "TMPDIR="+r.dir)
	cmd.WaitDelay = time.Second
	stopWithChildren(cmd)
	return cmd
}

// write stores a file in the runner's folder.
func (r *runner) write(name, text string) error {
	path := filepath.Join(r.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(text), 0o666)
}

// do calls f for each of n numbers, as many at a time as there are processors. The error
// is ctx's.
func (r *runner) do(ctx context.Context, n int, f func(i int)) error {
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(n, runtime.NumCPU()) {
		group.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n || ctx.Err() != nil {
					return
				}
				f(i)
			}
		})
	}
	group.Wait()
	return ctx.Err()
}

// performAll performs the steps and returns their results in the order of the steps. done,
// if not nil, is called for each step that is done, by its number, one at a time.
func (r *runner) performAll(ctx context.Context, steps []step, done func(int, []result)) ([]result, error) {
	results := make([][]result, len(steps))
	var mu sync.Mutex
	err := r.do(ctx, len(steps), func(i int) {
		some := r.perform(ctx, steps[i])
		mu.Lock()
		defer mu.Unlock()
		results[i] = some
		if done != nil && ctx.Err() == nil {
			done(i, some)
		}
	})
	return slices.Concat(results...), err
}
