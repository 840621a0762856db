// SPDX-License-Identifier: Apache-2.0

//go:build cgo && mbedtls

// Command psa makes Mbed TLS's PSA functions fail, and says what they say.
//
//	go run -tags mbedtls ./examples/psa
//
// It needs Mbed TLS 2.28 or later with its headers, libmbedtls-dev on Debian. Mbed TLS
// keeps keys that last in files in the current folder, so the program works in one that
// it makes, and removes that in the end.
package main

// Ours first, then Mbed TLS's. storage.go has it the other way round. Both define the
// same macros, and -Wsystem-headers lets the compiler say so if they differ.

/*
#cgo CFLAGS: -I${SRCDIR}/../../include -Wsystem-headers -Werror
#cgo LDFLAGS: -lmbedcrypto
#include "psa/error.h"
#include <psa/crypto.h>

#define ALG_HMAC PSA_ALG_HMAC(PSA_ALG_SHA_256)
#define ALG_HKDF PSA_ALG_HKDF(PSA_ALG_SHA_256)

static psa_status_t import_key(psa_key_type_t type, psa_algorithm_t alg, psa_key_usage_t usage,
                               const uint8_t *data, size_t length, psa_key_id_t *key)
{
    psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
    psa_set_key_type(&attributes, type);
    psa_set_key_algorithm(&attributes, alg);
    psa_set_key_usage_flags(&attributes, usage);
    return psa_import_key(&attributes, data, length, key);
}
*/
import "C"

import (
	"fmt"
	"io"
	"os"

	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpsa"
)

func main() {
	dir, err := os.MkdirTemp("", "psa-")
	if err == nil {
		defer os.RemoveAll(dir)
		err = os.Chdir(dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return
	}
	run(os.Stdout)
}

func run(w io.Writer) {
	var out [64]C.uint8_t
	var n C.size_t
	text := [5]C.uint8_t{'t', 'e', 'x', 't', 's'}
	ours := func(what string, status C.psa_status_t) { report(w, what, cpsa.FromC(status)) }

	ours("random before init", C.psa_generate_random(&out[0], 16))
	ours("init", C.psa_crypto_init())

	// Hashes.
	ours("hash by no algorithm", C.psa_hash_compute(C.PSA_ALG_CATEGORY_HASH, &text[0], 5, &out[0], 64, &n))
	ours("hash by a cipher", C.psa_hash_compute(C.PSA_ALG_CTR, &text[0], 5, &out[0], 64, &n))
	ours("hash into a small buffer", C.psa_hash_compute(C.PSA_ALG_SHA_256, &text[0], 5, &out[0], 31, &n))
	ours("hash is another", C.psa_hash_compare(C.PSA_ALG_SHA_256, &text[0], 5, &out[0], 32))
	operation := C.psa_hash_operation_init()
	ours("update what was not set up", C.psa_hash_update(&operation, &text[0], 5))
	C.psa_hash_abort(&operation)

	// Keys.
	var key, cipher C.psa_key_id_t
	ours("export no key", C.psa_export_key(0x7BAD, &out[0], 64, &n))
	ours("key of impossible size", C.import_key(C.PSA_KEY_TYPE_AES, C.PSA_ALG_CTR, C.PSA_KEY_USAGE_ENCRYPT, &out[0], 5, &key))
	ours("import a key", C.import_key(C.PSA_KEY_TYPE_HMAC, C.ALG_HMAC, C.PSA_KEY_USAGE_VERIFY_MESSAGE|C.PSA_KEY_USAGE_VERIFY_HASH, &out[0], 32, &key))
	ours("export what must not be", C.psa_export_key(key, &out[0], 64, &n))
	ours("sign with it", C.psa_mac_compute(key, C.ALG_HMAC, &text[0], 5, &out[0], 64, &n))
	ours("wrong MAC", C.psa_mac_verify(key, C.ALG_HMAC, &text[0], 5, &out[0], 32))
	ours("destroy it", C.psa_destroy_key(key))
	ours("verify with it all the same", C.psa_mac_verify(key, C.ALG_HMAC, &text[0], 5, &out[0], 32))

	// Ciphertext that nobody made.
	ours("import another", C.import_key(C.PSA_KEY_TYPE_AES, C.PSA_ALG_CBC_PKCS7, C.PSA_KEY_USAGE_DECRYPT, &out[0], 16, &cipher))
	var garbage [32]C.uint8_t
	var plain [64]C.uint8_t
	ours("wrong padding", C.psa_cipher_decrypt(cipher, C.PSA_ALG_CBC_PKCS7, &garbage[0], 32, &plain[0], 64, &n))
	C.psa_destroy_key(cipher)

	// More output than there is.
	derivation := C.psa_key_derivation_operation_init()
	C.psa_key_derivation_setup(&derivation, C.ALG_HKDF)
	C.psa_key_derivation_input_bytes(&derivation, C.PSA_KEY_DERIVATION_INPUT_SECRET, &text[0], 5)
	C.psa_key_derivation_input_bytes(&derivation, C.PSA_KEY_DERIVATION_INPUT_INFO, &text[0], 5)
	C.psa_key_derivation_set_capacity(&derivation, 8)
	ours("derive more than there is", C.psa_key_derivation_output_bytes(&derivation, &out[0], 64))
	C.psa_key_derivation_abort(&derivation)

	for what, status := range storage {
		report(w, what, status())
	}

	// More keys than there are slots for.
	var keys []C.psa_key_id_t
	for status := C.psa_status_t(C.PSA_SUCCESS); ; {
		if status = C.import_key(C.PSA_KEY_TYPE_HMAC, C.ALG_HMAC, 0, &out[0], 32, &key); status != C.PSA_SUCCESS || len(keys) == 10000 {
			ours("one key too many", status)
			break
		}
		keys = append(keys, key)
	}
	for _, key := range keys {
		C.psa_destroy_key(key)
	}
}

// report says what a status means, and what it is elsewhere.
func report(w io.Writer, what string, status cpsa.Status) {
	condition := status.Condition()
	fmt.Fprintf(w, "%-28s %v: %v, %v", what, status, condition, condition.Advice())
	if !status.OK() {
		rv, f1 := conv.PSAToPKCS11(status)
		parsec, f2 := conv.PSAToParsec(status)
		apple, f3 := conv.PSAToOSStatus(status)
		fmt.Fprintf(w, "; %v (%v), %v (%v), %v (%v)", rv, f1, parsec, f2, apple, f3)
	}
	fmt.Fprintln(w)
}
