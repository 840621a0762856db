/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* flags: --std c99 */
/* Tags and typedefs are different name spaces in C (6.2.3), so that this is no other type under the name. */
struct psa_status_t { int code; };
enum CK_RV { CK_RV_OK };
