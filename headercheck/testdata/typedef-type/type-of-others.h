/* SPDX-License-Identifier: Apache-2.0 */
/* at file scope */
#include <stddef.h>
/* want@+1 "typedef-type: PSA_SUCCESS is defined without psa_status_t.*\(error\) header-first" */
#define PSA_SUCCESS ((psa_status_t)0)
size_t my_size(size_t a, ptrdiff_t *b);
struct my_struct { size_t a; };
static inline int my_g(struct my_struct *a) { return (int)a->a; }
