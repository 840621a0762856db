/* Another spelling, if there is no definition yet: it yields to the reference, but
 * the reference does not yield to it. */
/* flags: --profile pkcs11 */
/* want@+2 "macro-spelling: CKR_CANT_LOCK .* header-first" */
#ifndef CKR_CANT_LOCK
#define CKR_CANT_LOCK 10UL
#endif
