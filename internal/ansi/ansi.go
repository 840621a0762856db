// SPDX-License-Identifier: Apache-2.0

// Package ansi has the control sequences by which terminals colour text (ECMA-48, 8.3.117
// SGR).
package ansi

// The colours in use, and what ends them.
const (
	Bold   = "\x1b[1m"
	Red    = "\x1b[1;31m"
	Green  = "\x1b[1;32m"
	Purple = "\x1b[1;35m"
	Cyan   = "\x1b[1;36m"
	Reset  = "\x1b[0m"
)
