// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/scratch"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// pre-commit installs a hook in Go with "go install ./..." in its clone: that is one program,
// and each other is one that go.mod has this pattern ignore, and that the Makefile names.
func TestOneProgram(t *testing.T) {
	programs := func(patterns ...string) []string {
		const mains = `{{if eq .Name "main"}}{{.ImportPath}}{{end}}`
		return strings.Fields(goTool(t, ".", []string{"CGO_ENABLED=1"}, append([]string{"list", "-f", mains}, patterns...)...))
	}
	assert.Equal(t, []string{"github.com/secstatus/secstatus/cmd/secstatus"}, programs("./..."), "a program that is not for installing stands in go.mod under ignore")
	installed.Program(t, "make", "make")
	cmd := installed.Command(t, "make", "-s", "packages")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=1")
	out, err := cmd.Output()
	require.NoError(t, err)
	named := strings.Fields(string(out))
	require.Equal(t, "./...", named[0])
	ignored := goTool(t, ".", nil, "mod", "edit", "-json")
	_, ignored, _ = strings.Cut(ignored, `"Ignore"`)
	assert.Equal(t, strings.Count(ignored, `"Path"`), len(named)-1)
	for _, name := range named[1:] {
		assert.Len(t, programs(name), 1, name)
	}
}

// healthySets are headers in the shape of what projects have, each healthy.
func healthySets(t *testing.T) map[string]map[string]string {
	t.Helper()
	reference, err := os.ReadFile("include/psa/error.h")
	require.NoError(t, err)
	const part = "/* This file may not be included directly. Applications must include psa/crypto.h. */\n"
	return map[string]map[string]string{
		// Trusted Firmware-M: the reference's own path, and one that includes it.
		"tfm": {
			"interface/include/psa/error.h":  strings.ReplaceAll(string(reference), "SECSTATUS", "TFM"),
			"interface/include/psa/client.h": "#ifndef PSA_CLIENT_H\n#define PSA_CLIENT_H\n#include \"psa/error.h\"\n#define PSA_NULL_HANDLE ((psa_handle_t)0)\ntypedef int32_t psa_handle_t;\n#endif\n",
			"platform/board.h":               "#define BOARD 1\n",
		},
		// Mbed TLS: values in a file of their own, which another includes.
		"mbedtls": {
			"include/psa/crypto.h":        "#include \"psa/crypto_types.h\"\n#include \"psa/crypto_values.h\"\npsa_status_t psa_crypto_init(void);\n",
			"include/psa/crypto_types.h":  part + "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n",
			"include/psa/crypto_values.h": part + "#ifndef PSA_CRYPTO_VALUES_H\n#define PSA_CRYPTO_VALUES_H\n#include \"crypto_types.h\"\n#define PSA_SUCCESS ((psa_status_t)0)\n#define PSA_ERROR_GENERIC_ERROR ((psa_status_t)-132)\n#define PSA_ALG_NONE ((psa_algorithm_t)0)\n#endif\n",
			"library/common.h":            "#include \"not/there.h\"\n#define MIN(a, b) ((a) < (b) ? (a) : (b))\n",
		},
		// p11-kit and its copies: the values of the standard in another spelling.
		"p11-kit": {
			"common/pkcs11.h":     "#ifndef PKCS11_H\n#define PKCS11_H 1\ntypedef unsigned long ck_rv_t;\n#define CKR_OK (0UL)\n#define CKR_CANCEL (1UL)\n#define CKR_VENDOR_DEFINED (1UL << 31)\ntypedef ck_rv_t CK_RV;\n#endif\n",
			"common/pkcs11x.h":    "#include \"pkcs11.h\"\n#define CKR_X_OURS (CKR_VENDOR_DEFINED | 1UL)\n",
			"trust/it's module.h": "#define TRUST_MODULE 1\n",
		},
	}
}

type hook struct {
	ID, Language, Entry, Files string
	RequireSerial              bool `yaml:"require_serial"`
}

func hooks(t *testing.T) (list []hook) {
	t.Helper()
	text, err := os.ReadFile(".pre-commit-hooks.yaml")
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(text, &list))
	require.Len(t, list, 2)
	return list
}

