/* A cast to CK_RV: other tokens. */
/* flags: --profile pkcs11 */
/* want@+1 "macro-spelling: CKR_CANT_LOCK .* in both orders" */
#define CKR_CANT_LOCK ((CK_RV)0x0000000AUL)
