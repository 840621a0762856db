/* A cast to CK_RV: other tokens. */
/* expect: CKR_CANT_LOCK */
#define CKR_CANT_LOCK ((CK_RV)0x0000000AUL)
