// SPDX-License-Identifier: Apache-2.0

package decode_test

import (
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/decode"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A code is explained; a log is annotated, and the codes in it are explained once each.
func TestText(t *testing.T) {
	got, err := decode.Text(" 0xa0\n", "", "")
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(got, "CKR_PIN_INCORRECT (160, 0x000000A0)  PKCS #11, failure\n"), got)

	got, err = decode.Text("C_Login failed: rv=0xa0, session 0xa0\nC_Login failed: rv=0xa0\npsa_status -133", "", "parsec")
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(got, "C_Login failed: rv=0xa0 (CKR_PIN_INCORRECT), session 0xa0\nC_Login failed: rv=0xa0 (CKR_PIN_INCORRECT)\npsa_status -133 (PSA_ERROR_NOT_PERMITTED)\n"), got)
	assert.Equal(t, 1, strings.Count(got, "CKR_PIN_INCORRECT (160,"), got)
	assert.True(t, strings.HasSuffix(got, "\nCKR_PIN_INCORRECT is PsaErrorNotPermitted (1133) in Parsec: general\nPSA_ERROR_NOT_PERMITTED is PsaErrorNotPermitted (1133) in Parsec: exact\n"), got)

	got, err = decode.Text(`{"psa_status":-149}`, "", "")
	require.NoError(t, err)
	assert.Contains(t, got, `"psa_status_name":"PSA_ERROR_INVALID_SIGNATURE"`)

	got, err = decode.Text("nothing of interest", "", "")
	require.NoError(t, err)
	assert.Contains(t, got, "No number in this text is surely a code.")
}

// What is not a code, and what is not a vocabulary, is an error that says so.
func TestTextErrors(t *testing.T) {
	for text, want := range map[string]string{"": "paste a number", "CKR_PIN_INCORECT": "did you mean CKR_PIN_INCORRECT?"} {
		_, err := decode.Text(text, "", "")
		assert.ErrorContains(t, err, want)
	}
	_, err := decode.Text("0", "ckr", "")
	assert.Error(t, err)
	_, err = decode.Text("0", "", "ckr")
	assert.Error(t, err)
}
