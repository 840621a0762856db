/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 */
enum { CK_NOTIFICATION = 1 }; /* want "CK_NOTIFICATION is declared as something else in the reference; want one" */
/* for no compiler */
