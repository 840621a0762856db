/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --types --profile pkcs11 */
#ifndef OUR_H
#define OUR_H
struct CK_VERSION { unsigned char major, minor; }; /* want "struct CK_VERSION is defined here and in the reference; want one of the two headers in a translation unit, or the reference's guard _PKCS11T_H_ around both" */
#endif
/* for no compiler */
