// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/escape"
)

// GitHub's own escapes (actions/toolkit, packages/core/src/command.ts), on top of ours.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// writeGitHub writes workflow commands, which GitHub shows beside the lines of
// a pull request.
func writeGitHub(w io.Writer, reports []headercheck.Report, how style) error {
	b := bufio.NewWriter(w)
	top := root()
	path := func(file string) string { return githubProperty.Replace(shownPath(belowSlashed(top, file))) }
	for _, r := range reports {
		if r.Verdict == headercheck.Unreadable {
			fmt.Fprintf(b, "::error file=%s,title=unreadable::%s\n", path(r.Path), githubData.Replace(escape.Cut(r.Err, mostOfMessage)))
		}
	}
	for _, f := range grouped(reports, how.all) {
		level := string(f.Severity)
		if f.Severity == headercheck.Note {
			level = "notice"
		}
		fmt.Fprintf(b, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", level, path(f.Pos.File), f.Pos.Line, f.Pos.Column,
			githubProperty.Replace(f.Check), githubData.Replace(escape.Cut(f.Message, mostOfMessage)))
	}
	return b.Flush()
}
