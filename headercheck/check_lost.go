// SPDX-License-Identifier: Apache-2.0

package headercheck

import "github.com/secstatus/secstatus/headercheck/internal/vet"

var lostFailure = &Check{
	Name:  vet.Lost,
	Title: "a failure that the function has, and does not return",
	Text: `A variable has a failure, and on the way to the end nothing reads it: the function
jumps to a label and returns success there, or a later call overwrites the failure
with its own result. Reported is only what no branch of an #if reads either, and
where the function does nothing else with the failure than to log it.`,
	Before: `psa_status_t store(void)
{
    psa_status_t status = write_header();
    if (status != PSA_SUCCESS) {
        goto out;
    }
    status = write_body();
out:
    close_file();
    return PSA_SUCCESS;
}`,
	After: `psa_status_t store(void)
{
    psa_status_t status = write_header();
    if (status != PSA_SUCCESS) {
        goto out;
    }
    status = write_body();
out:
    close_file();
    return status;
}`,
	Since:    "0.1.0",
	Severity: Error,
}
