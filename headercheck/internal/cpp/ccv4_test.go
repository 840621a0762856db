// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"modernc.org/cc/v4"

	"github.com/secstatus/secstatus/internal/installed"
)

// ccv4Macros are what the front end does not know, or not where gcc lets it stand.
var ccv4Macros = []string{"__extension__", "__has_attribute(x) 1", "__has_cpp_attribute(x) 0", "__has_c_attribute(x) 0"}

// explained are macros that the front end gives another text or does not know, and why: it
// has operators where gcc for the target has macros of the system's, or none.
var explained = map[string]string{
	"__glibc_has_builtin":     "__has_builtin is an operator of its, and none to #ifdef",
	"__attr_dealloc_fclose":   "__has_builtin is an operator of its, and none to #ifdef",
	"__MINGW_DEBUGBREAK_IMPL": "__has_builtin is an operator of its, and none to #ifdef",
	"__has_feature":           "it is an operator of its, as of clang's",
	"__has_extension":         "it is an operator of its, as of clang's",
	"__arg_type_tag":          "gcc knows no argument_with_type_tag",
	"__datatype_type_tag":     "gcc knows no type_tag_for_datatype",
}

// prelude declares what the front end has to know before a system's headers.
const prelude = `int __predefined_declarator;
typedef void *__builtin_va_list;
`

