/* SPDX-License-Identifier: Apache-2.0
 *
 * A program of somebody who has the headers.
 */

#include <psa/error.h>
#include <pkcs11/pkcs11t.h>
#include <secstatus/convert.h>
#include <stdio.h>

int main(void)
{
    printf("%ld 0x%02lX %ld\n", (long)PSA_ERROR_NOT_PERMITTED, (unsigned long)CKR_PIN_INCORRECT,
           (long)secstatus_psa_from_ckr(CKR_BUFFER_TOO_SMALL));
    return 0;
}
