/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* flags: --profile pkcs11 */
/* Two bodies that have no value are not the same for having the same parameters. */
#define CK_INVALID_HANDLE(x) (x) /* want "macro-value: CK_INVALID_HANDLE" */
