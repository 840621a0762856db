// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The properties of the objects of SARIF 2.1.0 (OASIS Standard, 27 March 2020) that check
// writes, after the sections that define the objects: ! is one that must be there, ? another.
var sarifObjects = map[string]map[string]string{
	// §3.13
	"sarifLog": {"$schema": "?uri", "version": "!version", "runs": "![]run"},
	// §3.14
	"run": {"tool": "!tool", "invocations": "?[]invocation", "originalUriBaseIds": "?{}artifactLocation", "columnKind": "?columnKind", "results": "?[]result"},
	// §3.18
	"tool": {"driver": "!toolComponent"},
	// §3.19
	"toolComponent": {"name": "!string", "version": "?string", "semanticVersion": "?string", "informationUri": "?uri", "rules": "?[]reportingDescriptor"},
	// §3.49
	"reportingDescriptor": {"id": "!string", "name": "?string", "shortDescription": "?multiformatMessageString", "fullDescription": "?multiformatMessageString", "help": "?multiformatMessageString", "helpUri": "?uri",
		"defaultConfiguration": "?reportingConfiguration", "properties": "?propertyBag"},
	// §3.12
	"multiformatMessageString": {"text": "!string", "markdown": "?string"},
	// §3.50
	"reportingConfiguration": {"level": "?level"},
	// §3.20
	"invocation": {"executionSuccessful": "!bool", "toolExecutionNotifications": "?[]notification"},
	// §3.58
	"notification": {"message": "!message", "level": "?level", "locations": "?[]location"},
	// §3.27
	"result": {"message": "!message", "ruleId": "?string", "ruleIndex": "?index", "level": "?level", "locations": "?[]location", "relatedLocations": "?[]location", "partialFingerprints": "?{}string", "suppressions": "?[]suppression"},
	// §3.35
	"suppression": {"kind": "!suppressionKind", "justification": "?string", "location": "?location"},
	// §3.28
	"location": {"physicalLocation": "?physicalLocation", "message": "?message"},
	// §3.29
	"physicalLocation": {"artifactLocation": "!artifactLocation", "region": "?region"},
	// §3.4
	"artifactLocation": {"uri": "!uri", "uriBaseId": "?string"},
	// §3.30
	"region": {"startLine": "!positive", "startColumn": "?positive", "endColumn": "?positive"},
	// §3.11
	"message": {"text": "!string", "markdown": "?string"},
}

// sarifFaults returns what is wrong with a value that is to be of a type of sarifObjects or
// of those below.
func sarifFaults(at, typ string, value any) (faults []string) {
	fault := func(format string, args ...any) {
		faults = append(faults, at+": "+fmt.Sprintf(format, args...))
	}
	if of, ok := strings.CutPrefix(typ, "[]"); ok {
		list, ok := value.([]any)
		if !ok {
			fault("%v is not an array", value)
		}
		for i, v := range list {
			faults = append(faults, sarifFaults(fmt.Sprintf("%s[%d]", at, i), of, v)...)
		}
		return faults
	}
	if of, ok := strings.CutPrefix(typ, "{}"); ok {
		object, ok := value.(map[string]any)
		if !ok {
			fault("%v is not an object", value)
		}
		for name, v := range object {
			faults = append(faults, sarifFaults(at+"."+name, of, v)...)
		}
		return faults
	}
	if typ == "propertyBag" { // 3.8
		if _, ok := value.(map[string]any); !ok {
			fault("%v is not an object", value)
		}
		return faults
	}
	if properties, ok := sarifObjects[typ]; ok {
		object, ok := value.(map[string]any)
		if !ok {
			fault("%v is not an object", value)
			return faults
		}
		for name, v := range object {
			if properties[name] == "" {
				fault("%s has no property %s", typ, name)
			} else {
				faults = append(faults, sarifFaults(at+"."+name, properties[name][1:], v)...)
			}
		}
		for name, rule := range properties {
			if _, ok := object[name]; !ok && rule[0] == '!' {
				fault("%s needs a property %s", typ, name)
			}
		}
		return faults
	}
	text, isText := value.(string)
	number, isNumber := value.(float64)
	right := false
	switch typ {
	case "bool":
		_, right = value.(bool)
	case "string":
		right = isText && text != ""
	case "version":
		right = text == "2.1.0" // 3.13.2
	case "level":
		right = slices.Contains([]string{"none", "note", "warning", "error"}, text) // 3.27.10
	case "suppressionKind":
		right = slices.Contains([]string{"inSource", "external"}, text) // 3.35.2
	case "columnKind":
		right = slices.Contains([]string{"utf16CodeUnits", "unicodeCodePoints"}, text) // 3.14.17
	case "uri": // a reference after RFC 3986
		_, err := url.Parse(text)
		right = isText && err == nil && !strings.ContainsAny(text, " \\<>\"{}|^`")
	case "index":
		right = isNumber && number >= 0 && number == float64(int(number))
	case "positive":
		right = isNumber && number >= 1 && number == float64(int(number))
	}
	if !right {
		fault("%#v is not a %s", value, typ)
	}
	return faults
}

