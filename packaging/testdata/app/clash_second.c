/* SPDX-License-Identifier: Apache-2.0 */

#include <psa/error.h>
#include "clash.h"

psa_status_t status;
