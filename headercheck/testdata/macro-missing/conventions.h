/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* not clean by itself */
/* overlooked: CK_RV, reference-first, c99 */
/* overlooked: CK_RV, header-first, c99 */
/* flags: --profile pkcs11 */
/* As the published headers are: the includer is to define what makes a pointer. */
typedef unsigned long CK_ULONG;
typedef CK_ULONG CK_RV;
typedef CK_ULONG CK_PTR CK_ULONG_PTR; /* want "macro-missing: CK_PTR, CK_CALLBACK_FUNCTION: used and not defined.*\(note\)" */
typedef CK_CALLBACK_FUNCTION(CK_RV, CK_X)(void CK_PTR p);
