// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/include"
	"github.com/spf13/cobra"
)

func newHeadersWrite() *cobra.Command {
	var force bool
	cmd := &cobra.Command{
		Use:   "write [flags] DIR",
		Short: "Write the headers below a folder",
		Long: `Write writes the headers to DIR/psa/error.h, DIR/pkcs11/pkcs11t.h and so on, so
that -IDIR finds them, and their checksums to DIR/SHA256SUMS for sha256sum -c.
It creates folders as needed and leaves files with the same text alone. If a
file has another text, it writes nothing unless you give --force. If a file
differs only in CR LF instead of LF, it writes LF. It never overwrites a
SHA256SUMS that lists other files.

Without --force, it follows no link out of DIR. With --force, it writes into a
folder that is such a link, and replaces a header that is a link by a file.

It writes all files or none: if one does not fit on the disk, all stay as they
were. It writes SHA256SUMS last.

If it writes the PKCS #11 headers, it says which version a module built over
them claims, and how to choose another. If existing headers in DIR, in
DIR/pkcs11 or under the overwritten names follow another version, it says so.`,
		Example:           `  secstatus headers write third_party/include`,
		Args:              oneDir,
		ValidArgsFunction: completeDir,
		RunE: func(cmd *cobra.Command, args []string) error {
			return writeHeaders(cmd.Context(), cmd.ErrOrStderr(), args[0], force)
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, "overwrite headers and sums with another text, and follow links")
	return cmd
}

// A headerCopy is a file that headers write puts below DIR.
type headerCopy struct {
	name string // below DIR
	text []byte
	mode fs.FileMode // of the file that it replaces, or 0
	temp string      // the name under which it is written
}

// A headerWriter writes files below a folder, and out of it only by force.
type headerWriter struct {
	dir   string
	force bool
}

func writeHeaders(ctx context.Context, errw io.Writer, dir string, force bool) error {
	w := headerWriter{dir, force}
	var files []headerCopy
	for _, h := range shippedHeaders() {
		text, err := h.text()
		if err != nil {
			return err
		}
		files = append(files, headerCopy{name: filepath.FromSlash(h.Name), text: text})
	}
	files = append(files, headerCopy{name: "SHA256SUMS", text: include.SHA256SUMS()})
	if err := ownSums(ctx, w.path("SHA256SUMS")); err != nil {
		return err
	}
	older := w.versionsThere(ctx)
	n := 0
	for _, f := range files {
		due, err := w.due(ctx, &f)
		if err != nil {
			return err
		}
		if due {
			files[n] = f
			n++
		}
	}
	files = files[:n]
	if len(files) == 0 {
		return nil
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	// First all texts are written under other names, then they get theirs.
	defer func() {
		for _, f := range files {
			w.discard(f)
		}
	}()
	for i := range files {
		if err := w.write(&files[i]); err != nil {
			return err
		}
	}
	for i := range files {
		if err := w.rename(&files[i]); err != nil {
			return err
		}
		complain(errw, "%s written", w.path(files[i].name))
	}
	sayVersion(errw, files, older)
	return nil
}

// path is a name below DIR as it is shown.
func (w headerWriter) path(name string) string {
	return filepath.Join(w.dir, name)
}

// due reports whether a file is to be written, and returns an error if it must not be.
// It changes nothing.
func (w headerWriter) due(ctx context.Context, f *headerCopy) (bool, error) {
	shown := w.path(f.name)
	root, err := os.OpenRoot(w.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	defer root.Close()
	if folder := filepath.Dir(f.name); folder != "." {
		if _, err := root.Lstat(folder); errors.Is(err, fs.ErrNotExist) {
			return true, nil
		}
		// Whether a link leaves DIR or leads nowhere is for the root to say.
		if st, err := root.Stat(folder); err != nil && !w.force {
			return false, fmt.Errorf("%s is a link that leads out of %s, or nowhere; nothing is written; want --force to follow it", w.path(folder), w.dir)
		} else if err == nil && !st.IsDir() {
			return false, fmt.Errorf("%s is not a folder; nothing is written", w.path(folder))
		}
		if _, err := os.Stat(w.path(folder)); err != nil {
			return false, err
		}
	}
	old, err := headerFile.Read(ctx, shown)
	if err == nil && bytes.Equal(old, f.text) {
		return false, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	st, statErr := os.Lstat(shown)
	switch {
	case errors.Is(statErr, fs.ErrNotExist):
		return true, nil
	case statErr != nil:
		return false, statErr
	case w.force, st.Mode().IsRegular() && bytes.Equal(withLF(old), f.text): // git may have ended lines with CR LF
	case st.Mode()&fs.ModeSymlink != 0:
		return false, fmt.Errorf("%s is a link to another text, or to nothing; nothing is written; want --force to put the file in its place", shown)
	default:
		return false, fmt.Errorf("%s has another text; nothing is written; want --force to overwrite it", shown)
	}
	if st.Mode().IsRegular() {
		f.mode = st.Mode().Perm()
	}
	return true, nil
}

// folder opens the folder of a file, and makes it if it is not there.
func (w headerWriter) folder(name string) (*os.Root, error) {
	root, err := os.OpenRoot(w.dir)
	if err != nil {
		return nil, err
	}
	folder := filepath.Dir(name)
	if folder == "." {
		return root, nil
	}
	defer root.Close()
	err = root.MkdirAll(folder, 0o777)
	if err == nil {
		var below *os.Root
		if below, err = root.OpenRoot(folder); err == nil {
			return below, nil
		}
	}
	if w.force {
		return os.OpenRoot(filepath.Join(w.dir, folder))
	}
	return nil, err
}

// write writes the text of a file under another name beside it, to the disk.
func (w headerWriter) write(f *headerCopy) error {
	root, err := w.folder(f.name)
	if err != nil {
		return err
	}
	defer root.Close()
	temp := fmt.Sprintf(".%s.%016x", filepath.Base(f.name), rand.Uint64())
	file, err := root.OpenFile(temp, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	f.temp = temp
	_, err = file.Write(f.text)
	if err == nil && f.mode != 0 {
		err = file.Chmod(f.mode)
	}
	if err == nil {
		err = file.Sync()
	}
	if closeErr := file.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written; all files stay as they were: %w", w.path(f.name), err)
	}
	return nil
}

// rename gives a written file its name.
func (w headerWriter) rename(f *headerCopy) error {
	root, err := w.folder(f.name)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.Rename(f.temp, filepath.Base(f.name)); err != nil {
		return err
	}
	f.temp = ""
	return nil
}

// discard removes what was written of a file that did not get its name.
func (w headerWriter) discard(f headerCopy) {
	if f.temp == "" {
		return
	}
	if root, err := w.folder(f.name); err == nil {
		_ = root.Remove(f.temp) // the error that led here is the one to tell
		_ = root.Close()
	}
}

// ownSums returns an error if a file of sums has a file in it that is not a header of ours.
func ownSums(ctx context.Context, path string) error {
	text, err := headerFile.Read(ctx, path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for line := range strings.Lines(string(text)) {
		_, name, _ := strings.Cut(strings.TrimRight(line, "\r\n"), " ")
		name = strings.TrimLeft(name, " *")
		if !ownName(name) {
			return fmt.Errorf("%s has sums of other files, such as %q; nothing is written; want a folder for the headers alone", path, name)
		}
	}
	return err
}

// ownName says whether a header is one of this release or of an earlier one, or has a name
// that a later one may have. Folders such as psa/ have headers of others as well.
func ownName(name string) bool {
	return strings.HasPrefix(name, "secstatus/") ||
		slices.ContainsFunc(include.Sums(), func(s include.Sum) bool { return s.Name == name }) ||
		slices.ContainsFunc(releases(), func(r include.Release) bool { return r.Name == name })
}
