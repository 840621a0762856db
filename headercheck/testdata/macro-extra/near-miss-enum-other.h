/* An enumeration of other names with the same values. */
enum my_status { MY_OK = 0, MY_GENERIC_ERROR = -132 };
