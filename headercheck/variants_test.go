// SPDX-License-Identifier: Apache-2.0

package headercheck_test

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	headertest "github.com/secstatus/secstatus/header_test"
	"github.com/secstatus/secstatus/internal/installed"
)

// TestCompilersOnVariants has gcc and clang judge the fixtures, as all compilers do in make
// check-headers.
func TestCompilersOnVariants(t *testing.T) {
	o := headertest.Options{Checks: []string{"variants"}}
	for _, name := range []string{"gcc", "clang"} {
		if _, err := exec.LookPath(name); err == nil {
			o.Compilers = append(o.Compilers, []string{name})
		}
	}
	switch {
	case len(o.Compilers) == 0 || installed.IsExhaustive() && len(o.Compilers) < 2:
		installed.Missing(t, "gcc or clang", "gcc clang libc6-dev")
	case !installed.IsExhaustive():
		o.Compilers = o.Compilers[:1]
	}
	r, err := headertest.Run(t.Context(), o)
	require.NoError(t, err)
	var said strings.Builder
	require.NoError(t, r.Print(&said))
	require.Zero(t, r.Failed(), said.String())
	t.Log(said.String())
}
