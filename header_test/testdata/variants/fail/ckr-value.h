/* Another value, the one that p11-kit gives it. */
/* expect: CKR_PIN_TOO_WEAK */
#define CKR_PIN_TOO_WEAK 0x000001C3UL
