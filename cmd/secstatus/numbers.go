// SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// codesLast puts the codes on the command line of explain and convert behind "--", since
// a negative number is a code there, and would be taken for flags.
func codesLast(root *cobra.Command, args []string) []string {
	if len(args) == 0 || args[0] != "explain" && args[0] != "convert" {
		return args
	}
	cmd, _, err := root.Find(args[:1])
	if err != nil {
		return args
	}
	var flags, codes []string
	for i := 1; i < len(args); i++ {
		switch a := args[i]; {
		case a == "--":
			codes = append(codes, args[i+1:]...)
			i = len(args)
		case len(a) < 2 || a[0] != '-' || '0' <= a[1] && a[1] <= '9':
			codes = append(codes, a)
		default:
			flags = append(flags, a)
			if takesNext(cmd, a) && i+1 < len(args) {
				i++
				flags = append(flags, args[i])
			}
		}
	}
	return slices.Concat(args[:1], flags, []string{"--"}, codes)
}

// takesNext reports whether the argument behind a flag is the flag's value.
func takesNext(cmd *cobra.Command, flag string) bool {
	if strings.Contains(flag, "=") {
		return false
	}
	f := cmd.Flags().ShorthandLookup(flag[len(flag)-1:])
	if name, long := strings.CutPrefix(flag, "--"); long {
		f = cmd.Flags().Lookup(name)
	}
	return f != nil && f.NoOptDefVal == ""
}
