/* The type as an enumeration. */
/* expect: psa_status_t */
typedef enum my_status { MY_STATUS_OK, MY_STATUS_FAILED = -1 } psa_status_t;
