// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"unicode"
)

// mostOfLine is how many bytes of a line of somebody else's file are shown.
const mostOfLine = 400

// printable is somebody else's text on one line of a terminal: it shall not flood it,
// nor steer it.
func printable(text string, most int) string {
	if len(text) > most {
		text = text[:most] + "…"
	}
	return strings.ReplaceAll(harmless(text), "\n", "?")
}

// harmless leaves out of a text what could steer a terminal.
func harmless(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' && r != '\n' {
			return '?'
		}
		return r
	}, text)
}
