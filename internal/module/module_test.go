// SPDX-License-Identifier: Apache-2.0

// Package module_test tests the module as a whole: what its users' builds get of it, and
// what its documents say. Its tests run in the module's root folder.
package module_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMain(m *testing.M) {
	if err := os.Chdir("../.."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// Every vocabulary's type has the same methods, and so have its Error and its Info,
// but for those that the vocabulary alone has a use for.
func TestSameMethods(t *testing.T) {
	type vocabulary struct {
		name, ofType    string
		code, err, info reflect.Type
		owns            []string // methods that only this vocabulary has
	}
	vocabularies := []vocabulary{
		{"cpsa", "Status", reflect.TypeFor[*cpsa.Status](), reflect.TypeFor[cpsa.Error](), reflect.TypeFor[cpsa.Info](), nil},
		{"cpkcs11", "RV", reflect.TypeFor[*cpkcs11.RV](), reflect.TypeFor[cpkcs11.Error](), reflect.TypeFor[cpkcs11.Info](),
			[]string{"MayFrom", "NeverFrom", "OnlyFrom", "Outranks"}},
		{"parsec", "Status", reflect.TypeFor[*parsec.Status](), reflect.TypeFor[parsec.Error](), reflect.TypeFor[parsec.Info](),
			[]string{"AppendBinary", "PSA"}},
		{"osstatus", "Status", reflect.TypeFor[*osstatus.Status](), reflect.TypeFor[osstatus.Error](), reflect.TypeFor[osstatus.Info](), nil},
	}
	methods := func(v vocabulary, typ reflect.Type) []string {
		var out []string
		for i := range typ.NumMethod() {
			m := typ.Method(i)
			if slices.Contains(v.owns, m.Name) {
				continue
			}
			// One signature for all: with the type's own name left out.
			signature := strings.ReplaceAll(m.Type.String(), v.name+".", "")
			signature = strings.ReplaceAll(signature, v.ofType, "T")
			out = append(out, strings.Replace(m.Name, v.ofType, "T", 1)+signature)
		}
		return out
	}
	first := vocabularies[0]
	for _, v := range vocabularies[1:] {
		assert.Equal(t, methods(first, first.code), methods(v, v.code))
		assert.Equal(t, methods(first, first.err), methods(v, v.err))
		assert.Equal(t, methods(first, first.info), methods(v, v.info))
	}
}

const consumer = `package main

import (
	"fmt"

	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

func main() {
	rv, fidelity := conv.PSAToPKCS11(cpsa.NotPermitted)
	fmt.Println(cpsa.NotPermitted.Err(), rv, fidelity, cpkcs11.RV(7))
}
`

// A module that uses this one can vendor it: the headers come along, and it builds,
// with cgo and without, to the same effect. And importing costs nothing at init.
func TestVendored(t *testing.T) {
	dir := consumerModule(t, consumer)
	goTool(t, dir, []string{"GOFLAGS=-mod=mod"}, "mod", "vendor")
	vendored := filepath.Join(dir, "vendor", "github.com", "secstatus", "secstatus")
	require.NoError(t, fs.WalkDir(include.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		want, err := fs.ReadFile(include.FS(), name)
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(vendored, "include", filepath.FromSlash(name)))
		assert.NoError(t, err)
		assert.Equal(t, string(want), string(got))
		return nil
	}))
	for _, cgo := range []string{"0", "1"} {
		exe := filepath.Join(dir, "consumer"+cgo)
		// No C compiler is needed, with cgo either.
		goTool(t, dir, []string{"GOFLAGS=-mod=vendor", "CGO_ENABLED=" + cgo, "CC=no-such-compiler"}, "build", "-o", exe, ".")
		cmd := installed.Command(t, exe)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		var trace strings.Builder
		cmd.Stderr = &trace
		out, err := cmd.Output()
		require.NoError(t, err)
		assert.Equal(t, "PSA_ERROR_NOT_PERMITTED: a policy does not allow this operation CKR_KEY_FUNCTION_NOT_PERMITTED general CKR_ARGUMENTS_BAD\n", string(out))
		assert.Contains(t, trace.String(), "init runtime @", "the trace works")
		assert.NotContains(t, trace.String(), "secstatus", "something of ours runs at init")
	}
}

