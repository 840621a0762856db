// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// neighboursFile is the file of whose a number may be that no vocabulary names.
const neighboursFile = "neighbours.toml"

// A Neighbour is a row of neighbours.toml.
type Neighbour struct {
	Title   string   `toml:"title"`
	Low     int64    `toml:"low"`
	High    int64    `toml:"high"`
	Values  []string `toml:"values"` // "NAME = value"
	Prefix  []string `toml:"prefix"` // of names
	Form    string   `toml:"form"`
	Formula string   `toml:"formula"`
	Module  string   `toml:"module"`
	Beside  bool     `toml:"beside"`
	Only    string   `toml:"only"`
	Source  string   `toml:"source"`
}

// NeighbourFormulas are the ways in which the parts of a number are told.
var NeighbourFormulas = []string{"", "mbedtls", "tpm", "win32", "openssl1", "openssl3", "errno100000"}

// Numbers says whether the row has a range of numbers.
func (n Neighbour) Numbers() bool { return n.Low != 0 || n.High != 0 }

// Value takes a value of a row apart.
func (Neighbour) Value(text string) (name string, value int64, err error) {
	name, number, ok := strings.Cut(text, " = ")
	if !ok {
		return "", 0, fmt.Errorf("%q: want NAME = value", text)
	}
	value, err = strconv.ParseInt(number, 0, 64)
	return name, value, err
}

// A Meaning is what a module that is known means by a code.
type Meaning struct {
	Code   string `toml:"code"`
	Module string `toml:"module"`
	Says   string `toml:"says"`
	Source string `toml:"source"`
}

func (r *Registry) readNeighbours(fsys fs.FS) error {
	if _, err := fs.Stat(fsys, neighboursFile); err != nil {
		return nil // a registry of a test
	}
	var file struct {
		Neighbour []Neighbour `toml:"neighbour"`
		Meaning   []Meaning   `toml:"meaning"`
	}
	if err := decode(fsys, neighboursFile, &file); err != nil {
		return err
	}
	for _, n := range file.Neighbour {
		switch {
		case n.Title == "" || n.Source == "" || n.Low > n.High:
			return fmt.Errorf("%s: %q: want a title, a source, and low up to high", neighboursFile, n.Title)
		case n.Numbers() && len(n.Values) > 0 || !n.Numbers() && len(n.Values) == 0 && len(n.Prefix) == 0:
			return fmt.Errorf("%s: %q: want either low and high, or values, or a prefix alone", neighboursFile, n.Title)
		case !slices.Contains(NeighbourFormulas, n.Formula) || n.Form != "" && n.Form != "hex":
			return fmt.Errorf("%s: %q: want a form of hex or none, and a formula of %q", neighboursFile, n.Title, NeighbourFormulas)
		}
		for _, v := range n.Values {
			if _, _, err := n.Value(v); err != nil {
				return fmt.Errorf("%s: %q: %w", neighboursFile, n.Title, err)
			}
		}
	}
	for _, m := range file.Meaning {
		if m.Code == "" || m.Module == "" || m.Says == "" || m.Source == "" {
			return fmt.Errorf("%s: meaning of %q: want code, module, says and source", neighboursFile, m.Code)
		}
	}
	r.Neighbours, r.Meanings = file.Neighbour, file.Meaning
	return nil
}
