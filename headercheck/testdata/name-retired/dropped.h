/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --profile pkcs11 */
#define CKR_KEY_PARAMS_INVALID 0x0000006B /* want "name-retired: CKR_KEY_PARAMS_INVALID is retired: PKCS #11 2.11 had it, and 2.20 dropped it \(warning\)" */
