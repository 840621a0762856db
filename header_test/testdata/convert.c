/* SPDX-License-Identifier: Apache-2.0
 *
 * Converts every value that it reads, one "VOCABULARY VALUE" a line, to the other
 * vocabularies, and prints the results with their fidelities by number:
 *
 *     psa -133: PSA_ERROR_NOT_PERMITTED, ckr 27 3, parsec 1133 3, osstatus -67585 2
 *
 * It is C99 and C++11. A CK_RV that an unsigned long does not hold is "too wide".
 */

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "secstatus/ckr_name.h"
#include "secstatus/convert.h"
#include "secstatus/convert_osstatus.h"
#include "secstatus/osstatus_name.h"
#include "secstatus/parsec_name.h"
#include "secstatus/psa_name.h"

/* The macros do not stand in the way of the names, nor the names in that of the macros. */
#include "pkcs11/pkcs11t.h"
#include "psa/error.h"

static void psa(psa_status_t s)
{
    char text[SECSTATUS_PSA_STRING_SIZE];
    printf("%s, ckr %lu %d, parsec %u %d, osstatus %ld %d\n", secstatus_psa_string(s, text),
           secstatus_ckr_from_psa(s), secstatus_ckr_from_psa_fidelity(s),
           (unsigned)secstatus_parsec_from_psa(s), secstatus_parsec_from_psa_fidelity(s),
           (long)secstatus_osstatus_from_psa(s), secstatus_osstatus_from_psa_fidelity(s));
}

static void ckr(CK_RV rv)
{
    char text[SECSTATUS_CKR_STRING_SIZE];
    printf("%s, psa %ld %d, parsec %u %d, osstatus %ld %d\n", secstatus_ckr_string(rv, text),
           (long)secstatus_psa_from_ckr(rv), secstatus_psa_from_ckr_fidelity(rv),
           (unsigned)secstatus_parsec_from_ckr(rv), secstatus_parsec_from_ckr_fidelity(rv),
           (long)secstatus_osstatus_from_ckr(rv), secstatus_osstatus_from_ckr_fidelity(rv));
}

static void parsec(uint32_t s)
{
    char text[SECSTATUS_PARSEC_STRING_SIZE];
    printf("%s, psa %ld %d, ckr %lu %d, osstatus %ld %d\n", secstatus_parsec_string(s, text),
           (long)secstatus_psa_from_parsec(s), secstatus_psa_from_parsec_fidelity(s),
           secstatus_ckr_from_parsec(s), secstatus_ckr_from_parsec_fidelity(s),
           (long)secstatus_osstatus_from_parsec(s), secstatus_osstatus_from_parsec_fidelity(s));
}

static void osstatus(int32_t s)
{
    char text[SECSTATUS_OSSTATUS_STRING_SIZE];
    printf("%s, psa %ld %d, ckr %lu %d, parsec %u %d\n", secstatus_osstatus_string(s, text),
           (long)secstatus_psa_from_osstatus(s), secstatus_psa_from_osstatus_fidelity(s),
           secstatus_ckr_from_osstatus(s), secstatus_ckr_from_osstatus_fidelity(s),
           (unsigned)secstatus_parsec_from_osstatus(s), secstatus_parsec_from_osstatus_fidelity(s));
}

int main(void)
{
    char vocabulary[16], number[32];

    while (scanf("%15s %31s", vocabulary, number) == 2) {
        printf("%s %s: ", vocabulary, number);
        errno = 0;
        if (strcmp(vocabulary, "psa") == 0) {
            psa((psa_status_t)strtol(number, NULL, 10));
        } else if (strcmp(vocabulary, "osstatus") == 0) {
            osstatus((int32_t)strtol(number, NULL, 10));
        } else if (strcmp(vocabulary, "parsec") == 0) {
            parsec((uint32_t)strtoul(number, NULL, 10));
        } else {
            const CK_RV rv = strtoul(number, NULL, 10);
            if (errno == ERANGE) {
                printf("too wide\n");
            } else {
                ckr(rv);
            }
        }
    }
    return 0;
}
