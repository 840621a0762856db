/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 */
#define CK_VOID_PTR void * /* want "macro CK_VOID_PTR replaces the name where the reference declares it" */
int before_the_reference(CK_VOID_PTR p); /* the reference's line is at fault then */
/* for no compiler */
