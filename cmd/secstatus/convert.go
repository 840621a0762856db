// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/escape"
	"github.com/secstatus/secstatus/internal/utf16text"
	"github.com/spf13/cobra"
)

const convertExample = `  secstatus convert --from psa --to pkcs11 PSA_ERROR_NOT_PERMITTED -135
  secstatus convert --from pkcs11 --to parsec --format tsv 0xa0
  echo -25300 | secstatus convert --from osstatus --to psa --format json`

type convertFlags struct {
	from, to vocabularyFlag
	format   string
}

func newConvert() *cobra.Command {
	var f convertFlags
	cmd := &cobra.Command{
		Use:   "convert --from VOCAB --to VOCAB [flags] [CODE...]",
		Short: "Convert codes from one vocabulary to another",
		Long: `Convert names the code of another vocabulary that is closest in meaning, and
says how much of the meaning it keeps: exact, equivalent, general or fallback.
Without a CODE it reads standard input, one code a line, and skips empty lines.

A number without a name is converted like any other, and shown by type and
number. A word that is not a code is reported on standard error; the rest is
still converted.

The columns of tsv are from_name, from_value, to_name, to_value and fidelity.
PKCS #11 values are hexadecimal, all others decimal. The schema of json is
secstatus/convert/v1.

Exit status: 0 everything is converted, 1 a word is not a code of the
vocabulary, 2 the job could not be done.`,
		Example: convertExample,
		RunE:    func(cmd *cobra.Command, args []string) error { return f.run(cmd, args) },
		ValidArgsFunction: func(_ *cobra.Command, _ []string, prefix string) ([]string, cobra.ShellCompDirective) {
			return completeCode(f.from.Vocabulary, prefix), cobra.ShellCompDirectiveNoFileComp
		},
	}
	fl := cmd.Flags()
	fl.SortFlags = false
	addVocabulary(cmd, &f.from, "from", "the codes' vocabulary: "+vocabularyNames())
	addVocabulary(cmd, &f.to, "to", "the vocabulary to convert to")
	addFormat(cmd, &f.format, "text", "tsv", "json")
	return cmd
}

func (f *convertFlags) run(cmd *cobra.Command, args []string) error {
	c := converter{from: f.from.Vocabulary, to: f.to.Vocabulary, errw: cmd.ErrOrStderr(), out: bufio.NewWriterSize(cmd.OutOrStdout(), 1<<16)}
	switch f.format {
	case "text":
		c.append = appendConversionText
	case "tsv":
		c.append = appendConversionTSV
	case "json":
		c.append = appendConversionJSON
	default:
		return wrongFormat(f.format, "text", "tsv", "json")
	}
	switch {
	case c.from == 0:
		return errors.New("no --from; want " + vocabularyNames())
	case c.to == 0:
		return errors.New("no --to; want " + vocabularyNames())
	}
	if f.format == "json" {
		fmt.Fprintf(c.out, `{"schema":"secstatus/convert/v1","from":"%v","to":"%v","conversions":[`, c.from, c.to)
	}
	var err error
	if len(args) > 0 {
		for _, text := range args {
			if err = c.convert([]byte(text), []byte(text)); err != nil {
				break
			}
		}
	} else {
		endOnInterrupt()
		err = c.stream(cmd.InOrStdin())
	}
	if err != nil {
		return err
	}
	if f.format == "json" {
		fmt.Fprintln(c.out, "\n]}")
	}
	if err := c.out.Flush(); err != nil {
		return err
	}
	if c.unknown > 0 {
		return exitStatus(exitFound)
	}
	return nil
}

// A converter converts texts, one after the other.
type converter struct {
	from, to secstatus.Vocabulary
	append   func(line []byte, from, to anycode.Code, fidelity conv.Fidelity, first bool) []byte
	out      *bufio.Writer
	errw     io.Writer
	line     []byte
	known    map[string]uint64 // names read before
	number   int               // of the line on standard input, from 1; 0 if there are arguments
	done     int
	unknown  int
}

const (
	// maxKnown is how many names are remembered: more than any vocabulary has in two
	// spellings, and few enough to bound memory whatever comes.
	maxKnown = 4096
	// maxName is how long a text can be to be remembered.
	maxName = 100
	// maxSuggested is for how many wrong words a better one is looked for, which takes
	// a thousand times as long as reading a right one.
	maxSuggested = 20
)

// stream converts each line of r, and holds back nothing while it waits for more.
func (c *converter) stream(r io.Reader) error {
	r, _ = utf16text.Open(r)
	in := bufio.NewReaderSize(r, 1<<16)
	for {
		if in.Buffered() == 0 {
			if err := c.out.Flush(); err != nil {
				return err
			}
		}
		c.number++
		line, err := in.ReadSlice('\n')
		if c.number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if text := trimSpace(line); len(text) > 0 || errors.Is(err, bufio.ErrBufferFull) {
			if err := c.convert(line, text); err != nil {
				return err
			}
		}
		for errors.Is(err, bufio.ErrBufferFull) { // of which convert has said that it is too long
			_, err = in.ReadSlice('\n')
		}
		if err != nil && err != io.EOF {
			return err
		}
		if err == io.EOF {
			return nil
		}
	}
}

