/* Hexadecimal digits in lower case: another spelling of the token (C11 6.10.3p1). */
/* expect: CKR_CANT_LOCK */
#define CKR_CANT_LOCK 0x0000000aUL
