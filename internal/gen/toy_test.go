// SPDX-License-Identifier: Apache-2.0

package gen_test

import (
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/secstatus/secstatus/internal/gen"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Another vocabulary is a file of registry/, and the reasons of its conversions: nothing is
// written by hand. A program that uses it in every way, and the command, are built over
// this module with what is generated then.
func TestAnotherVocabulary(t *testing.T) {
	tool := installed.Program(t, "go", "golang")
	fsys := fstest.MapFS{}
	for name, text := range registryTexts(t) {
		fsys[name] = &fstest.MapFile{Data: text}
	}
	toy, err := os.ReadFile("testdata/toy/toy.toml")
	require.NoError(t, err)
	conversions, err := os.ReadFile("testdata/toy/conversions.toml")
	require.NoError(t, err)
	fsys["toy.toml"] = &fstest.MapFile{Data: toy}
	fsys["conversions.toml"].Data = append(fsys["conversions.toml"].Data, conversions...)
	r, err := registry.Load(fsys)
	require.NoError(t, err)
	made, err := gen.Files(r)
	require.NoError(t, err)

	// The compiler reads the generated files instead of those that are there.
	dir, top := t.TempDir(), absolute(t, root)
	replaced := map[string]string{filepath.Join(top, "internal/gen/toyprogram/main.go"): absolute(t, "testdata/toy/main.go")}
	for name, text := range made {
		if path.Ext(name) != ".go" {
			continue
		}
		file := filepath.Join(dir, strings.ReplaceAll(name, "/", "_"))
		require.NoError(t, os.WriteFile(file, text, 0o666))
		replaced[filepath.Join(top, filepath.FromSlash(name))] = file
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replaced})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "overlay.json"), overlay, 0o666))
	run := func(program string, args ...string) string {
		exe := filepath.Join(dir, path.Base(program))
		build := installed.Command(t, tool, "build", "-overlay", filepath.Join(dir, "overlay.json"), "-o", exe, program)
		build.Dir = top
		out, err := build.CombinedOutput()
		require.NoError(t, err, "%s", out)
		out, err = installed.Command(t, exe, args...).CombinedOutput()
		require.NoError(t, err, "%s", out)
		return string(out)
	}
	assert.Equal(t, `TOY_WRONG_PIN toy_status(7) true TOY_WRONG_PIN: the toy was not opened
true toys
TOY_WRONG_PIN <nil>
TOY_WRONG_PIN <nil>
TOY_BROKEN <nil>
toy_status(7) <nil>
TOY_BROKEN no toy_status is called "TOY_WRONG_PINS"; did you mean TOY_WRONG_PIN?
CKR_PIN_INCORRECT exact
TOY_WRONG_PIN exact
40000 exact <nil>
18446744073709526323 general <nil>
18446744073709483939 fallback conv: 0x10000 is not a code of toy, which has 16 bits
TOY_WRONG_PIN means pin-incorrect. psa has no code for pin-incorrect, nor for authentication-failed. Above stands permission-denied, which PSA_ERROR_NOT_PERMITTED means: general. <nil>
TOY_WRONG_PIN
toy <nil>
Toy Makers' Status toy_status
TOY_FINE 0x0000 success
TOY_BROKEN 0x0001 failure
TOY_WRONG_PIN 0x9C40 pin-incorrect
TOY_WRONG_PIN 
TOY_WRONG_PIN 
TOY_BROKEN 
TOY_WRONG_PIN CK_RV(0x9c40) ResponseStatus(40000) psa_status_t(40000) OSStatus(40000) 
TOY_WRONG_PIN 1.1 Toy makers' handbook, 3 [{the toy has no lock TOY_BROKEN}] the toy makers ask-user
`, run("./internal/gen/toyprogram"))
	assert.Contains(t, run("./cmd/secstatus", "explain", "TOY_WRONG_PIN"), "TOY_WRONG_PIN (40000, 0x9C40)  Toy Makers' Status, failure\n")
	assert.Equal(t, "CKR_PIN_INCORRECT (0x000000A0) -> TOY_WRONG_PIN (40000): exact\n",
		run("./cmd/secstatus", "convert", "--from", "pkcs11", "--to", "toy", "CKR_PIN_INCORRECT"))
	assert.Contains(t, run("./cmd/secstatus", "list", "--format", "tsv", "toy"), "TOY_BROKEN\t1\tfailure\tfailure\tTOY_BROKE\tthe toy does not work\n")
	for _, args := range [][]string{{"list", ""}, {"convert", "--from", ""}} {
		assert.Contains(t, run("./cmd/secstatus", append([]string{"__complete"}, args...)...), "\ntoy\n", args)
	}
	help := strings.Join(strings.Fields(run("./cmd/secstatus", "convert", "--help")), " ") // whose lines are short
	assert.Contains(t, help, "parsec, osstatus or toy")

	t.Run("C", func(t *testing.T) {
		cc := installed.Program(t, "cc", "gcc libc6-dev")
		for name, text := range made {
			if header, ok := strings.CutPrefix(name, "include/secstatus/"); ok {
				require.NoError(t, os.WriteFile(filepath.Join(dir, header), text, 0o666))
			}
		}
		exe := filepath.Join(dir, "inC")
		compile := installed.Command(t, cc, "-std=c99", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-I", dir, "-o", exe, "-x", "c", "-")
		compile.Stdin = strings.NewReader(`#include <stdio.h>
#include "convert.h"
#include "toy_name.h"
int main(void)
{
    char buffer[SECSTATUS_TOY_STRING_SIZE];
    printf("%s %s %lx ", secstatus_toy_name(40000), secstatus_toy_string(7, buffer), secstatus_ckr_from_toy(40000));
    printf("%u %d\n", (unsigned)secstatus_toy_from_ckr(0xA0), (int)secstatus_toy_from_ckr_fidelity(0xA0));
    return 0;
}
`)
		out, err := compile.CombinedOutput()
		require.NoError(t, err, "%s", out)
		out, err = installed.Command(t, exe).Output()
		require.NoError(t, err)
		assert.Equal(t, "TOY_WRONG_PIN toy_status(7) a0 40000 3\n", string(out))
	})
}

func absolute(t *testing.T, name string) string {
	t.Helper()
	name, err := filepath.Abs(name)
	require.NoError(t, err)
	return name
}
