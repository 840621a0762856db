/* SPDX-License-Identifier: Apache-2.0 */

#ifndef VERDICT_H
#define VERDICT_H

/* A header of the program's own, for parts of it without cryptography:
 * psa/error.h is all that it takes. */
#include "psa/error.h"

/* verdict says in words what a status means for this program. It does not know every
 * code, and takes none that it does not know for a success. */
const char *verdict(psa_status_t status);

#endif
