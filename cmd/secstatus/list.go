// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/spf13/cobra"
)

const listExample = `  secstatus list psa
  secstatus list pkcs11 --format tsv
  secstatus list osstatus --format json
  secstatus list parsec --format markdown`

// listColumns are the columns of list, in the formats for machines. Others read them.
var listColumns = []string{"name", "value", "kind", "condition", "aliases", "summary"}

// lists write the codes of a vocabulary; text is the default.
var lists = map[string]func(w io.Writer, v secstatus.Vocabulary) error{
	"text":     listText,
	"tsv":      listTSV,
	"csv":      listCSV,
	"json":     listJSON,
	"markdown": listMarkdown,
}

func newList() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "list [flags] VOCAB",
		Short: "List the codes of a vocabulary",
		Long: `List lists all codes of a vocabulary that have a name, in the order of their
values. The columns of tsv and csv are name, value, kind (success, failure or
incomplete), condition, aliases (separated by spaces) and summary, below a line
that names them. Values of PKCS #11 are hexadecimal, all others decimal. Schema
of json: secstatus/list/v1.

Exit status: 0 listed, 2 the job could not be done.`,
		Example: listExample,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("want one vocabulary: " + vocabularyNames())
			}
			return nil
		},
		ValidArgs: vocabularies(),
		RunE: func(cmd *cobra.Command, args []string) error {
			v, err := parseVocabulary(args[0])
			if err != nil {
				return err
			}
			write := lists[format]
			if write == nil {
				return wrongFormat(format, "text", "tsv", "csv", "json", "markdown")
			}
			out := bufio.NewWriterSize(cmd.OutOrStdout(), 1<<16)
			if err := write(out, v); err != nil {
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

// listText writes names, values and summaries in columns, for people.
func listText(w io.Writer, v secstatus.Vocabulary) error {
	name, value := 0, 0
	for n := range anycode.All(v) {
		name = max(name, len(n.Name))
		value = max(value, len(n.Code.Number()))
	}
	for n := range anycode.All(v) {
		if _, err := fmt.Fprintf(w, "%-*s  %*s  %s\n", name, n.Name, value, n.Code.Number(), n.Summary); err != nil {
			return err
		}
	}
	return nil
}

func listTSV(w io.Writer, v secstatus.Vocabulary) error {
	_, err := fmt.Fprintln(w, strings.Join(listColumns, "\t"))
	for n := range anycode.All(v) {
		if err == nil {
			_, err = fmt.Fprintln(w, strings.Join(listRow(n), "\t"))
		}
	}
	return err
}

func listCSV(w io.Writer, v secstatus.Vocabulary) error {
	c := csv.NewWriter(w)
	err := c.Write(listColumns)
	for n := range anycode.All(v) {
		if err == nil {
			err = c.Write(listRow(n))
		}
	}
	c.Flush()
	return errors.Join(err, c.Error())
}

// jsonList is an entry of schema secstatus/list/v1. Others read it: fields may be
// added, none changed or taken away.
type jsonList struct {
	Name      string              `json:"name"`
	Value     json.Number         `json:"value"`
	Hex       string              `json:"hex"`
	Kind      string              `json:"kind"`
	Condition secstatus.Condition `json:"condition"`
	Aliases   []string            `json:"aliases"`
	Summary   string              `json:"summary"`
}

func listJSON(w io.Writer, v secstatus.Vocabulary) error {
	entries := []jsonList{}
	for n := range anycode.All(v) {
		entry := jsonList{n.Name, json.Number(n.Code.Decimal()), n.Code.Hex(), n.Code.Kind().String(), n.Condition, []string{}, n.Summary}
		for a := range n.Aliases {
			entry.Aliases = append(entry.Aliases, a.Name)
		}
		entries = append(entries, entry)
	}
	return encodeJSON(w, struct {
		Schema     string               `json:"schema"`
		Vocabulary secstatus.Vocabulary `json:"vocabulary"`
		Codes      []jsonList           `json:"codes"`
	}{"secstatus/list/v1", v, entries})
}

func listMarkdown(w io.Writer, v secstatus.Vocabulary) error {
	_, err := fmt.Fprintf(w, "| %s |\n|---|--:|---|---|---|---|\n", strings.Join(listColumns, " | "))
	for n := range anycode.All(v) {
		row := listRow(n)
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
