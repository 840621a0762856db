// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"io"

	"github.com/secstatus/secstatus/headercheck"
)

// macros is the value of -D and of -U, which count in their order.
type macros struct {
	flags *headercheck.Flags
	undef bool
}

func (macros) Type() string   { return "stringArray" }
func (macros) String() string { return "" }

func (m macros) Set(v string) error {
	if m.undef {
		*m.flags = m.flags.Then(headercheck.Flags{Undef: []string{v}})
	} else {
		*m.flags = m.flags.Then(headercheck.Flags{Defines: []string{v}})
	}
	return nil
}

// flagSets are what compile_commands.json says, followed by the flags of the command line; or
// these alone. It says which entries cannot be understood.
func (f *checkFlags) flagSets(ctx context.Context, errw io.Writer) (*headercheck.Build, error) {
	if f.compile == "" {
		return &headercheck.Build{Sets: []headercheck.Flags{f.flags}}, nil
	}
	if !f.given {
		f.Target = "" // the compilers'
	}
	b, err := headercheck.CompileCommands(ctx, f.compile, f.Target)
	if err != nil {
		return nil, fmt.Errorf("-p: %w", err)
	}
	for i, err := range b.Bad {
		if i == mostBad {
			complain(errw, "-p: warning: %d more entries left out", len(b.Bad)-i)
			break
		}
		complain(errw, "-p: warning: %s; entry left out", err)
	}
	b.Then(f.flags)
	return b, nil
}

// mostBad is how many entries of a database are complained of.
const mostBad = 5

// included are the headers that a build reads and that define names of the reference, as
// they are called from the current folder.
func included(ctx context.Context, c *headercheck.Checker, b *headercheck.Build, database string) ([]string, error) {
	paths, err := c.Includes(ctx, b)
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("-p %s: no header that the build reads defines such names; want headers", database)
	}
	for i, p := range paths {
		paths[i] = fromHere(p)
	}
	return paths, nil
}
