/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
/* want@+1 "macro-missing: PSA_SUCCESS is declared as a tag.*\(error\) reference-first" */
class PSA_SUCCESS { };
