// SPDX-License-Identifier: Apache-2.0

package include_test

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/include"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The sums are those of all headers and of nothing else.
func TestSums(t *testing.T) {
	var want []include.Sum
	require.NoError(t, fs.WalkDir(include.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(include.FS(), name)
		want = append(want, include.Sum{SHA256: fmt.Sprintf("%x", sha256.Sum256(text)), Name: name})
		return err
	}))
	assert.Equal(t, want, include.Sums(), "run make generate; the embedded files are named in include.go")
}

func TestReleases(t *testing.T) {
	assert.NotPanics(t, func() { include.Releases() })

	a, b := strings.Repeat("a1", 32), strings.Repeat("b2", 32)
	got, err := include.ParseReleases("# a comment\n\n0.9.0 " + a + "  psa/error.h\n0.10.0 " + b + "  psa/error.h\r\n0.10.0 " + a + " pkcs11/pkcs11t.h\n")
	require.NoError(t, err)
	assert.Equal(t, []include.Release{
		{Version: "0.9.0", Sum: include.Sum{SHA256: a, Name: "psa/error.h"}},
		{Version: "0.10.0", Sum: include.Sum{SHA256: b, Name: "psa/error.h"}},
		{Version: "0.10.0", Sum: include.Sum{SHA256: a, Name: "pkcs11/pkcs11t.h"}},
	}, got)

	for record, want := range map[string]string{
		"1.0 " + a + " psa/error.h":                                    `line 1: "1.0" is no version; want one like 1.2.3`,
		"\nv1.0.0 " + a + " psa/error.h":                               `line 2: "v1.0.0" is no version; want one like 1.2.3`,
		"01.0.0 " + a + " psa/error.h":                                 `line 1: "01.0.0" is no version; want one like 1.2.3`,
		"1.0.0":                                                        "line 1: 0 words where SHA-256 and the name of a header belong",
		"1.0.0 abc psa/error.h":                                        `line 1: "abc" is no SHA-256; want 64 lower-case hexadecimal digits`,
		"1.0.0 " + strings.ToUpper(a) + " psa/error.h":                 `line 1: "` + strings.ToUpper(a) + `" is no SHA-256; want 64 lower-case hexadecimal digits`,
		"1.0.0 " + a + " ../error.h":                                   `line 1: "../error.h" is no header; want a name like psa/error.h`,
		"0.10.0 " + a + " psa/error.h\n0.9.0 " + b + " psa/error.h":    "line 2: release 0.9.0 stands after 0.10.0; want the oldest first",
		"0.10.0 " + a + " psa/error.h\n0.10.0 " + b + " psa/error.h\n": "line 2: psa/error.h is in release 0.10.0 already",
	} {
		_, err := include.ParseReleases(record)
		assert.EqualError(t, err, want)
	}
}

func ExampleSums() {
	for _, s := range include.Sums() {
		text, err := fs.ReadFile(include.FS(), s.Name)
		if err != nil {
			panic(err)
		}
		if s.SHA256 != fmt.Sprintf("%x", sha256.Sum256(text)) {
			fmt.Println(s.Name, "is another text")
		}
	}
	// Output:
}
