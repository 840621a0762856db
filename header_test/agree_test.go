// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/secstatus/secstatus/headercheck"
	"github.com/secstatus/secstatus/headercheck/testdata"
	"github.com/secstatus/secstatus/include"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/require"
)

// A jury asks compilers and package headercheck about headers beside the reference.
type jury struct {
	*runner
	compilers []*compiler
	target    string // of all of them, in package headercheck's words
}

// newJury has gcc, and clang in the exhaustive run: one is enough otherwise, since make
// check-headers asks more.
func newJury(t testing.TB) *jury {
	t.Helper()
	j := &jury{runner: newRunner(t)}
	names := []string{"gcc", "clang"}
	if !installed.IsExhaustive() {
		names = names[:1]
	}
	for _, name := range names {
		installed.Program(t, name, name+" libc6-dev")
		c, err := j.examine(t.Context(), []string{name})
		require.NoError(t, err)
		j.compilers = append(j.compilers, c)
	}
	if j.target = checkerTargets[j.compilers[0].target]; j.target == "" {
		t.Skipf("%s compiles for %s, which is no target here", names[0], j.compilers[0].target)
	}
	return j
}

// newRunner has the reference in its folder.
func newRunner(t testing.TB) *runner {
	t.Helper()
	r := &runner{dir: t.TempDir(), timeout: time.Minute}
	require.NoError(t, r.writeReference(include.FS(), Registry()))
	return r
}

// blamed are the names over which a compiler complains when it reads a header beside the
// reference of a profile, where other flags allow that. It has no verdict where it misses a file.
func (r *runner) blamed(t testing.TB, unit compilation, profile headercheck.Profile, header string, p pairing) (names []string, ok bool) {
	reference, use := psaRenamed, usePSA
	if profile == headercheck.PKCS11 {
		reference, use = pkcs11Copied, ""
	}
	if p.types { // with its own guard, by which a header may keep it out
		reference = profileHeader(profile)
	}
	unit.flags = slices.Concat(unit.flags, unit.compiler.unlimited(), []string{"-I", copiesFolder, "-I", includeFolder})
	unit.source = inOrder(p.order, header, reference) + use
	words := r.compile(t.Context(), unit).words
	if strings.Contains(words, "fatal error") || strings.Contains(words, "No such file") {
		return nil, false
	}
	names = blamed(words, p)
	if p.incomplete = true; p.order == referenceFirst || slices.Equal(names, blamed(words, p)) {
		return names, true
	}
	unit.source = includes(header)
	if strings.Contains(r.compile(t.Context(), unit).words, " error: ") {
		return blamed(words, p), true // the header is a part of something
	}
	return names, true
}

// profileHeader is the reference header of a profile.
func profileHeader(profile headercheck.Profile) string {
	if profile == headercheck.PKCS11 {
		return pkcs11Header
	}
	return psaHeader
}

// checked is what package headercheck says of one header.
func checked(t testing.TB, o headercheck.Options, header string) (headercheck.Report, error) {
	c, err := headercheck.New(t.Context(), o)
	if err != nil {
		return headercheck.Report{}, err
	}
	reports, err := c.Check(t.Context(), []string{header}, nil)
	if err != nil {
		return headercheck.Report{}, err
	}
	return reports[0], nil
}

