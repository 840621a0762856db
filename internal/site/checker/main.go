// SPDX-License-Identifier: Apache-2.0

//go:build js && wasm

// Command checker is the part of the decoder's page that checks headers. It gives the page
// one function and waits for calls. The page is its file system: what is pasted is a file.
package main

import (
	"context"
	"fmt"
	"strings"
	"syscall/js"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/escape"
)

// mostOfLine is how many bytes of a line are shown.
const mostOfLine = 400

// pasted is the file that the page has.
const pasted = "/header.h"

func main() {
	js.Global().Set("secstatusCheck", js.FuncOf(func(_ js.Value, args []js.Value) any {
		source, target := args[0].String(), args[1].String()
		// A file is read by callbacks of the page, for which its thread has to be free.
		return js.Global().Get("Promise").New(js.FuncOf(func(_ js.Value, done []js.Value) any {
			go func() {
				findings, fixed, err := check(source, target)
				if err != nil {
					findings = err.Error()
				}
				done[0].Invoke(map[string]any{"findings": findings, "fixed": fixed})
			}()
			return nil
		}))
	}))
	select {}
}

// check returns the findings as text, and the repaired text, or "" if nothing is repaired.
func check(source, target string) (findings, fixed string, err error) {
	ctx := context.Background()
	c, err := headercheck.New(ctx, headercheck.Options{Target: target})
	if err != nil {
		return "", "", err
	}
	reports, err := c.Check(ctx, []string{pasted}, nil)
	if err != nil {
		return "", "", err
	}
	changes, err := c.Fix(ctx, reports, []string{pasted})
	if err != nil {
		return "", "", err
	}
	var b strings.Builder
	lines := strings.Split(source, "\n")
	for _, r := range reports {
		for _, f := range r.Findings {
			fmt.Fprintf(&b, "%d:%d: %s: %s [%s]\n", f.Pos.Line, f.Pos.Column, f.Severity, f.Message, f.Check)
			if n := f.Spot.Line; 0 < n && n <= len(lines) {
				line := strings.TrimSuffix(lines[n-1], "\r")
				fmt.Fprintf(&b, "%5d | %s\n      | %s^\n", n, escape.Excerpt(line, mostOfLine), escape.Blanks(line, f.Spot.Column, mostOfLine))
			}
		}
		if r.Err != "" {
			fmt.Fprintln(&b, r.Err)
		}
		fmt.Fprintf(&b, "Verdict: %s\n", r.Verdict)
	}
	for _, change := range changes {
		fixed = change.New
	}
	return b.String(), fixed, nil
}