// parseSARIF returns what is in a log, and what is wrong with it.
func parseSARIF(t *testing.T, text []byte) (log sarifLog, faults []string) {
	t.Helper()
	var value any
	require.NoError(t, json.Unmarshal(text, &value), string(text))
	faults = sarifFaults("log", "sarifLog", value)
	require.NoError(t, json.Unmarshal(text, &log))
	for _, run := range log.Runs {
		rules := run.Tool.Driver.Rules
		ids := map[string]bool{}
		for _, r := range rules {
			if ids[r.ID] {
				faults = append(faults, "two rules "+r.ID)
			}
			ids[r.ID] = true
		}
		for _, r := range run.Results { // 3.27.6
			if r.RuleIndex >= len(rules) || rules[r.RuleIndex].ID != r.RuleID {
				faults = append(faults, fmt.Sprintf("rule %d is not %s", r.RuleIndex, r.RuleID))
			}
		}
	}
	return log, faults
}

// What check writes is SARIF 2.1.0.
func TestSARIF(t *testing.T) {
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
		log, faults := parseSARIF(t, out.Bytes())
		assert.Empty(t, faults, out.String())
		require.Len(t, log.Runs, 1)
		assert.Len(t, log.Runs[0].Results, test.results, test.args)
		assert.Len(t, log.Runs[0].Invocations, 1)
		assert.Equal(t, test.success, log.Runs[0].Invocations[0].ExecutionSuccessful)
		assert.Len(t, log.Runs[0].Tool.Driver.Rules, len(headercheck.Checks()))
		for _, r := range log.Runs[0].Results {
			require.Len(t, r.Locations, 1)
			for _, l := range append(r.Related, r.Locations...) {
				uri, err := url.Parse(l.Physical.Artifact.URI)
				require.NoError(t, err)
				assert.FileExists(t, filepath.FromSlash(uri.Path))
				assert.Equal(t, "%SRCROOT%", l.Physical.Artifact.Base, "all are below the current folder")
				assert.Empty(t, uri.Scheme)
			}
		}
		for _, rule := range log.Runs[0].Tool.Driver.Rules {
			assert.Contains(t, rule.Help.Markdown, "After:\n\n```c\n", rule.ID)
		}
		assert.Equal(t, version(), log.Runs[0].Tool.Driver.Version)
	}
}

// What is written is valid by the schema of the standard, sarif-schema-2.1.0.json, which is not ours to copy:
// SECSTATUS_SARIF_SCHEMA names the file, and Python's jsonschema reads it.
func TestSARIFSchema(t *testing.T) {
	schema := os.Getenv("SECSTATUS_SARIF_SCHEMA")
	if schema == "" {
		t.Skip("reports are validated where SECSTATUS_SARIF_SCHEMA names sarif-schema-2.1.0.json of OASIS")
	}
	python := installed.Program(t, "python3", "python3-jsonschema")
	const validate = `import json, jsonschema, sys
schema = json.load(open(sys.argv[1]))
faults = list(jsonschema.validators.validator_for(schema)(schema).iter_errors(json.load(sys.stdin)))
print(*(f"{list(f.path)}: {f.message[:200]}" for f in faults), sep="\n", end="")`
	faults := func(report string) string {
		cmd := installed.Command(t, python, "-c", validate, schema)
		cmd.Stdin = strings.NewReader(report)
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, string(out))
		return string(out)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"bad.h":      "#include \"nowhere.h\"\n#define PSA_SUCCESS ((psa_status_t) 0)\n#define PSA_ERROR_UNKNOWN_ERROR 1\n",
		"accepted.h": "#define CKR_OK 1UL /* secstatus:ignore macro-value it is ours */\n#define CKR_CANCEL (1UL)\ntypedef struct { int a; } CK_VERSION;\n/* secstatus:ignore */\n",
		"a b%.h":     "#define PSA_ERROR_BAD_STATE 1\n",
		"open.h":     "#if 1\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	t.Chdir(dir)
	for _, args := range [][]string{{"bad.h", "accepted.h", "a b%.h"}, {"open.h", "missing.h"}, {"--types", "--target", "all", "accepted.h"}} {
		var out, errs bytes.Buffer
		run(t.Context(), append([]string{"check", "--format", "sarif"}, args...), nil, &out, &errs)
		assert.Empty(t, faults(out.String()), "%q", args)
		assert.NotEmpty(t, faults(strings.Replace(out.String(), `"version":"2.1.0"`, `"version":"2.0.0"`, 1)))
	}
}

