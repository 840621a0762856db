/* No suffix, so that the constant is an int. */
/* expect: CKR_CANT_LOCK */
#define CKR_CANT_LOCK 0x0000000A
