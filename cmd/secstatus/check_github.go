// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// writeGitHub writes workflow commands, which GitHub shows beside the lines of
// a pull request.
func writeGitHub(w io.Writer, reports []headercheck.Report, _ bool) error {
	b := bufio.NewWriter(w)
	for _, r := range reports {
		if r.Verdict == headercheck.Unreadable {
			fmt.Fprintf(b, "::error file=%s,title=unreadable::%s\n", githubProperty.Replace(r.Path), githubData.Replace(r.Err))
		}
		for _, f := range r.Findings {
			level := string(f.Severity)
			if f.Severity == headercheck.Note {
				level = "notice"
			}
			fmt.Fprintf(b, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", level, githubProperty.Replace(f.Pos.File), f.Pos.Line, f.Pos.Column,
				githubProperty.Replace(f.Check), githubData.Replace(f.Message))
		}
	}
	return b.Flush()
}
