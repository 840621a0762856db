// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package cpp

import (
	"io"
	"os"
)

// readFile reads a regular file. There is no text, and no error, where there
// is no file.
func readFile(path string) ([]byte, error) {
	st, err := os.Stat(path)
	switch {
	case err != nil || st.IsDir():
		return nil, nil
	case !st.Mode().IsRegular():
		return nil, errIrregular(path)
	case st.Size() > maxFile:
		return nil, errLarge(path, st.Size())
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b := make([]byte, st.Size())
	n, err := io.ReadFull(f, b)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	return b[:n], err
}
