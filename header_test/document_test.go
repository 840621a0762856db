// SPDX-License-Identifier: Apache-2.0

package headertest_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The transcript in docs/check-headers.md has the lines that make check-headers prints,
// in their order; "..." stands for others. Versions of compilers are the machine's, and the
// number of checks grows with the corpus.
func TestDocument(t *testing.T) {
	installed.Exhaustive(t, "the transcript of make check-headers")
	for name, pkg := range map[string]string{"make": "make", "gcc": "gcc", "clang": "clang", "arm-none-eabi-gcc": "gcc-arm-none-eabi"} {
		installed.Program(t, name, pkg)
	}
	installed.File(t, "psa/crypto.h", "libmbedtls-dev")
	document, err := os.ReadFile("../docs/check-headers.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(document), "\n```\n$ ")
	require.True(t, ok)
	transcript, _, _ := strings.Cut(rest, "```\n")
	command, want, _ := strings.Cut(transcript, "\n")
	cmd := installed.Command(t, "sh", "-c", command)
	cmd.Dir = ".."
	out, err := cmd.Output()
	require.NoError(t, err)
	version := regexp.MustCompile(`\d+\.\d+\.\d+ *|\d+ checks in \d+`)
	printed := strings.Split(version.ReplaceAllString(string(out), ""), "\n")
	next := 0
	for line := range strings.Lines(version.ReplaceAllString(want, "")) {
		line = strings.TrimSuffix(line, "\n")
		if strings.TrimSpace(line) == "..." {
			continue
		}
		at := next
		for at < len(printed) && printed[at] != line {
			at++
		}
		if assert.Less(t, at, len(printed), "make check-headers does not print, after what stands before it:\n%s\n%s", line, out) {
			next = at + 1
		}
	}
}
