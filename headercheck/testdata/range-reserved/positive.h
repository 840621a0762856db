/* SPDX-License-Identifier: Apache-2.0 */
#define PSA_ERROR_POSITIVE 5 /* want "range-reserved: PSA_ERROR_POSITIVE is 5, a success" "macro-extra" */