// Both hooks pass on healthy repositories and leave them as they are, whatever is staged and
// however pre-commit batches, and the check fails on one that is not.
func TestHooks(t *testing.T) {
	tool := filepath.Join(t.TempDir(), "secstatus")
	goTool(t, ".", []string{"CGO_ENABLED=0"}, "build", "-o", tool, "./cmd/secstatus")
	run := func(dir string, h hook, files []string) (string, error) {
		cmd := installed.Command(t, tool, append(strings.Fields(h.Entry)[1:], files...)...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	for _, h := range hooks(t) {
		assert.Equal(t, "golang", h.Language)
		assert.True(t, h.RequireSerial, "headers that are staged together are compared with one another")
		assert.True(t, strings.HasSuffix(h.Entry, " --"), "a name of a file is not a flag")
		for name, set := range healthySets(t) {
			dir := foreign(t, set)
			files := slices.Sorted(maps.Keys(set))
			batches := [][]string{files}
			for i := range files {
				batches = append(batches, files[:i+1], files[i:], files[i:i+1])
			}
			for _, batch := range batches {
				if out, err := run(dir, h, batch); len(batch) > 0 {
					assert.NoError(t, err, "%s %q: %s", name, batch, out)
				}
			}
			for file, text := range set {
				got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(file)))
				require.NoError(t, err)
				assert.Equal(t, text, string(got))
			}
		}
	}
	_, err := run(foreign(t, map[string]string{"a.h": broken}), hooks(t)[0], []string{"a.h"})
	assert.Error(t, err)
}

// The real pre-commit takes a release as docs/check.md says.
func TestPreCommit(t *testing.T) {
	program := installed.Program(t, "pre-commit", "pre-commit")
	git := installed.Program(t, "git", "git")
	r := scratch.New(t, ".")
	released := r.Release("")
	home := t.TempDir()
	env := append(scratch.GitEnv(t), "PRE_COMMIT_HOME="+filepath.Join(home, "cache"), "GOFLAGS=-modcacherw",
		"GOMODCACHE="+strings.TrimSpace(goTool(t, ".", nil, "env", "GOMODCACHE")), "GOCACHE="+strings.TrimSpace(goTool(t, ".", nil, "env", "GOCACHE")))
	run := func(dir, name string, args ...string) (string, error) {
		cmd := installed.Command(t, name, args...)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	must := func(dir, name string, args ...string) {
		t.Helper()
		out, err := run(dir, name, args...)
		require.NoError(t, err, out)
	}

	// The document's hook, which is for a project with PSA's headers, and both as they are.
	documented := scratch.Block(t, r.Document(released, "docs/check.md"), "### pre-commit")
	require.Contains(t, documented, "- repo: "+r.URL()+"\n  rev: v"+released+"\n")
	files := map[string]string{
		".pre-commit-config.yaml": "repos:\n" + documented + "      files: ^(tfm|mbedtls)/\n      name: documented\n    - id: secstatus-check\n    - id: secstatus-fix\n",
	}
	for name, set := range healthySets(t) {
		for file, text := range set {
			files[name+"/"+file] = text
		}
	}
	theirs := foreign(t, files)
	must(theirs, git, "init", "-q")
	must(theirs, git, "add", "-A", "-f")
	must(theirs, git, "commit", "-q", "-m", "x")
	out, err := run(theirs, program, "run", "--all-files")
	require.NoError(t, err, out)
	assert.Regexp(t, `(?m)^documented\.+Passed$`, out)
	assert.Regexp(t, `(?m)^secstatus check\.+Passed$`, out)
	assert.Regexp(t, `(?m)^secstatus check --fix\.+Passed$`, out)
	binaries, err := filepath.Glob(filepath.Join(home, "cache", "repo*", "golangenv-*", "bin", "*"))
	require.NoError(t, err)
	require.Len(t, binaries, 1)
	assert.Equal(t, "secstatus", filepath.Base(binaries[0]))

	require.NoError(t, os.WriteFile(filepath.Join(theirs, "new.h"), []byte(broken), 0o666))
	must(theirs, git, "add", "new.h")
	out, err = run(theirs, program, "run")
	require.Error(t, err)
	assert.Contains(t, out, "new.h:5:9: error: PSA_SUCCESS is defined as ((psa_status_t) 0)")
	assert.Contains(t, out, "files were modified by this hook")
	text, err := os.ReadFile(filepath.Join(theirs, "new.h"))
	require.NoError(t, err)
	assert.Equal(t, healthy, string(text))
}
