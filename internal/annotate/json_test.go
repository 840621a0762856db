// SPDX-License-Identifier: Apache-2.0

package annotate_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/annotate"
	"github.com/secstatus/secstatus/internal/anycode"
)

// A line with ¦ has the text behind it inserted, up to the next one.
func TestJSON(t *testing.T) {
	const psa, ckr = "PSA_ERROR_INVALID_SIGNATURE", "CKR_PIN_INCORRECT"
	for _, test := range []struct {
		in   secstatus.Vocabulary
		line string
	}{
		// The value of a member, wherever its object is.
		{0, `{"psa_status":-149¦,"psa_status_name":"` + psa + `"¦}`},
		{0, `{"a":[{"b":{"psa_status" : -149¦,"psa_status_name":"` + psa + `"¦ }}],"n":-149}`},
		{0, `{"psa_status":-149¦,"psa_status_name":"` + psa + `"¦,"next":{"psa_status":-149¦,"psa_status_name":"` + psa + `"¦}}`},
		{0, `{"rv":"0xa0"¦,"rv_name":"` + ckr + `"¦,"psa_status":"-149"¦,"psa_status_name":"` + psa + `"¦}`},
		{0, `2026-11-25T21:00:00Z INFO {"psa_status":-149¦,"psa_status_name":"` + psa + `"¦} retry`},
		{0, "{\"psa_status\":-149¦,\"psa_status_name\":\"" + psa + "\"¦}\r\n{\"rv\":\"0xa0\"¦,\"rv_name\":\"" + ckr + "\"¦}\r\n"},
		{0, "{\n  \"psa_status\": -149¦,\"psa_status_name\":\"" + psa + "\"¦,\n  \"rv\": \"0xa0\"¦,\"rv_name\":\"" + ckr + "\"¦\n}\n"},
		{0, `}, "psa_status": -149¦,"psa_status_name":"` + psa + `"¦`},
		// Where the object is within a string, its quotes are escaped.
		{secstatus.PSA, `{"log":"{\"x\":-149¦,\"x_name\":\"` + psa + `\"¦}\n","stream":"stdout"}`},
		{secstatus.PSA, `{"log":"{\n  \"x\": -149¦,\"x_name\":\"` + psa + `\"¦,\n  \"y\": 1\n}"}`},
		{secstatus.PSA, `{"log":"{\"in\":\"{\\\"x\\\":\\\"-149\\\"¦,\\\"x_name\\\":\\\"` + psa + `\\\"¦}\"}"}`},
		// Within other text of a string, it stands in brackets.
		{0, `{"msg":"C_Login: rv=0xa0¦ (` + ckr + `)¦, retry"}`},
		{secstatus.PSA, `["psa_status -149¦ (` + psa + `)¦",{"msg":"psa_status: \"-149¦ (` + psa + `)¦\""}]`},
		{secstatus.PSA, `[",",":-149¦ (` + psa + `)¦,"]`},
		{secstatus.PSA, `{"a":["-149¦ (` + psa + `)¦"]}`},
		// A line that is cut off is cut off in the same place.
		{0, `{"a":{"psa_status":-149¦,"psa_status_name":"` + psa + `"¦`},
		{0, `{"a":{"msg":"psa_status -149¦ (` + psa + `)¦, and`},
		{0, `tus":1,"psa_status":-149¦,"psa_status_name":"` + psa + `"¦}`},
		// What is no JSON is prose.
		{0, `[12:00:01] "GET" psa_status -149¦ (` + psa + `)¦`},
		{0, `[1135] psa_status: [-149¦ (` + psa + `)¦]`},
		{0, `he said "psa_status": -149¦ (` + psa + `)¦ twice`},
		{0, `{tfm} psa_status: -149¦ (` + psa + `)¦`},
		{0, `{"a":1} psa_status: -149¦ (` + psa + `)¦ {"b":2}`},
	} {
		parts := strings.Split(test.line, "¦")
		line := ""
		for i := 0; i < len(parts); i += 2 {
			line += parts[i]
		}
		want := strings.Join(parts, "")
		assert.Equal(t, want, annotated(t, line, test.in))
		assert.Equal(t, want, annotated(t, want, test.in), "once is enough")
	}
	// There is no place for a name among the elements of an array, in a key, and beside a
	// member that has its name.
	for _, line := range []string{
		`{"psa_status":[-149]}`, `{"psa_status":[[-149,-132],-149]}`, `[-149,-132]`, ` [ "a", -149 ] `, `{"codes":[1,-149,`, `"codes": [-149, -132],`,
		`-149`[:0], `{"-149":1}`, `{"psa_status -149":1}`, `{"psa_status":-149,"psa_status_name":"mine"}`, `{"s\"tatus":-149}`, `{"x":-149.0,"y":-149e0,"z":-1490}`,
	} {
		for _, in := range []secstatus.Vocabulary{0, secstatus.PSA} {
			assert.Equal(t, line, annotated(t, line, in), "%v", in)
		}
	}
}

