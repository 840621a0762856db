// SPDX-License-Identifier: Apache-2.0

// Package decode answers what somebody pastes: a code, or a text with codes in it.
package decode

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/internal/annotate"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/explain"
)

// mostExplained is how many of the codes in a text are explained.
const mostExplained = 10

// Text returns what secstatus explain says of a text that is a code, with the exit status
// in words. Of any other text it returns what secstatus annotate makes of it, and the
// explanations of the codes in it. In and to are names of vocabularies or "": in is that
// of the numbers, and to is one to convert each code to.
func Text(text, in, to string) (string, error) {
	from, err := vocabulary(in)
	if err != nil {
		return "", err
	}
	target, err := vocabulary(to)
	if err != nil {
		return "", err
	}
	text = strings.TrimSpace(text)
	if text == "" {
		return "", errors.New("paste a number, a name or a log")
	}
	var out bytes.Buffer
	e, err := explain.Code(text, from)
	if err != nil {
		return "", err
	}
	var all []explain.Explanation
	switch nothing := e.Nothing(); {
	case nothing == "":
		all = append(all, e)
	default:
		if err := annotate.Copy(&out, strings.NewReader(text), from); err != nil {
			return "", err
		}
		if len(strings.Fields(text)) == 1 && out.String() == text {
			return "", errors.New(nothing)
		}
		if all, err = named(out.String()); err != nil {
			return "", err
		}
		fmt.Fprint(&out, "\n\n")
		if len(all) == 0 {
			fmt.Fprintln(&out, "No number in this text is surely a code. If they are codes, say of which vocabulary.")
		}
	}
	explain.Write(&out, all, explain.Options{})
	if target != 0 {
		fmt.Fprintln(&out)
		for _, e := range all {
			if err := convert(&out, e.First(), target); err != nil {
				return "", err
			}
		}
	}
	return out.String(), nil
}

func vocabulary(name string) (secstatus.Vocabulary, error) {
	if name == "" {
		return 0, nil
	}
	return secstatus.ParseVocabulary(name)
}

// named explains the codes whose full names stand in a text, each once.
func named(text string) ([]explain.Explanation, error) {
	var all []explain.Explanation
	seen := map[anycode.Code]bool{}
	words := strings.FieldsFunc(text, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	})
	for _, word := range words {
		for v := range secstatus.Vocabularies() {
			code, ok := anycode.One(word, v)
			if !ok || code.String() != word || seen[code] || len(all) == mostExplained {
				continue
			}
			seen[code] = true
			e, err := explain.Code(word, v)
			if err != nil {
				return nil, err
			}
			all = append(all, e)
		}
	}
	return all, nil
}

// convert writes a conversion as secstatus convert does.
func convert(w io.Writer, c anycode.Code, to secstatus.Vocabulary) error {
	value, fidelity, err := conv.Convert(c.Vocabulary, c.Value, to)
	if err != nil {
		return err
	}
	result := anycode.Code{Vocabulary: to, Value: value}
	_, err = fmt.Fprintf(w, "%v is %v (%s) in %v: %v\n", c, result, result.Number(), to.Title(), fidelity)
	return err
}
