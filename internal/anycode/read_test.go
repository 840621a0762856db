// SPDX-License-Identifier: Apache-2.0

package anycode_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
)

// Every name and number of every vocabulary is read back, in the forms that logs have.
func TestReadAll(t *testing.T) {
	for v := range secstatus.Vocabularies() {
		for n := range anycode.All(v) {
			names := []string{n.Name, strings.ToLower(n.Name), strings.ToUpper(n.Name), " " + n.Name + ",", n.GoName}
			for a := range n.Aliases {
				names = append(names, a.Name)
			}
			numbers := []string{n.Code.Decimal(), n.Code.Hex(), "(" + n.Code.Decimal() + ")",
				fmt.Sprintf("%s(%s)", v.CType(), n.Code.Decimal()), fmt.Sprintf("((%s)%s)", v.CType(), n.Code.Decimal()),
				fmt.Sprint(n.Code.Value), fmt.Sprintf("%#x", n.Code.Value)}
			for _, text := range append(names, numbers...) {
				if readings := anycode.Read(text, v); len(readings) == 0 || readings[0].Code != n.Code {
					require.Fail(t, "not read", "%q of %v: %v", text, v, readings)
				}
			}
			for _, text := range append(numbers, n.Name, n.GoName) {
				require.True(t, slices.Contains(codesOf(anycode.Read(text, 0)), n.Code), text)
			}
			if n.Code.Value != 0 && v != secstatus.Parsec { // "Success" is a name of three
				assert.Equal(t, n.Code, anycode.Read(n.Name, 0)[0].Code, n.Name)
			}
			info := n.Code.Info()
			assert.Equal(t, n.Name, info.Name)
			assert.Equal(t, n.Condition, info.Condition)
			assert.NotEmpty(t, info.Source)
			assert.NotEmpty(t, info.AdviceReason)
		}
	}
}

func codesOf(readings []anycode.Reading) (list []anycode.Code) {
	for _, r := range readings {
		list = append(list, r.Code)
	}
	return list
}

func TestOutrankedBy(t *testing.T) {
	ranked := 0
	for n := range anycode.All(secstatus.PKCS11) {
		for _, other := range n.Code.Info().Outranks {
			ranked++
			assert.Contains(t, other.Info().OutrankedBy, n.Code)
		}
	}
	assert.NotZero(t, ranked)
}

func TestNearest(t *testing.T) {
	assert.Equal(t, []string{"CKR_PIN_INCORRECT"}, anycode.Nearest("CKR_PIN_INCORECT", 0))
	assert.Equal(t, []string{"CKR_PIN_INCORRECT"}, anycode.Nearest("pin_incorect", secstatus.PKCS11))
	assert.Equal(t, "PSA_ERROR_NOT_PERMITTED", anycode.Nearest("not_permited", 0)[0])
	assert.Empty(t, anycode.Nearest("xyzzy plugh", 0))
	assert.Empty(t, anycode.Nearest(strings.Repeat("x", 1000), 0))
}

// A reading is of the vocabulary asked for, and says the number that was given: no bit
// is lost but by the ways that How names.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "0", "-0", "0x", "-", "((psa_status_t)-133)", "CK_RV(0x1c3)", "4294967161", "18446744073709551481", "0xFFFFFFFF81000001",
		"ResponseStatus::x", "(((", ")(", "-0x80000000", "a0", "NOT PERMITTED", "\xff", "psa_status_t(psa_status_t(1))"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, r := range anycode.Read(text, 0) {
			again := anycode.Read(text, r.Code.Vocabulary)
			if !assert.Contains(t, again, r) {
				return
			}
			assert.Equal(t, r.Code, anycode.Read(r.Code.String(), r.Code.Vocabulary)[0].Code, "the name is read back")
		}
		anycode.Nearest(text, 0)
	})
}

// Digits that are hexadecimal by a guess alone are no success: 1e2 is a hundred elsewhere,
// and 0b1 is one.
func TestOneGuessesNoSuccess(t *testing.T) {
	for _, text := range []string{"1e2", "0b0", "0b1", "0o7", "5e3", "b0", "10a", "psa_status_t(1e2)", "7fffffff0b"} {
		_, ok := anycode.One(text, secstatus.PSA)
		assert.False(t, ok, text)
	}
	for text, want := range map[string]anycode.Code{
		"ffffff7b":         {Vocabulary: secstatus.PSA, Value: 1<<64 - 133},
		"ffffffffffffff7b": {Vocabulary: secstatus.PSA, Value: 1<<64 - 133},
		"0x1e2":            {Vocabulary: secstatus.PSA, Value: 0x1e2},
		"a0":               {Vocabulary: secstatus.PKCS11, Value: 0xa0},
	} {
		code, ok := anycode.One(text, want.Vocabulary)
		assert.True(t, ok, text)
		assert.Equal(t, want, code, text)
	}
}

