// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"fmt"
	"iter"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
)

// cName is a vocabulary and its name in C.
type cName struct {
	name string
	v    secstatus.Vocabulary
}

// cNames are the vocabularies in the order in which testdata/convert.c prints them.
var cNames = func() (all []cName) {
	r, err := registry.Load(facts.FS)
	if err != nil {
		panic(err) // the facts are part of this module
	}
	for _, v := range r.Vocabularies {
		all = append(all, cName{v.C, secstatus.Vocabulary(v.Number)})
	}
	return all
}()

// around yields, without an end, each value's neighbours and the values that a program
// could confuse with it: cut, extended, negated. What does not fit is left to the caller.
func around(codes iter.Seq[int64]) iter.Seq[int64] {
	return func(yield func(int64) bool) {
		for c := range codes {
			for d := int64(-40); d <= 40; d++ {
				if !yield(c + d) {
					return
				}
			}
			for _, like := range []int64{-c, c ^ math.MinInt32, c + 1<<16, c - 1<<16, c | 0x40000000, c & 0xFF, c & 0xFFFF} {
				if !yield(like) {
					return
				}
			}
		}
		for bit := range 32 {
			for d := int64(-1); d <= 1; d++ {
				if !yield(1<<bit+d) || !yield(-(1<<bit)+d) {
					return
				}
			}
		}
	}
}

// values lists what is converted: every code of a vocabulary and 2^16 values where they
// lie, and those around.
func convertedValues(v secstatus.Vocabulary) []string {
	var first int64 // of 2^16 values
	var values []int64
	for n := range anycode.All(v) {
		values = append(values, int64(n.Code.Value))
	}
	low, high := int64(math.MinInt32), int64(math.MaxInt32)
	switch v {
	case secstatus.PSA:
		first = -1 << 15
	case secstatus.PKCS11, secstatus.Parsec:
		low, high = 0, math.MaxUint32
	case secstatus.OSStatus:
		first = -68_000
	}
	set := map[int64]bool{low: true, high: true}
	for i := range int64(1 << 16) {
		set[first+i] = true
	}
	for value := range around(slices.Values(values)) {
		if low <= value && value <= high {
			set[value] = true
		}
	}
	var out []string
	for value := range set {
		out = append(out, fmt.Sprint(value))
	}
	slices.Sort(out)
	if v == secstatus.PKCS11 { // a CK_RV of 64 bits: cut to 32 bits, each of these would be a code
		for _, c := range values {
			for _, like := range []uint64{uint64(c) | 1<<32, uint64(c) | 1<<63, uint64(c) | 0xFFFFFFFF<<32} {
				out = append(out, fmt.Sprint(like))
			}
		}
	}
	return out
}

// converted is the line that testdata/convert.c must print for a value, where an
// unsigned long has so many bytes.
func converted(t *testing.T, name string, v secstatus.Vocabulary, number string, long int) string {
	var value uint64
	var text string
	if v == secstatus.PKCS11 {
		rv, err := strconv.ParseUint(number, 10, 64)
		require.NoError(t, err)
		if long == 4 && rv > math.MaxUint32 {
			return name + " " + number + ": too wide\n"
		}
		value = rv
	} else {
		n, err := strconv.ParseInt(number, 10, 64)
		require.NoError(t, err)
		value = uint64(n)
	}
	if v == secstatus.Parsec && value > math.MaxUint16 { // none of the type's values: in C a failure without a name
		value, text = math.MaxUint16, fmt.Sprintf("ResponseStatus(%d)", value)
	} else {
		text = anycode.Code{Vocabulary: v, Value: value}.String()
	}
	line := name + " " + number + ": " + text
	for _, to := range cNames {
		if to.v == v {
			continue
		}
		result, fidelity, err := conv.Convert(v, value, to.v)
		require.NoError(t, err)
		line += fmt.Sprintf(", %s %d %d", to.name, int64(result), fidelity)
	}
	return line + "\n"
}

