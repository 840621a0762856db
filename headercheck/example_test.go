// SPDX-License-Identifier: Apache-2.0

package headercheck_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/headercheck"
)

// folder makes a temporary folder with files, and removes it later.
func folder(files map[string]string) (dir string, remove func()) {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			log.Fatal(err)
		}
	}
	return dir, func() { os.RemoveAll(dir) }
}

func ExampleChecker_Check() {
	dir, remove := folder(map[string]string{"status.h": "#define PSA_ERROR_GENERIC_ERROR ((psa_status_t) -132)\n"})
	defer remove()
	ctx := context.Background()
	c, err := headercheck.New(ctx, headercheck.Options{})
	if err != nil {
		log.Fatal(err)
	}
	reports, err := c.Check(ctx, []string{filepath.Join(dir, "status.h")}, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range reports {
		fmt.Println(r.Verdict)
		for _, f := range r.Findings {
			fmt.Printf("%d:%d: %s: %s\n%v\n", f.Pos.Line, f.Pos.Column, f.Check, f.Message, f.Orders)
		}
	}
	// Output:
	// conflict
	// 1:9: macro-spacing: PSA_ERROR_GENERIC_ERROR is defined as ((psa_status_t) -132), want ((psa_status_t)-132): white space differs
	// [reference-first header-first]
}

func ExampleChecker_Fix() {
	dir, remove := folder(map[string]string{"status.h": "#define PSA_ERROR_GENERIC_ERROR\t((psa_status_t) -132)\t/* fine */\n"})
	defer remove()
	ctx := context.Background()
	c, err := headercheck.New(ctx, headercheck.Options{})
	if err != nil {
		log.Fatal(err)
	}
	reports, err := c.Check(ctx, []string{filepath.Join(dir, "status.h")}, nil)
	if err != nil {
		log.Fatal(err)
	}
	changes, err := c.Fix(ctx, reports, []string{dir}) // and writes only below dir
	if err != nil {
		log.Fatal(err)
	}
	for _, change := range changes {
		fmt.Printf("%q\n", change.New)
	}
	if err := headercheck.Write(ctx, changes); err != nil {
		log.Fatal(err)
	}
	reports[0].DropFixed()
	fmt.Println(reports[0].Verdict)
	// Output:
	// "#define PSA_ERROR_GENERIC_ERROR\t((psa_status_t)-132)\t/* fine */\n"
	// compatible
}

func ExampleChecker_Find() {
	dir, remove := folder(map[string]string{"status.h": "#define CKR_OK 0\n", "other.h": "#define OTHER 0\n"})
	defer remove()
	c, err := headercheck.New(context.Background(), headercheck.Options{Profile: headercheck.PKCS11})
	if err != nil {
		log.Fatal(err)
	}
	found, err := c.Find(context.Background(), dir)
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range found.Files {
		fmt.Println(filepath.Base(p))
	}
	// Output: status.h
}

func ExampleCompileCommands() {
	dir, remove := folder(map[string]string{"compile_commands.json": `[{"directory": "/src", "file": "a.c", "command": "cc -Iinclude \"-DNAME=\\\"a b\\\"\" -std=c11 -c a.c"}]`})
	defer remove()
	build, err := headercheck.CompileCommands(context.Background(), filepath.Join(dir, "compile_commands.json"), "")
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range build.Sets {
		fmt.Println(filepath.ToSlash(f.Include[0]), f.Defines, f.Std)
	}
	// Output: /src/include [NAME="a b"] c11
}

func ExampleCheckNamed() {
	c, ok := headercheck.CheckNamed("typedef-type")
	fmt.Println(c.Title, ok)
	// Output: the status type is another type, or missing true
}

func ExampleChecks() {
	for _, c := range headercheck.Checks() {
		if c.Severity == headercheck.Warning {
			fmt.Println(c.Name)
		}
	}
	// Output:
	// macro-extra
	// name-retired
	// suppression-unused
	// suppression-invalid
}

func ExampleTargets() {
	fmt.Println(strings.Join(headercheck.Targets(), " "))
	fmt.Println(slices.Contains(headercheck.Targets(), headercheck.DefaultTarget()))
	// Output:
	// linux/amd64 linux/386 linux/arm64 linux/arm linux/riscv64 linux/loong64 linux/mips64le linux/ppc64le linux/s390x windows/amd64 windows/386 windows/arm64 darwin/amd64 darwin/arm64 freebsd/amd64 freebsd/arm64 netbsd/amd64 openbsd/amd64 arm-none-eabi
	// true
}
