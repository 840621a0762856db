// SPDX-License-Identifier: Apache-2.0

package main

import "strings"

// A negative number on the command line is a code, and would be taken for flags. So
// it is marked, by a byte that no argument can have, before flags are parsed.
const numberMark = "\x00"

// markNumbers marks the negative numbers among the arguments of commands that take
// codes, up to a "--".
func markNumbers(args []string) []string {
	if len(args) == 0 || args[0] != "explain" && args[0] != "convert" {
		return args
	}
	marked := make([]string, len(args))
	for i, a := range args {
		if a == "--" {
			copy(marked[i:], args[i:])
			break
		}
		if len(a) > 1 && a[0] == '-' && '0' <= a[1] && a[1] <= '9' {
			a = numberMark + a
		}
		marked[i] = a
	}
	return marked
}

// unmark takes the marks away.
func unmark(args []string) []string {
	plain := make([]string, len(args))
	for i, a := range args {
		plain[i] = strings.TrimPrefix(a, numberMark)
	}
	return plain
}
