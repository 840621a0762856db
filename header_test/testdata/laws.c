/* SPDX-License-Identifier: Apache-2.0
 *
 * Holds the conversions to the laws for every value of 32 bits:
 *
 *     laws PART PARTS
 *
 * looks at one of that many parts of the values. A success becomes a success, and
 * nothing else becomes one. Whatever a value becomes is a code that the target
 * vocabulary has a name for, and the fidelity is one of four. The first value for
 * which that is not so is printed, and the exit status is 1.
 */

#include <stdio.h>
#include <stdlib.h>

#include "secstatus/ckr_name.h"
#include "secstatus/convert.h"
#include "secstatus/convert_osstatus.h"
#include "secstatus/osstatus_name.h"
#include "secstatus/parsec_name.h"
#include "secstatus/psa_name.h"

/* What a success is, the specifications say: PSA Certified Status code API 1.0 (Arm IHI
 * 0097), 2.1, "zero or positive"; the others have one, which is 0. */
#define PSA_IS_SUCCESS(s) ((s) >= 0)
#define IS_SUCCESS(s) ((s) == 0)

/* A code that the value before became, too, has a name. */
#define HOLD(from, is_success, type, to, to_is_success, value)                                           \
    do {                                                                                                 \
        static type named;                                                                               \
        const type code = secstatus_##to##_from_##from(value);                                           \
        const enum secstatus_fidelity fidelity = secstatus_##to##_from_##from##_fidelity(value);         \
        const int has_name = code == named || secstatus_##to##_name(code) != NULL;                       \
        if (to_is_success(code) != is_success(value) || !has_name                                        \
            || fidelity > SECSTATUS_EXACT || (is_success(value) && fidelity == SECSTATUS_FALLBACK)) {    \
            printf("secstatus_" #to "_from_" #from " breaks a law for 0x%08lx\n", (unsigned long)bits);  \
            return 1;                                                                                    \
        }                                                                                                \
        named = code;                                                                                    \
    } while (0)

int main(int argc, char **argv)
{
    const uint64_t part = argc == 3 ? strtoul(argv[1], NULL, 10) : 0;
    const uint64_t parts = argc == 3 ? strtoul(argv[2], NULL, 10) : 1;
    const uint64_t all = (uint64_t)1 << 32;
    uint64_t i;

    for (i = all / parts * part; i < (part + 1 == parts ? all : all / parts * (part + 1)); i++) {
        const uint32_t bits = (uint32_t)i;
        const int32_t status = (int32_t)bits;
        const unsigned long rv = bits;

        HOLD(psa, PSA_IS_SUCCESS, unsigned long, ckr, IS_SUCCESS, status);
        HOLD(psa, PSA_IS_SUCCESS, uint16_t, parsec, IS_SUCCESS, status);
        HOLD(psa, PSA_IS_SUCCESS, int32_t, osstatus, IS_SUCCESS, status);
        HOLD(ckr, IS_SUCCESS, int32_t, psa, PSA_IS_SUCCESS, rv);
        HOLD(ckr, IS_SUCCESS, uint16_t, parsec, IS_SUCCESS, rv);
        HOLD(ckr, IS_SUCCESS, int32_t, osstatus, IS_SUCCESS, rv);
        HOLD(parsec, IS_SUCCESS, int32_t, psa, PSA_IS_SUCCESS, bits);
        HOLD(parsec, IS_SUCCESS, unsigned long, ckr, IS_SUCCESS, bits);
        HOLD(parsec, IS_SUCCESS, int32_t, osstatus, IS_SUCCESS, bits);
        HOLD(osstatus, IS_SUCCESS, int32_t, psa, PSA_IS_SUCCESS, status);
        HOLD(osstatus, IS_SUCCESS, unsigned long, ckr, IS_SUCCESS, status);
        HOLD(osstatus, IS_SUCCESS, uint16_t, parsec, IS_SUCCESS, status);
    }
    printf("%lu values held\n", (unsigned long)(i - all / parts * part));
    return 0;
}
