/* Another definition in a group that is skipped (C11 6.10p4). */
#if 0
#define PSA_ERROR_GENERIC_ERROR (-132)
#endif
