// SPDX-License-Identifier: Apache-2.0

package conv

import "github.com/secstatus/secstatus"

// Blind folds the failures by which decryption tells what was wrong with a ciphertext
// into one, and returns every other code as it is. Use it on the result of a
// decryption, an unwrapping or a verification within one, before a remote party gets
// to see it:
//
//	status = conv.Blind(status)
//
// An attacker who can send ciphertexts and learn whether the padding, the length or the tag
// was wrong can decrypt without the key: a padding oracle (S. Vaudenay, "Security
// Flaws Induced by CBC Padding", EUROCRYPT 2002; D. Bleichenbacher, CRYPTO 1998). PSA
// says of PSA_ERROR_INVALID_PADDING that applications must not let it show (Arm IHI
// 0086, 8.1.2), and PKCS #11 recommends to treat CKR_ENCRYPTED_DATA_INVALID and
// CKR_ENCRYPTED_DATA_LEN_RANGE alike (5.1.8). Time tells as much as a code does, and
// Blind takes the same for each; what happens before it must, too. Keep the original
// for a log that stays on the machine.
//
// What is folded: [secstatus.CiphertextInvalid], [secstatus.SignatureInvalid] and all
// below, such as [secstatus.TagInvalid]. Into: PSA_ERROR_INVALID_SIGNATURE,
// CKR_ENCRYPTED_DATA_INVALID, PsaErrorInvalidSignature, errSSLBadRecordMac.
func Blind[T Code](code T) T {
	one, c := blindOf(code)
	if secstatus.CiphertextInvalid.Contains(c) || secstatus.SignatureInvalid.Contains(c) {
		return one
	}
	return code
}
