// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// stdinName is how the header on standard input is called without --stdin-filename. Its includes
// are looked for in the current folder.
const stdinName = "<stdin>"

// stdin reads the header on standard input if - is among the arguments. It returns the arguments
// with the name of the header instead.
func (f *checkFlags) stdin(in io.Reader, named bool, args []string) ([]string, error) {
	i := slices.Index(args, "-")
	switch {
	case i < 0 && named:
		return nil, fmt.Errorf("--stdin-filename %s: want - with it, for the header on standard input", f.stdinFilename)
	case i < 0:
		return args, nil
	case slices.Contains(args[i+1:], "-"):
		return nil, errors.New("-: given twice; standard input has one header")
	case f.fix:
		return nil, errors.New("--fix: cannot write to standard input; want a file instead of -")
	case f.writeBaseline:
		return nil, errors.New("--write-baseline: want headers as they are on disk instead of -")
	case !named:
		f.stdinFilename = stdinName
	case f.stdinFilename == "":
		return nil, errors.New("--stdin-filename: empty; want the path of the header, or leave the flag out")
	case strings.HasPrefix(f.stdinFilename, "<") && f.stdinFilename != stdinName:
		return nil, fmt.Errorf("--stdin-filename %s: names with < at the start are for the built-in headers; want the path of the header", f.stdinFilename)
	case os.IsPathSeparator(f.stdinFilename[len(f.stdinFilename)-1]) || isFolder(f.stdinFilename):
		return nil, fmt.Errorf("--stdin-filename %s: a directory, want the path of a header", f.stdinFilename)
	}
	endOnInterrupt()
	text, err := io.ReadAll(io.LimitReader(in, headerFile.Max+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("standard input: %w", err)
	case int64(len(text)) > headerFile.Max:
		return nil, fmt.Errorf("standard input: more than %d bytes; %s may have %d", headerFile.Max, headerFile.Name, headerFile.Max)
	}
	f.Texts = map[string]string{f.stdinFilename: string(text)}
	args = slices.Clone(args)
	args[i] = f.stdinFilename
	return args, nil
}

func isFolder(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.IsDir()
}
