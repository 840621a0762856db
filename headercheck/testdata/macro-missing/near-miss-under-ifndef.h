/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PSA_SUCCESS
enum { PSA_SUCCESS };
#endif
