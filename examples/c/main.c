/* SPDX-License-Identifier: Apache-2.0
 *
 * A program that vendors psa/error.h and uses Mbed TLS, whose headers define the same
 * status codes again. Ours comes first here, and second in verdict.c.
 */

#include "psa/error.h"
#include <psa/crypto.h>
#include <stdio.h>
#include "verdict.h"

static void report(const char *what, psa_status_t status)
{
    printf("%s: %s (%ld)\n", what, verdict(status), (long)status);
}

int main(void)
{
    const uint8_t text[] = { 't', 'e', 'x', 't' };
    uint8_t hash[32];
    size_t length;

    report("random before init", psa_generate_random(hash, sizeof(hash)));
    report("init", psa_crypto_init());
    report("hash", psa_hash_compute(PSA_ALG_SHA_256, text, sizeof(text), hash, sizeof(hash), &length));
    report("hash into a small buffer", psa_hash_compute(PSA_ALG_SHA_256, text, sizeof(text), hash, 1, &length));
    report("another hash", psa_hash_compare(PSA_ALG_SHA_256, text, 1, hash, sizeof(hash)));
    report("no such key", psa_destroy_key((psa_key_id_t)PSA_KEY_ID_VENDOR_MAX + 1));
    return 0;
}
