// SPDX-License-Identifier: Apache-2.0

package notice_test

import (
	"os"
	"runtime"
	"testing"

	"github.com/secstatus/secstatus/internal/notice"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the command is linked with on each system has a licence that is known, and its text.
func TestCommand(t *testing.T) {
	for _, system := range []string{"linux", "windows", "darwin"} {
		works, err := notice.Works(t.Context(), "../..", append(os.Environ(), "CGO_ENABLED=0", "GOOS="+system, "GOARCH=amd64"), "./cmd/secstatus")
		require.NoError(t, err, system)
		paths := map[string]notice.Work{}
		for _, w := range works {
			paths[w.Path] = w
			assert.NotEmpty(t, w.Version, w.Path)
			text := string(notice.Write("x", []notice.Work{w}))
			switch w.Licence {
			case "BSD-3-Clause":
				assert.Contains(t, text, "Redistributions in binary form must reproduce the above", w.Path)
				assert.NotContains(t, text, "OpenSSL", w.Path)
			case "Apache-2.0":
				assert.Regexp(t, `Apache License\s+Version 2\.0, January 2004`, text, w.Path)
			case "MIT":
				assert.Contains(t, text, "this permission notice shall be included in all", w.Path)
			default:
				t.Errorf("%s: %s", w.Path, w.Licence)
			}
		}
		assert.Equal(t, runtime.Version(), paths[notice.Std].Version)
		assert.Contains(t, paths["github.com/spf13/cobra"].Requires, "github.com/spf13/pflag")
		assert.Contains(t, paths["github.com/spf13/cobra"].Requires, notice.Std)
		assert.True(t, paths["github.com/spf13/cobra"].Direct)
		assert.False(t, paths["modernc.org/mathutil"].Direct)
		assert.Empty(t, paths[notice.Std].Requires)
		_, mousetrap := paths["github.com/inconshreveable/mousetrap"]
		assert.Equal(t, system == "windows", mousetrap, "the modules are those of the platform")
	}
}

// A module whose licence nobody has read is refused.
func TestUnknown(t *testing.T) {
	_, err := notice.Works(t.Context(), "../..", os.Environ(), "github.com/stretchr/testify/assert")
	assert.EqualError(t, err, "notice: github.com/stretchr/testify is linked, and internal/notice does not have its licence: want it in func licence")
	_, err = notice.Works(t.Context(), "../..", os.Environ(), "./no/such/package")
	assert.ErrorContains(t, err, "no/such/package")
}
