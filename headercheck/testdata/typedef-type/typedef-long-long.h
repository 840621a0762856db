/* The type as long long, which int32_t is nowhere. */
/* want@+1 "typedef-type: psa_status_t .* in both orders" */
typedef long long psa_status_t;
