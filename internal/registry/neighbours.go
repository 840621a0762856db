// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"fmt"
	"io/fs"
)

// neighboursFile is the file of whose a number may be that no vocabulary names.
const neighboursFile = "neighbours.toml"

// A Neighbour is a row of neighbours.toml.
type Neighbour struct {
	Title  string   `toml:"title"`
	Low    int64    `toml:"low"`
	High   int64    `toml:"high"`
	Prefix []string `toml:"prefix"` // of names
	Source string   `toml:"source"`
}

func (r *Registry) readNeighbours(fsys fs.FS) error {
	if _, err := fs.Stat(fsys, neighboursFile); err != nil {
		return nil // a registry of a test
	}
	var file struct {
		Neighbour []Neighbour `toml:"neighbour"`
	}
	if err := decode(fsys, neighboursFile, &file); err != nil {
		return err
	}
	for _, n := range file.Neighbour {
		if n.Title == "" || n.Source == "" || n.Low > n.High {
			return fmt.Errorf("%s: %q: want a title, a source, and low up to high", neighboursFile, n.Title)
		}
	}
	r.Neighbours = file.Neighbour
	return nil
}
