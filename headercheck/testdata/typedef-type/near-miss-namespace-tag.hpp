/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
namespace n { struct psa_status_t { int a; }; enum psa_status { A }; }
