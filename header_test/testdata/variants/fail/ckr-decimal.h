/* The value in decimal: another token. */
/* expect: CKR_CANT_LOCK */
#define CKR_CANT_LOCK 10UL
