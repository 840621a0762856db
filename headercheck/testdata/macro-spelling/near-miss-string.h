/* Text between quotes is not a directive. */
#define MY_TEXT "\n#define PSA_ERROR_GENERIC_ERROR (-132)\n"
