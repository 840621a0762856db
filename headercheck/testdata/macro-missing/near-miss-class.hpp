/* SPDX-License-Identifier: Apache-2.0 */
/* flags: --std c++17 */
#ifdef PSA_SUCCESS
class c { public: int f(int a = PSA_SUCCESS) { return a == PSA_SUCCESS ? PSA_SUCCESS : a; } int b = PSA_SUCCESS; private: int d{PSA_SUCCESS}; };
#endif
