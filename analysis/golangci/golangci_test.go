// SPDX-License-Identifier: Apache-2.0

package golangci_test

import (
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"github.com/secstatus/secstatus/analysis"
	_ "github.com/secstatus/secstatus/analysis/golangci"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// golangci-lint finds the plugin by name, and gets all analyzers with types.
func TestPlugin(t *testing.T) {
	create, err := register.GetPlugin("secstatus")
	require.NoError(t, err)
	for _, settings := range []any{nil, map[string]any{}} {
		plugin, err := create(settings)
		require.NoError(t, err)
		assert.Equal(t, register.LoadModeTypesInfo, plugin.GetLoadMode())
		analyzers, err := plugin.BuildAnalyzers()
		require.NoError(t, err)
		assert.Equal(t, analysis.All(), analyzers)
	}
	_, err = create(map[string]any{"statuszero": false})
	assert.ErrorContains(t, err, "linters.settings.custom.secstatus")
}
