/* SPDX-License-Identifier: Apache-2.0 */
enum { PSA_SUCCESS_ = 0, A_PSA_SUCCESS };
