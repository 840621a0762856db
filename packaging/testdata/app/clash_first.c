/* SPDX-License-Identifier: Apache-2.0 */

#include "clash.h"
#include <psa/error.h>

psa_status_t status;
