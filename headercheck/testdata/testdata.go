// SPDX-License-Identifier: Apache-2.0

// Package testdata holds headers whose verdict is known: a folder for each check of package
// headercheck. Tests of that package read them, and package headertest has compilers judge them.
//
// A line of a header says what is found in it, as regular expressions after "want" in a
// comment, or after "want@+2" for the next line but one, where bytes of the line matter. What
// nobody wants is not found: near-misses want nothing that clashes. Further comments are
//
//	/* flags: --types --profile pkcs11 --std c99 --target arm-none-eabi */
//	/* unreadable: PSA_SUCCESS */
//	/* at file scope */
//	/* for no compiler */
//
// The second says that the header is wrong by itself, at a macro. The third says that it
// cannot stand in a scope, is not clean by itself, or is about more of PKCS #11 than return
// values, so that compilers judge it apart, and the fourth that nobody compiles it: it is documentation.
package testdata

import (
	"embed"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
)

// Files are the headers, and the parts that they include.
//
//go:embed *-*
var Files embed.FS

// A Header is one header with what it says of itself.
type Header struct {
	File                 string // "macro-spelling/hex.h"
	Text                 string
	Profile, Target, Std string // for package headercheck; "" where any will do
	Types                bool   // its types are compared, too
	Unreadable           string // the macro at which it is wrong by itself, or ""
	FileScope            bool   // compilers judge it apart
	Uncompiled           bool   // no compiler judges it
}

var (
	flagsPattern      = regexp.MustCompile(`/\* flags: (.*) \*/`)
	unreadablePattern = regexp.MustCompile(`/\* unreadable: (\w+) \*/`)
)

// Parse reads what a header says of itself. The error names a flag that is none.
func Parse(file, text string) (Header, error) {
	h := Header{File: file, Text: text,
		FileScope:  strings.Contains(text, "/* at file scope */\n"),
		Uncompiled: strings.Contains(text, "/* for no compiler */\n")}
	if m := unreadablePattern.FindStringSubmatch(text); m != nil {
		h.Unreadable = m[1]
	}
	m := flagsPattern.FindStringSubmatch(text)
	if m == nil {
		return h, nil
	}
	words := strings.Fields(m[1])
	if h.Types = words[0] == "--types"; h.Types {
		words = words[1:]
	}
	places := map[string]*string{"--profile": &h.Profile, "--target": &h.Target, "--std": &h.Std}
	for i := 0; i < len(words); i += 2 {
		place := places[words[i]]
		if place == nil || i+1 == len(words) {
			return h, fmt.Errorf("%s: flags: %s: want --profile, --target or --std and a value", file, words[i])
		}
		*place = words[i+1]
	}
	return h, nil
}

// Headers are all headers, by the names of their files. The error names one that is wrong.
func Headers() (all []Header, err error) {
	err = fs.WalkDir(Files, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(file, ".h") {
			return err
		}
		text, err := Files.ReadFile(file)
		if err != nil {
			return err
		}
		h, err := Parse(file, string(text))
		all = append(all, h)
		return err
	})
	return all, err
}