// ccv4 is what modernc.org/cc/v4 makes of a header. values says that it could compute some.
func ccv4(t *testing.T, cfg *Config, path string) (ast *cc.AST, values bool, err error) {
	name := cfg.Target
	if name == "arm-none-eabi" {
		name = "linux/arm"
	}
	goos, goarch, _ := strings.Cut(name, "/")
	abi, err := cc.NewABI(goos, goarch)
	require.NoError(t, err)
	var pre strings.Builder
	for line := range targetMacros(cfg.Target) {
		pre.WriteString("#define " + line)
	}
	pre.WriteString("#define __STDC_VERSION__ 201710L\n")
	for _, text := range ccv4Macros {
		pre.WriteString("#define " + text + "\n")
	}
	dirs := append(slices.Clone(cfg.Include), SystemDirs(cfg.Target)...)
	seen := map[string]bool{}
	c := &cc.Config{ABI: abi, ABILayout: true, Header: true, EvalAllMacros: true, IgnoreStaticAssert: true, ExpansionLimit: 1 << 26,
		DefaultSizeT: cc.ULong, DefaultPtrdiffT: cc.Long, DefaultWcharT: cc.Int,
		IncludePaths: append([]string{""}, dirs...), SysIncludePaths: dirs,
		PragmaHandler: func(toks []cc.Token) error {
			if len(toks) > 0 && toks[0].SrcStr() == "once" {
				at := toks[0].Position().Filename
				if seen[at] {
					return cc.SkipSource
				}
				seen[at] = true
			}
			return nil
		}}
	require.NoError(t, c.ApplyOptions("-std=gnu17"))
	sources := []cc.Source{{Name: "<predefined>", Value: pre.String() + prelude}, {Name: path}}
	type answer struct {
		ast *cc.AST
		err error
	}
	ask := func(read func(*cc.Config, []cc.Source) (*cc.AST, error)) (*cc.AST, error) {
		clear(seen)
		done := make(chan answer, 1)
		go func() {
			defer func() {
				if r := recover(); r != nil {
					done <- answer{nil, fmt.Errorf("gives up: %v", r)}
				}
			}()
			ast, err := read(c, sources)
			done <- answer{ast, err}
		}()
		ctx, cancel := context.WithTimeoutCause(t.Context(), time.Minute, errors.New("cc/v4 does not come to an end with "+path))
		defer cancel()
		select {
		case got := <-done:
			return got.ast, got.err
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
	if ast, err = ask(cc.Translate); err == nil {
		return ast, true, nil
	}
	ast, err = ask(cc.Parse)
	return ast, false, err
}

// TestAgainstCC compares the macros that exist after each header of Debian's development
// packages with those of modernc.org/cc/v4, and the values of those that both know. Of
// Debian 12, that is 696,918 macros of 1,139 headers and 434,326 values, and they differ in
// six names, which are explained.
func TestAgainstCC(t *testing.T) {
	for target, packages := range map[string]string{"linux/amd64": "libc6-dev", "arm-none-eabi": "libnewlib-arm-none-eabi", "windows/amd64": "gcc-mingw-w64-x86-64"} {
		t.Run(strings.ReplaceAll(target, "/", "_"), func(t *testing.T) {
			if target != "linux/amd64" {
				installed.Exhaustive(t, "all of Debian's headers, for every target")
			}
			headers := debianHeaders(t, target)
			if len(headers) < 10 {
				installed.Missing(t, "headers for "+target, packages)
			}
			cfg := &Config{Target: target, Include: []string{"/usr/include/nss", "/usr/include/nspr", "/usr/include/p11-kit-1"}}
			require.NoError(t, cfg.Init())
			files := new(Files)
			compared, macros, values := 0, 0, 0
			why := map[string]int{}
			for _, h := range headers {
				ast, valued, err := ccv4(t, cfg, h)
				if err != nil {
					why[firstLine(err.Error())]++
					continue
				}
				f, err := files.Load(t.Context(), h)
				require.NoError(t, err)
				u := NewUnit(t.Context(), cfg, files)
				require.NoError(t, u.Include(f))
				diff, m, v := against(u, ast, valued)
				for name := range diff {
					if explained[name] != "" {
						delete(diff, name)
					}
				}
				assert.Empty(t, diff, h)
				compared++
				macros += m
				values += v
			}
			var reasons []string
			for r, n := range why {
				reasons = append(reasons, fmt.Sprintf("%d: %s", n, r))
			}
			sort.Strings(reasons)
			t.Logf("%d of %d headers compared, %d macros, %d values; not read: %s", compared, len(headers), macros, values, strings.Join(reasons, "; "))
			assert.Greater(t, compared, len(headers)/4) // it reads no header that includes winnt.h
			assert.Greater(t, values, 3000)
		})
	}
}

func firstLine(s string) string { s, _, _ = strings.Cut(s, "\n"); return s }

// against says where a unit and the front end disagree.
func against(u *Unit, ast *cc.AST, valued bool) (diff map[string]string, macros, values int) {
	diff = map[string]string{}
	for name, m := range ast.Macros {
		if slices.ContainsFunc(ccv4Macros, func(text string) bool { return strings.HasPrefix(text, name) }) {
			continue
		}
		have := u.Macro(name)
		if have == nil {
			diff[name] = "nothing here"
			continue
		}
		macros++
		if have.builtin != 0 {
			continue
		}
		var want []string
		for _, tok := range m.ReplacementList() {
			want = append(want, tok.SrcStr())
		}
		var got []string
		for _, tok := range have.Body {
			got = append(got, tok.Text)
		}
		if !slices.Equal(got, want) {
			diff[name] = fmt.Sprintf("%q, want %q", got, want)
			continue
		}
		if !valued || m.IsFnLike {
			continue
		}
		v, ok := u.Value(have)
		if !ok {
			continue
		}
		switch x := m.Value().(type) {
		case cc.Int64Value:
			values++
			if int64(v.Uint64()) != int64(x) {
				diff[name] = fmt.Sprintf("value %v, want %v", v, x)
			}
		case cc.UInt64Value:
			values++
			if v.Uint64() != uint64(x) {
				diff[name] = fmt.Sprintf("value %v, want %v", v, x)
			}
		}
	}
	for m := range u.Macros {
		if ast.Macros[m.Name] == nil {
			diff[m.Name] = m.Text() + ", want nothing"
		}
	}
	return diff, macros, values
}
