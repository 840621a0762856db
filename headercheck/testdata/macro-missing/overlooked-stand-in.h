/* SPDX-License-Identifier: Apache-2.0 */
/* overlooked: PSA_SUCCESS, reference-first */
#define STAND_IN PSA_SUCCESS
enum { STAND_IN };
