/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* flags: --profile pkcs11 */

typedef unsigned int CK_RV; /* want "typedef-type: CK_RV is unsigned int, want unsigned long" */