// What is no SARIF is found.
func TestSARIFFaults(t *testing.T) {
	const good = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","rules":[{"id":"a"}]}},"results":[{"ruleId":"a","ruleIndex":0,"message":{"text":"t"},"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.h"},"region":{"startLine":1}}}]}]}]}`
	_, faults := parseSARIF(t, []byte(good))
	require.Empty(t, faults)
	for _, c := range []struct{ old, new, want string }{
		{`"2.1.0"`, `"2.0.0"`, "is not a version"},
		{`"runs":[`, `"rums":[],"runs":[`, "sarifLog has no property rums"},
		{`"name":"x",`, ``, "toolComponent needs a property name"},
		{`{"text":"t"}`, `"t"`, "is not an object"},
		{`"startLine":1`, `"startLine":0`, "is not a positive"},
		{`"ruleIndex":0`, `"ruleIndex":1`, "rule 1 is not a"},
		{`{"id":"a"}`, `{"id":"a"},{"id":"a"}`, "two rules a"},
		{`"a.h"`, `"a b.h"`, "is not a uri"},
		{`"level":"error"`, `"level":"bad"`, "is not a level"},
		{`"results":[`, `"invocations":{},"results":[`, "is not an array"},
	} {
		text := strings.Replace(good, c.old, c.new, 1)
		require.NotEqual(t, good, text)
		var value any
		require.NoError(t, json.Unmarshal([]byte(text), &value))
		faults := sarifFaults("log", "sarifLog", value)
		if len(faults) == 0 {
			_, faults = parseSARIF(t, []byte(text))
		}
		assert.Contains(t, strings.Join(faults, "\n"), c.want)
	}
}

// sarifOf is the one run of a log of headers, which have no faults.
func sarifOf(t *testing.T, args ...string) sarifRun {
	t.Helper()
	var out, errs bytes.Buffer
	run(context.Background(), append([]string{"check", "--format", "sarif"}, args...), nil, &out, &errs)
	log, faults := parseSARIF(t, out.Bytes())
	require.Empty(t, faults, out.String())
	require.Len(t, log.Runs, 1)
	return log.Runs[0]
}

// Columns are in code points, as the log says, whatever the bytes; a line that is no UTF-8
// counts each byte that is no part of a character.
func TestSARIFColumns(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("a.h", []byte("/* \u00e9\U0001F600\xff */ #define PSA_SUCCESS ((psa_status_t) 0)\n"), 0o666))
	r := sarifOf(t, "a.h")
	assert.Equal(t, "unicodeCodePoints", r.ColumnKind)
	assert.Equal(t, &sarifRegion{1, 19, 30}, r.Results[0].Locations[0].Physical.Region)
}

// Fingerprints stay where other lines come and go, and tell two findings apart.
func TestSARIFFingerprints(t *testing.T) {
	t.Chdir(t.TempDir())
	prints := func(text string) (list []string) {
		require.NoError(t, os.WriteFile("a.h", []byte(text), 0o666))
		for _, r := range sarifOf(t, "a.h").Results {
			list = append(list, r.Fingerprints["secstatus/v1"])
		}
		return list
	}
	const bad = "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t) 0)\n"
	const worse = "#define PSA_ERROR_BAD_STATE 1\n"
	before := prints(bad + worse)
	require.Len(t, before, 2)
	assert.NotEqual(t, before[0], before[1])
	assert.ElementsMatch(t, before, prints("/* more */\n\n"+worse+"#define OTHER 1\n"+bad))
	assert.NotContains(t, prints(strings.Replace(bad, ") 0", ") 1", 1)), before[0])
}