// A program that needs no C type is not linked to the C library for a constant's sake.
func TestPureGo(t *testing.T) {
	pure := []string{".", "./cpsa", "./cpkcs11", "./parsec", "./osstatus", "./conv", "./include", "./headercheck"}
	deps := goTool(t, ".", []string{"CGO_ENABLED=1"}, append([]string{"list", "-deps"}, pure...)...)
	assert.Contains(t, deps, "github.com/secstatus/secstatus/conv\n")
	assert.NotContains(t, deps, "runtime/cgo\n")
}

const proofs = `package main

import (
	_ "github.com/secstatus/secstatus/cpkcs11/proof"
	_ "github.com/secstatus/secstatus/cpsa/proof"
)

func main() {}
`

// If a macro of a header differed from the registry, whichever it is and in whichever
// direction, package proof would not compile.
func TestProof(t *testing.T) {
	installed.Program(t, "cc", "gcc libc6-dev")
	dir := consumerModule(t, proofs)
	goTool(t, dir, []string{"GOFLAGS=-mod=mod"}, "mod", "vendor")
	build := func() (string, error) {
		cmd := installed.Command(t, "go", "build", "-gcflags=all=-e", "-o", filepath.Join(dir, "program"), ".")
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=-mod=vendor", "CGO_ENABLED=1")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	out, err := build()
	require.NoError(t, err, out)

	var constants []string
	for i := range cpsa.All() {
		if i.Header == "psa/error.h" { // other codes are other headers'
			constants = append(constants, i.Name)
		}
	}
	for i := range cpkcs11.All() {
		constants = append(constants, i.Name)
	}
	macro := regexp.MustCompile(`(?m)^(#define +(PSA_SUCCESS|PSA_ERROR_\w+|PSA_OPERATION_INCOMPLETE|CKR_\w+) +)(\S.*?)( */\*.*)?$`)
	for _, change := range []string{"+ 1", "- 1"} {
		var names []string
		for _, header := range []string{"psa/error.h", "pkcs11/pkcs11t.h"} {
			original, err := fs.ReadFile(include.FS(), header)
			require.NoError(t, err)
			for _, m := range macro.FindAllStringSubmatch(string(original), -1) {
				names = append(names, m[2])
			}
			altered := macro.ReplaceAllString(string(original), "$1($3 "+change+")")
			path := filepath.Join(dir, "vendor", "github.com", "secstatus", "secstatus", "include", filepath.FromSlash(header))
			require.NoError(t, os.WriteFile(path, []byte(altered), 0o666))
		}
		require.ElementsMatch(t, constants, names, "every constant has a macro, and every macro a constant")
		out, err := build()
		require.Error(t, err)
		for _, name := range names {
			assert.Regexp(t, `(?m)^.*zproof\.go:.*\b_Ciconst_`+name+`\b`, out, "%s %s", name, change)
		}
	}
}

// consumerModule makes a module with one program that uses this module.
func consumerModule(t *testing.T, source string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	root, err := os.Getwd()
	require.NoError(t, err)
	sums, err := os.ReadFile("go.sum")
	require.NoError(t, err)
	version := strings.TrimSpace(goTool(t, root, nil, "list", "-m", "-f", "{{.GoVersion}}"))
	for name, text := range map[string]string{
		"main.go": source,
		"go.sum":  string(sums),
		"go.mod": fmt.Sprintf("module example.com/consumer\n\ngo %s\n\nrequire github.com/secstatus/secstatus v0.0.0\n\nreplace github.com/secstatus/secstatus => %s\n",
			version, root),
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	return dir
}

// The compiler refuses to turn a signed or too wide integer into a code, and to take for
// an error what may be a success.
func TestMistakesDoNotCompile(t *testing.T) {
	const signed, noError = "does not satisfy ~", "does not implement error"
	mistakes := []struct{ statement, want string }{
		{"_ = cpkcs11.FromC(int64(-1))", signed},
		{"_ = cpkcs11.FromC(int32(-1))", signed},
		{"_ = cpkcs11.FromC(int(-1))", signed},
		{"_ = cpkcs11.FromC(uint16(1))", signed},
		{"_ = cpsa.FromC(int64(-1))", signed},
		{"_ = cpsa.FromC(uint32(1))", signed},
		{"_ = cpsa.FromC(int16(-1))", signed},
		{"_ = func(s cpsa.Status) error { return s.Condition() }", noError},
		{"_ = func(s cpsa.Status) error { return s }", noError},
		{"_ = func(e cpsa.Error) error { return e.Condition() }", noError},
		{"_ = func() error { return secstatus.Success }", noError},
		{"_ = func() error { return secstatus.QualifiedSuccess }", noError},
		{"_ = errors.Is(cpkcs11.OK.Err(), secstatus.Success)", noError},
	}
	source := "package main\n\nimport (\n\"errors\"\n\n\"github.com/secstatus/secstatus\"\n\"github.com/secstatus/secstatus/cpkcs11\"\n\"github.com/secstatus/secstatus/cpsa\"\n)\n\nfunc main() {\n"
	first := strings.Count(source, "\n") + 1
	for _, m := range mistakes {
		source += m.statement + "\n"
	}
	dir := consumerModule(t, source+"}\n")
	cmd := installed.Command(t, "go", "build", "-gcflags=-e", "-o", filepath.Join(dir, "never"), ".")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod", "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	assert.Error(t, err)
	for i, m := range mistakes {
		assert.Regexp(t, fmt.Sprintf(`(?m)^\./main\.go:%d:.*%s`, first+i, m.want), string(out), m.statement)
	}
}

func goTool(t *testing.T, dir string, env []string, args ...string) string {
	t.Helper()
	cmd := installed.Command(t, "go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, "go %s: %s", strings.Join(args, " "), stderr.String())
	return string(out)
}

// What go doc lists of a package fits two screens of 50 lines.
func TestDocumentationFitsScreens(t *testing.T) {
	for _, folder := range []string{".", "./conv", "./cpkcs11", "./cpsa", "./headercheck", "./include", "./osstatus", "./parsec"} {
		assert.LessOrEqual(t, strings.Count(goTool(t, ".", nil, "doc", folder), "\n"), 100, "lines of go doc %s", folder)
	}
}

// Every source file names its licence, and every licence named has its text.
func TestLicences(t *testing.T) {
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "testdata" || path == "dist") {
			return fs.SkipDir
		}
		switch filepath.Ext(path) {
		case ".go", ".h", ".c", ".toml", ".yml", ".yaml", ".sh", ".cmake", ".bazel", ".in":
		default:
			if !slices.Contains([]string{"Makefile", "CMakeLists.txt", "meson.build", "Kconfig"}, d.Name()) && path != filepath.Join(".ci", "run") {
				return nil
			}
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		_, after, ok := strings.Cut(string(text), "SPDX-License-Identifier: ")
		if assert.True(t, ok, "%s has no SPDX line", path) {
			id := strings.Fields(after)[0]
			assert.FileExists(t, filepath.Join("LICENSES", id+".txt"), path)
			want := "Apache-2.0"
			if filepath.Dir(filepath.Dir(path)) == "include" {
				want = "0BSD"
			}
			assert.Equal(t, want, id, path)
		}
		return nil
	}))
}

