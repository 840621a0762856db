// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"bytes"
	"debug/elf"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"runtime/metrics"
	"strconv"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The released command is one static file, and starts at once.
func TestReleased(t *testing.T) {
	installed.Exhaustive(t, "the command without cgo, built")
	path := releasedCommand(t)
	startsAtOnce(t, installed.Command(t, path, "explain", "0xa0"), `main|github\.com/secstatus/secstatus\S*`)
	if runtime.GOOS == "linux" {
		f, err := elf.Open(path)
		require.NoError(t, err)
		defer f.Close()
		assert.Nil(t, f.Section(".interp"), "not static")
	}
}

// The libraries build nothing before main, and an answer takes few allocations. What this
// package builds cannot be told here from what its tests do.
func TestStart(t *testing.T) {
	startsAtOnce(t, installed.Command(t, os.Args[0], "explain", "0xa0"), `github\.com/secstatus/secstatus/(?:headercheck|internal)\S*`)
	allocs := testing.AllocsPerRun(10, func() {
		if run(t.Context(), []string{"explain", "0xa0"}, strings.NewReader(""), io.Discard, os.Stderr) != exitFine {
			panic("explain 0xa0 fails")
		}
	})
	t.Logf("%v allocations", allocs)
	assert.LessOrEqual(t, allocs, 800.0)
}

// startsAtOnce asserts what the packages of a pattern allocate before main, in explain 0xa0.
func startsAtOnce(t *testing.T, cmd *exec.Cmd, packages string) {
	t.Helper()
	cmd.Env = append(os.Environ(), asCommand+"=1", "GODEBUG=inittrace=1")
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	require.NoError(t, cmd.Run(), stderr.String())
	require.Contains(t, stdout.String(), "CKR_PIN_INCORRECT")
	total, seen := 0, 0
	for _, m := range regexp.MustCompile(`(?m)^init (?:`+packages+`) .* (\d+) bytes, \d+ allocs$`).FindAllStringSubmatch(stderr.String(), -1) {
		n, err := strconv.Atoi(m[1])
		require.NoError(t, err)
		total += n
		seen++
	}
	require.NotZero(t, seen, "nothing was measured:\n%s", stderr.String())
	t.Logf("%d bytes before main", total)
	assert.LessOrEqual(t, total, 1<<10, "bytes allocated before main:\n%s", stderr.String())
}

// The filters work on what they have read, and keep nothing of it: what is kept after
// 90,000 lines is what was kept after 10,000.
func TestFilters(t *testing.T) {
	for _, args := range [][]string{{"convert", "--from", "psa", "--to", "pkcs11", "--format", "tsv"}, {"annotate", "--in", "psa"}} {
		t.Run(args[0], func(t *testing.T) {
			const n = 100_000
			var out lineCount
			kept := map[int]uint64{}
			in := &piece{text: lines(1000), times: n / 1000}
			in.before = func(done int) {
				if done == n/10 || done == n*9/10 {
					runtime.GC()
					live := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
					metrics.Read(live)
					kept[done] = live[0].Value.Uint64()
					assert.GreaterOrEqual(t, int(out), done*9/10, "lines written when %d were read", done)
				}
			}
			assert.Equal(t, exitFine, run(t.Context(), args, in, &out, os.Stderr))
			assert.Equal(t, n, int(out))
			require.Len(t, kept, 2)
			assert.LessOrEqual(t, kept[n*9/10], kept[n/10]+1<<20, "bytes kept")
		})
	}
}

// A piece is a text that is read some times.
type piece struct {
	text   []byte
	times  int
	done   int            // lines
	before func(done int) // is called before each
	rest   []byte
}

func (p *piece) Read(b []byte) (int, error) {
	if len(p.rest) == 0 {
		p.before(p.done)
		if p.times == 0 {
			return 0, io.EOF
		}
		p.times--
		p.rest = p.text
		p.done += bytes.Count(p.text, []byte("\n"))
	}
	n := copy(b, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

// lineCount counts the lines written to it.
type lineCount int

func (c *lineCount) Write(p []byte) (int, error) {
	*c += lineCount(bytes.Count(p, []byte("\n")))
	return len(p), nil
}
