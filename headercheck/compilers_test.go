// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/secstatus/secstatus/headercheck/testdata"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// compiler is an oracle: it compiles the same two units as this package builds.
type compiler struct {
	path    string
	version string
}

// compilers are those installed; each must be, with REQUIRE_ALL=1.
func compilers(t testing.TB) (list []compiler) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("the compilers are asked on Linux alone")
	}
	for _, name := range []string{"gcc", "clang"} {
		path, err := exec.LookPath(name)
		if err != nil {
			if os.Getenv("REQUIRE_ALL") == "1" {
				t.Fatalf("%s is missing, and REQUIRE_ALL=1", name)
			}
			continue
		}
		out, err := exec.Command(path, "--version").Output()
		require.NoError(t, err)
		version, _, _ := strings.Cut(string(out), "\n")
		list = append(list, compiler{path, version})
		if !installed.IsExhaustive() {
			break // one is enough here; make test-all and make check-headers ask more
		}
	}
	if len(list) == 0 {
		t.Skip("neither gcc nor clang is installed")
	}
	return list
}

// nativeTarget is what a compiler compiles for, which may be another target
// than this test is built for.
func nativeTarget(t testing.TB, c compiler) string {
	out, err := exec.Command(c.path, "-dumpmachine").Output()
	require.NoError(t, err)
	machine, _, _ := strings.Cut(string(out), "-")
	arch := map[string]string{"x86_64": "amd64", "aarch64": "arm64", "riscv64": "riscv64", "arm": "arm", "i686": "386"}[machine]
	if arch == "" {
		t.Skipf("%s compiles for %s, which is no target here", c.path, out)
	}
	return "linux/" + arch
}

var redefined = regexp.MustCompile(`(?m)(?:warning|error): (?:"(\w+)" redefined|'(\w+)' macro redefined|conflicting types for .(\w+)|typedef redefinition with different types.*\n.*?(\w+);|conflicting type qualifiers for .(\w+))`)
var untyped = regexp.MustCompile(`(?m)^\S*unit\d+\.c:3:\S* error: unknown type name '(\w+)'`)
var expanded = regexp.MustCompile(`note: (?:in expansion of|expanded from) macro '(\w+)'`)
var unitErrors = regexp.MustCompile(`(?m)^.*(?:fatal error|No such file).*$`)

