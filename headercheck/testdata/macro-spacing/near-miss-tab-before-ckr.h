/* A tab between the name and the replacement list. White space around the list
 * is not part of it (C11 6.10.3p7). */
/* flags: --profile pkcs11 */
#define CKR_CANT_LOCK	0x0000000AUL
