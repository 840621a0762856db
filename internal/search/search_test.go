// SPDX-License-Identifier: Apache-2.0

package search_test

import (
	"testing"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/search"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What people ask, and the code that is to come first.
func TestCodes(t *testing.T) {
	for query, want := range map[string]string{
		"MAC verification failed": "errSecPkcs12VerifyFailure", "no memory": "CKR_HOST_MEMORY", "out of memory": "CKR_HOST_MEMORY",
		"timeout": "errSSLNetworkTimeout", "timed out": "errSSLNetworkTimeout", "wrong pin": "CKR_PIN_INCORRECT", "pin locked": "CKR_PIN_LOCKED",
		"interaction not allowed": "errSecInteractionNotAllowed", "device removed": "CKR_DEVICE_REMOVED", "card removed": "CKR_DEVICE_REMOVED",
		"not logged in": "CKR_USER_NOT_LOGGED_IN", "The specified item could not be found in the keychain.": "errSecItemNotFound",
		"item already exists": "errSecDuplicateItem", "A required entitlement isn't present": "errSecMissingEntitlement",
		"The user name or passphrase you entered is not correct.": "errSecAuthFailed", "unable to decode": "errSecDecode", "key too short": "CKR_KEY_SIZE_RANGE",
		"session closed": "CKR_SESSION_CLOSED", "read only": "CKR_SESSION_READ_ONLY", "no such key": "PSA_ERROR_DOES_NOT_EXIST", "permission denied": "PSA_ERROR_NOT_PERMITTED",
		"mechanism not supported": "CKR_MECHANISM_INVALID", "too many sessions": "CKR_SESSION_COUNT", "disk full": "PSA_ERROR_INSUFFICIENT_STORAGE",
		"insufficient memory": "PSA_ERROR_INSUFFICIENT_MEMORY", "verification failed": "PSA_ERROR_INVALID_SIGNATURE", "bad padding": "PSA_ERROR_INVALID_PADDING",
		// Typos.
		"pin lokced": "CKR_PIN_LOCKED", "wrng pin": "CKR_PIN_INCORRECT", "buffer too smal": "CKR_BUFFER_TOO_SMALL", "sesion closed": "CKR_SESSION_CLOSED",
		"CKR_PIN_INCORRECT": "CKR_PIN_INCORRECT", "errSecItemNotFound": "errSecItemNotFound",
	} {
		found, all := search.Codes(search.Words(query), 0)
		if assert.NotEmpty(t, found, query) {
			assert.Equal(t, want, found[0].Name, query)
			assert.True(t, all, query)
		}
	}
	found, _ := search.Codes(search.Words("item not found"), secstatus.OSStatus)
	require.NotEmpty(t, found)
	for _, n := range found {
		assert.Equal(t, secstatus.OSStatus, n.Code.Vocabulary)
	}
	found, all := search.Codes(search.Words("qqqqqqqqqqqqqq zzzz"), 0)
	assert.Empty(t, found)
	assert.False(t, all)
	assert.Equal(t, []string{"the"}, search.Words("the"), "a query of such words alone is one")
	assert.Empty(t, search.Words("…"))
}

// Two of three words are enough where no code has all.
func TestMost(t *testing.T) {
	found, all := search.Codes(search.Words("pin locked qqqqqqqqqqqqqqqqqqqq"), 0)
	assert.False(t, all)
	if assert.NotEmpty(t, found) {
		assert.Equal(t, "CKR_PIN_LOCKED", found[0].Name)
	}
}

func BenchmarkCodes(b *testing.B) {
	for b.Loop() {
		search.Codes([]string{"wrong", "pin"}, 0)
	}
}