// The conversions and the names in C are those of conv and the vocabularies, whatever
// compiles them and whatever runs them.
func TestConvertInC(t *testing.T) {
	var input strings.Builder
	var lines []string // of the input
	var want [2]strings.Builder
	for _, from := range cNames {
		for _, number := range convertedValues(from.v) {
			lines = append(lines, from.name+" "+number)
			fmt.Fprintln(&input, from.name, number)
			for i, long := range []int{4, 8} {
				want[i].WriteString(converted(t, from.name, from.v, number, long))
			}
		}
	}
	t.Log(len(lines), "values")
	const source = "testdata/convert.c"
	for _, m := range machines {
		for i, compiler := range m.compilers {
			for _, optimize := range []string{"-O0", "-Os", "-O3"} {
				if optimize == "-O3" && m.name != "native" {
					continue
				}
				if (m.name != "native" || i > 0 || optimize != "-Os") && !installed.IsExhaustive() {
					continue // the first compiler stands for all
				}
				t.Run(m.name+" "+strings.Join(compiler, " ")+" "+optimize, func(t *testing.T) {
					t.Parallel()
					flags := []string{optimize}
					if compiler[0] != "tcc" {
						flags = append(flags, "-Wall", "-Wextra", "-Wconversion", "-Wsign-conversion", "-pedantic-errors", "-Werror")
					}
					exe := m.build(t, compiler, source, flags...)
					compare(t, want[m.longBytes(t, exe)/4-1].String(), m.run(t, exe, input.String()))
				})
			}
		}
	}
	installed.Exhaustive(t, "conversions in C with every compiler, on every processor, with sanitizers")
	// With what is undefined in C and C++ being fatal; clang's traps need no library, and it
	// knows conversions that lose something, too.
	outOfBounds := altered(t, "codes_[secstatus_psa_row(secstatus_status_)]", "codes_[secstatus_psa_row(secstatus_status_) + 4096]")
	gcc := []string{"-fsanitize=undefined,address", "-fno-sanitize-recover=all"}
	clang := []string{"-fsanitize=undefined,implicit-conversion,local-bounds", "-fsanitize-trap=all"}
	for compiler, flags := range map[string][]string{"gcc": gcc, "g++": gcc, "clang": clang, "clang++": clang} {
		t.Run("sanitized "+compiler, func(t *testing.T) {
			t.Parallel()
			m := machines[0]
			exe := m.build(t, []string{compiler}, source, append(flags, "-O1")...)
			compare(t, want[m.longBytes(t, exe)/4-1].String(), m.run(t, exe, input.String()))

			exe = m.build(t, []string{compiler}, source, append(flags, "-O1", "-I", outOfBounds)...)
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
			defer cancel()
			cmd := exec.CommandContext(ctx, exe)
			cmd.Stdin = strings.NewReader("psa -133\n")
			require.Error(t, cmd.Run(), "an index out of bounds is not found")
		})
	}
}

// longBytes asks a program made of testdata/convert.c how wide an unsigned long is.
func (m machine) longBytes(t *testing.T, exe string) int {
	t.Helper()
	long := 8
	if m.run(t, exe, "ckr 4294967296\n") == "ckr 4294967296: too wide\n" {
		long = 4
	}
	if m.long != 0 {
		require.Equal(t, m.long, long)
	}
	return long
}

// altered makes a copy of the headers with another text in secstatus/convert.h, once, and
// returns its folder.
func altered(t *testing.T, old, new string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("../include")))
	name := filepath.Join(dir, "secstatus", "convert.h")
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Contains(t, string(text), old)
	require.NoError(t, os.WriteFile(name, []byte(strings.Replace(string(text), old, new, 1)), 0o666))
	return dir
}

// compare fails with the first line that differs, of many.
func compare(t *testing.T, want, have string) {
	t.Helper()
	if want == have {
		return
	}
	w, h := strings.Split(want, "\n"), strings.Split(have, "\n")
	for i := range min(len(w), len(h)) {
		require.Equal(t, w[i], h[i])
	}
	require.Len(t, h, len(w))
}

// lawsSource is a program that holds the conversions to the laws.
const lawsSource = "testdata/laws.c"

// Every value of 32 bits keeps to the laws.
func TestLawsInC(t *testing.T) {
	installed.Exhaustive(t, "2^32 values in C")
	m := machines[0]
	exe := m.build(t, m.compilers[0], lawsSource, "-O3")
	parts := runtime.NumCPU()
	var held int64
	t.Run("all", func(t *testing.T) {
		for part := range parts {
			t.Run(fmt.Sprint(part), func(t *testing.T) {
				t.Parallel()
				var values int64
				_, err := fmt.Sscanf(m.run(t, exe, "", fmt.Sprint(part), fmt.Sprint(parts)), "%d values held\n", &values)
				require.NoError(t, err)
				atomic.AddInt64(&held, values)
			})
		}
	})
	require.Equal(t, int64(1)<<32, held)
}

// And one that did not would be found.
func TestBrokenLawsInC(t *testing.T) {
	m := machines[0]
	installed.Exhaustive(t, "broken laws in C")
	for remark, was := range map[string]string{
		"any other value: PSA_ERROR_GENERIC_ERROR, fallback":    "132",
		"CKR_VENDOR_DEFINED: PSA_ERROR_GENERIC_ERROR, fallback": "132",
		"PSA_OPERATION_INCOMPLETE: CKR_PENDING, exact":          "0x204",
	} {
		exe := m.build(t, m.compilers[0], lawsSource, "-O3", "-I", altered(t, was+", /* "+remark, "0, /* "+remark))
		// The parts of the values that have this one: of 2^16, the first has the small
		// ones, one begins with the highest bit, and the last has those near 0 from below.
		found := ""
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
		defer cancel()
		for _, part := range []string{"0", "32768", "65535"} {
			out, _ := exec.CommandContext(ctx, exe, part, "65536").Output()
			found += string(out)
		}
		require.Contains(t, found, "breaks a law", remark)
	}
}

// C of 1994, which has a __STDC_VERSION__ and no inline, is told what is needed. The
// other dialects are in make check-headers.
func TestC94(t *testing.T) {
	cmd := exec.CommandContext(t.Context(), compilerHere(t), "-std=iso9899:199409", "-I", "../include", "-fsyntax-only", "-x", "c", "-")
	cmd.Stdin = strings.NewReader(includes("secstatus/convert.h"))
	words, err := cmd.CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(words), "the headers of secstatus/ need C99")
}