// The examples in C compile, those that include Mbed TLS beside the real one.
func TestExamplesInC(t *testing.T) {
	installed.File(t, "psa/crypto.h", "libmbedtls-dev")
	cc := installed.Program(t, "cc", "gcc libc6-dev")
	var examples []string
	for _, name := range []string{"README.md", "docs/c.md"} {
		document, err := os.ReadFile(name)
		require.NoError(t, err)
		examples = append(examples, strings.Split(string(document), "```c\n")[1:]...)
	}
	require.GreaterOrEqual(t, len(examples), 4)
	for _, example := range examples {
		example, _, _ = strings.Cut(example, "```\n")
		cmd := installed.Command(t, cc, "-fsyntax-only", "-Wall", "-Wextra", "-Wconversion", "-Wsystem-headers", "-Werror",
			"-I", "include", "-include", "stdint.h", "-x", "c", "-")
		cmd.Stdin = strings.NewReader(example)
		out, err := cmd.CombinedOutput()
		assert.NoError(t, err, "%s\n%s", example, out)
		assert.Empty(t, string(out))
	}
}

// Code in the documents that an example test runs stands there as in the test, and so
// does its output.
func TestDocumentedExamples(t *testing.T) {
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	for name, document := range map[string]string{"Example": "docs/go.md", "Example_alike": "README.md"} {
		text, err := os.ReadFile(document)
		require.NoError(t, err)
		_, example, ok := strings.Cut(string(source), "func "+name+"() {\n")
		require.True(t, ok, name)
		body, output, _ := strings.Cut(example, "\t// Output:\n")
		output, _, _ = strings.Cut(output, "}\n")
		assert.Contains(t, string(text), "```go\n"+strings.ReplaceAll("\n"+body, "\n\t", "\n")[1:]+"```\n")
		assert.Contains(t, string(text), "```\n"+strings.ReplaceAll(output, "\t// ", "")+"```\n")
	}
}

