// SPDX-License-Identifier: Apache-2.0

// Package notice collects the licences of what programs of this module are linked with. BSD, MIT
// and Apache licences demand that their text goes with a program.
package notice

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Std is the path by which a [Work] is Go's standard library.
const Std = "std"

// A Work is a module that programs are linked with, or Go's standard library.
type Work struct {
	Path     string // of the module, or [Std]
	Version  string // of the module, or that of Go, as in v1.2.3 or go1.25.0
	Licence  string // an SPDX identifier
	Texts    []Text
	Direct   bool     // whether packages of this module import it
	Requires []string // paths of the works that packages of this one import
}

// A Text is a file that has to go with the program.
type Text struct {
	Name string // below the folder of the module, with slashes
	Text string
}

// licence says what each module is licensed by. Who adds a module reads its licence, and
// whether notices are all that it demands.
func licence(path string) string {
	switch path {
	case "github.com/inconshreveable/mousetrap", "github.com/spf13/cobra":
		return "Apache-2.0"
	case Std,
		"github.com/remyoudompheng/bigfft",
		"github.com/rogpeppe/go-internal",
		"github.com/spf13/pflag",
		"golang.org/x/sys",
		"golang.org/x/term",
		"modernc.org/cc/v4",
		"modernc.org/mathutil",
		"modernc.org/opt",
		"modernc.org/sortutil",
		"modernc.org/strutil",
		"modernc.org/token":
		return "BSD-3-Clause"
	case "github.com/pelletier/go-toml/v2":
		return "MIT"
	}
	return ""
}

// legal are the names of files that have to go with a program, or that these refer to.
var legal = regexp.MustCompile(`(?i)^(licen[cs]e|copying|copyright|notice|patents|authors)([.-].*)?$`)

type goPackage struct {
	ImportPath, Dir string
	Standard        bool
	Imports         []string
	Module          *struct {
		Path, Version, Dir string
		Main               bool
	}
}

// Works returns what the packages are linked with, in the order of paths. Dir is the folder
// of this module; the environment env says for which platform.
func Works(ctx context.Context, dir string, env []string, packages ...string) ([]Work, error) {
	root, err := goTool(ctx, dir, env, "env", "GOROOT", "GOVERSION")
	if err != nil {
		return nil, err
	}
	goroot, version, _ := strings.Cut(strings.TrimSpace(string(root)), "\n")
	list, err := goTool(ctx, dir, env, append([]string{"list", "-deps", "-json=ImportPath,Dir,Standard,Imports,Module"}, packages...)...)
	if err != nil {
		return nil, err
	}
	works := map[string]*Work{}
	folders := map[string]bool{} // that have been looked into
	of := map[string]string{}    // packages: their works
	var linked []goPackage
	for d := json.NewDecoder(bytes.NewReader(list)); ; {
		var p goPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("notice: go list: %w", err)
		}
		if p.ImportPath == "unsafe" {
			continue // which is no code
		}
		linked = append(linked, p)
		if p.Module != nil && p.Module.Main {
			continue
		}
		w, top := Work{Path: Std, Version: version}, goroot
		if !p.Standard {
			w, top = Work{Path: p.Module.Path, Version: p.Module.Version}, p.Module.Dir
		}
		if works[w.Path] == nil {
			works[w.Path] = &w
		}
		of[p.ImportPath] = w.Path
		if err := works[w.Path].read(p.Dir, top, folders); err != nil {
			return nil, err
		}
	}
	for _, p := range linked {
		w := works[of[p.ImportPath]]
		for _, other := range p.Imports {
			needs := works[cmp.Or(of[other], of["vendor/"+other])]
			switch {
			case needs == nil || needs == w:
			case w == nil:
				needs.Direct = true
			case !slices.Contains(w.Requires, needs.Path):
				w.Requires = append(w.Requires, needs.Path)
			}
		}
	}
	var all []Work
	for _, path := range slices.Sorted(maps.Keys(works)) {
		w := works[path]
		if w.Licence = licence(path); w.Licence == "" {
			return nil, fmt.Errorf("notice: %s is linked, and internal/notice does not have its licence: want it in func licence", path)
		}
		if len(w.Texts) == 0 {
			return nil, fmt.Errorf("notice: %s is linked, and its folder has no licence", path)
		}
		slices.SortFunc(w.Texts, func(a, b Text) int { return strings.Compare(a.Name, b.Name) })
		slices.Sort(w.Requires)
		all = append(all, *w)
	}
	return all, nil
}

// read adds the texts in a folder and in those above it, up to the top.
func (w *Work) read(dir, top string, seen map[string]bool) error {
	for ; !seen[dir]; dir = filepath.Dir(dir) {
		seen[dir] = true
		entries, err := os.ReadDir(dir)
		if err != nil {
			return fmt.Errorf("notice: %w", err)
		}
		for _, e := range entries {
			if e.IsDir() || !legal.MatchString(e.Name()) {
				continue
			}
			name, err := filepath.Rel(top, filepath.Join(dir, e.Name()))
			if err != nil {
				return fmt.Errorf("notice: %w", err)
			}
			if w.Path == Std && filepath.ToSlash(name) == "src/crypto/internal/boring/LICENSE" {
				continue // of object files, which only GOEXPERIMENT=boringcrypto links
			}
			text, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				return fmt.Errorf("notice: %w", err)
			}
			w.Texts = append(w.Texts, Text{filepath.ToSlash(name), string(text)})
		}
		if dir == top {
			break
		}
	}
	return nil
}

func goTool(ctx context.Context, dir string, env []string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir, cmd.Env = dir, env
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("notice: go %s: %w\n%s", args[0], err, stderr.String())
	}
	return out, nil
}

// Write returns the notices, for a file that goes with what is linked with the works.
func Write(what string, works []Work) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\nis linked with the works below. Their authors ask that these texts go with it.\n", what)
	for _, w := range works {
		fmt.Fprintf(&b, "\n%s\n%s, %s\n", strings.Repeat("=", 80), w.Name(), w.Licence)
		for _, t := range w.Texts {
			fmt.Fprintf(&b, "\n%s\n%s\n\n%s\n", strings.Repeat("-", 80), t.Name, strings.TrimSpace(strings.ReplaceAll(t.Text, "\r\n", "\n")))
		}
	}
	return b.Bytes()
}

// Name is what people call the work, with its version.
func (w Work) Name() string {
	if w.Path == Std {
		return "Go's standard library, " + w.Version
	}
	return w.Path + " " + w.Version
}
