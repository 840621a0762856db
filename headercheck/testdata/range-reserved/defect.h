/* SPDX-License-Identifier: Apache-2.0 */
#define MY_ERROR_A ((psa_status_t)-200) /* want "range-reserved: MY_ERROR_A is -200, in the range -129 to -248 of PSA Certified API specifications" */
#define MY_ERROR_B ((psa_status_t)(-150 - 20)) /* want "range-reserved" */
#define MY_ERROR_C ((psa_status_t)-247) /* want "range-reserved: MY_ERROR_C is -247" */
