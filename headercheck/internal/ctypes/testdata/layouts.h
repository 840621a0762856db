/* SPDX-License-Identifier: Apache-2.0 */
/* Types whose layout depends on the target in every way that headers know. */
#include <stddef.h>
typedef signed char int8_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT16_TYPE__ uint16_t;

typedef struct plain { char c; long l; short s; double d; } plain;
typedef struct wide { char c; long long ll; char e; } wide;
typedef union either { char c[5]; int i; double d; } either;
typedef enum colour { red, green = 7, blue } colour;
typedef enum signs { minus = -1, plus = 1 } signs;
typedef enum broad { narrow = 1, broader = 300 } broad;
typedef enum wide_signs { lower = -129, upper = 127 } wide_signs;
typedef enum widest { fewest = 1, most = 70000 } widest;
typedef enum { brief } __attribute__((packed)) brief_enum;
typedef enum __attribute__((packed)) two_bytes { first_of_them = 256 } two_bytes;
typedef struct short_enums { char c; broad w; wide_signs s; widest m; brief_enum b; two_bytes t; enum inside { in_here = 40000 } i; } short_enums;
typedef struct enums { char c; colour e; signs s; } enums;
typedef struct pointers { char c; void *p; int (*f)(int, ...); const char *const *q; } pointers;
typedef struct arrays { char a[3]; int b[2][3]; plain c[2]; char text[sizeof("abc")]; } arrays;
typedef struct nested { char c; struct inner { short s; char c; } in; struct { int x; char y; } nameless; union { int u; char v; }; char last; } nested;
typedef struct flexible { int n; char c; short data[]; } flexible;
typedef struct sized { size_t s; ptrdiff_t d; int8_t a; int64_t b; uint16_t h; wchar_t w; } sized;
typedef struct bits { unsigned a : 3; unsigned b : 7; unsigned c : 25; char d; unsigned short e : 4; } bits;
typedef struct zero { char a; unsigned : 0; char b; int c : 5; int : 3; char d; } zero;
typedef struct longbits { long long a : 33; long long b : 20; char c : 2; } longbits;
typedef struct truth { _Bool a; char b; _Bool c : 1; _Bool d : 1; } truth;
typedef float vector4[4];
typedef struct aliased { vector4 v; colour e; char c; } aliased;

#ifdef __GNUC__
typedef struct __attribute__((packed)) tight { char c; long l; short s; } tight;
typedef struct tight2 { char c; int i __attribute__((packed)); long l; } __attribute__((aligned(2))) tight2;
typedef struct holds { char c; struct tight t; char e; } holds;
typedef struct wideset { char c; int i __attribute__((aligned(16))); } wideset;
#endif

#pragma pack(push, outer, 2)
typedef struct two { char c; long l; double d; } two;
#pragma pack(push)
#pragma pack(1)
typedef struct one { char c; long l; plain p; unsigned a : 5; unsigned b : 12; } one;
#pragma pack(pop, outer)
typedef struct after { char c; long l; } after;
#define PACK(n) _Pragma(#n)
PACK(pack(push, 4))
typedef struct four { char c; double d; int i; } four;
PACK(pack(pop))
#define N 1
#ifdef __APPLE__ /* elsewhere gcc takes no macro, and clang does */
#pragma pack(N)
#endif
typedef struct expanded { char c; long l; } expanded;
#pragma pack()
typedef struct none { char c; long l; } none;