// Letters that Unicode folds into ASCII's are not ASCII's, and what stands before a name is
// a path, or the text is not a code.
func TestReadRefuses(t *testing.T) {
	for _, text := range []string{
		"C\u212aR_OK", "c\u212Ar_ok", "P\u017fA_SUCCESS", "P\u017fA_\u017fUCCE\u017f\u017f", "\u017fuccess",
		"CKR_PIN_INCORRECT::0", "CKR_PIN_INCORRECT::-133", "CKR_PIN_INCORRECT::0x0", "CKR_PIN_INCORRECT::PSA_SUCCESS", "-133::0",
		"-133::PSA_SUCCESS", "0::PSA_SUCCESS", "PsaErrorNotPermitted::ResponseStatus::Success", "ResponseStatus::0", "a b::Success",
		"a::::Success", "CK_RV(0xa0)::CKR_OK", strings.Repeat("a::", 17) + "Success", "0\x00", "PSA_SUCCESS\x00", "0 -133", "-133\x000",
	} {
		assert.Empty(t, anycode.Read(text, 0), "%q", text)
		for v := range secstatus.Vocabularies() {
			_, ok := anycode.One(text, v)
			assert.False(t, ok, "%q", text)
		}
	}
	for text, want := range map[string]string{
		"ResponseStatus::PsaErrorNotPermitted":                         "PsaErrorNotPermitted",
		"RvError::PinIncorrect":                                        "CKR_PIN_INCORRECT",
		"parsec_interface::requests::ResponseStatus::NotAuthenticated": "NotAuthenticated",
		"::CKR_PIN_LOCKED":                                             "CKR_PIN_LOCKED",
	} {
		readings := anycode.Read(text, 0)
		if assert.NotEmpty(t, readings, text) {
			assert.Equal(t, want, readings[0].Code.String(), text)
		}
	}
}

// Digits whose 0x was left out are hexadecimal where that is likelier, and never silently.
func TestReadHex(t *testing.T) {
	for text, want := range map[string]string{
		"00000101": "CKR_USER_NOT_LOGGED_IN", "000000a0": "CKR_PIN_INCORRECT", "00000030": "CKR_DEVICE_ERROR",
		"80010820": "CK_RV(0x80010820)", "81082101": "CK_RV(0x81082101)", "160": "CKR_PIN_INCORRECT", "257": "CKR_USER_NOT_LOGGED_IN", "1135": "PsaErrorInvalidArgument",
	} {
		assert.Equal(t, want, anycode.Read(text, 0)[0].Code.String(), text)
	}
	readings := anycode.Read("00000101", 0)
	assert.Contains(t, readings[0].How.String(), "hexadecimal")
	assert.Contains(t, codesOf(readings), anycode.Code{Vocabulary: secstatus.PKCS11, Value: 101})
	one, ok := anycode.One("00000101", secstatus.PKCS11)
	assert.True(t, ok)
	assert.Equal(t, "CKR_USER_NOT_LOGGED_IN", one.String())
}

func TestPair(t *testing.T) {
	for _, text := range []string{"-134 (PSA_ERROR_DOES_NOT_EXIST)", "PSA_ERROR_DOES_NOT_EXIST (-134)", "(4294967162/PSA_ERROR_DOES_NOT_EXIST)"} {
		readings, name, ok := anycode.Pair(text)
		require.True(t, ok, text)
		assert.Equal(t, "PSA_ERROR_NOT_SUPPORTED", readings[0].Code.String())
		assert.Equal(t, "PSA_ERROR_DOES_NOT_EXIST", name)
	}
	for _, text := range []string{"", "-134", "psa_status_t(-134)", "CK_RV(0xa0)", "1/2", "a (b)", "(/)"} {
		_, _, ok := anycode.Pair(text)
		assert.False(t, ok, text)
	}
}