// agree asks the jury about headers in both orders, in a dialect, and compares the names.
func (j *jury) agree(t *testing.T, profile headercheck.Profile, std string, headers []string, include ...string) (compared int) {
	o := headercheck.Options{Profile: profile, Target: j.target, Flags: []headercheck.Flags{{Std: std, Include: include}}}
	if profile == headercheck.PKCS11 {
		o.Spec = "pkcs11@3.2" // as the compilers see it, whatever version a header states
	}
	flags := []string{"-Wsystem-headers"}
	for _, dir := range include {
		flags = append(flags, "-I", dir)
	}
	var wrong []string
	var mu sync.Mutex
	err := j.do(t.Context(), len(headers), func(i int) {
		header := headers[i]
		said, err := checked(t, o, header)
		if err != nil {
			mu.Lock()
			defer mu.Unlock()
			wrong = append(wrong, fmt.Sprintf("%s: %v", header, err))
			return
		}
		for _, c := range j.compilers {
			for _, order := range []order{referenceFirst, headerFirst} {
				want, ok := j.blamed(t, compilation{compiler: c, dialect: std, flags: flags}, profile, header, pairing{order: order})
				if !ok {
					continue
				}
				mu.Lock()
				compared++
				if found := clashes(said, order, false); !slices.Equal(want, found) {
					wrong = append(wrong, fmt.Sprintf("%s, %s: package headercheck finds %q, %s complains over %q", header, order, found, c.name, want))
				}
				mu.Unlock()
			}
		}
	})
	require.NoError(t, err)
	require.Empty(t, wrong)
	require.NotZero(t, compared, "no compiler has a verdict on any of %d headers: nothing is compared", len(headers))
	return compared
}

// TestCompilersOnFixtures has gcc, and clang in the exhaustive run, judge the fixtures of package
// headercheck, as all compilers do in make check-headers.
func TestCompilersOnFixtures(t *testing.T) {
	o := Options{Checks: []string{checkVariants}}
	for _, c := range newJury(t).compilers {
		o.Compilers = append(o.Compilers, []string{c.name})
	}
	r, err := Run(t.Context(), o)
	require.NoError(t, err)
	require.Zero(t, r.Failed(), print(t, r))
	fileScope := 0
	all, err := testdata.Headers()
	require.NoError(t, err)
	for _, res := range r.results {
		beside := strings.HasSuffix(res.title, string(referenceFirst)) || strings.HasSuffix(res.title, string(headerFirst))
		if beside && slices.ContainsFunc(all, func(h testdata.Header) bool { return h.FileScope && strings.HasPrefix(res.title, h.File+",") }) {
			fileScope++
		}
	}
	t.Logf("%d verdicts compared, %d of them at file scope", len(r.results), fileScope)
}

// TestCompilersOnMutations changes one definition of the reference headers at
// a time, and compares the verdicts with the compilers': in each way there is in the
// exhaustive run, and in every eighth here.
func TestCompilersOnMutations(t *testing.T) {
	j := newJury(t)
	headers, verdicts := 0, 0
	for _, profile := range headercheck.Profiles {
		original, err := fs.ReadFile(include.FS(), profileHeader(profile))
		require.NoError(t, err)
		text := strings.NewReplacer("PSA_ERROR_H", "MUTANT_H", "_PKCS11T_H_", "MUTANT_H").Replace(string(original))
		if profile == headercheck.PKCS11 {
			// The types of the reference cannot be repeated: keep the codes.
			text = "#ifndef MUTANT_H\n#define MUTANT_H\n" + strings.Join(regexp.MustCompile(`(?m)^#define CKR_\w+\s+\w+$`).FindAllString(text, -1), "\n") + "\n#endif\n"
		}
		defines := regexp.MustCompile(`(?m)^#define ((?:PSA_|CKR_)\w+)\s+(\S+)$`).FindAllStringSubmatch(text, -1)
		require.Greater(t, len(defines), 20)
		mutants := map[string]string{}
		for i, m := range mutations(profile) {
			if !installed.IsExhaustive() && i%8 != 0 {
				continue
			}
			for k := range 2 {
				d := defines[(7*i+11*k+1)%len(defines)]
				mutants[fmt.Sprintf("%s-%d.h", m.name, k)] = strings.Replace(text, d[0]+"\n", m.line(d[1], d[2])+"\n", 1)
			}
		}
		paths, err := filepath.Glob(files(t, mutants) + "/*.h")
		require.NoError(t, err)
		headers += len(paths)
		verdicts += j.agree(t, profile, "gnu17", paths)
		if profile == headercheck.PSA { // a dialect with trigraphs and without linux, unix
			var some []string
			for i := 0; i < len(paths); i += 5 {
				some = append(some, paths[i])
			}
			verdicts += j.agree(t, profile, "c11", some)
		}
	}
	t.Logf("%d mutants, %d verdicts compared", headers, verdicts)
	if installed.IsExhaustive() {
		require.GreaterOrEqual(t, headers, 300)
	}
}

