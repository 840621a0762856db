// SPDX-License-Identifier: Apache-2.0

package argv

import (
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A text is cut as a shell, gcc and Windows cut it.
func TestSplit(t *testing.T) {
	sh := installed.Program(t, "sh", "dash")
	for _, text := range []string{`a "b c" 'd e'`, `-DX=\"a\ b\" x`, `"a\b\\c\"d\$e"`, `'a\b'`, `a\\b`, "a\\\nb", "a \\\n b", "a \\\n", "a \\\n '' \\\n", `-D"X=a"'b'c`, `'' ""`, `a'"'b"'"`, `"a\` + "\n" + `b"`} {
		out, err := installed.Command(t, sh, "-c", `printf '%s\0' `+text).Output()
		require.NoError(t, err)
		got, err := Shell(nil, text)
		require.NoError(t, err)
		assert.Equal(t, strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00"), got, text)
	}
	for text, want := range map[string][]string{
		// Microsoft C runtime, "Parsing C command-line arguments"
		`"abc" d e`:        {"abc", "d", "e"},
		`a\\b d"e f"g h`:   {`a\\b`, "de fg", "h"},
		`a\\\"b c d`:       {`a\"b`, "c", "d"},
		`a\\\\"b c" d e`:   {`a\\b c`, "d", "e"},
		`a"b"" c d`:        {`ab" c d`},
		`/I"Z:\my inc\\"`:  {`/IZ:\my inc\`},
		`/I"Z:\my inc\" b`: {`/IZ:\my inc" b`},
		`it's`:             {`it's`},
		`"" x`:             {"", "x"},
		" a\r\nb\t":        {"a", "b"},
	} {
		assert.Equal(t, want, Windows(nil, text), text)
	}
	for _, text := range []string{`"a`, `'a`, `a"b'`} {
		_, err := Shell(nil, text)
		assert.ErrorContains(t, err, "want a closing")
	}
	for text, want := range map[string][]string{`a'b\'c'd`: {`ab'cd`}, `"a\nb"`: {"anb"}, "a\\ b\nc": {"a b", "c"}} {
		got, err := GNU(nil, text)
		require.NoError(t, err)
		assert.Equal(t, want, got, text)
	}
}