// trimSpace removes white space from both ends, and keeps other control characters.
func trimSpace(b []byte) []byte { return bytes.Trim(b, " \t\n\v\f\r") }

// convert writes the conversion of a code, or says that the text is none.
// Line is the line that the text is of, white space included, or as much of it as is read.
func (c *converter) convert(line, text []byte) error {
	if len(line) > anycode.MaxText {
		c.unknown++
		complain(c.errw, "%s%s is not a code of %v: the line is longer than %d bytes", c.where(), escape.Quote(string(line)), c.from, anycode.MaxText)
		return nil
	}
	value, ok := c.read(text)
	if !ok {
		c.unknown++
		word := c.where() + escape.Quote(string(text))
		switch nearest := c.nearest(text); {
		case c.unknown == maxSuggested+1:
			complain(c.errw, "%s is not a code of %v; suggestions end here", word, c.from)
		case nearest == "":
			complain(c.errw, "%s is not a code of %v; want a name that 'secstatus list %v' prints, or a number that fits the type", word, c.from, c.from)
		default:
			complain(c.errw, "%s is not a code of %v; did you mean %s?", word, c.from, nearest)
		}
		return nil
	}
	result, fidelity, err := conv.Convert(c.from, value, c.to)
	if err != nil {
		return err
	}
	c.line = c.append(c.line[:0], anycode.Code{Vocabulary: c.from, Value: value}, anycode.Code{Vocabulary: c.to, Value: result}, fidelity, c.done == 0)
	c.done++
	_, err = c.out.Write(c.line)
	return err
}

// where says which line of standard input a complaint is about.
func (c *converter) where() string {
	if c.number == 0 {
		return ""
	}
	return fmt.Sprintf("standard input:%d: ", c.number)
}

func (c *converter) nearest(text []byte) string {
	if c.unknown > maxSuggested {
		return ""
	}
	if names := anycode.Nearest(string(text), c.from); len(names) > 0 {
		return names[0]
	}
	return ""
}

// read reads a code, and names that were read before without looking for them again.
func (c *converter) read(text []byte) (uint64, bool) {
	if value, ok := c.known[string(text)]; ok {
		return value, true
	}
	if len(text) == 0 { // an argument
		return 0, false
	}
	code, ok := anycode.One(string(text), c.from)
	if isNumber := text[0] == '-' || '0' <= text[0] && text[0] <= '9'; ok && !isNumber && len(text) < maxName {
		if c.known == nil || len(c.known) >= maxKnown {
			c.known = make(map[string]uint64)
		}
		c.known[string(text)] = code.Value
	}
	return code.Value, ok
}

func appendConversionText(b []byte, from, to anycode.Code, fidelity conv.Fidelity, _ bool) []byte {
	b = appendNamed(b, from)
	b = append(b, " -> "...)
	b = appendNamed(b, to)
	b = append(b, ": "...)
	b = append(b, fidelity.String()...)
	return append(b, '\n')
}

// appendNamed appends name and number, or type and number.
func appendNamed(b []byte, c anycode.Code) []byte {
	b = append(b, c.String()...)
	if !c.Named() {
		return b
	}
	b = append(b, " ("...)
	b = c.AppendNumber(b)
	return append(b, ')')
}

func appendConversionTSV(b []byte, from, to anycode.Code, fidelity conv.Fidelity, _ bool) []byte {
	for _, c := range [...]anycode.Code{from, to} {
		b = append(b, c.String()...)
		b = append(b, '\t')
		b = c.AppendNumber(b)
		b = append(b, '\t')
	}
	b = append(b, fidelity.String()...)
	return append(b, '\n')
}

func appendConversionJSON(b []byte, from, to anycode.Code, fidelity conv.Fidelity, first bool) []byte {
	if !first {
		b = append(b, ',')
	}
	b = append(b, "\n{\"from\":"...)
	b = appendCodeJSON(b, from)
	b = append(b, `,"to":`...)
	b = appendCodeJSON(b, to)
	b = append(b, `,"fidelity":"`...)
	b = append(b, fidelity.String()...)
	return append(b, `"}`...)
}

func appendCodeJSON(b []byte, c anycode.Code) []byte {
	b = append(b, `{"name":`...)
	b = strconv.AppendQuote(b, c.String()) // names are ASCII, where Go's quotes are JSON's
	b = append(b, `,"value":`...)
	b = c.AppendDecimal(b)
	return append(b, '}')
}
