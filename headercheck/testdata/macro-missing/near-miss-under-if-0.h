/* SPDX-License-Identifier: Apache-2.0 */
#if 0
enum { PSA_SUCCESS };
#endif
