/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/detail.h - what the other headers of this folder share. Not to be
 * used by itself: its names may change.
 *
 * Generated from registry/ of https://github.com/secstatus/secstatus; to change
 * it, change the facts there and run "make generate". */

#ifndef SECSTATUS_DETAIL_H
#define SECSTATUS_DETAIL_H

/* Some compilers know what is needed without calling it C99 or C++11. */
#if defined(__STRICT_ANSI__)
#if defined(__cplusplus)
#if __cplusplus < 201103L
#error "the headers of secstatus/ need C++11: compile with -std=c++11 or later"
#endif
#elif !defined(__STDC_VERSION__) || __STDC_VERSION__ < 199901L
#error "the headers of secstatus/ need C99: compile with -std=c99 or later"
#endif
#endif

#include <stddef.h>
#include <stdint.h>

/* A conversion of numbers that is meant, and no pointer, as each language likes
 * to have them written. */
#ifdef __cplusplus
#define SECSTATUS_CAST(type, value) static_cast<type>(value)
#define SECSTATUS_NULL nullptr
#else
#define SECSTATUS_CAST(type, value) ((type)(value))
#define SECSTATUS_NULL NULL
#endif

/* How much of a code's meaning a conversion keeps. More is greater. */
enum secstatus_fidelity {
    /* The target has nothing that says what the source says, so its generic
     * failure stands for it. The meaning is lost. */
    SECSTATUS_FALLBACK = 0,
    /* The target says less than the source, and nothing that is not so; or it
     * is a neighbour that is named as such, with a reason. Some meaning is
     * lost. */
    SECSTATUS_GENERAL = 1,
    /* Both mean the same, but the target converts back to another code. */
    SECSTATUS_EQUIVALENT = 2,
    /* Both mean the same, and the target converts back to this very code. */
    SECSTATUS_EXACT = 3
};

/* The row of a psa_status_t in the tables of the other headers. */
static inline int32_t secstatus_psa_row(int32_t status)
{
    if (status >= 0 && status <= 3) {
        return status + 37;
    }
    if (status >= -163 && status <= -129) {
        return status + 164;
    }
    if (status == -248) {
        return 0;
    }
    return status > 0 ? 41 : 36;
}

/* The row of a CK_RV in the tables of the other headers. */
static inline unsigned long secstatus_ckr_row(unsigned long rv)
{
    /* The row of the first of each 16 values. Where those of the next begin,
     * these have ended. */
    static const uint8_t first[] = {
        0, 11, 23, 25, 28, 31, 36, 47, 49, 52, 54, 59, 68, 70, 72, 75,
        78, 84, 90, 92, 93, 94, 95, 96, 97, 98, 100, 102, 112, 112, 112, 112,
        112, 122,
    };
    if (rv < 528) {
        const unsigned long row = first[rv / 16] + rv % 16;
        if (row < first[rv / 16 + 1]) {
            return row;
        }
    }
    if (rv == 0x80000000UL) {
        return 122;
    }
    return 123;
}

/* The row of a ResponseStatus in the tables of the other headers. */
static inline uint32_t secstatus_parsec_row(uint32_t status)
{
    if (status >= 1132 && status <= 1153) {
        return status - 1109;
    }
    if (status <= 22) {
        return status;
    }
    return 45;
}

/* The row of an OSStatus in the tables of the other headers. */
static inline int32_t secstatus_osstatus_row(int32_t status)
{
    if (status >= -4 && status <= 0) {
        return status + 570;
    }
    if (status >= -36 && status <= -34) {
        return status + 599;
    }
    if (status >= -50 && status <= -49) {
        return status + 611;
    }
    if (status == -61) {
        return 560;
    }
    if (status == -108) {
        return 559;
    }
    if (status == -128) {
        return 558;
    }
    if (status == -909) {
        return 557;
    }
    if (status == -2070) {
        return 556;
    }
    if (status == -4960) {
        return 555;
    }
    if (status >= -9865 && status <= -9800) {
        return status + 10354;
    }
    if (status >= -9890 && status <= -9880) {
        return status + 10368;
    }
    if (status >= -25245 && status <= -25240) {
        return status + 25717;
    }
    if (status >= -25264 && status <= -25256) {
        return status + 25727;
    }
    if (status >= -25320 && status <= -25291) {
        return status + 25753;
    }
    if (status >= -26275 && status <= -26267) {
        return status + 26699;
    }
    if (status >= -34020 && status <= -34018) {
        return status + 34441;
    }
    if (status >= -60011 && status <= -60001) {
        return status + 60421;
    }
    if (status >= -60033 && status <= -60031) {
        return status + 60440;
    }
    if (status >= -60503 && status <= -60500) {
        return status + 60906;
    }
    if (status >= -67072 && status <= -66990) {
        return status + 67392;
    }
    if (status >= -67904 && status <= -67585) {
        return status + 67904;
    }
    return 571;
}

/* Copies a text without its end, and returns the end of the copy. */
static inline char *secstatus_put(char *to, const char *text)
{
    while (*text != '\0') {
        *to++ = *text++;
    }
    return to;
}

/* Writes "type(-7)". */
static inline const char *secstatus_decimal(char *buffer, const char *type, int negative, uint32_t magnitude)
{
    static const uint32_t powers[] = {
        1000000000, 100000000, 10000000, 1000000, 100000, 10000, 1000, 100, 10, 1
    };
    unsigned i = 0;
    char *to = secstatus_put(secstatus_put(buffer, type), negative ? "(-" : "(");
    while (i < 9 && powers[i] > magnitude) {
        i++;
    }
    for (; i < 10; i++) {
        char digit = '0';
        for (; magnitude >= powers[i]; magnitude -= powers[i]) {
            digit++;
        }
        *to++ = digit;
    }
    *to++ = ')';
    *to = '\0';
    return buffer;
}

/* Writes "type(0x1c3)". */
static inline const char *secstatus_hexadecimal(char *buffer, const char *type, unsigned long number)
{
    unsigned bits = 4;
    char *to = secstatus_put(secstatus_put(buffer, type), "(0x");
    while (bits < 8 * sizeof(number) && number >> bits != 0) {
        bits += 4;
    }
    while (bits != 0) {
        bits -= 4;
        *to++ = "0123456789abcdef"[number >> bits & 15];
    }
    *to++ = ')';
    *to = '\0';
    return buffer;
}

#endif /* SECSTATUS_DETAIL_H */
