// SPDX-License-Identifier: Apache-2.0

// Package jsontext reads a JSON value for types that are written as text. A method
// UnmarshalText is not called for null, which would leave a status at zero: a success.
package jsontext

import (
	"encoding/json"
	"errors"
	"fmt"
)

// String returns the string that a JSON value is. The error of any other value says what
// it is.
func String(data []byte) (string, error) {
	if text := ""; len(data) > 0 && data[0] == '"' {
		err := json.Unmarshal(data, &text)
		return text, err
	}
	return "", wrong(data, "a string")
}

// Value is the string or the number that a JSON value is. The error of any other value,
// and of a number that is no N, says what it is.
func Value[N any](data []byte) (text string, number N, isNumber bool, err error) {
	if len(data) > 0 && (data[0] == '-' || '0' <= data[0] && data[0] <= '9') {
		if json.Unmarshal(data, &number) != nil {
			return "", number, false, fmt.Errorf("JSON number %.40s does not fit %T", data, number)
		}
		return "", number, true, nil
	}
	if len(data) == 0 || data[0] != '"' {
		return "", number, false, wrong(data, "a string or a number")
	}
	text, err = String(data)
	return text, number, false, err
}

// wrong says that a JSON value is not what is wanted.
func wrong(data []byte, want string) error {
	kind := "text that is no JSON"
	if len(data) > 0 {
		switch data[0] {
		case 'n':
			kind = "JSON null"
		case 't', 'f':
			kind = "a JSON boolean"
		case '{':
			kind = "a JSON object"
		case '[':
			kind = "a JSON array"
		case '"':
			kind = "a JSON string"
		default:
			kind = "a JSON number"
		}
	}
	return errors.New(kind + ", want " + want)
}
