/* Parentheses, as in p11-kit's header: other tokens. */
/* flags: --profile pkcs11 */
/* want@+1 "macro-spelling: CKR_CANT_LOCK .* in both orders" */
#define CKR_CANT_LOCK (0x0000000AUL)
