/* Names of which the specification's are a part. */
/* flags: --profile pkcs11 */
/* want@+3 "value-duplicate: CKR_CANT_LOCK_" */
#define MY_PSA_ERROR_GENERIC_ERROR (-132)
#define PSA_ERROR_GENERIC_ERROR_ (-132)
#define CKR_CANT_LOCK_ 10
