/* The type as an enumeration. */
/* want@+1 "typedef-type: psa_status_t .* in both orders" */
typedef enum my_status { MY_STATUS_OK, MY_STATUS_FAILED = -1 } psa_status_t;
