// SPDX-License-Identifier: Apache-2.0

// Command write makes the site. Run it from the module's root, or as "make site".
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
	"github.com/secstatus/secstatus/internal/site"
	facts "github.com/secstatus/secstatus/registry"
)

func main() {
	dir := flag.String("o", "site", "the folder to write; one that this program wrote is replaced")
	base := flag.String("base", "", "the address at which the site will stand, for search engines")
	flag.Parse()
	if err := write(*dir, *base); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func write(dir, base string) error {
	if base != "" && !strings.HasSuffix(base, "/") {
		return fmt.Errorf("-base %s: want an address that ends in /", base)
	}
	r, err := registry.Load(facts.FS)
	if err != nil {
		return err
	}
	files, err := site.Files(r, base)
	if err != nil {
		return err
	}
	programs, err := site.Programs(context.Background(), ".")
	if err != nil {
		return err
	}
	maps.Copy(files, programs)
	if err := clear(dir); err != nil {
		return err
	}
	size := 0
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, text, 0o666); err != nil {
			return err
		}
		size += len(text)
	}
	fmt.Printf("wrote %d files, %d KB, to %s\n", len(files), size/1000, dir)
	return nil
}

// clear removes a site that stands in a folder. Any other folder with something in it is
// not this program's to remove.
func clear(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	for _, name := range []string{"index.html", "site.css", "search.js"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("%s is not empty, and no site: want another folder", dir)
		}
	}
	return os.RemoveAll(dir)
}