// The table of folders in CONTRIBUTING.md has each that holds packages.
func TestLayout(t *testing.T) {
	text, err := os.ReadFile("CONTRIBUTING.md")
	require.NoError(t, err)
	folders, err := filepath.Glob("internal/*")
	require.NoError(t, err)
	require.Greater(t, len(folders), 10)
	for _, folder := range append(folders, "analysis", "cmd/secstatus", "conv", "cpkcs11", "cpsa", "examples", "headercheck", "header_test", "include", "osstatus", "packaging", "parsec", "registry") {
		assert.Regexp(t, "(?m)^\\|.*`"+filepath.ToSlash(folder)+"/?`.*\\|$", string(text))
	}
}

// The two walks that CONTRIBUTING.md draws name what is there: each name in a numbered line
// stands in a file that the walk has named by then, and is declared in the file that follows it
// in parentheses.
func TestWalks(t *testing.T) {
	text, err := os.ReadFile("CONTRIBUTING.md")
	require.NoError(t, err)
	_, layout, _ := strings.Cut(string(text), "\n## Layout\n")
	layout, _, _ = strings.Cut(layout, "\n## ")
	walks := strings.Split(layout, " on its way ")[1:]
	require.Len(t, walks, 2)
	quoted := regexp.MustCompile("`([^`]+)`")
	placed := regexp.MustCompile("((?:`[^`]+`(?: and )?)+) \\(`([^`]+\\.go)`\\)")
	for _, walk := range walks {
		files, steps := "", 0
		for line := range strings.Lines(walk) {
			if !regexp.MustCompile(`^\d+\. `).MatchString(line) {
				continue
			}
			steps++
			for _, m := range placed.FindAllStringSubmatch(line, -1) {
				source, err := os.ReadFile(filepath.FromSlash(m[2]))
				assert.NoError(t, err)
				for _, w := range quoted.FindAllStringSubmatch(m[1], -1) {
					name := w[1][strings.LastIndex(w[1], ".")+1:]
					assert.Regexp(t, `(?m)^(?:func (?:\([^)]*\) )?|var |type )`+name+`\b`, string(source), "%s", line)
				}
			}
			words := quoted.FindAllStringSubmatch(line, -1)
			for _, w := range words {
				if filepath.Ext(w[1]) == ".go" {
					source, err := os.ReadFile(filepath.FromSlash(w[1]))
					assert.NoError(t, err)
					files += string(source)
				}
			}
			for _, w := range words {
				if name := w[1][strings.LastIndex(w[1], ".")+1:]; filepath.Ext(w[1]) != ".go" {
					assert.Regexp(t, `\b`+name+`\b`, files, "%s", line)
				}
			}
		}
		assert.LessOrEqual(t, steps, 10)
		assert.Greater(t, steps, 5)
	}
}

