/* SPDX-License-Identifier: 0BSD */
/* SPDX-FileCopyrightText: 2026 The secstatus authors */

/* secstatus/detail.h - definitions that the other headers of this folder share.
 * Do not use it directly: its names may change.
 *
 * The file is generated from registry/ of
 * https://github.com/secstatus/secstatus. To change it, change the facts there
 * and run "make generate". */

#ifndef SECSTATUS_DETAIL_H
#define SECSTATUS_DETAIL_H

/* The headers need C99 or C++11. Some compilers support what they need in an
 * older mode too, so only strict modes are checked. */
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

/* An explicit conversion of a number, and a null pointer, in the style of each
 * language. */
#ifdef __cplusplus
#define SECSTATUS_CAST(type, value) static_cast<type>(value)
#define SECSTATUS_NULL nullptr
#else
#define SECSTATUS_CAST(type, value) ((type)(value))
#define SECSTATUS_NULL NULL
#endif

/* How much of the meaning of a code a conversion keeps. A greater value keeps
 * more. */
enum secstatus_fidelity {
    /* The target has no code with this meaning, so the result is its generic
     * failure. The meaning is lost. */
    SECSTATUS_FALLBACK = 0,
    /* The target is less specific than the source, never wrong. Or it is a
     * related code, chosen for a documented reason. Some meaning is lost. */
    SECSTATUS_GENERAL = 1,
    /* Both mean the same, but the target converts back to another code. */
    SECSTATUS_EQUIVALENT = 2,
    /* Both mean the same, and the target converts back to the same code. */
    SECSTATUS_EXACT = 3
};

/* The row of a psa_status_t in the tables of the other headers. */
static inline int32_t secstatus_psa_row(int32_t secstatus_status_)
{
    if (secstatus_status_ >= 0 && secstatus_status_ <= 3) {
        return secstatus_status_ + 37;
    }
    if (secstatus_status_ >= -163 && secstatus_status_ <= -129) {
        return secstatus_status_ + 164;
    }
    if (secstatus_status_ == -248) {
        return 0;
    }
    return secstatus_status_ > 0 ? 41 : 36;
}

/* The row of a CK_RV in the tables of the other headers. */
static inline unsigned long secstatus_ckr_row(unsigned long secstatus_rv_)
{
    /* The row of the first of each 16 values. Their rows end where the rows of
     * the next values begin. */
    static const uint8_t secstatus_first_[] = {
        2, 13, 25, 27, 30, 33, 38, 49, 51, 54, 56, 61, 70, 72, 74, 77,
        80, 86, 92, 94, 95, 96, 97, 98, 99, 100, 102, 104, 114, 114, 114, 114,
        114, 124,
    };
    if (secstatus_rv_ < 528) {
        const unsigned long secstatus_row_ = secstatus_first_[secstatus_rv_ / 16] + secstatus_rv_ % 16;
        if (secstatus_row_ < secstatus_first_[secstatus_rv_ / 16 + 1]) {
            return secstatus_row_;
        }
    }
    if (secstatus_rv_ == 0x80000000UL) {
        return 0;
    }
    return 1;
}

/* The row of a ResponseStatus in the tables of the other headers. */
static inline uint32_t secstatus_parsec_row(uint32_t secstatus_status_)
{
    if (secstatus_status_ >= 1132 && secstatus_status_ <= 1153) {
        return secstatus_status_ - 1109;
    }
    if (secstatus_status_ <= 22) {
        return secstatus_status_;
    }
    return 45;
}

