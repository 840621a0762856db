/* Another spelling, if there is no definition yet: it yields to the reference, but
 * the reference does not yield to it. */
/* expect: CKR_CANT_LOCK */
/* orders: header-first */
#ifndef CKR_CANT_LOCK
#define CKR_CANT_LOCK 10UL
#endif
