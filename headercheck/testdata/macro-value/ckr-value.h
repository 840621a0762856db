/* Another value, the one that p11-kit gives it. */
/* flags: --profile pkcs11 */
/* want@+1 "macro-value: CKR_PIN_TOO_WEAK .* in both orders" */
#define CKR_PIN_TOO_WEAK 0x000001C3UL
