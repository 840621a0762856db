/* Fewer zeros: another spelling of the token (C11 6.10.3p1). */
/* flags: --profile pkcs11 */
/* want@+1 "macro-spelling: CKR_CANT_LOCK .* in both orders" */
#define CKR_CANT_LOCK 0x0AUL
