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
//	/* overlooked: psa_status_t, reference-first, c99 */
//	/* at file scope */
//	/* not clean by itself */
//	/* for C alone */
//	/* for no compiler */
//
// The second says that the header is wrong by itself, at a macro. The third names a clash
// that compilers see in an order, or in one dialect of it, and package headercheck does not: a
// blind spot, which is written down and has to go when it is seen. The others are about compilers.
// A header at file scope cannot stand in a scope, or is about more of PKCS #11 than return
// values. One that is not clean by itself needs something else before it. One for C alone, or
// for gcc or clang alone, is judged by no others, since they do not have the language for it, or
// do not say what it is about. For the last, no compiler is asked: it is documentation.
package testdata

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
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
	Overlooked           []Overlooked
	FileScope            bool   // compilers judge it apart
	NotClean             bool   // by itself
	Alone                string // "C", "gcc" or "clang" if nobody else judges it
	Uncompiled           bool   // no compiler judges it
}

// Overlooked is a clash that package headercheck does not see.
type Overlooked struct {
	Name  string
	Order string // "reference-first" or "header-first"
	Std   string // the only dialect in which it is one, or ""
}

var (
	flagsPattern      = regexp.MustCompile(`/\* flags: (.*) \*/`)
	unreadablePattern = regexp.MustCompile(`/\* unreadable: (\w+) \*/`)
	alonePattern      = regexp.MustCompile(`/\* for (C|gcc|clang) alone \*/`)
	overlookedPattern = regexp.MustCompile(`/\* overlooked: (\w+), (reference-first|header-first)(?:, (\w+))? \*/`)
)

// Parse reads what a header says of itself. The error names an unknown flag, or
// what is overlooked if it is not in the form above.
func Parse(file, text string) (Header, error) {
	says := func(what string) bool { return strings.Contains(text, "/* "+what+" */\n") }
	h := Header{File: file, Text: text, FileScope: says("at file scope"), NotClean: says("not clean by itself"),
		Uncompiled: says("for no compiler")}
	if m := alonePattern.FindStringSubmatch(text); m != nil {
		h.Alone = m[1]
	}
	if m := unreadablePattern.FindStringSubmatch(text); m != nil {
		h.Unreadable = m[1]
	}
	for _, m := range overlookedPattern.FindAllStringSubmatch(text, -1) {
		h.Overlooked = append(h.Overlooked, Overlooked{m[1], m[2], m[3]})
	}
	if strings.Count(text, "/* overlooked:") != len(h.Overlooked) {
		return h, fmt.Errorf("%s: overlooked: want a name, reference-first or header-first, and a dialect or nothing, with commas between", file)
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

// IsHeader reports whether a file is a header of C or C++, and not a part of one.
func IsHeader(file string) bool { return slices.Contains([]string{".h", ".hpp"}, path.Ext(file)) }

// Headers are all headers, by the names of their files. The error names one that is wrong.
func Headers() (all []Header, err error) {
	err = fs.WalkDir(Files, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || !IsHeader(file) {
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
