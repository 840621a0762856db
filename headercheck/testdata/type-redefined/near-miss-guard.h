/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 */
#ifndef _PKCS11T_H_
#define _PKCS11T_H_ 1
struct CK_VERSION { unsigned char major, minor; };
#endif
/* for no compiler */
