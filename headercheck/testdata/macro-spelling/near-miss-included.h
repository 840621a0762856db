/* The same definition in a file that the header includes. */
#include "parts/exact.inc"
