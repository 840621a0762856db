/* SPDX-License-Identifier: Apache-2.0 */
/* Nothing that decides over a status code. */
