// SPDX-License-Identifier: Apache-2.0

// Command write makes the generated files of this module. Run it from the module's
// root, or as "make generate".
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/secstatus/secstatus/internal/gen"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
)

func main() {
	if err := write(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write() error {
	r, err := registry.Load(facts.FS)
	if err != nil {
		return err
	}
	files, err := gen.Files(r)
	if err != nil {
		return err
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		return fmt.Errorf("run this from the module's root: %w", err)
	}
	if files["README.md"], err = gen.Readme(r, readme); err != nil {
		return err
	}
	for name, text := range files {
		name = filepath.FromSlash(name)
		if old, err := os.ReadFile(name); err == nil && gen.Fresh(name, old, text) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, text, 0o666); err != nil {
			return err
		}
		fmt.Println("wrote", name)
	}
	return nil
}
