/* SPDX-License-Identifier: Apache-2.0 */
/* overlooked: PSA_ERROR_INSUFFICIENT_STORAGE, reference-first */
typedef int my_number;
my_number (PSA_ERROR_INSUFFICIENT_STORAGE)(void);
