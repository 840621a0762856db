/* SPDX-License-Identifier: Apache-2.0 */
int my_function_of_nothing(void);
