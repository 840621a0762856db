/* No suffix, so that the constant is an int. */
/* flags: --profile pkcs11 */
/* want@+1 "macro-spelling: CKR_CANT_LOCK .* in both orders" */
#define CKR_CANT_LOCK 0x0000000A
