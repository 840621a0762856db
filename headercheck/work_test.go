// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The bounds for one file, and a small one beside it.
const (
	maxSteps  = 8 << 20
	maxTokens = 2 << 20
	maxAllocs = 768 << 20 // bytes, of which most are free again at once
)

// work is what this process has done since it began.
type work struct{ files, read, tokens, steps, allocs int64 }

func workSoFar() work {
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem) // runtime/metrics counts what is small by the span, and late
	return work{cpp.Work.Files.Load(), cpp.Work.Bytes.Load(), cpp.Work.Tokens.Load(), cpp.Work.Steps.Load(), int64(mem.TotalAlloc)}
}

// bounds begins to count. What it returns says that what was done since then is within
// the bounds.
func bounds(t testing.TB) func() {
	before := workSoFar()
	return func() {
		t.Helper()
		done := workSoFar().since(before)
		t.Logf("%+v", done)
		assert.LessOrEqual(t, done.steps, int64(maxSteps), "steps")
		assert.LessOrEqual(t, done.tokens, int64(maxTokens), "tokens")
		assert.LessOrEqual(t, done.allocs, int64(maxAllocs), "bytes allocated")
	}
}

func (w work) since(o work) work {
	return work{w.files - o.files, w.read - o.read, w.tokens - o.tokens, w.steps - o.steps, w.allocs - o.allocs}
}

// A header of a thousand macros, all of which clash with the reference, takes little
// memory: where touching it is slow, that is most of the time of a call. Allocations are
// counted for the whole process, so the call has one to itself, in which no goroutine is
// left from another test.
func TestAllocated(t *testing.T) {
	const own = "HEADERCHECK_TEST_ALLOCATED"
	if os.Getenv(own) == "" {
		exe, err := os.Executable()
		require.NoError(t, err)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		cmd := exec.CommandContext(ctx, exe, "-test.run=^TestAllocated$", "-test.v")
		cmd.Env = append(os.Environ(), own+"=1")
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "the test in a process of its own, for which a minute is enough:\n%s", out)
		assert.Contains(t, string(out), "--- PASS: TestAllocated")
		return
	}
	path := write(t, t.TempDir()+"/a.h", strings.ReplaceAll(PKCS11.text(), " 0x", " 0X"))
	before := workSoFar()
	r := check(t, Options{}, path)[0]
	done := workSoFar().since(before)
	t.Logf("%+v", done)
	assert.Greater(t, count(r)["macro-spelling warning"], 700)
	assert.Less(t, done.allocs, int64(3<<20), "bytes allocated")
}