// TestCompilersOnDebian compares the verdicts on every header of Debian's
// development packages that defines such codes.
func TestCompilersOnDebian(t *testing.T) {
	j := newJury(t)
	for profile, patterns := range map[headercheck.Profile][]string{
		headercheck.PSA:    {"psa/*.h", "mbedtls/psa_util.h"},
		headercheck.PKCS11: {"p11-kit-1/p11-kit/*.h", "nss/*.h", "opencryptoki/*.h"},
	} {
		var headers []string
		for _, pattern := range patterns {
			found, err := filepath.Glob("/usr/include/" + pattern)
			require.NoError(t, err)
			for _, h := range found {
				if text, err := os.ReadFile(h); err == nil && regexp.MustCompile(`#\s*define\s+(PSA_|CK)`).Match(text) {
					headers = append(headers, h)
				}
			}
		}
		if len(headers) == 0 {
			installed.Missing(t, "/usr/include/"+patterns[0], "libmbedtls-dev libp11-kit-dev libnss3-dev")
		}
		n := j.agree(t, profile, "gnu17", headers, "/usr/include/nss", "/usr/include/nspr", "/usr/include/p11-kit-1")
		t.Logf("%s: %d headers, %d verdicts compared", profile, len(headers), n)
	}
}

// TestCompilersOnTypes asks a compiler of each target whether psa_status_t may
// be what it is in a header, and compares.
func TestCompilersOnTypes(t *testing.T) {
	r := newRunner(t)
	compared := 0
	for _, k := range compilers {
		c, err := r.examine(t.Context(), []string{k.name})
		if err != nil {
			if os.Getenv("REQUIRE_ALL") == "1" {
				t.Errorf("%v, and REQUIRE_ALL=1", err)
			}
			t.Log(err)
			continue
		}
		if c.cxx || !c.judges() || c.family == familyClang {
			continue
		}
		for _, typ := range []string{"int", "long", "signed int", "long int", "short", "unsigned", "long long", "int32_t", "__INT32_TYPE__", "int_least32_t"} {
			header := filepath.Join(files(t, map[string]string{"header.h": "#include <stdint.h>\ntypedef " + typ + " psa_status_t;\n#define PSA_SUCCESS ((psa_status_t)0)\n"}), "header.h")
			said, err := checked(t, headercheck.Options{Target: checkerTargets[c.target]}, header)
			require.NoError(t, err)
			want, ok := r.blamed(t, compilation{compiler: c, dialect: "gnu17"}, headercheck.PSA, header, pairing{order: referenceFirst})
			require.True(t, ok)
			require.Equal(t, want, clashes(said, referenceFirst, false), "%s: %s", c.name, typ)
			compared++
		}
	}
	if compared == 0 {
		installed.Missing(t, "a compiler of any target", "gcc")
	}
}

