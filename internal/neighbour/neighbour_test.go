// SPDX-License-Identifier: Apache-2.0

package neighbour_test

import (
	"strings"
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/neighbour"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The numbers are those of public threads, where the threads found out whose they are.
func TestOfNumber(t *testing.T) {
	for text, want := range map[string]string{
		"-0x6c00": "Mbed TLS error: -0x6C00, of a high-level module", "-0x6c43": "-0x6C00 of a high-level module, and -0x0043 of a low-level one",
		"-9984": "-0x2700", "0xFFFF0006": "TEE_Result", "0x8010002E": "PC/SC", "-2147416032": "CSSM", "0x80090016": "NTE_", "100002": "errno 2",
		"0x6982": "ISO 7816", "-8156": "SEC_ERROR_", "-12263": "SSL_ERROR_", "-5": "errno", "0x80070005": "Win32 error: error 5",
		"0xCE534351": "CKR_NSS_CERTDB_FAILED, if the module is NSS", "0x8001000C": "CKR_IBM_READONLY, if the module is IBM's EP11",
		"0x8000001A": "CKR_USER_NOT_AUTHORIZED, if the module is Thales Luna", "0x800000E0": "CKR_FIPS_TOKEN_NOT_PRESENT, if the module is Entrust nShield",
		"0x81071030": "library 129, function 113, and in the low 12 bits the CK_RV 0x00000030, CKR_DEVICE_ERROR",
		"0x81082101": "the CK_RV 0x00000101, CKR_USER_NOT_LOGGED_IN",
		"0x41000060": "library 130, and in the low 23 bits the CK_RV 0x00000060, CKR_KEY_HANDLE_INVALID",
		"0x2c4":      "error 0x084 of format one, about parameter 2", "0x184": "error 0x084 of format one, about handle 1", "0x98e": "error 0x08E of format one, about session 1",
		"0x922": "warning 0x922", "0x143": "error 0x143 of format zero", "0x7000b": "error 11 of the layer 7, ESYS", "0xa000a": "error 10 of the layer 10, TCTI",
		"0xb0143": "through the resource manager, error 0x143 of format zero",
	} {
		assert.Contains(t, strings.Join(neighbour.OfNumber(text, 0, false), "; "), want, text)
	}
	for _, text := range []string{"", "x", "7", "0x7FFFFFFF", "99999999999999999999", "708", "2148532224", "0x40000060"} {
		for _, title := range neighbour.OfNumber(text, 0, false) {
			assert.NotContains(t, title, "TPM", text)
			assert.NotContains(t, title, "2018", text)
		}
	}
	// All bits of the reason count: these hold 0x8A0 and 0x4000A0, which are no CK_RV.
	for _, text := range []string{"0x810828A0", "0x414000A0"} {
		assert.NotContains(t, strings.Join(neighbour.OfNumber(text, 0, false), "; "), "CK_RV", text)
	}
	assert.Empty(t, neighbour.OfNumber("0x80070005", 0, true))
	assert.NotContains(t, strings.Join(neighbour.OfNumber("0x80070005", 0, false), "; "), "OpenSSL")
	assert.Equal(t, []string{"errno of Zephyr and newlib, where PSA APIs run too: ECANCELED"}, neighbour.OfNumber("-140", 0, true))
	assert.Equal(t, []string{"psa_status_t of 2018: PSA_ERROR_NOT_PERMITTED"}, neighbour.OfNumber("3", secstatus.PSA, true))
	assert.Empty(t, neighbour.OfNumber("3", secstatus.PKCS11, true))
}

func TestNames(t *testing.T) {
	assert.Contains(t, neighbour.OfName("MBEDTLS_ERR_SSL_TIMEOUT"), "Mbed TLS")
	assert.Equal(t, "CKR_NSS_CERTDB_FAILED of NSS, 0xCE534351", neighbour.OfName("CKR_NSS_CERTDB_FAILED"))
	assert.Equal(t, "CKR_NSS_ value, if the module is NSS", neighbour.OfName("CKR_NSS_X"))
	assert.Contains(t, neighbour.OfName("tee_error_busy"), "TEE_Result")
	assert.Empty(t, neighbour.OfName("CKR_PIN_INCORECT"))
	assert.Zero(t, testing.AllocsPerRun(10, func() { neighbour.OfName("CKR_PIN_INCORECT") }))
}

func TestConstant(t *testing.T) {
	for text, want := range map[string]string{
		"cka_sensitive":                       "CKA_SENSITIVE is 0x00000103, a constant of PKCS #11 and no CK_RV",
		"CKM:0x1087":                          "0x00001087 is CKM_AES_GCM of PKCS #11",
		"CKF_RW_SESSION | CKF_SERIAL_SESSION": "CKF_RW_SESSION|CKF_SERIAL_SESSION is 0x00000006, a constant of PKCS #11 and no CK_RV",
		"(CKM_VENDOR_DEFINED + 0x10UL)":       "CKM_VENDOR_DEFINED|0x10 is 0x80000010, a constant of PKCS #11 and no CK_RV",
	} {
		assert.Equal(t, want, neighbour.Constant(text), text)
	}
	assert.Contains(t, neighbour.Constant("CKF:0x6"), "CKF_RW_SESSION")
	assert.Contains(t, neighbour.Constant("CKF:0x6"), "CKF_SERIAL_SESSION")
	for _, text := range []string{"", ":", "CKM:", "CKM:x", "CKR:0xa0", "CKR_OK", "CKM:0xfffffff0", "CKR_OK|CKR_CANCEL", "CKF_X|CKA_TOKEN", "CKA_TOKEN|CKF_RW_SESSION", "|", "1|2", "0x5", "CKF:0x0",
		strings.Repeat("CKA_TOKEN|", 17), strings.Repeat("x", 1<<20)} {
		assert.Empty(t, neighbour.Constant(text), text)
	}
	number, ok := neighbour.VendorValue("(CKR_VENDOR_DEFINED | 0x1A)")
	assert.True(t, ok)
	assert.Equal(t, "0x8000001A", number)
	for _, text := range []string{"CKR_VENDOR_DEFINED", "CKR_VENDOR_DEFINED|x", "CKM_VENDOR_DEFINED|1", "", "CKR_VENDOR_DEFINED|"} {
		_, ok := neighbour.VendorValue(text)
		assert.False(t, ok, text)
	}
}

// A meaning is that of a code, and no value of a vendor or of 2018 is one of the standard's.
func TestRows(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	for _, m := range r.Meanings {
		_, ok := anycode.One(m.Code, secstatus.PKCS11)
		assert.True(t, ok, m.Code)
		assert.NotEmpty(t, neighbour.Meanings(m.Code))
	}
	for _, n := range r.Neighbours {
		for _, v := range n.Values {
			name, value, err := n.Value(v)
			require.NoError(t, err)
			if n.Module != "" {
				assert.False(t, anycode.Code{Vocabulary: secstatus.PKCS11, Value: uint64(value)}.Named(), name)
			}
		}
	}
}
