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
	path := released(b)
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