// clashes are the names that the compiler says are redefined when first and
// then second are included, those that the first has as macros and that are no
// syntax in the second, if the first is the reference, and psa_status_t if
// neither defines it.
func (c compiler) clashes(t testing.TB, dir, first, second string, flags ...string) (names []string, ok bool) {
	out := c.says(t, dir, fmt.Sprintf("#include %q\n#include %q\n%s", first, second, use(first+second)), flags...)
	if unitErrors.Match(out) {
		return nil, false
	}
	for _, m := range redefined.FindAllStringSubmatch(string(out), -1) {
		name := m[1] + m[2]
		if name == "" { // a type; of types only that of the codes is compared
			if name = m[3] + m[4] + m[5]; name != "psa_status_t" && name != "CK_RV" {
				continue
			}
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, m := range untyped.FindAllStringSubmatch(string(out), -1) {
		if !bytes.Contains(c.says(t, dir, fmt.Sprintf("#include %q\n", first), flags...), []byte(" error: ")) {
			names = append(names, m[1]) // and the first is no part of something
		}
	}
	if strings.Contains(first, "/reference-") {
		text, err := os.ReadFile(first)
		assert.NoError(t, err)
		syntax := false // errors, up to the next line that is no note
		for line := range strings.Lines(string(out)) {
			if strings.Contains(line, ": error: ") || strings.Contains(line, ": warning: ") {
				syntax = strings.Contains(line, " error: expected ")
			}
			m := expanded.FindStringSubmatch(line)
			if syntax && m != nil && bytes.Contains(text, []byte("#define "+m[1]+" ")) && !slices.Contains(names, m[1]) {
				names = append(names, m[1])
			}
		}
	}
	slices.Sort(names)
	return names, true
}

// use needs the type of the codes, where the reference has one that may be missing.
func use(paths string) string {
	if strings.Contains(paths, "/reference-psa.h") {
		return "psa_status_t use(void);\n"
	}
	return ""
}

// says is what a compiler says of a unit.
func (c compiler) says(t testing.TB, dir, source string, flags ...string) []byte {
	unit, err := os.CreateTemp(dir, "unit*.c")
	if !assert.NoError(t, err) { // this is called in goroutines
		return nil
	}
	defer os.Remove(unit.Name())
	_, err = unit.WriteString(source)
	assert.NoError(t, err)
	assert.NoError(t, unit.Close())
	cmd := installed.Command(t, c.path, append([]string{"-fsyntax-only", "-Wsystem-headers", "-fmax-errors=0"}, append(flags, unit.Name())...)...)
	if strings.Contains(c.version, "clang") {
		cmd.Args[3] = "-ferror-limit=0"
	}
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	out, _ := cmd.CombinedOutput() // the status says nothing more
	return out
}

// found are the names that this package says clash in an order.
func found(r Report, order Order) (names []string) {
	for _, f := range r.Findings {
		if slices.Contains(f.Orders, order) && f.Check != "typedef-unguarded" && !slices.Contains(names, f.Name) {
			names = append(names, f.Name)
		}
	}
	slices.Sort(names)
	return names
}

// agree asks all compilers about headers in both orders, and compares.
func agree(t *testing.T, profile Profile, std string, headers []string, flags ...string) (compared int) {
	list := compilers(t)
	dir := t.TempDir()
	name := map[Profile]string{PSA: "psa/error.h", PKCS11: "pkcs11/pkcs11t.h"}[profile]
	// The reference stands under a guard of its own, as in this package.
	text := regexp.MustCompile(`\b(PSA_ERROR_H|_PKCS11T_H_)\b`).ReplaceAllString(reference(t, name), "SECSTATUS_REFERENCE_H")
	ref := write(t, dir+"/reference-"+string(profile)+".h", text)
	o := Options{Profile: profile, Target: nativeTarget(t, list[0]), Flags: []Flags{{Std: std}}}
	if profile == PKCS11 {
		o.Spec = "pkcs11@3.2" // as the compilers see it, whatever version a header states
	}
	for _, f := range flags {
		o.Flags[0].Include = append(o.Flags[0].Include, strings.TrimPrefix(f, "-I"))
	}
	if std != "" {
		flags = append(flags, "-std="+std)
	}
	reports := make([]Report, len(headers))
	for i, h := range headers { // one at a time: each other's clashes are not asked for
		reports[i] = check(t, o, h)[0]
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	sem := make(chan bool, runtime.NumCPU())
	for i, h := range headers {
		abs, err := filepath.Abs(h)
		require.NoError(t, err)
		wg.Add(1)
		sem <- true
		go func() {
			defer func() { <-sem; wg.Done() }()
			for _, c := range list {
				for order, files := range map[Order][2]string{ReferenceFirst: {ref, abs}, HeaderFirst: {abs, ref}} {
					want, ok := c.clashes(t, dir, files[0], files[1], flags...)
					if !ok {
						continue
					}
					got := found(reports[i], order)
					mu.Lock()
					compared++
					if !assert.Equal(t, want, got, "%s, %s, %s", h, order, c.version) && strings.HasPrefix(h, os.TempDir()) {
						text, _ := os.ReadFile(h)
						for _, n := range append(want, got...) {
							for line := range strings.Lines(string(text)) {
								if strings.Contains(line, n) {
									t.Logf("%q", line)
								}
							}
						}
					}
					mu.Unlock()
				}
			}
		}()
	}
	wg.Wait()
	require.NotZero(t, compared, "no compiler has a verdict on any of %d headers: nothing is compared", len(headers))
	return compared
}

// TestCompilersOnFixtures compares the verdicts on the fixtures at file scope; of the others,
// TestCompilersOnVariants asks.
func TestCompilersOnFixtures(t *testing.T) {
	groups := map[string][]string{}
	fixtures(t, func(path, text string) {
		if h, err := testdata.Parse(path, text); err != nil || !h.FileScope {
			require.NoError(t, err)
			return
		}
		o := fixtureOptions(t, text)
		if o.Types {
			return // TestTypesAgree
		}
		std := ""
		if len(o.Flags) > 0 {
			std = o.Flags[0].Std
		}
		if o.Target == "" || o.Target == DefaultTarget() {
			key := string(o.Profile) + " " + std
			groups[key] = append(groups[key], path)
		}
	})
	n := 0
	for key, headers := range groups {
		profile, std, _ := strings.Cut(key, " ")
		if profile == "" {
			profile = "psa"
		}
		n += agree(t, Profile(profile), std, headers)
	}
	t.Logf("%d verdicts compared", n)
}

// mutation changes one definition of a reference header.
type mutation struct {
	name string
	line func(name, value string) string
}

func mutations(profile Profile) (list []mutation) {
	add := func(name string, f func(name, value string) string) { list = append(list, mutation{name, f}) }
	define := func(n, v string) string { return "#define " + n + " " + v }
	value := func(name string, f func(v string) string) {
		add(name, func(n, v string) string { return define(n, f(v)) })
	}
	fillers := map[string]string{"space": " ", "tab": "\t", "comment": "/**/", "splice": "\\\n", "space-splice": " \\\n", "splice-space": "\\\n ",
		"long-comment": "/* a\n b */", "form-feed": "\f", "splice-blank": "\\ \n"}
	switch profile {
	case PSA:
		tokens := regexp.MustCompile(`psa_status_t|[()-]|\d+`)
		for gap := 0; gap <= 6; gap++ {
			for kind, fill := range fillers {
				value(fmt.Sprintf("gap%d-%s", gap, kind), func(v string) string {
					toks := tokens.FindAllString(v, -1)
					if gap >= len(toks) {
						return fill + v
					}
					return strings.Join(toks[:gap], "") + fill + strings.Join(toks[gap:], "")
				})
			}
		}
		value("int-cast", func(v string) string { return strings.Replace(v, "psa_status_t", "int32_t", 1) })
		value("no-cast", func(v string) string { return strings.Replace(v, "(psa_status_t)", "", 1) })
	case PKCS11:
		for gap := range 2 {
			for kind, fill := range fillers {
				value(fmt.Sprintf("gap%d-%s", gap, kind), func(v string) string {
					if gap == 0 {
						return fill + v
					}
					return v + fill
				})
			}
		}
		value("lower-hex", strings.ToLower)
		value("no-suffix", func(v string) string { return strings.TrimRight(v, "UL") })
		value("suffix-U", func(v string) string { return strings.TrimRight(v, "UL") + "U" })
		value("suffix-LU", func(v string) string { return strings.TrimRight(v, "UL") + "LU" })
		value("suffix-ULL", func(v string) string { return v + "L" })
		value("short", func(v string) string { return regexp.MustCompile(`0x0+(.)`).ReplaceAllString(v, "0x$1") })
	}
	value("parentheses", func(v string) string { return "(" + v + ")" })
	value("suffix", func(v string) string { return strings.TrimRight(v, ")") + "L" })
	value("trailing-space", func(v string) string { return v + " \t" })
	value("trailing-comment", func(v string) string { return v + " // comment" })
	value("leading-tab", func(v string) string { return "\t" + v })
	value("cr", func(v string) string { return v + "\r" })
	value("empty", func(string) string { return "" })
	value("other-value", func(v string) string { return "(1 + " + v + ")" })
	spaced := func(n, v string) string { return define(n, "( "+v+")") }
	for kind, f := range map[string]func(n, v string) string{"same": define, "other": spaced} {
		add(kind+"-ifndef", func(n, v string) string { return "#ifndef " + n + "\n" + f(n, v) + "\n#endif" })
		add(kind+"-if-not-defined", func(n, v string) string { return "#if !defined(" + n + ") || 0\n" + f(n, v) + "\n#endif" })
		add(kind+"-undef", func(n, v string) string { return "#undef " + n + "\n" + f(n, v) })
		add(kind+"-undef-after", func(n, v string) string { return f(n, v) + "\n#undef " + n })
		add(kind+"-undef-both", func(n, v string) string { return "#undef " + n + "\n" + f(n, v) + "\n#undef " + n })
		add(kind+"-if-0", func(n, v string) string { return "#if 0\n" + f(n, v) + "\n#endif" })
		add(kind+"-else", func(n, v string) string { return "#if 0\n#elif 1 > 2\n#else\n" + f(n, v) + "\n#endif" })
		add(kind+"-target", func(n, v string) string {
			return "#if __SIZEOF_LONG__ == 8 && __CHAR_BIT__ > 4\n" + f(n, v) + "\n#endif"
		})
		add(kind+"-twice", func(n, v string) string { return define(n, v) + "\n" + f(n, v) })
		add(kind+"-then-right", func(n, v string) string { return f(n, v) + "\n" + define(n, v) })
		add(kind+"-pushed", func(n, v string) string {
			return fmt.Sprintf("#pragma push_macro(%q)\n#undef %s\n%s\n#pragma pop_macro(%q)", n, n, f(n, v), n)
		})
		add(kind+"-pragma-operator", func(n, v string) string {
			return fmt.Sprintf("_Pragma(\"push_macro(\\\"%s\\\")\")\n#undef %s\n%s\n_Pragma(\"pop_macro(\\\"%s\\\")\")", n, n, f(n, v), n)
		})
		add(kind+"-hash-space", func(n, v string) string { return "  #\tdefine/**/" + strings.TrimPrefix(f(n, v), "#define") })
		add(kind+"-digraph", func(n, v string) string { return "%:" + strings.TrimPrefix(f(n, v), "#") })
		add(kind+"-spliced-name", func(n, v string) string { return strings.Replace(f(n, v), n, n[:5]+"\\\n"+n[5:], 1) })
		add(kind+"-in-comment", func(n, v string) string { return "/*\n" + f(n, v) + "\n*/" })
		add(kind+"-in-string", func(n, v string) string {
			return "extern char *s; static inline int f_" + n + "(void) { return sizeof \"\\\n" + f(n, "0") + "\"; }"
		})
		add(kind+"-macro-condition", func(n, v string) string {
			return "#define YES(x) (x)\n#if YES(defined(" + n + ") + 1) == 1\n" + f(n, v) + "\n#endif\n#undef YES"
		})
	}
	add("function", func(n, v string) string { return define(n+"()", v) })
	add("absent", func(n, v string) string { return "" })
	return list
}

// TestCompilersOnMutations changes one definition of the reference headers at
// a time, and compares the verdicts with the compilers': in each way there is in the
// exhaustive run, and in every eighth here.
func TestCompilersOnMutations(t *testing.T) {
	compilers(t)
	headers, verdicts := 0, 0
	for _, profile := range Profiles {
		name := map[Profile]string{PSA: "psa/error.h", PKCS11: "pkcs11/pkcs11t.h"}[profile]
		text := strings.NewReplacer("PSA_ERROR_H", "MUTANT_H", "_PKCS11T_H_", "MUTANT_H").Replace(reference(t, name))
		if profile == PKCS11 {
			// The types of the reference cannot be repeated: keep the codes.
			text = "#ifndef MUTANT_H\n#define MUTANT_H\n" + strings.Join(regexp.MustCompile(`(?m)^#define CKR_\w+\s+\w+$`).FindAllString(text, -1), "\n") + "\n#endif\n"
		}
		defines := regexp.MustCompile(`(?m)^#define ((?:PSA_|CKR_)\w+)\s+(\S+)$`).FindAllStringSubmatch(text, -1)
		require.Greater(t, len(defines), 20)
		dir := t.TempDir()
		var files []string
		for i, m := range mutations(profile) {
			if !installed.IsExhaustive() && i%8 != 0 {
				continue
			}
			for j := range 2 {
				d := defines[(7*i+11*j+1)%len(defines)]
				mutant := strings.Replace(text, d[0]+"\n", m.line(d[1], d[2])+"\n", 1)
				files = append(files, write(t, fmt.Sprintf("%s/%s-%d.h", dir, m.name, j), mutant))
			}
		}
		headers += len(files)
		verdicts += agree(t, profile, "", files)
		if profile == PSA { // a dialect with trigraphs and without linux, unix
			var some []string
			for i := 0; i < len(files); i += 5 {
				some = append(some, files[i])
			}
			verdicts += agree(t, profile, "c11", some)
		}
	}
	t.Logf("%d mutants, %d verdicts compared", headers, verdicts)
	if installed.IsExhaustive() {
		assert.GreaterOrEqual(t, headers, 300)
	}
}

// TestCompilersOnDebian compares the verdicts on every header of Debian's
// development packages that defines such codes.
func TestCompilersOnDebian(t *testing.T) {
	compilers(t)
	include := []string{"-I/usr/include/nss", "-I/usr/include/nspr", "-I/usr/include/p11-kit-1"}
	for profile, patterns := range map[Profile][]string{
		PSA:    {"/usr/include/psa/*.h", "/usr/include/mbedtls/psa_util.h"},
		PKCS11: {"/usr/include/p11-kit-1/p11-kit/*.h", "/usr/include/nss/pkcs11*.h", "/usr/include/nss/*.h", "/usr/include/opencryptoki/*.h"},
	} {
		var headers []string
		for _, p := range patterns {
			found, err := filepath.Glob(p)
			require.NoError(t, err)
			headers = append(headers, found...)
		}
		slices.Sort(headers)
		headers = slices.Compact(headers)
		if len(headers) == 0 {
			need(t, patterns[0])
		}
		var files []string
		for _, h := range headers {
			if text, err := os.ReadFile(h); err == nil && regexp.MustCompile(`#\s*define\s+(PSA_|CK)`).Match(text) {
				files = append(files, h)
			}
		}
		n := agree(t, profile, "", files, include...)
		t.Logf("%s: %d headers, %d verdicts compared", profile, len(files), n)
	}
}

// TestCompilersOnTypes asks a compiler of each target whether psa_status_t may
// be what it is in a header, and compares.
func TestCompilersOnTypes(t *testing.T) {
	compared := 0
	for target, name := range map[string]string{"linux/amd64": "x86_64-linux-gnu-gcc", "arm-none-eabi": "arm-none-eabi-gcc", "windows/amd64": "x86_64-w64-mingw32-gcc",
		"linux/386": "i686-linux-gnu-gcc", "linux/arm64": "aarch64-linux-gnu-gcc"} {
		path, err := exec.LookPath(name)
		if err != nil {
			if os.Getenv("REQUIRE_ALL") == "1" {
				t.Errorf("%s is missing, and REQUIRE_ALL=1", name)
			}
			t.Logf("%s is missing", name)
			continue
		}
		c := compiler{path, name}
		dir := t.TempDir()
		ref := write(t, dir+"/reference.h", strings.ReplaceAll(reference(t, "psa/error.h"), "PSA_ERROR_H", "REFERENCE_H"))
		for _, typ := range []string{"int", "long", "signed int", "long int", "short", "unsigned", "long long", "int32_t", "__INT32_TYPE__", "int_least32_t"} {
			header := write(t, dir+"/header.h", "#include <stdint.h>\ntypedef "+typ+" psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)\n")
			r := check(t, Options{Target: target}, header)[0]
			want, ok := c.clashes(t, dir, ref, header)
			require.True(t, ok)
			assert.Equal(t, want, found(r, ReferenceFirst), "%s: %s", target, typ)
			compared++
		}
	}
	if compared == 0 {
		installed.Missing(t, "a compiler of any target", "gcc")
	}
}
