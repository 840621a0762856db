// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
)

//go:embed plugin/count.c
var plugin []byte

// counter returns a function that counts the instructions which a command and its children run
// in user mode, in millions: by perf where the machine has counters, else by QEMU's user mode.
// Where there is neither, it counts 0. Valgrind does not run programs in Go.
func counter(dir string) (func(args []string) (float64, error), error) {
	if perf([]string{"true"}) > 0 {
		return func(args []string) (float64, error) { return perf(args), nil }, nil
	}
	qemu, err := exec.LookPath("qemu-" + architecture())
	if err != nil {
		return func([]string) (float64, error) { return 0, nil }, nil
	}
	source, library := filepath.Join(dir, "count.c"), filepath.Join(dir, "count.so")
	if err := os.WriteFile(source, plugin, 0o666); err != nil {
		return nil, err
	}
	if out, err := exec.Command("gcc", "-O2", "-shared", "-fPIC", "-o", library, source).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("the plugin that counts instructions: %w\n%s", err, out)
	}
	return func(args []string) (float64, error) {
		return emulated(qemu, library, filepath.Join(dir, "counts"), args)
	}, nil
}

// architecture is the machine's name among QEMU's programs.
func architecture() string {
	switch runtime.GOARCH {
	case "amd64":
		return "x86_64"
	case "arm64":
		return "aarch64"
	}
	return runtime.GOARCH
}

var counted = regexp.MustCompile(`(?m)^(\d+),,instructions`)

// perf is what perf counts, 0 where the machine does not let it.
func perf(args []string) float64 {
	var out bytes.Buffer
	cmd := exec.Command("perf", append([]string{"stat", "-x,", "-e", "instructions:u"}, args...)...)
	cmd.Stderr = &out
	_ = cmd.Run()
	m := counted.FindStringSubmatch(out.String())
	if m == nil {
		return 0
	}
	n, _ := strconv.ParseFloat(m[1], 64)
	return n / 1e6
}

// emulated is what QEMU counts with the plugin. Gcc has it count its children. A program in Go
// runs on one processor, since threads that wait for work count, too.
func emulated(qemu, library, counts string, args []string) (float64, error) {
	program, err := exec.LookPath(args[0])
	if err != nil {
		return 0, nil // not installed
	}
	emulate := []string{qemu, "-plugin", library + ",out=" + counts}
	line := append([]string{program}, args[1:]...)
	if filepath.Base(program) == "gcc" {
		// A comma in an argument of -wrapper separates two, and that of -plugin needs one.
		script := filepath.Join(filepath.Dir(counts), "emulate")
		text := "#!/bin/sh\nexec " + strings.Join(emulate, " ") + " \"$@\"\n"
		if err := os.WriteFile(script, []byte(text), 0o777); err != nil {
			return 0, err
		}
		line = append([]string{program, "-wrapper", script}, args[1:]...)
	}
	cmd := exec.Command(emulate[0], append(emulate[1:], line...)...)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	_ = cmd.Run() // findings are an exit status
	text, err := os.ReadFile(counts)
	if err != nil {
		return 0, fmt.Errorf("%s wrote no count of instructions: %w", strings.Join(cmd.Args, " "), err)
	}
	if err := os.Remove(counts); err != nil {
		return 0, err
	}
	sum := 0.0
	for _, n := range strings.Fields(string(text)) {
		one, err := strconv.ParseFloat(n, 64)
		if err != nil {
			return 0, fmt.Errorf("counts of instructions: %w", err)
		}
		sum += one
	}
	return sum / 1e6, nil
}
