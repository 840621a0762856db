/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
/* for no compiler */
/* TRUE and FALSE are no names of PKCS #11: many headers have their own, and after pkcs11t.h
   they would clash with the published header as well. */
#define TRUE 1
#define FALSE (!TRUE)
#define CKR_OK 0x00000000UL
