// SPDX-License-Identifier: Apache-2.0

package include

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReleases(t *testing.T) {
	assert.NotPanics(t, func() { Releases() })

	a, b := strings.Repeat("a1", 32), strings.Repeat("b2", 32)
	got, err := parseReleases("# a comment\n\n0.9.0 " + a + "  psa/error.h\n0.10.0 " + b + "  psa/error.h\r\n0.10.0 " + a + " pkcs11/pkcs11t.h\n")
	require.NoError(t, err)
	assert.Equal(t, []Release{
		{Version: "0.9.0", Sum: Sum{SHA256: a, Name: "psa/error.h"}},
		{Version: "0.10.0", Sum: Sum{SHA256: b, Name: "psa/error.h"}},
		{Version: "0.10.0", Sum: Sum{SHA256: a, Name: "pkcs11/pkcs11t.h"}},
	}, got)

	for record, want := range map[string]string{
		"1.0 " + a + " psa/error.h":                                    `line 1: "1.0" is not a version; want one like 1.2.3`,
		"\nv1.0.0 " + a + " psa/error.h":                               `line 2: "v1.0.0" is not a version; want one like 1.2.3`,
		"01.0.0 " + a + " psa/error.h":                                 `line 1: "01.0.0" is not a version; want one like 1.2.3`,
		"1.0.0":                                                        "line 1: 0 words where SHA-256 and the name of a header belong",
		"1.0.0 abc psa/error.h":                                        `line 1: "abc" is not a SHA-256 checksum; want 64 lower-case hexadecimal digits`,
		"1.0.0 " + strings.ToUpper(a) + " psa/error.h":                 `line 1: "` + strings.ToUpper(a) + `" is not a SHA-256 checksum; want 64 lower-case hexadecimal digits`,
		"1.0.0 " + a + " ../error.h":                                   `line 1: "../error.h" is not a header; want a name like psa/error.h`,
		"0.10.0 " + a + " psa/error.h\n0.9.0 " + b + " psa/error.h":    "line 2: release 0.9.0 stands after 0.10.0; want the oldest first",
		"0.10.0 " + a + " psa/error.h\n0.10.0 " + b + " psa/error.h\n": "line 2: psa/error.h is in release 0.10.0 already",
	} {
		_, err := parseReleases(record)
		assert.EqualError(t, err, want)
	}
}
