// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xeipuuv/gojsonschema"
)

// sarifSchema is the OASIS schema, which the SARIF library has as an unexported
// constant. Its own validation is of what it would write itself.
func sarifSchema(t *testing.T) gojsonschema.JSONLoader {
	pkg, err := build.Import("github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif", ".", build.FindOnly)
	require.NoError(t, err)
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(pkg.Dir, "schema.go"), nil, 0)
	require.NoError(t, err)
	value := file.Scope.Lookup("schema").Decl.(*ast.ValueSpec).Values[0].(*ast.BasicLit).Value
	text, err := strconv.Unquote(value)
	require.NoError(t, err)
	return gojsonschema.NewStringLoader(text)
}

// TestSARIF validates what check writes against the schema of SARIF 2.1.0, and
// reads it back.
func TestSARIF(t *testing.T) {
	schema := sarifSchema(t)
	dir := t.TempDir()
	for name, text := range map[string]string{
		"bad.h":   "#include \"nowhere.h\"\n#define PSA_SUCCESS ((psa_status_t) 0)\n#define PSA_ERROR_UNKNOWN_ERROR 1\n",
		"a b%.h":  "#define PSA_ERROR_BAD_STATE 1\n",
		"fine.h":  "#define PSA_ERROR_BAD_STATE ((psa_status_t)-137)\n",
		"empty.h": "",
		"open.h":  "#if 1\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	t.Chdir(dir)
	for _, test := range []struct {
		args    []string
		results int
		success bool
	}{
		{[]string{"fine.h", "empty.h"}, 0, true},
		{[]string{"bad.h", "a b%.h"}, 3, true},
		{[]string{filepath.Join(dir, "bad.h"), "open.h", "missing.h"}, 2, false},
	} {
		var out, errs bytes.Buffer
		run(context.Background(), append([]string{"check", "--format", "sarif"}, test.args...), nil, &out, &errs)
		valid, err := gojsonschema.Validate(schema, gojsonschema.NewBytesLoader(out.Bytes()))
		require.NoError(t, err, out.String())
		assert.Empty(t, valid.Errors(), out.String())
		report, err := sarif.FromBytes(out.Bytes())
		require.NoError(t, err, out.String())
		require.Len(t, report.Runs, 1)
		assert.Len(t, report.Runs[0].Results, test.results, test.args)
		assert.Equal(t, test.success, *report.Runs[0].Invocations[0].ExecutionSuccessful)
		assert.Len(t, report.Runs[0].Tool.Driver.Rules, 10)
		for _, r := range report.Runs[0].Results {
			uri := *r.Locations[0].PhysicalLocation.ArtifactLocation.URI
			assert.False(t, strings.ContainsAny(uri, " \\"), uri)
		}
	}
}
