// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/escape"
	"github.com/secstatus/secstatus/internal/regular"
	"github.com/secstatus/secstatus/internal/sha256"
	"github.com/secstatus/secstatus/internal/shipped"
	"github.com/spf13/cobra"
)

// A shippedHeader is a C header that the module ships.
type shippedHeader struct {
	include.Sum
	follows string              // the specification and its version
	profile headercheck.Profile // "" for one that has none
}

// shippedHeaders are all headers, in the order of names.
func shippedHeaders() []shippedHeader {
	var all []shippedHeader
	for _, s := range include.Sums() {
		h := shippedHeader{Sum: s, follows: "secstatus"}
		switch s.Name {
		case "psa/error.h":
			h.follows, h.profile = "PSA Certified Status code API 1.0", headercheck.PSA
		case "pkcs11/pkcs11t.h":
			h.follows, h.profile = "PKCS #11 3.2", headercheck.PKCS11
		case "pkcs11/pkcs11.h", "pkcs11/pkcs11f.h":
			h.follows = "PKCS #11 3.2"
		}
		all = append(all, h)
	}
	return all
}

func (h shippedHeader) text() ([]byte, error) { return shipped.Text(h.Name) }

func newHeaders() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "headers",
		Short: "List, write and verify the C headers, or say how to find them",
		Long: `Headers lists, writes and verifies the C headers that are part of this command,
such as psa/error.h and pkcs11/pkcs11t.h.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return errors.New("headers: want list, write DIR, verify DIR or cflags")
		},
	}
	cmd.AddCommand(newHeadersList(), newHeadersWrite(), newHeadersVerify(), newHeadersCflags())
	return cmd
}

func newHeadersList() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the headers with SHA-256 and the version they follow",
		Long: `List prints a line for each header: its SHA-256, its name, and the specification
and version that it follows, separated by tabs. The specification of this
project's own headers is secstatus.`,
		Example: `  secstatus headers list`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, h := range shippedHeaders() {
				if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%s\t%s\t%s\n", h.SHA256, h.Name, h.follows); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// oneDir is the argument DIR.
func oneDir(cmd *cobra.Command, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("headers %s: want one DIR", cmd.Name())
	}
	return nil
}

func completeDir(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

// headerFile is a copy of a header, or of the sums, or whatever is in its place.
var headerFile = regular.Kind{Name: "a header", Max: 8 << 20}

func newHeadersVerify() *cobra.Command {
	return &cobra.Command{
		Use:   "verify DIR [HEADER...]",
		Short: "Say whether copies of the headers are as shipped",
		Long: `Verify compares each header below DIR with the shipped text: it is as shipped,
the text of an earlier release, or changed, which is any text that this version
of the command does not know. For an earlier or changed text it says what the
difference means to a compiler: the same, or other contents, or that the two
texts do not compile together. Then it shows the difference.

To verify only some headers, name them as C code does.

Exit status: 0 all are as shipped, 1 one differs or is missing, 2 one cannot be
read.`,
		Example: `  secstatus headers verify third_party/include
  secstatus headers verify third_party/include psa/error.h`,
		ValidArgsFunction: completeVerify,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("headers verify: want DIR")
			}
			headers, err := headersNamed(args[1:])
			if err != nil {
				return fmt.Errorf("headers verify: %w", err)
			}
			status := exitFine
			for _, h := range headers {
				found, err := h.verify(cmd.Context(), cmd.OutOrStdout(), args[0])
				if err != nil {
					complain(cmd.ErrOrStderr(), "%v", err)
					status = exitFailure
				} else if found && status == exitFine {
					status = exitFound
				}
			}
			if status != exitFine {
				return exitStatus(status)
			}
			return nil
		},
	}
}

func completeVerify(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	return headerNames(), cobra.ShellCompDirectiveNoFileComp
}

func headerNames() []string {
	var names []string
	for _, s := range include.Sums() {
		names = append(names, s.Name)
	}
	return names
}

// headersNamed returns the headers of these names, or all if there is none.
func headersNamed(names []string) ([]shippedHeader, error) {
	all := shippedHeaders()
	if len(names) == 0 {
		return all, nil
	}
	var named []shippedHeader
	for _, name := range names {
		i := slices.IndexFunc(all, func(h shippedHeader) bool { return h.Name == filepath.ToSlash(name) })
		if i < 0 {
			return nil, fmt.Errorf("%q is not a shipped header; want %s", name, strings.Join(headerNames(), " or "))
		}
		named = append(named, all[i])
	}
	return named, nil
}

