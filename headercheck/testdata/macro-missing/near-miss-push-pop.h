/* SPDX-License-Identifier: Apache-2.0 */
#pragma push_macro("PSA_SUCCESS")
#undef PSA_SUCCESS
enum { PSA_SUCCESS };
#pragma pop_macro("PSA_SUCCESS")