// A place that only the command has is none that a viewer could open; one in another file is.
func TestSARIFRelated(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	require.NoError(t, os.WriteFile("a.h", []byte("#define PSA_SUCCESS ((psa_status_t) 0)\n"), 0o666))
	require.NoError(t, os.WriteFile("b.h", []byte("#define PSA_SUCCESS ((psa_status_t)0)\n"), 0o666))
	assert.Empty(t, sarifOf(t, "a.h").Results[0].Related)
	related := sarifOf(t, "--reference", "b.h", "a.h").Results[0].Related
	require.Len(t, related, 1)
	assert.Equal(t, sarifPhysical{sarifArtifact{"b.h", "%SRCROOT%"}, &sarifRegion{1, 9, 20}}, related[0].Physical)
}

// Paths are relative to what GitHub has checked out, or else to the current folder; what is
// below neither is absolute.
func TestSARIFRoot(t *testing.T) {
	dir := t.TempDir()
	other := filepath.Join(t.TempDir(), "c.h")
	odd, oddURI, belowURI := "a:b.h", "./a:b.h", "sub/a:b.h"
	if onWindows { // where no file is called so
		odd, oddURI, belowURI = "a b.h", "a%20b.h", "sub/a%20b.h"
	}
	for _, name := range []string{filepath.Join(dir, "sub", odd), filepath.Join(dir, "b.h"), other} {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
		require.NoError(t, os.WriteFile(name, []byte("#define PSA_SUCCESS ((psa_status_t) 0)\n"), 0o666))
	}
	t.Chdir(filepath.Join(dir, "sub"))
	uris := func() (list []sarifArtifact) {
		r := sarifOf(t, odd, filepath.Join("..", "b.h"), other)
		for _, result := range r.Results {
			list = append(list, result.Locations[0].Physical.Artifact)
		}
		return append(slices.Compact(list), r.Bases["%SRCROOT%"])
	}
	t.Setenv("GITHUB_WORKSPACE", "")
	file := func(path string) sarifArtifact { return sarifArtifact{URI: fileURI(path, onWindows)} }
	assert.ElementsMatch(t, []sarifArtifact{{oddURI, "%SRCROOT%"}, file(filepath.Join(dir, "b.h")), file(other), {URI: file(filepath.Join(dir, "sub")).URI + "/"}}, uris())
	t.Setenv("GITHUB_WORKSPACE", dir)
	assert.ElementsMatch(t, []sarifArtifact{{belowURI, "%SRCROOT%"}, {"b.h", "%SRCROOT%"}, file(other), {URI: file(dir).URI + "/"}}, uris())

	var out bytes.Buffer
	run(context.Background(), []string{"check", "--format", "github", "../b.h"}, nil, &out, &out)
	assert.Contains(t, out.String(), "::error file=b.h,line=1,")
}

func TestFileURI(t *testing.T) {
	for path, want := range map[string]string{
		`C:\src\a b.h`:           "file:///C:/src/a%20b.h",
		`\\?\C:\src\x.h`:         "file:///C:/src/x.h",
		`\\host\share\x#1.h`:     "file://host/share/x%231.h",
		`\\?\UNC\host\share\x.h`: "file://host/share/x.h",
	} {
		assert.Equal(t, want, fileURI(path, true), path)
	}
	assert.Equal(t, `file:///src/Z:inc%5Cx.h`, fileURI(`/src/Z:inc\x.h`, false))
	assert.Equal(t, "C:/src/x.h", slashed(`\\?\C:\src\x.h`, true))
	assert.Equal(t, "inc/psa/x.h", slashed(`inc\psa/x.h`, true))
	assert.Equal(t, `inc\x.h`, slashed(`inc\x.h`, false), "a file may be called so")
	assert.Equal(t, `\\?\x`, plainPath(`\\?\x`, false))
	assert.Equal(t, "1.2.3", semanticVersion("v1.2.3"))
	assert.Empty(t, semanticVersion("devel 0123"))
}
