// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

// lines are codes as logs have them, one a line.
func lines(n int) []byte {
	four := []byte("4294967161\n-133\nPSA_ERROR_BAD_STATE\npsa_error_hardware_failure\n")
	return bytes.Repeat(four, n/4)
}

func BenchmarkConvert(b *testing.B) {
	codes := lines(1_000_000)
	b.ReportAllocs()
	for b.Loop() {
		status := run(b.Context(), []string{"convert", "--from", "psa", "--to", "pkcs11", "--format", "tsv"}, bytes.NewReader(codes), io.Discard, os.Stderr)
		require.Equal(b, exitFine, status)
	}
	b.ReportMetric(float64(b.N)*1e6/b.Elapsed().Seconds(), "codes/s")
}

// What it costs to start, beside a program that does nothing.
func BenchmarkStart(b *testing.B) {
	path := releasedCommand(b)
	st, err := os.Stat(path)
	require.NoError(b, err)
	for _, args := range [][]string{{"true"}, {path, "version"}, {path, "explain", "0xa0"}, {path, "explain", "--format", "json", "CKR_PIN_INCORRECT"}} {
		b.Run(fmt.Sprint(append([]string{filepath.Base(args[0])}, args[1:]...)), func(b *testing.B) {
			var total time.Duration
			for b.Loop() {
				cmd := installed.Command(b, args[0], args[1:]...)
				require.NoError(b, cmd.Run())
				total += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
			}
			b.ReportMetric(float64(total.Microseconds())/float64(b.N), "cpu-µs/op")
			if args[0] == path {
				b.ReportMetric(float64(st.Size())/(1<<20), "MB-of-file")
			}
		})
	}
}

// BenchmarkVet reads a tree of 13,500 sources of 15 kB, of which one in 13 mentions a status,
// beside grep, which looks for the words alone.
func BenchmarkVet(b *testing.B) {
	const files = 13_500
	dir := b.TempDir()
	code, err := os.ReadFile("testdata/docs/src/token.c")
	require.NoError(b, err)
	plain := bytes.ReplaceAll(bytes.ReplaceAll(code, []byte("CK_RV"), []byte("Result")), []byte("psa_status_t"), []byte("another_type"))
	for i := range files {
		text := bytes.Repeat(plain, 15_000/len(plain))
		if i%13 == 0 {
			text = bytes.Repeat(code, 15_000/len(code))
		}
		folder := filepath.Join(dir, fmt.Sprint(i%100))
		require.NoError(b, os.MkdirAll(folder, 0o777))
		require.NoError(b, os.WriteFile(filepath.Join(folder, fmt.Sprint(i, ".c")), text, 0o666))
	}
	for _, args := range [][]string{{releasedCommand(b), "vet", "--fail-on", "error", dir}, {"grep", "-rcE", "CK_RV|psa_status_t", dir}} {
		b.Run(filepath.Base(args[0]), func(b *testing.B) {
			for b.Loop() {
				cmd := installed.Command(b, args[0], args[1:]...)
				_ = cmd.Run() // there are findings
				require.NotEqual(b, exitFailure, cmd.ProcessState.ExitCode())
			}
			b.ReportMetric(float64(files*b.N)/b.Elapsed().Seconds(), "files/s")
		})
	}
}
