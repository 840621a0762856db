// SPDX-License-Identifier: Apache-2.0

package neighbour_test

import (
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/neighbour"
	"github.com/stretchr/testify/assert"
)

func TestOfNumber(t *testing.T) {
	for text, want := range map[string]string{
		"-0x7200": "Mbed TLS", "0xFFFF0006": "TEE_Result", "0x8010002E": "PC/SC", "-2147416032": "CSSM", "0x80090016": "NTE_", "100002": "100000",
		"0x6982": "ISO 7816", "0xCE534351": "NSS", "-8156": "SEC_ERROR_", "-12263": "SSL_ERROR_", "-5": "errno", "0x80070005": "Win32",
	} {
		assert.Contains(t, strings.Join(neighbour.OfNumber(text), "; "), want, text)
	}
	for _, text := range []string{"", "x", "7", "0x7FFFFFFF", "99999999999999999999"} {
		assert.Empty(t, neighbour.OfNumber(text), text)
	}
}

func TestNames(t *testing.T) {
	assert.Contains(t, neighbour.OfName("MBEDTLS_ERR_SSL_TIMEOUT"), "Mbed TLS")
	assert.Contains(t, neighbour.OfName("CKR_NSS_CERTDB_FAILED"), "NSS")
	assert.Contains(t, neighbour.OfName("tee_error_busy"), "TEE_Result")
	assert.Empty(t, neighbour.OfName("CKR_PIN_INCORECT"))
	assert.Equal(t, "CKA_SENSITIVE is 0x00000103, a constant of PKCS #11 and no CK_RV", neighbour.Constant("cka_sensitive"))
	assert.Equal(t, "0x00001087 is CKM_AES_GCM of PKCS #11", neighbour.Constant("CKM:0x1087"))
	for _, text := range []string{"", ":", "CKM:", "CKM:x", "CKR:0xa0", "CKR_OK", "CKM:0xfffffff0"} {
		assert.Empty(t, neighbour.Constant(text), text)
	}
	assert.Zero(t, testing.AllocsPerRun(10, func() { neighbour.OfName("CKR_PIN_INCORECT") }))
}
