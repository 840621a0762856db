// SPDX-License-Identifier: Apache-2.0

// Command release makes all that a release consists of, in a folder: the command for each
// platform with what belongs to it, the headers, the site, packages for Debian and RPM,
// bills of materials, and the sums of all that. The same commit and the same Go give the
// same bytes, wherever and whenever it runs. Run it as "make release".
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	root := flag.String("root", filepath.Join("..", ".."), "the checkout to release")
	out := flag.String("o", filepath.Join("..", "..", "dist"), "the folder to write; one that this program wrote is replaced")
	snapshot := flag.Bool("snapshot", false, "take any commit, for a trial")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := release(ctx, *root, *out, *snapshot)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func release(ctx context.Context, root, out string, snapshot bool) error {
	if err := ours(out); err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "secstatus-release-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	src, err := newSource(ctx, root, filepath.Join(work, "source"), snapshot)
	if err != nil {
		return err
	}
	assets, err := src.assets(ctx, filepath.Join(work, "build"))
	if err != nil {
		return err
	}
	assets = append(assets, sums(assets))
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o777); err != nil {
		return err
	}
	size := 0
	for _, a := range assets {
		if err := os.WriteFile(filepath.Join(out, a.name), a.data, 0o666); err != nil {
			return err
		}
		size += len(a.data)
	}
	fmt.Printf("wrote %d files, %d MB, of secstatus %s to %s\n", len(assets), size/1000000, src.version, out)
	return nil
}

// ours refuses a folder that holds something other than a release.
func ours(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(dir, sumsName)); err != nil {
		return fmt.Errorf("%s is not empty, and does not hold a release: want another folder", dir)
	}
	return nil
}