// document makes a value of JSON that has codes in many places.
func document(r *rand.Rand, depth int) string {
	texts := []string{`"psa_status -149"`, `"rv=0xa0"`, `"-149"`, `"0xa0"`, `"1135"`, `""`, `"a, \"psa_status\":-149, b"`, `":-149,"`, `","`, `"{\"psa_status\":-149}"`, `"\\"`, `"\u005b -149 ]"`}
	keys := []string{`"psa_status"`, `"rv"`, `"code"`, `"-149"`, `"parsec psa_status"`, `"a b"`, `""`, `"\""`, `"psa_status_name"`, `"OSStatus"`}
	numbers := []string{"-149", "0", "160", "1135", "-149.0", "-25300", "4294967147", "1e999", "-133"}
	blank := []string{"", "", " ", "\t"}[r.IntN(4)]
	kind := r.IntN(5)
	if depth == 0 {
		kind = 2 + r.IntN(3)
	}
	n := r.IntN(4)
	var parts []string
	switch kind {
	case 0:
		for range n {
			parts = append(parts, keys[r.IntN(len(keys))]+blank+":"+blank+document(r, depth-1))
		}
		return "{" + blank + strings.Join(parts, blank+","+blank) + blank + "}"
	case 1:
		for range n {
			parts = append(parts, document(r, depth-1))
		}
		return "[" + blank + strings.Join(parts, blank+","+blank) + blank + "]"
	case 2:
		return texts[r.IntN(len(texts))]
	case 3:
		return numbers[r.IntN(len(numbers))]
	}
	return []string{"null", "true", "false"}[r.IntN(3)]
}

// plainly takes away what annotating adds: members that end in _name and names in brackets.
func plainly(t *testing.T, text string) string {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var v any
	require.NoError(t, d.Decode(&v), text)
	var without func(v any) any
	without = func(v any) any {
		switch v := v.(type) {
		case map[string]any:
			out := map[string]any{}
			for key, value := range v {
				if s, ok := value.(string); ok && strings.HasSuffix(key, "_name") && slices.Contains(names, s) {
					continue
				}
				out[key] = without(value)
			}
			return out
		case []any:
			for i := range v {
				v[i] = without(v[i])
			}
		case string:
			return added.ReplaceAllString(v, "")
		}
		return v
	}
	b, err := json.Marshal(without(v))
	require.NoError(t, err)
	return string(b)
}

// added is what goes into a string.
var added = regexp.MustCompile(` \((` + anyName + `)\)|,"\w+_name":"(` + anyName + `)"`)

// anyName matches one of names.
var anyName = strings.Join(names, "|")

// names are the names of all codes.
var names = func() (all []string) {
	for v := range secstatus.Vocabularies() {
		for n := range anycode.All(v) {
			all = append(all, n.Name)
		}
	}
	return all
}()

// Whatever the JSON, its lines stay JSON, and say the same but for the names.
func TestJSONStaysJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var lines []string
	for range 20000 {
		text := fmt.Sprintf(`{"a":%s,"psa_status":%s}`, document(r, 3), document(r, 3))
		if r.IntN(3) == 0 {
			text = "[" + text + "," + document(r, 2) + "]"
		}
		require.True(t, json.Valid([]byte(text)), text)
		lines = append(lines, text, text[:r.IntN(len(text))]) // and one that is cut off
	}
	for in := range secstatus.Vocabulary(5) {
		changed := 0
		got := strings.Split(annotated(t, strings.Join(lines, "\r\n"), in), "\r\n")
		require.Len(t, got, len(lines))
		for i, line := range lines {
			if i%2 != 0 || got[i] == line {
				continue
			}
			changed++
			require.True(t, json.Valid([]byte(got[i])), "%v: %s\nbecomes %s", in, line, got[i])
			require.Equal(t, plainly(t, line), plainly(t, got[i]), line)
		}
		assert.Greater(t, changed, 1000, "%v", in)
	}
}

// FuzzJSON looks for JSON that does not stay JSON.
func FuzzJSON(f *testing.F) {
	for _, line := range []string{`{"psa_status":-149}`, `["psa_status",":-149,"]`, `{"log":"{\"psa_status\":-149}"}`, `[",",":-149,"]`, `{"rv":"0xa0","a":[-149,{"-149":1}]}`} {
		f.Add(line, uint8(0))
		f.Add(line, uint8(2))
	}
	f.Fuzz(func(t *testing.T, text string, v uint8) {
		in := secstatus.Vocabulary(v % 5)
		var b strings.Builder
		require.NoError(t, annotate.Copy(&b, strings.NewReader(text), in))
		if line := strings.TrimSpace(text); strings.ContainsAny(text, "\n") || line == "" || line[0] != '{' && line[0] != '[' {
			return // no line that is an object or an array
		}
		if json.Valid([]byte(text)) && !json.Valid([]byte(b.String())) {
			t.Errorf("%s\nbecomes %s", text, b.String())
		}
	})
}