// verify says what a copy differs in, and reports whether it does.
func (h shippedHeader) verify(ctx context.Context, w io.Writer, dir string) (found bool, err error) {
	path := filepath.Join(dir, filepath.FromSlash(h.Name))
	want, err := h.text()
	if err != nil {
		return false, err
	}
	have, err := headerFile.Read(ctx, path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		_, err = fmt.Fprintf(w, "%s: missing\n", shownPath(path))
		return true, err
	case err != nil:
		return false, err
	case bytes.Equal(have, want):
		_, err = fmt.Fprintf(w, "%s: as shipped\n", shownPath(path))
		return false, err
	}
	verdict, reports, err := h.matter(ctx, path, have, want)
	if err != nil {
		return true, err
	}
	if _, err := fmt.Fprintf(w, "%s: %s; %s\n", shownPath(path), h.origin(have), verdict); err != nil {
		return true, err
	}
	if err := writeText(w, reports, style{all: true, read: func(path string) (string, error) { return headerFile.ReadString(ctx, path) }}); err != nil {
		return true, err
	}
	if bytes.Equal(withLF(have), want) {
		_, err = fmt.Fprintln(w, "only the ends of lines differ: CR LF for LF")
		return true, err
	}
	changes, _ := unifiedDiff("shipped/"+h.Name, string(want), path, string(have))
	_, err = io.WriteString(w, changes)
	return true, err
}

func withLF(text []byte) []byte { return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")) }

// releases is the record of released texts.
var releases = include.Releases

// origin says where a text that is not the shipped one comes from.
func (h shippedHeader) origin(text []byte) string {
	for _, r := range slices.Backward(releases()) {
		if r.Name != h.Name {
			continue
		}
		switch r.SHA256 {
		case sha256.Hex(text):
			return "the text of release " + r.Version
		case sha256.Hex(withLF(text)):
			return "the text of release " + r.Version + " with CR LF for LF"
		}
	}
	return "changed"
}

// matter says what a compiler makes of a copy, and what of it is to blame.
func (h shippedHeader) matter(ctx context.Context, path string, have, want []byte) (verdict string, reports []headercheck.Report, err error) {
	switch {
	case headercheck.Same(have, want):
		return "to a compiler it is the same", nil, nil
	case h.profile == "":
		return "a compiler reads something else:", nil, nil
	}
	checker, err := headercheck.New(ctx, headercheck.Options{Profile: h.profile})
	if err != nil {
		return "", nil, err
	}
	reports, err = checker.Check(ctx, []string{path}, nil)
	if err != nil {
		return "", nil, err
	}
	verdict = "its codes are the same, but a compiler reads something else:"
	for _, r := range reports {
		if r.Verdict == headercheck.Unreadable {
			return "", nil, errors.New(reason(r))
		}
		for _, f := range r.Findings {
			if len(f.Orders) > 0 {
				return "does not compile with the reference:", reports, nil
			}
			verdict = "a compiler accepts both, with other contents:"
		}
	}
	return verdict, reports, nil
}

func newHeadersCflags() *cobra.Command {
	return &cobra.Command{
		Use:   "cflags",
		Short: "Print the compiler flag by which C code finds the headers",
		Long: `Cflags prints -I and the folder of the headers in the module's checkout, quoted
for a shell. The go command tells which checkout the module in the current
folder uses: the module cache, a replacement or a vendor folder.`,
		Example: `  cc $(secstatus headers cflags) -c status.c`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := headersDir(cmd.Context())
			if err != nil {
				return err
			}
			if dir != escape.Line(dir) {
				return fmt.Errorf("headers cflags: the folder %q has a character in its name that a shell or make would interpret; want a checkout elsewhere", dir)
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), shellQuoted("-I"+dir))
			return err
		},
	}
}

// headersDir returns the folder of the headers in the checkout that the module in the
// current folder uses.
func headersDir(ctx context.Context) (string, error) {
	out, stderr, err := outputOf(ctx, "go", "list", "-f", "{{.Dir}}", "github.com/secstatus/secstatus/include")
	dir := strings.TrimSuffix(strings.TrimSuffix(out, "\n"), "\r")
	if err != nil || dir == "" {
		why := strings.Join(strings.Fields(stderr), " ")
		if why == "" && err != nil {
			why = err.Error()
		}
		return "", fmt.Errorf("headers cflags: no checkout of the module is found from here: %s; secstatus headers write DIR makes copies", why)
	}
	return dir, nil
}

// shellQuoted quotes a word for a shell, if it has to be.
func shellQuoted(word string) string {
	plain := strings.IndexFunc(word, func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("-_./:=@+,%\\", r) || r > 0x7f)
	}) < 0
	if plain && (filepath.Separator == '\\' || !strings.Contains(word, `\`)) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