// A header that defines types clashes with the reference as compilers say, in both orders:
// fixtures, and headers that are installed. One finding has one name of all that clash.
func TestTypesAgree(t *testing.T) {
	j := newJury(t)
	type header struct {
		path, std string
		profile   headercheck.Profile
	}
	var headers []header
	all, err := testdata.Headers()
	require.NoError(t, err)
	for _, h := range all {
		if h.Types && (h.Target == "" || h.Target == j.target) {
			headers = append(headers, header{"../headercheck/testdata/" + h.File, h.Std, headercheck.Profile(h.Profile)})
		}
	}
	require.NotEmpty(t, headers)
	headers = append(headers,
		header{installed.File(t, "p11-kit-1/p11-kit/pkcs11.h", "libp11-kit-dev"), "", headercheck.PKCS11},
		header{installed.File(t, "nss/pkcs11t.h", "libnss3-dev libnspr4-dev"), "", headercheck.PKCS11},
		header{installed.File(t, "psa/crypto.h", "libmbedtls-dev"), "", headercheck.PSA})
	for _, h := range headers {
		if h.std == "" {
			h.std = "gnu17"
		}
		include := []string{"/usr/include/nss", "/usr/include/nspr"}
		said, err := checked(t, headercheck.Options{Profile: h.profile, Types: true, Target: j.target, Flags: []headercheck.Flags{{Std: h.std, Include: include}}}, h.path)
		require.NoError(t, err)
		require.NotEqual(t, headercheck.Unreadable, said.Verdict, h.path)
		path, err := filepath.Abs(h.path)
		require.NoError(t, err)
		flags := []string{"-w", "-I", include[0], "-I", include[1]}
		if h.profile == headercheck.PKCS11 && !strings.HasSuffix(h.path, "type-redefined/macro.h") {
			flags = append(flags, "-D", "CK_PTR=*", "-D", "CK_CALLBACK_FUNCTION(returnType, name)=returnType (* name)")
		}
		for _, order := range []order{referenceFirst, headerFirst} {
			i := slices.IndexFunc(said.Findings, func(f headercheck.Finding) bool {
				return f.Check == "type-redefined" && f.Severity == headercheck.Error && slices.Contains(f.Orders, headercheck.Order(order))
			})
			for _, c := range j.compilers {
				names, ok := j.blamed(t, compilation{compiler: c, dialect: h.std, flags: flags}, h.profile, path, pairing{order: order, types: true})
				require.True(t, ok, "%s, %s", h.path, c.name)
				if i < 0 {
					require.Empty(t, names, "%s, %s, %s", h.path, order, c.name)
				} else {
					require.Contains(t, names, said.Findings[i].Name, "%s, %s, %s", h.path, order, c.name)
				}
			}
		}
	}
}

// FuzzAgainstGCC: gcc and package headercheck agree on whether PSA_SUCCESS clashes when its
// definition has any replacement list, or stands under any condition.
func FuzzAgainstGCC(f *testing.F) {
	r := newRunner(f)
	installed.Program(f, "gcc", "gcc libc6-dev")
	gcc, err := r.examine(f.Context(), []string{"gcc"})
	require.NoError(f, err)
	for _, list := range []string{"((psa_status_t)0)", " ((psa_status_t) 0)", "/**/((psa_status_t)0)//", "((psa_sta\\\ntus_t)0)", "", "0", "'", "\"x", "??("} {
		f.Add(list, "1")
	}
	for _, condition := range []string{"0", "defined(PSA_SUCCESS)", "!defined PSA_SUCCESS && 1 < 2", "'a' == 97", "-1 > 0u", "1 ? 2 : (3)", "0x7fffffffffffffff + 1 < 0",
		"__STDC_VERSION__ >= 201112L", "(2 || 1/0)", "1,0", "YES(0)", "__has_include(<stdint.h>)"} {
		f.Add("0", condition)
	}
	path := filepath.Join(f.TempDir(), "fuzz.h")
	f.Fuzz(func(t *testing.T, list, condition string) {
		if len(list)+len(condition) > 1000 || strings.Contains(condition, "\n") || strings.ContainsRune(list+condition, 0) {
			t.Skip()
		}
		text := "#define YES(x) x\n#if " + condition + "\n#define PSA_SUCCESS " + list + "\n#endif\n"
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		unit := compilation{compiler: gcc, dialect: "gnu17", source: includes(path), flags: []string{"-w"}}
		if !r.compile(t.Context(), unit).clean {
			t.Skip() // no header at all: what compilers say does not matter
		}
		said, err := checked(t, headercheck.Options{}, path)
		require.NoError(t, err)
		require.NotEqual(t, headercheck.Unreadable, said.Verdict, "%q: %s", text, said.Err)
		unit.flags = nil
		for _, order := range []order{referenceFirst, headerFirst} {
			names, ok := r.blamed(t, unit, headercheck.PSA, path, pairing{order: order})
			require.True(t, ok, "%q", text)
			require.Equal(t, slices.Contains(names, "PSA_SUCCESS"), slices.Contains(clashes(said, order, false), "PSA_SUCCESS"),
				"%q, %s: gcc complains about %v", text, order, names)
		}
	})
}