// The record of released texts, the changelog and the version agree. Between two releases
// the changelog begins with what is unreleased, and VERSION is the next release; in the
// commit of a release both name it, and its texts are those in the tree.
func TestReleases(t *testing.T) {
	changelog, err := os.ReadFile("CHANGELOG.md")
	require.NoError(t, err)
	version, err := os.ReadFile("VERSION")
	require.NoError(t, err)
	assert.NoError(t, releasesAgree(string(changelog), string(version), include.Releases(), include.Sums()))

	// What it would say.
	one, two := include.Sum{SHA256: "1", Name: "a.h"}, include.Sum{SHA256: "2", Name: "b.h"}
	record := []include.Release{{Version: "0.1.0", Sum: one}, {Version: "0.2.0", Sum: one}, {Version: "0.2.0", Sum: two}}
	both := []include.Sum{one, two}
	assert.NoError(t, releasesAgree("## 0.2.0\n## 0.1.0\n", "0.2.0\n", record, both))
	assert.NoError(t, releasesAgree("## Unreleased\n## 0.2.0\n## 0.1.0\n", "0.3.0\n", record, both))
	for _, c := range []struct {
		changelog, version string
		record             []include.Release
		want               string
	}{
		{"## 0.2.0\n", "0.2.0\n", record, "releases in CHANGELOG.md: [0.2.0], in include/RELEASES: [0.2.0 0.1.0]"},
		{"## Unreleased\n", "0.2.0\n", record[:1], "releases in CHANGELOG.md: [], in include/RELEASES: [0.1.0]"},
		{"## 0.2.0\n## 0.1.0\n", "0.3.0\n", record, "CHANGELOG.md begins with release 0.2.0, VERSION is 0.3.0"},
		{"## Unreleased\n## 0.2.0\n## 0.1.0\n", "0.2.0\n", record, "release 0.2.0 is made; VERSION must be the next one"},
		{"## 0.2.0\n## 0.1.0\n", "0.2.0\n", record[:2], "release 0.2.0 has texts in include/RELEASES that are not those of include/SHA256SUMS"},
		{"## Unreleased\n## 0.2.0\n## 0.1.0\n", "0.3.0\n", append(record[2:], record[:2]...), "releases in CHANGELOG.md: [0.2.0 0.1.0], in include/RELEASES: [0.2.0 0.1.0 0.2.0]"},
		{"## Unreleased\n## 0.3.0\n## 0.2.0\n## 0.1.0\n", "0.4.0\n", append(slices.Clip(record), include.Release{Version: "0.3.0", Sum: two}), "release 0.3.0 has no row for a.h, which release 0.2.0 has"},
		{"", "0.1.0\n", nil, "CHANGELOG.md has no heading"},
		{"## Unreleased\n", "0.1.0", nil, `VERSION is "0.1.0", want a line with a version such as 1.2.3`},
	} {
		assert.EqualError(t, releasesAgree(c.changelog, c.version, c.record, both), c.want)
	}
}

func releasesAgree(changelog, version string, record []include.Release, now []include.Sum) error {
	if !regexp.MustCompile(`^\d+\.\d+\.\d+\n$`).MatchString(version) {
		return fmt.Errorf("VERSION is %q, want a line with a version such as 1.2.3", version)
	}
	version = strings.TrimSpace(version)
	var headed []string
	for line := range strings.Lines(changelog) {
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			headed = append(headed, strings.TrimSpace(heading))
		}
	}
	if len(headed) == 0 {
		return errors.New("CHANGELOG.md has no heading")
	}
	unreleased := headed[0] == "Unreleased"
	if unreleased {
		headed = headed[1:]
	}
	recorded := []string{}
	for _, r := range record {
		if len(recorded) == 0 || recorded[0] != r.Version {
			recorded = slices.Insert(recorded, 0, r.Version)
		}
	}
	if !slices.Equal(headed, recorded) {
		return fmt.Errorf("releases in CHANGELOG.md: %v, in include/RELEASES: %v", headed, recorded)
	}
	of := func(version string) (sums []include.Sum) {
		for _, r := range record {
			if r.Version == version {
				sums = append(sums, r.Sum)
			}
		}
		return sums
	}
	for i := range max(len(headed)-1, 0) {
		for _, before := range of(headed[i+1]) {
			if !slices.ContainsFunc(of(headed[i]), func(s include.Sum) bool { return s.Name == before.Name }) {
				return fmt.Errorf("release %s has no row for %s, which release %s has", headed[i], before.Name, headed[i+1])
			}
		}
	}
	switch {
	case unreleased && slices.Contains(headed, version):
		return fmt.Errorf("release %s is made; VERSION must be the next one", version)
	case !unreleased && headed[0] != version:
		return fmt.Errorf("CHANGELOG.md begins with release %s, VERSION is %s", headed[0], version)
	case !unreleased && !slices.Equal(of(version), now):
		return fmt.Errorf("release %s has texts in include/RELEASES that are not those of include/SHA256SUMS", version)
	}
	return nil
}

// The C front end is linked by what judges headers, and by nobody who has a code.
func TestFrontEnd(t *testing.T) {
	deps := func(packages ...string) string {
		return goTool(t, ".", nil, append([]string{"list", "-deps"}, packages...)...)
	}
	codes := deps(".", "./cpsa", "./cpkcs11", "./parsec", "./osstatus", "./conv", "./include")
	assert.Contains(t, codes, "github.com/secstatus/secstatus/conv\n")
	assert.NotContains(t, codes, "modernc.org/")
	assert.Contains(t, deps("./cmd/secstatus"), "modernc.org/cc/v4\n")
}
