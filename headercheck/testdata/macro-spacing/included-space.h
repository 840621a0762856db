/* One space before the minus in a file that the header includes.
 * White space must separate the same tokens (C11 6.10.3p1). */
#include "parts/space.inc"
