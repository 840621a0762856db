// SPDX-License-Identifier: Apache-2.0

package registry

import (
	"fmt"
	"io/fs"
)

// searchFile is the file of the words by which people look for codes.
const searchFile = "search.toml"

// A Search is search.toml.
type Search struct {
	Stop []string    `toml:"stop"` // words that say nothing in a query
	Keys []SearchKey `toml:"key"`
}

// A SearchKey is words by which codes are found.
type SearchKey struct {
	Codes []string `toml:"codes"` // the likeliest first
	Words []string `toml:"words"`
}

func (r *Registry) readSearch(fsys fs.FS) error {
	if _, err := fs.Stat(fsys, searchFile); err != nil {
		return nil // a registry of a test
	}
	if err := decode(fsys, searchFile, &r.Search); err != nil {
		return err
	}
	named := map[string]bool{}
	for _, v := range r.Vocabularies {
		for _, c := range v.Codes {
			named[c.Name] = true
		}
	}
	for _, k := range r.Search.Keys {
		if len(k.Codes) == 0 || len(k.Words) == 0 {
			return fmt.Errorf("%s: a key without codes or words", searchFile)
		}
		for _, c := range k.Codes {
			if !named[c] {
				return fmt.Errorf("%s: %q is not a code", searchFile, c)
			}
		}
	}
	return nil
}
