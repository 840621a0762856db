/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
/* The names of macros in other places than those of names. */
#include <stdint.h>
#ifndef PSA_SUCCESS
typedef int32_t psa_status_t;
enum { PSA_ERROR_GENERIC_ERROR = -132 };
#endif
#define PSA_SUCCESS ((psa_status_t)0)
/* enum { PSA_SUCCESS }; */
#if 0
extern int PSA_ERROR_NOT_PERMITTED;
#endif
enum my_status { MY_STATUS_OK = PSA_SUCCESS, MY_STATUS_BAD = -PSA_SUCCESS - 1 };
struct my_struct { int a : PSA_SUCCESS + 2, : PSA_SUCCESS; int b[PSA_SUCCESS + 1]; };
static const int my_number = PSA_SUCCESS, my_numbers[] = { PSA_SUCCESS, 2 * PSA_SUCCESS };
typedef char my_check[PSA_SUCCESS == 0 ? 1 : -1];
extern int my_aligned __attribute__((aligned(PSA_SUCCESS + 8)));
static inline const char *my_name(psa_status_t s)
{
    switch (s) {
    case PSA_SUCCESS:
        return "PSA_SUCCESS";
    default:
        return s * PSA_SUCCESS == 1 ? "int PSA_SUCCESS" : 0;
    }
}
static inline psa_status_t my_call(int a) { return a ? (psa_status_t) PSA_SUCCESS : PSA_SUCCESS; }
#define MY_NAME(x) my_##x
enum { MY_NAME(PSA_SUCCESS) };
#undef PSA_ERROR_BAD_STATE
#pragma push_macro("PSA_ERROR_NOT_SUPPORTED")
#undef PSA_ERROR_NOT_SUPPORTED
enum { PSA_ERROR_BAD_STATE, PSA_ERROR_NOT_SUPPORTED };
#pragma pop_macro("PSA_ERROR_NOT_SUPPORTED")
