// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bytes"
	"debug/elf"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// released builds the command as it is released: static and stripped.
func released(tb testing.TB) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "secstatus")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", path, ".")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	require.NoError(tb, err, string(out))
	return path
}

// cpu is the CPU time that a command takes: the least of some runs, which is the one
// that others disturbed least.
func cpu(tb testing.TB, name string, args ...string) time.Duration {
	tb.Helper()
	var times []time.Duration
	for range 21 {
		cmd := exec.Command(name, args...)
		require.NoError(tb, cmd.Run())
		times = append(times, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
	}
	return slices.Min(times)
}

// The released command is one small static file, answers at once, and converts a
// million codes in a second and in memory that does not grow.
func TestReleased(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program: run without -short")
	}
	path := released(t)
	st, err := os.Stat(path)
	require.NoError(t, err)
	assert.Less(t, st.Size(), int64(8<<20))
	if runtime.GOOS == "linux" {
		f, err := elf.Open(path)
		require.NoError(t, err)
		defer f.Close()
		assert.Nil(t, f.Section(".interp"), "not static")
	}
	explain := cpu(t, path, "explain", "0xa0")
	t.Logf("%d bytes; explain takes %v of CPU, true %v", st.Size(), explain, cpu(t, "true"))
	assert.Less(t, explain, 5*time.Millisecond)

	for _, n := range []int{10_000, 1_000_000} {
		cmd := exec.Command(path, "convert", "--from", "psa", "--to", "pkcs11", "--format", "tsv")
		// By way of files: a child's memory counts from what its parent has.
		name := filepath.Join(t.TempDir(), "codes")
		require.NoError(t, os.WriteFile(name, nil, 0o666))
		in, err := os.OpenFile(name, os.O_RDWR, 0)
		require.NoError(t, err)
		defer in.Close()
		for range n / 10_000 {
			_, err := in.Write(lines(10_000))
			require.NoError(t, err)
		}
		_, err = in.Seek(0, io.SeekStart)
		require.NoError(t, err)
		var out lineCount
		cmd.Stdin, cmd.Stdout = in, &out
		require.NoError(t, cmd.Run())
		assert.Equal(t, n, int(out))
		usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
		memory := int64(usage.Maxrss)
		if runtime.GOOS == "linux" {
			memory *= 1024
		}
		used := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		t.Logf("%d codes: %v, %d MB", n, used, memory>>20)
		if !raceDetector {
			assert.Less(t, used, time.Second)
		}
		assert.Less(t, memory, int64(40<<20))
	}
}

// lineCount counts the lines written to it.
type lineCount int

func (c *lineCount) Write(p []byte) (int, error) {
	*c += lineCount(bytes.Count(p, []byte("\n")))
	return len(p), nil
}

// lines are codes as logs have them, one a line.
func lines(n int) []byte {
	four := []byte("4294967161\n-133\nPSA_ERROR_BAD_STATE\npsa_error_hardware_failure\n")
	return bytes.Repeat(four, n/4)
}

func BenchmarkConvert(b *testing.B) {
	codes := lines(1_000_000)
	for b.Loop() {
		status := run(b.Context(), []string{"convert", "--from", "psa", "--to", "pkcs11", "--format", "tsv"}, bytes.NewReader(codes), io.Discard, os.Stderr)
		require.Equal(b, exitFine, status)
	}
	b.ReportMetric(float64(b.N)*1e6/b.Elapsed().Seconds(), "codes/s")
}

// What it costs to start, beside a program that does nothing.
func BenchmarkStart(b *testing.B) {
	path := released(b)
	for _, args := range [][]string{{"true"}, {path, "version"}, {path, "explain", "0xa0"}, {path, "explain", "--format", "json", "CKR_PIN_INCORRECT"}} {
		b.Run(fmt.Sprint(append([]string{filepath.Base(args[0])}, args[1:]...)), func(b *testing.B) {
			var total time.Duration
			for b.Loop() {
				cmd := exec.Command(args[0], args[1:]...)
				require.NoError(b, cmd.Run())
				total += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
			}
			b.ReportMetric(float64(total.Microseconds())/float64(b.N), "cpu-µs/op")
		})
	}
}
