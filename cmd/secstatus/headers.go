// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/include"
	"github.com/spf13/cobra"
)

// A shippedHeader is a C header that the module ships.
type shippedHeader struct {
	name    string // as C code includes it
	version string // of the specification that it follows
	profile headercheck.Profile
}

var shippedHeaders = []shippedHeader{
	{"psa/error.h", "PSA Certified Status code API 1.0", headercheck.PSA},
	{"pkcs11/pkcs11t.h", "PKCS #11 3.2", headercheck.PKCS11},
}

func (h shippedHeader) text() ([]byte, error) { return fs.ReadFile(include.FS(), h.name) }

func newHeaders() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "headers",
		Short: "List, write and verify the C headers, or say how to find them",
		Long: `Headers deals with the C headers that come with the command: psa/error.h and
pkcs11/pkcs11t.h.`,
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
		Long: `List writes a line of each header: SHA-256, name, and the specification whose
version it follows, separated by tabs.`,
		Example: `  secstatus headers list`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, h := range shippedHeaders {
				text, err := h.text()
				if err != nil {
					return err
				}
				if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%x\t%s\t%s\n", sha256.Sum256(text), h.name, h.version); err != nil {
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

func newHeadersWrite() *cobra.Command {
	var force bool
	cmd := &cobra.Command{
		Use:   "write [flags] DIR",
		Short: "Write the headers below a folder",
		Long: `Write writes the headers to DIR/psa/error.h and DIR/pkcs11/pkcs11t.h, so that -IDIR
finds them. It makes folders as needed, leaves a header alone that is there already
with the same text, and refuses to overwrite another text without --force; then it
writes neither.`,
		Example:           `  secstatus headers write third_party/include`,
		Args:              oneDir,
		ValidArgsFunction: completeDir,
		RunE: func(cmd *cobra.Command, args []string) error {
			return writeHeaders(cmd.ErrOrStderr(), args[0], force)
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, "overwrite headers with another text")
	return cmd
}

func writeHeaders(errw io.Writer, dir string, force bool) error {
	type file struct {
		path string
		text []byte
	}
	var files []file
	for _, h := range shippedHeaders {
		text, err := h.text()
		if err != nil {
			return err
		}
		path := filepath.Join(dir, filepath.FromSlash(h.name))
		switch old, err := os.ReadFile(path); {
		case err == nil && bytes.Equal(old, text):
			continue
		case err == nil && !force:
			return fmt.Errorf("%s has another text; nothing is written; want --force to overwrite it", path)
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return err
		}
		files = append(files, file{path, text})
	}
	for _, f := range files {
		if err := os.MkdirAll(filepath.Dir(f.path), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(f.path, f.text, 0o666); err != nil {
			return err
		}
		fmt.Fprintf(errw, "secstatus: %s written\n", f.path)
	}
	return nil
}

func newHeadersVerify() *cobra.Command {
	return &cobra.Command{
		Use:   "verify DIR",
		Short: "Say whether copies of the headers are as shipped",
		Long: `Verify compares DIR/psa/error.h and DIR/pkcs11/pkcs11t.h with the shipped text, prints
the differences, and says whether they matter to a compiler: whether the two texts
can live in one translation unit, and define the same.

Exit status: 0 all are as shipped, 1 one differs or is missing, 2 one cannot be read.`,
		Example:           `  secstatus headers verify third_party/include`,
		Args:              oneDir,
		ValidArgsFunction: completeDir,
		RunE: func(cmd *cobra.Command, args []string) error {
			status := exitFine
			for _, h := range shippedHeaders {
				found, err := h.verify(cmd.Context(), cmd.OutOrStdout(), args[0])
				if err != nil {
					fmt.Fprintf(cmd.ErrOrStderr(), "secstatus: %v\n", err)
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

// verify says what a copy differs in, and reports whether it does.
func (h shippedHeader) verify(ctx context.Context, w io.Writer, dir string) (found bool, err error) {
	path := filepath.Join(dir, filepath.FromSlash(h.name))
	want, err := h.text()
	if err != nil {
		return false, err
	}
	have, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		_, err = fmt.Fprintf(w, "%s: missing\n", path)
		return true, err
	case err != nil:
		return false, err
	case bytes.Equal(have, want):
		_, err = fmt.Fprintf(w, "%s: as shipped\n", path)
		return false, err
	}
	verdict, reports, err := h.matter(ctx, path)
	if err != nil {
		return true, err
	}
	if _, err := fmt.Fprintf(w, "%s: differs from the shipped text; %s\n", path, verdict); err != nil {
		return true, err
	}
	if err := writeText(w, reports, false); err != nil {
		return true, err
	}
	if bytes.Equal(bytes.ReplaceAll(have, []byte("\r\n"), []byte("\n")), want) {
		_, err = fmt.Fprintln(w, "only the ends of lines differ: CR LF for LF")
		return true, err
	}
	changes := string(diff.Diff("shipped/"+h.name, want, path, have))
	_, changes, _ = strings.Cut(changes, "\n") // "diff old new"
	_, err = io.WriteString(w, harmless(changes))
	return true, err
}

// matter says what a compiler makes of a copy, and what of it is to blame.
func (h shippedHeader) matter(ctx context.Context, path string) (verdict string, reports []headercheck.Report, err error) {
	checker, err := headercheck.New(ctx, headercheck.Options{Profile: h.profile})
	if err != nil {
		return "", nil, err
	}
	reports, err = checker.Check(ctx, []string{path}, nil)
	if err != nil {
		return "", nil, err
	}
	verdict = "to a compiler its codes are the same"
	for _, r := range reports {
		if r.Verdict == headercheck.Unreadable {
			return "", nil, errors.New(reason(r))
		}
		for _, f := range r.Findings {
			if len(f.Orders) > 0 {
				return "a compiler minds:", reports, nil
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
		Long: `Cflags prints -I and the folder of the headers in the module's checkout, quoted for
a shell. It asks the go command which checkout the module in the current folder
uses: the module cache, a replacement, a vendor folder.`,
		Example: `  cc $(secstatus headers cflags) -c status.c`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := headersDir(cmd.Context())
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), shellQuoted("-I"+dir))
			return err
		},
	}
}

// headersDir returns the folder of the headers in the checkout that the module in the
// current folder uses.
func headersDir(ctx context.Context) (string, error) {
	var stderr strings.Builder
	list := exec.CommandContext(ctx, "go", "list", "-f", "{{.Dir}}", "github.com/secstatus/secstatus/include")
	list.Stderr = &stderr
	out, err := list.Output()
	dir := strings.TrimSuffix(strings.TrimSuffix(string(out), "\n"), "\r")
	if err != nil || dir == "" {
		why := strings.TrimSpace(stderr.String())
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
