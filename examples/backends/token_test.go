// SPDX-License-Identifier: Apache-2.0

//go:build cgo

package main

import (
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// With a real token: no session, no key, no login, wrong PINs; then a session that is
// lost.
func TestToken(t *testing.T) {
	token, err := openToken(installed.Token(t), installed.TokenLabel)
	require.NoError(t, err)
	defer token.Close()

	pins := []string{"00000000", "1234", installed.TokenPIN, installed.TokenPIN}
	ask := func() string {
		pin := pins[0]
		pins = pins[1:]
		return pin
	}
	steps := func() string {
		var out strings.Builder
		require.NoError(t, sign(&out, token, ask))
		return out.String()
	}
	assert.Equal(t, `  CKR_SESSION_HANDLE_INVALID: the session handle was not valid when the call was made: open a session
  no key on the token: not-found: create the key
  CKR_USER_NOT_LOGGED_IN: the required user is not logged in: ask for the PIN
  CKR_PIN_INCORRECT: the PIN is wrong, or the user could not be authenticated: ask for the PIN
  CKR_PIN_INCORRECT: the PIN is wrong, or the user could not be authenticated: ask for the PIN
  no key on the token: not-found: create the key
  signed
`, steps())
	assert.Equal(t, "  signed\n", steps())
	require.NoError(t, token.p.CloseSession(token.session))
	assert.Equal(t, `  CKR_SESSION_HANDLE_INVALID: the session handle was not valid when the call was made: open a session
  no key on the token: not-found: create the key
  CKR_USER_NOT_LOGGED_IN: the required user is not logged in: ask for the PIN
  signed
`, steps())
	assert.Empty(t, pins)
}
