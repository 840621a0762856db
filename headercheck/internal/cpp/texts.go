// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"os"
	"path/filepath"
)

// Texts read files, some of which have a text that counts instead of what is on disk, such as
// one that an editor has not saved. Nil has none.
type Texts []ownText

type ownText struct {
	path string // absolute
	disk os.FileInfo
	text string
}

// NewTexts has these texts, by path. A file may be called by any other of its paths as well.
func NewTexts(of map[string]string) (t Texts, err error) {
	for path, text := range of {
		abs, err := filepath.Abs(path)
		if err != nil {
			return nil, err
		}
		own := ownText{path: abs, text: text}
		if st, err := os.Stat(abs); err == nil {
			own.disk = st // else it is not saved yet
		}
		t = append(t, own)
	}
	return t, nil
}

// Read returns the text of a header.
func (t Texts) Read(ctx context.Context, path string) (string, error) {
	if text, ok := t.own(path); ok {
		return text, nil
	}
	return Header.ReadString(ctx, path)
}

func (t Texts) own(path string) (string, bool) {
	if len(t) == 0 {
		return "", false
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", false
	}
	st, err := os.Stat(abs)
	for _, o := range t {
		if o.path == abs || err == nil && o.disk != nil && os.SameFile(st, o.disk) {
			return o.text, true
		}
	}
	return "", false
}