/* The row of an OSStatus in the tables of the other headers. */
static inline int32_t secstatus_osstatus_row(int32_t secstatus_status_)
{
    if (secstatus_status_ >= -4 && secstatus_status_ <= 0) {
        return secstatus_status_ + 570;
    }
    if (secstatus_status_ >= -36 && secstatus_status_ <= -34) {
        return secstatus_status_ + 599;
    }
    if (secstatus_status_ >= -50 && secstatus_status_ <= -49) {
        return secstatus_status_ + 611;
    }
    if (secstatus_status_ == -61) {
        return 560;
    }
    if (secstatus_status_ == -108) {
        return 559;
    }
    if (secstatus_status_ == -128) {
        return 558;
    }
    if (secstatus_status_ == -909) {
        return 557;
    }
    if (secstatus_status_ == -2070) {
        return 556;
    }
    if (secstatus_status_ == -4960) {
        return 555;
    }
    if (secstatus_status_ >= -9865 && secstatus_status_ <= -9800) {
        return secstatus_status_ + 10354;
    }
    if (secstatus_status_ >= -9890 && secstatus_status_ <= -9880) {
        return secstatus_status_ + 10368;
    }
    if (secstatus_status_ >= -25245 && secstatus_status_ <= -25240) {
        return secstatus_status_ + 25717;
    }
    if (secstatus_status_ >= -25264 && secstatus_status_ <= -25256) {
        return secstatus_status_ + 25727;
    }
    if (secstatus_status_ >= -25320 && secstatus_status_ <= -25291) {
        return secstatus_status_ + 25753;
    }
    if (secstatus_status_ >= -26275 && secstatus_status_ <= -26267) {
        return secstatus_status_ + 26699;
    }
    if (secstatus_status_ >= -34020 && secstatus_status_ <= -34018) {
        return secstatus_status_ + 34441;
    }
    if (secstatus_status_ >= -60011 && secstatus_status_ <= -60001) {
        return secstatus_status_ + 60421;
    }
    if (secstatus_status_ >= -60033 && secstatus_status_ <= -60031) {
        return secstatus_status_ + 60440;
    }
    if (secstatus_status_ >= -60503 && secstatus_status_ <= -60500) {
        return secstatus_status_ + 60906;
    }
    if (secstatus_status_ >= -67072 && secstatus_status_ <= -66990) {
        return secstatus_status_ + 67392;
    }
    if (secstatus_status_ >= -67904 && secstatus_status_ <= -67585) {
        return secstatus_status_ + 67904;
    }
    return 571;
}

/* Skips some of the texts that follow one another, and returns the next one, or
 * NULL if that is empty. */
static inline const char *secstatus_skip(const char *secstatus_text_, unsigned secstatus_number_)
{
    for (; secstatus_number_ != 0; secstatus_number_--) {
        while (*secstatus_text_++ != '\0') {
        }
    }
    return *secstatus_text_ != '\0' ? secstatus_text_ : SECSTATUS_NULL;
}

/* Copies a text without its end, and returns the end of the copy. */
static inline char *secstatus_put(char *secstatus_to_, const char *secstatus_text_)
{
    while (*secstatus_text_ != '\0') {
        *secstatus_to_++ = *secstatus_text_++;
    }
    return secstatus_to_;
}

/* Writes "type(-7)". */
static inline const char *secstatus_decimal(
    char *secstatus_buffer_, const char *secstatus_type_, int secstatus_negative_, uint32_t secstatus_magnitude_)
{
    static const uint32_t secstatus_powers_[] = {
        1000000000, 100000000, 10000000, 1000000, 100000, 10000, 1000, 100, 10, 1
    };
    unsigned secstatus_i_ = 0;
    char *secstatus_to_ = secstatus_put(secstatus_buffer_, secstatus_type_);
    secstatus_to_ = secstatus_put(secstatus_to_, secstatus_negative_ ? "(-" : "(");
    while (secstatus_i_ < 9 && secstatus_powers_[secstatus_i_] > secstatus_magnitude_) {
        secstatus_i_++;
    }
    for (; secstatus_i_ < 10; secstatus_i_++) {
        char secstatus_digit_ = '0';
        for (; secstatus_magnitude_ >= secstatus_powers_[secstatus_i_]; secstatus_magnitude_ -= secstatus_powers_[secstatus_i_]) {
            secstatus_digit_++;
        }
        *secstatus_to_++ = secstatus_digit_;
    }
    *secstatus_to_++ = ')';
    *secstatus_to_ = '\0';
    return secstatus_buffer_;
}

/* Writes "type(0x1c3)". */
static inline const char *secstatus_hexadecimal(
    char *secstatus_buffer_, const char *secstatus_type_, unsigned long secstatus_number_)
{
    unsigned secstatus_bits_ = 4;
    char *secstatus_to_ = secstatus_put(secstatus_buffer_, secstatus_type_);
    secstatus_to_ = secstatus_put(secstatus_to_, "(0x");
    while (secstatus_bits_ < 8 * sizeof(secstatus_number_) && secstatus_number_ >> secstatus_bits_ != 0) {
        secstatus_bits_ += 4;
    }
    while (secstatus_bits_ != 0) {
        secstatus_bits_ -= 4;
        *secstatus_to_++ = "0123456789abcdef"[secstatus_number_ >> secstatus_bits_ & 15];
    }
    *secstatus_to_++ = ')';
    *secstatus_to_ = '\0';
    return secstatus_buffer_;
}

#endif /* SECSTATUS_DETAIL_H */
