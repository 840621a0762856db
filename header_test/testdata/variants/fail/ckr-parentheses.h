/* Parentheses, as in p11-kit's header: other tokens. */
/* expect: CKR_CANT_LOCK */
#define CKR_CANT_LOCK (0x0000000AUL)
