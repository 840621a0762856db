/* The type as long long, which int32_t is nowhere. */
/* expect: psa_status_t */
typedef long long psa_status_t;
