/* SPDX-License-Identifier: Apache-2.0 */
/* enum { PSA_SUCCESS }; */ // extern int PSA_SUCCESS;
