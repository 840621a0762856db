// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
)

// Every code is explained, by name and by number, in lines of 80 columns, with three
// conversions and a source; and the JSON says the same.
func TestExplainAll(t *testing.T) {
	for v := range secstatus.Vocabularies() {
		for n := range anycode.All(v) {
			for _, input := range []string{n.Name, n.Code.Decimal()} {
				var out, errs bytes.Buffer
				status := run(t.Context(), []string{"explain", "-v", "--in", v.String(), input}, nil, &out, &errs)
				require.Equal(t, exitFine, status, input)
				require.Empty(t, errs.String())
				text := out.String()
				require.True(t, strings.HasPrefix(text, n.Name+"  "), text)
				for _, want := range []string{"\n  value ", "\n  meaning ", "\n  condition ", "\n  advice ", "\n  converts to ", "\n  range ", "\n  source "} {
					require.Contains(t, text, want, input)
				}
				for line := range strings.Lines(text) {
					if w := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); w > 80 && len(strings.Fields(line)) > 2 {
						t.Errorf("%s: %d columns: %s", input, w, line)
					}
				}
			}
		}
	}
}

// Without -v, the first answer has eight lines at most and each other one.
func TestExplainShort(t *testing.T) {
	for v := range secstatus.Vocabularies() {
		for n := range anycode.All(v) {
			for _, input := range []string{n.Name, n.Code.Decimal()} {
				var out, errs bytes.Buffer
				require.Equal(t, exitFine, run(t.Context(), []string{"explain", "--in", v.String(), input}, nil, &out, &errs), input)
				first, _, _ := strings.Cut(out.String(), "\n  or ")
				assert.LessOrEqual(t, len(strings.Split(strings.TrimSpace(first), "\n")), 8, out.String())
				for _, want := range []string{n.Name + " (", "\n  meaning ", "\n  converts to "} {
					require.Contains(t, out.String(), want)
				}
			}
		}
	}
}

// The JSON is read back by its own schema, without a field that it does not have, and
// no list is null.
func TestExplainJSON(t *testing.T) {
	for _, args := range [][]string{{"0xa0"}, {"0x1C3", "-5", "nothing at all"}, {"CKR_PIN_TOO_WEAK"}, {"0xb8"}, {"18446744073709551481"}, {"--exit-status", "44"}, {"CKR_FUNCTION_REJECTED", "-140", "0x8000001A"}} {
		var out, errs bytes.Buffer
		run(t.Context(), append([]string{"explain", "--format", "json"}, args...), nil, &out, &errs)
		d := json.NewDecoder(&out)
		d.DisallowUnknownFields()
		var doc jsonExplainIn
		text := out.String()
		require.NoError(t, d.Decode(&doc), text)
		assert.NotContains(t, text, "null")
		assert.Equal(t, "secstatus/explain/v1", doc.Schema)
		assert.NotEmpty(t, doc.Inputs)
		if args[0] == "CKR_FUNCTION_REJECTED" {
			assert.Len(t, doc.Inputs[0].Answers[0]["modules"], 1)
			assert.Equal(t, []string{"errno of Zephyr and newlib, where PSA APIs run too: ECANCELED"}, doc.Inputs[1].Neighbours)
			assert.Equal(t, []string{"CKR_USER_NOT_AUTHORIZED, if the module is Thales Luna"}, doc.Inputs[2].Neighbours)
		}
	}
}

// jsonExplainIn is the outer layer of the schema.
type jsonExplainIn struct {
	Schema string           `json:"schema"`
	Inputs []jsonExplainOne `json:"inputs"`
}

type jsonExplainOne struct {
	Input      string           `json:"input"`
	ExitStatus bool             `json:"exit_status"`
	Known      bool             `json:"known"`
	Answers    []map[string]any `json:"answers"`
	Nearest    []string         `json:"nearest"`
	Note       string           `json:"note"`
	Neighbours []string         `json:"neighbours"`
}

// With an address of the site, --url prints that of each code's page, and nothing for a
// value without one.
func TestExplainURL(t *testing.T) {
	siteBase = "https://example.org/any/"
	t.Cleanup(func() { siteBase = "" })
	var out, errs bytes.Buffer
	assert.Equal(t, exitFine, run(t.Context(), []string{"explain", "--url", "0xa0", "PSA_ERROR_UNKNOWN_ERROR"}, nil, &out, &errs))
	assert.Equal(t, "https://example.org/any/pkcs11/CKR_PIN_INCORRECT.html\nhttps://example.org/any/psa/PSA_ERROR_GENERIC_ERROR.html\n", out.String())
	out.Reset()
	assert.Equal(t, exitFound, run(t.Context(), []string{"explain", "--url", "--in", "psa", "--", "-7"}, nil, &out, &errs))
	assert.Empty(t, out.String())
	assert.Equal(t, exitFailure, run(t.Context(), []string{"explain", "--url", "--format", "json", "0xa0"}, nil, &out, &errs))
}
