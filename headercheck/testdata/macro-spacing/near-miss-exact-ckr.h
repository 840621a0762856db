/* The definition as the published pkcs11t.h prints it: nothing differs. */
/* flags: --profile pkcs11 */
#define CKR_CANT_LOCK 0x0000000AUL
