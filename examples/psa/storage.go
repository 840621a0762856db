// SPDX-License-Identifier: Apache-2.0

//go:build cgo && mbedtls

package main

// Mbed TLS's headers first, then ours.

/*
#include <psa/crypto.h>
#include "psa/error.h"

static psa_status_t store(psa_key_id_t id)
{
    psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
    const uint8_t data[16] = {0};
    psa_key_id_t key;
    psa_set_key_id(&attributes, id);
    psa_set_key_type(&attributes, PSA_KEY_TYPE_RAW_DATA);
    psa_set_key_usage_flags(&attributes, PSA_KEY_USAGE_EXPORT);
    return psa_import_key(&attributes, data, sizeof(data), &key);
}

static psa_status_t size_of(psa_key_id_t id)
{
    psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
    psa_status_t status = psa_get_key_attributes(id, &attributes);
    psa_reset_key_attributes(&attributes);
    return status;
}
*/
import "C"

import (
	"os"

	"github.com/secstatus/secstatus/cpsa"
)

// The key that is stored, and where Mbed TLS stores it (psa_its_file.c).
const (
	stored     = 0x5EC5
	storedFile = "0000000000005ec5.psa_its"
)

// storage provokes with a key that lasts.
func storage(yield func(string, func() cpsa.Status) bool) {
	calls := []struct {
		what string
		call func() cpsa.Status
	}{
		{"key that was never stored", func() cpsa.Status {
			var key C.psa_key_id_t
			return cpsa.FromC(C.psa_open_key(stored, &key))
		}},
		{"store a key", func() cpsa.Status { return cpsa.FromC(C.store(stored)) }},
		{"store it again", func() cpsa.Status { return cpsa.FromC(C.store(stored)) }},
		{"store it with a bad name", func() cpsa.Status { return cpsa.FromC(C.store(C.PSA_KEY_ID_VENDOR_MAX + 1)) }},
		{"stored key was tampered with", func() cpsa.Status {
			C.psa_purge_key(stored) // out of memory, so that it is read again
			text, err := os.ReadFile(storedFile)
			if err != nil || os.WriteFile(storedFile, text[:len(text)/2], 0o600) != nil {
				return cpsa.StorageFailure
			}
			return cpsa.FromC(C.size_of(stored))
		}},
	}
	for _, c := range calls {
		if !yield(c.what, c.call) {
			return
		}
	}
}
