/* A vendor's own name for one of the codes. */
/* flags: --profile pkcs11 */
#define VENDOR_ERROR PSA_ERROR_GENERIC_ERROR
#define CKR_VENDOR_PIN_WORN_OUT (CKR_VENDOR_DEFINED | 0x00000001UL)
