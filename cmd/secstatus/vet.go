// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/internal/suggest"
	"github.com/spf13/cobra"
)

const vetExample = `  secstatus vet src/
  secstatus vet --type ck_rv_t=pkcs11 --disable lost src/token.c
  secstatus vet --format sarif src/ >vet.sarif
  secstatus vet --explain inverted`

// vetTool is what vet calls things.
var vetTool = tool{
	name: "vet", thing: "source", manual: manuals + "vet.md#in-c", tags: []string{"c", "security"},
	checks: headercheck.VetChecks, json: writeVetJSON, summary: headercheck.VetSummary, bad: "misuse", good: "fine", brief: true,
}

// vetFlags are the flags of vet.
type vetFlags struct {
	reportFlags
	headercheck.VetOptions
	types []string
}

func newVet() *cobra.Command {
	f := vetFlags{reportFlags: reportFlags{tool: &vetTool}}
	cmd := &cobra.Command{
		Use:   "vet [flags] FILE|DIR...",
		Short: "Find misuse of status codes in C and C++ sources",
		Long: `Vet reads C and C++ sources and finds where a psa_status_t or a CK_RV is used
wrongly: a constant that is not a status or belongs to another vocabulary, a
failure that is lost, a test with the opposite result. It needs no build, no
include paths and no compile_commands.json. It reads each file on its own, and
reports only what it is sure of.

In a folder, it reads the sources that mention such a type.

Exit status: 0 no finding as severe as --fail-on, 1 findings, 2 a source could
not be read or the command line is wrong.`,
		Example: vetExample,
		RunE:    f.run,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"c", "h", "cc", "cpp", "cxx", "hh", "hpp", "hxx", "m", "mm", "inc"}, cobra.ShellCompDirectiveFilterFileExt // and folders
		},
	}
	fl := cmd.Flags()
	fl.SortFlags = false
	fl.StringArrayVar(&f.types, "type", nil, "also check the type `NAME=VOCAB`, a status of psa, pkcs11 or osstatus")
	f.addSearch(cmd, &f.Ignored)
	f.add(cmd, &f.Select, &f.Disable)
	f.addExplain(cmd)
	return cmd
}

func (f *vetFlags) run(cmd *cobra.Command, args []string) error {
	ctx, errw := cmd.Context(), cmd.ErrOrStderr()
	if f.explain != "" {
		return f.explainChecks(cmd.OutOrStdout())
	}
	args = expanded(args)
	more, err := f.outputs()
	switch {
	case err != nil:
		return err
	case f.writeBaseline && f.baseline == "":
		return errors.New("--write-baseline: want --baseline FILE with it")
	case len(args) == 0:
		return errors.New("no sources given; want secstatus vet FILE|DIR…")
	}
	f.Types = map[string]string{}
	for _, t := range f.types {
		name, vocab, ok := strings.Cut(t, "=")
		if !ok {
			return fmt.Errorf("--type %s: want NAME=VOCAB with one of %s", t, suggest.Or(headercheck.VetVocabularies))
		}
		f.Types[name] = vocab
	}
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(192 << 20)
	f.Exclude = f.exclusions()
	v, err := headercheck.NewVetter(f.VetOptions)
	if err != nil {
		return err
	}
	paths, empty, err := f.found(ctx, v.Find, "no source in it mentions a type of status", args)
	if err == nil {
		for _, e := range empty {
			complain(errw, "%s: warning: %s", e.path, e.why)
		}
		var reports []headercheck.Report
		if reports, err = v.Vet(ctx, paths, progress(errw, len(paths), f.thing)); err == nil {
			return f.report(cmd, v, reports, more)
		}
	}
	if errors.Is(err, context.Canceled) {
		return errors.New("interrupted")
	}
	return err
}

// report writes the reports, or the baseline.
func (f *vetFlags) report(cmd *cobra.Command, v *headercheck.Vetter, reports []headercheck.Report, more []output) error {
	if f.writeBaseline {
		return f.newBaseline(cmd.Context(), cmd.ErrOrStderr(), reports)
	}
	if err := f.accept(cmd.Context(), cmd.ErrOrStderr(), reports); err != nil {
		return err
	}
	conclude := func() int { return conclude(cmd.ErrOrStderr(), reports, headercheck.Severity(f.failOn)) }
	return f.write(cmd, reports, more, false, conclude, func(path string) (string, error) { return v.Read(cmd.Context(), path) })
}

// jsonVet is schema secstatus/vet/v1. Others read it: fields may be added, none changed or
// taken away.
type jsonVet struct {
	Schema  string       `json:"schema"`
	Sources int          `json:"sources"` // how many were read
	Files   []jsonSource `json:"files"`   // those that could not be read, or in which something is found
}

type jsonSource struct {
	Path     string       `json:"path"`
	Error    string       `json:"error,omitempty"`
	Findings []jsonMisuse `json:"findings"`
}

type jsonMisuse struct {
	Check    string `json:"check"`
	Severity string `json:"severity"`
	Name     string `json:"name"`
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Have     string `json:"have"`
	Function string `json:"function"`
	Message  string `json:"message"`

	Related    *jsonRelated     `json:"related,omitempty"`
	Suppressed *jsonSuppression `json:"suppressed,omitempty"`
}

type jsonRelated struct {
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

func writeVetJSON(w io.Writer, reports []headercheck.Report) error {
	doc := jsonVet{Schema: "secstatus/vet/v1", Sources: len(reports), Files: []jsonSource{}}
	for _, r := range reports {
		if r.Err == "" && len(r.Findings) == 0 {
			continue
		}
		s := jsonSource{Path: slashed(r.Path, onWindows), Error: r.Err, Findings: []jsonMisuse{}}
		for _, f := range r.Findings {
			m := jsonMisuse{Check: f.Check, Severity: string(f.Severity), Name: f.Name, File: slashed(f.Pos.File, onWindows), Line: f.Pos.Line, Column: f.Pos.Column, Have: f.Have, Function: f.Function, Message: f.Message}
			if f.Related != nil {
				m.Related = &jsonRelated{f.Related.Pos.Line, f.Related.Pos.Column, f.Related.Message}
			}
			if s := f.Suppressed; s != nil {
				m.Suppressed = &jsonSuppression{string(s.Kind), s.Reason}
			}
			s.Findings = append(s.Findings, m)
		}
		doc.Files = append(doc.Files, s)
	}
	return encodeJSON(w, doc)
}
