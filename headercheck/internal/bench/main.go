// SPDX-License-Identifier: Apache-2.0

//go:build unix

// Command bench measures "secstatus check" as a whole process beside gcc and
// clang on the same headers, as "make bench" runs it. The processes take
// turns, since machines are noisy and only ratios last; each line has the
// median.
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

// A job is a set of headers that each tool reads in one call.
type job struct {
	name    string
	headers []string
	flags   []string // of the compilers and of secstatus alike
	check   []string // of secstatus alone
	rounds  int
}

// A tool is a command line before the headers.
type tool struct {
	name string
	args []string
}

func main() {
	rounds := flag.Int("rounds", 21, "how often each process runs")
	flag.Parse()
	if err := run(*rounds); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
}

func run(rounds int) error {
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
	list, err := jobs(dir, rounds)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "headers\tsecstatus\tMB\tgcc -fsyntax-only\tMB\tclang -fsyntax-only\tMB\tgcc -E -dD\tMB\tgcc/secstatus\t")
	for _, j := range list {
		if _, err := os.Stat(j.headers[0]); err != nil {
			fmt.Fprintf(w, "%s\tskipped: %v\t\n", j.name, err)
			continue
		}
		tools := []tool{
			{"secstatus", slices.Concat([]string{bin, "check"}, j.check)},
			{"gcc -fsyntax-only", []string{"gcc", "-w", "-fsyntax-only", "-x", "c"}},
			{"clang -fsyntax-only", []string{"clang", "-w", "-fsyntax-only", "-x", "c"}},
			{"gcc -E -dD", []string{"gcc", "-w", "-E", "-dD", "-x", "c"}},
		}
		times := make([][]time.Duration, len(tools))
		memory := make([]int64, len(tools))
		for range j.rounds {
			for i, t := range tools {
				d, m, err := measure(slices.Concat(t.args, j.flags, j.headers))
				if err != nil {
					continue // not installed
				}
				times[i] = append(times[i], d)
				memory[i] = max(memory[i], m)
			}
		}
		fmt.Fprintf(w, "%s\t", j.name)
		for i := range tools {
			if len(times[i]) == 0 {
				fmt.Fprint(w, "-\t-\t")
				continue
			}
			fmt.Fprintf(w, "%.1f ms\t%.1f\t", float64(median(times[i]).Microseconds())/1000, float64(memory[i])/(1<<20))
		}
		if len(times[1]) > 0 {
			fmt.Fprintf(w, "%.1f\t", float64(median(times[1]))/float64(median(times[0])))
		}
		fmt.Fprintln(w)
	}
	return w.Flush()
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// measure runs a process and returns its time from start to end and the most
// memory that it or one of its children had.
func measure(args []string) (time.Duration, int64, error) {
	cmd := exec.Command(args[0], args[1:]...)
	start := time.Now()
	err := cmd.Run()
	d := time.Since(start)
	if cmd.ProcessState == nil {
		return 0, 0, err
	}
	return d, int64(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) * 1024, nil
}

func jobs(dir string, rounds int) ([]job, error) {
	const (
		psa = "include/psa/error.h"
		p11 = "/usr/include/p11-kit-1/p11-kit/pkcs11.h"
	)
	text, err := os.ReadFile(psa)
	if err != nil {
		return nil, fmt.Errorf("%w; run in the root of the module", err)
	}
	var made, real []string
	for i := range 100 {
		path := filepath.Join(dir, fmt.Sprintf("status%d.h", i))
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
	real = append(real[:min(len(real), 100)], psa)
	folders := []string{"-I/usr/include/p11-kit-1", "-I/usr/include/nss", "-I/usr/include/nspr"}
	pkcs11 := []string{"--profile", "pkcs11"}
	return []job{
		{"psa/error.h", []string{psa}, nil, nil, rounds},
		{"Mbed TLS psa/crypto.h", []string{"/usr/include/psa/crypto.h"}, nil, nil, rounds},
		{"p11-kit pkcs11.h", []string{p11}, nil, pkcs11, rounds},
		{"NSS pkcs11.h", []string{"/usr/include/nss/pkcs11.h"}, folders, pkcs11, rounds},
		{"100 copies of psa/error.h", made, nil, nil, max(1, rounds/5)},
		{"100 real headers", real, folders, nil, max(1, rounds/5)},
	}, nil
}
