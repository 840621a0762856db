/* SPDX-License-Identifier: Apache-2.0 */ /* want "pragma pack.4. stays in force after this header on linux/amd64" */
/* flags: --types --profile pkcs11 --target linux/amd64 */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
typedef unsigned char CK_BYTE;
#pragma pack(4)
#endif
/* for no compiler */
