// SPDX-License-Identifier: Apache-2.0

package site

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// programs are the parts of the decoder: the package of each by its name.
var programs = map[string]string{
	"decode": "./internal/site/decoder",
	"check":  "./internal/site/checker",
}

// Programs builds the decoder's programs, as scripts that hold compressed WebAssembly. Root
// is the folder of the module. It runs the go command, and takes wasm_exec.js, by which a
// page runs a program of Go, from the Go installation.
func Programs(ctx context.Context, root string) (map[string][]byte, error) {
	out, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("site: go env GOROOT: %w", err)
	}
	support, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(out)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	files := map[string][]byte{"wasm_exec.js": support}
	dir, err := os.MkdirTemp("", "site-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	for name, pkg := range programs {
		if files[name+".wasm.js"], err = program(ctx, root, name, pkg, filepath.Join(dir, name)); err != nil {
			return nil, err
		}
	}
	return files, nil
}

func program(ctx context.Context, root, name, pkg, file string) ([]byte, error) {
	// Without inlining the program is a tenth smaller; its answers take a millisecond.
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-gcflags=all=-l", "-ldflags=-s -w", "-o", file, pkg)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("site: go build %s: %w\n%s", pkg, err, out)
	}
	wasm, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(wasm); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	quoted, err := json.Marshal(base64.StdEncoding.EncodeToString(packed.Bytes()))
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, "(window.secstatusPrograms??={}).%s=%s;\n", name, quoted), nil
}
