// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/suggest"
	"github.com/spf13/cobra"
)

const listExample = `  secstatus list psa
  secstatus list pkcs11 --format tsv
  secstatus list osstatus --format json
  secstatus list parsec --format markdown
  secstatus list all --format tsv`

// listColumns are the columns of list, in the formats for machines. Others read them. That of
// all vocabularies has another column behind them: vocabulary.
var listColumns = []string{"name", "value", "kind", "condition", "aliases", "summary"}

// A selection is the codes of a vocabulary, or of all.
type selection struct {
	vocabularies []secstatus.Vocabulary
	all          bool
}

// codes iterates over the codes, vocabulary by vocabulary.
func (l selection) codes() iter.Seq[anycode.Name] {
	return func(yield func(anycode.Name) bool) {
		for _, v := range l.vocabularies {
			for n := range anycode.All(v) {
				if !yield(n) {
					return
				}
			}
		}
	}
}

// columns are the columns, or a row of them with the vocabulary.
func (l selection) columns(row []string, vocabulary string) []string {
	if l.all {
		return append(slices.Clip(row), vocabulary)
	}
	return row
}

// listIn is what writes codes in a format, or nil.
func listIn(format string) func(w io.Writer, l selection) error {
	switch format {
	case "text":
		return listText
	case "tsv":
		return listTSV
	case "csv":
		return listCSV
	case "json":
		return listJSON
	case "markdown":
		return listMarkdown
	}
	return nil
}

func newList() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "list [flags] VOCAB|all",
		Short: "List the codes of a vocabulary, or of all",
		Long: `List prints all named codes of a vocabulary in the order of their values, or
those of all vocabularies, one after the other.

tsv and csv have a header line and the columns name, value, kind (success,
failure or incomplete), condition, aliases (separated by spaces) and summary.
list all adds a column vocabulary at the end. PKCS #11 values are hexadecimal,
all others decimal. The schema of json is secstatus/list/v1.

Exit status: 0 listed, 2 the job could not be done.`,
		Example: listExample,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("want one vocabulary: " + suggest.Or(append(vocabularies(), "all")))
			}
			return nil
		},
		ValidArgs: append(vocabularies(), "all"),
		RunE: func(cmd *cobra.Command, args []string) error {
			l := selection{vocabularies: slices.Collect(secstatus.Vocabularies()), all: args[0] == "all"}
			if !l.all {
				v, err := secstatus.ParseVocabulary(args[0])
				if err != nil {
					return fmt.Errorf("no vocabulary is called %q; want %s", args[0], suggest.Or(append(vocabularies(), "all")))
				}
				l.vocabularies = []secstatus.Vocabulary{v}
			}
			write := listIn(format)
			if write == nil {
				return wrongFormat(format, "text", "tsv", "csv", "json", "markdown")
			}
			out := bufio.NewWriterSize(cmd.OutOrStdout(), 1<<16)
			if err := write(out, l); err != nil {
				return err
			}
			return out.Flush()
		},
	}
	addFormat(cmd, &format, "text", "tsv", "csv", "json", "markdown")
	return cmd
}

// listRow is a code's row, in the order of listColumns.
func listRow(n anycode.Name) []string {
	var aliases []string
	for a := range n.Aliases {
		aliases = append(aliases, a.Name)
	}
	return []string{n.Name, n.Code.Number(), n.Code.Kind().String(), n.Condition.String(), strings.Join(aliases, " "), n.Summary}
}

// listText writes names, values and summaries in columns, for people, below the title of each
// vocabulary if there are several.
func listText(w io.Writer, l selection) error {
	for i, v := range l.vocabularies {
		name, value := 0, 0
		for n := range anycode.All(v) {
			name = max(name, len(n.Name))
			value = max(value, len(n.Code.Number()))
		}
		if l.all {
			title := v.Title() + ":\n"
			if i > 0 {
				title = "\n" + title
			}
			if _, err := io.WriteString(w, title); err != nil {
				return err
			}
		}
		for n := range anycode.All(v) {
			if _, err := fmt.Fprintf(w, "%-*s  %*s  %s\n", name, n.Name, value, n.Code.Number(), n.Summary); err != nil {
				return err
			}
		}
	}
	return nil
}

func listTSV(w io.Writer, l selection) error {
	_, err := fmt.Fprintln(w, strings.Join(l.columns(listColumns, "vocabulary"), "\t"))
	for n := range l.codes() {
		if err == nil {
			_, err = fmt.Fprintln(w, strings.Join(l.columns(listRow(n), n.Code.Vocabulary.String()), "\t"))
		}
	}
	return err
}

func listCSV(w io.Writer, l selection) error {
	c := csv.NewWriter(w)
	err := c.Write(l.columns(listColumns, "vocabulary"))
	for n := range l.codes() {
		if err == nil {
			err = c.Write(l.columns(listRow(n), n.Code.Vocabulary.String()))
		}
	}
	c.Flush()
	return errors.Join(err, c.Error())
}

// jsonList is an entry of schema secstatus/list/v1. Others read it: fields may be
// added, none changed or taken away.
type jsonList struct {
	Name       string              `json:"name"`
	Value      json.Number         `json:"value"`
	Hex        string              `json:"hex"`
	Kind       string              `json:"kind"`
	Condition  secstatus.Condition `json:"condition"`
	Aliases    []string            `json:"aliases"`
	Summary    string              `json:"summary"`
	Vocabulary string              `json:"vocabulary,omitempty"` // in the list of all
}

func listJSON(w io.Writer, l selection) error {
	vocabulary := "all"
	if !l.all {
		vocabulary = l.vocabularies[0].String()
	}
	entries := []jsonList{}
	for n := range l.codes() {
		entry := jsonList{n.Name, json.Number(n.Code.Decimal()), n.Code.Hex(), n.Code.Kind().String(), n.Condition, []string{}, n.Summary, ""}
		if l.all {
			entry.Vocabulary = n.Code.Vocabulary.String()
		}
		for a := range n.Aliases {
			entry.Aliases = append(entry.Aliases, a.Name)
		}
		entries = append(entries, entry)
	}
	return encodeJSON(w, struct {
		Schema     string     `json:"schema"`
		Vocabulary string     `json:"vocabulary"`
		Codes      []jsonList `json:"codes"`
	}{"secstatus/list/v1", vocabulary, entries})
}

func listMarkdown(w io.Writer, l selection) error {
	columns := l.columns(listColumns, "vocabulary")
	_, err := fmt.Fprintf(w, "| %s |\n|---|--:|%s\n", strings.Join(columns, " | "), strings.Repeat("---|", len(columns)-2))
	for n := range l.codes() {
		row := l.columns(listRow(n), n.Code.Vocabulary.String())
		for i := range row {
			row[i] = strings.ReplaceAll(row[i], "|", `\|`)
		}
		row[0] = "`" + row[0] + "`"
		if err == nil {
			_, err = fmt.Fprintf(w, "| %s |\n", strings.Join(row, " | "))
		}
	}
	return err
}
