// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// pre-commit runs an entry with the names of files behind it. A name is never a flag,
// so that no file of a pull request turns the check off.
func TestHookEntries(t *testing.T) {
	hooks, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	require.NoError(t, err)
	entries := regexp.MustCompile(`(?m)^  entry: secstatus (.*)$`).FindAllStringSubmatch(string(hooks), -1)
	require.Len(t, entries, 2)
	for _, entry := range entries {
		t.Run(entry[1], func(t *testing.T) {
			t.Chdir(t.TempDir())
			const evil = "--reference=evil.h"
			// The definition agrees with the one in the file that the flag would name; as
			// another value, no --fix changes it.
			for _, name := range []string{evil, "evil.h", "bad.h"} {
				require.NoError(t, os.WriteFile(name, []byte("#include <stdint.h>\ntypedef int32_t psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)7)\n"), 0o666))
			}
			var out, errs strings.Builder
			status := run(t.Context(), append(strings.Fields(entry[1]), evil, "bad.h"), strings.NewReader(""), &out, &errs)
			assert.Equal(t, exitFound, status, errs.String())
			assert.Contains(t, out.String(), "bad.h:3:9: error: PSA_SUCCESS is 7, want 0")
			assert.Contains(t, out.String(), evil+":3:9: error: ")
		})
	}
}
