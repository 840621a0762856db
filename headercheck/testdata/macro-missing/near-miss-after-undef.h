/* SPDX-License-Identifier: Apache-2.0 */
#undef PSA_SUCCESS
enum { PSA_SUCCESS };
