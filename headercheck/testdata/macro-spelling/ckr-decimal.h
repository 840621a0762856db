/* The value in decimal: another token. */
/* flags: --profile pkcs11 */
/* want@+1 "macro-spelling: CKR_CANT_LOCK .* in both orders" */
#define CKR_CANT_LOCK 10UL
