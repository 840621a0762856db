// SPDX-License-Identifier: Apache-2.0

// Package golangci makes the analyzers a plugin of golangci-lint, of the kind "module", called
// secstatus. It has no settings: golangci-lint has its own to leave findings out.
package golangci

import (
	"errors"

	"github.com/golangci/plugin-module-register/register"
	"github.com/secstatus/secstatus/analysis"
	goanalysis "golang.org/x/tools/go/analysis"
)

func init() { register.Plugin("secstatus", newPlugin) }

type plugin struct{}

func newPlugin(settings any) (register.LinterPlugin, error) {
	if s, ok := settings.(map[string]any); settings != nil && !(ok && len(s) == 0) {
		return nil, errors.New("the linter secstatus has no settings: take them out of linters.settings.custom.secstatus")
	}
	return plugin{}, nil
}

func (plugin) BuildAnalyzers() ([]*goanalysis.Analyzer, error) { return analysis.All(), nil }

func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
