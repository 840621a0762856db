// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What is known of command lines that are alike changes nothing: each is read as it would
// be by itself.
func TestAlike(t *testing.T) {
	words := []string{
		"-c", "-O2", "-O0", "-o", "x.o", "a.c", "-DA", "-DA=1", "-DB=2", "-D", "C=3", "-UA", "-U", "-U B", "-I", "-Idir", "dir", "-isystem", "/usr/x", "-include", "f.h", "-MF", "-MD", "x.d",
		"-Wp,-MMD,x.d", "-Wp,-MD,x.d", "-Wp,-MD,-DX", "-Wp,-MDD,x", "-Wp,-DX=1", "-Wp,-M,x", "-Wp,-MD,x.d,-DX", "-Xclang", "-Xpreprocessor", "--", "-", "", "-std=c99", "-std=iso9899:199409", "-ansi", "-std", "c11", "-x", "c++",
		"--define-macro=X", "--define-macro", "-m32", "-mcpu=cortex-m4", "-pthread", "@none", "-DA=##", "-D1", "-nostdinc", "--sysroot=/s", "-isysroot", "-iquote", "=x", "-target", "-fPIC", "-MT", "-Wall",
		"-std=nothing", "-D__OPTIMIZE__=7", "-U__OPTIMIZE__", "-iprefix", "-iwithprefix", "ccache", "A=1", "-DD", "-UU", "--param", "-u",
	}
	compilers := [][]string{{"gcc"}, {"ccache", "gcc"}, {"env", "A=1", "/opt/x/bin/clang"}, {"arm-none-eabi-gcc"}, {"clang-cl"}, {"c++"}, {"ccache"}, {"g++", "--driver-mode=cl"}}
	files := []string{"a.c", "b.c", "a.cpp", "a.S", "", "sub/a.c"}
	random := rand.New(rand.NewPCG(1, 2))
	var warm commands
	var last []string
	for range 20_000 {
		args := slices.Clone(compilers[random.IntN(len(compilers))])
		for range random.IntN(7) {
			args = append(args, words[random.IntN(len(words))])
		}
		if n := len(last); n > 1 && random.IntN(3) > 0 { // the same but for a word
			args = slices.Clone(last)
			args[1+random.IntN(n-1)] = words[random.IntN(len(words))]
		}
		last = args
		e := &entry{Directory: []string{"/d", "/e"}[random.IntN(2)], File: files[random.IntN(len(files))], rules: posixRules}
		c := newCommand(e, args)
		want, wantErr := c.flags()
		for range 2 {
			got, err := warm.flags(e, args)
			require.Equal(t, wantErr, err, "%q", args)
			if err == nil {
				require.Equal(t, fmt.Sprintf("%+v", want), fmt.Sprintf("%+v", got.f), "%q of %q", args, e.File)
			}
			if e.File == "" {
				require.Equal(t, c.input, got.input, "%q", args)
			}
		}
	}
}

// Command lines that differ in the file, the output and macros are read once.
func TestAlikeOnce(t *testing.T) {
	var r commands
	for i := range 100 {
		e := &entry{Directory: "/d", File: fmt.Sprintf("%d.c", i), rules: posixRules}
		a, err := r.flags(e, []string{"ccache", "gcc", "-O2", "-D", fmt.Sprintf("A=%d", i), "-Iinclude", "-Wp,-MMD," + fmt.Sprint(i), "-MF", fmt.Sprint(i), "-o", fmt.Sprint(i), "-c", e.File, fmt.Sprintf("-UB%d", i)})
		require.NoError(t, err)
		assert.Equal(t, []string{"__OPTIMIZE__=1", fmt.Sprintf("A=%d", i)}, a.f.Defines)
		assert.Equal(t, []string{"__NO_INLINE__", "__OPTIMIZE_SIZE__", fmt.Sprintf("B%d", i)}, a.f.Undef)
		assert.Equal(t, []string{"/d/include"}, a.f.Include)
	}
	assert.Len(t, r.alike, 1)
}

// entriesOf are what plainEntries and encoding/json read.
func entriesOf(t *testing.T, text string) (plain bool) {
	type object struct {
		Directory, File, Command string
		Arguments                []string
	}
	got := []object{}
	plain = plainEntries(text, func(e *entry) { got = append(got, object{e.Directory, e.File, e.Command, e.Arguments}) })
	if plain {
		var want []object
		require.NoError(t, json.Unmarshal([]byte(text), &want), "%q", text)
		require.Equal(t, want, got, "%q", text)
	}
	return plain
}

// plainTexts are databases, and whether plainEntries reads them.
var plainTexts = map[string]bool{
	`[]`:         true,
	" [\n] \r\n": true,
	`[{}]`:       true,
	`[{"directory": "/d", "file":"a.c","command" : "gcc -DA=\"x\" \\ \/ a.c", "output": "a.o"}, {"arguments": [ "gcc", "é" ] , "file": "b\\.c"},{"arguments":[]}]`: true,
	`[{"file": "a", "file": "b", "arguments": ["a", "b"], "arguments": ["c"]}]`:                                                                                    true,
	"": false, "[": false, "[{": false, "[{}": false, "[{},]": false, "[{}]]": false, "[{}{}]": false, "{}": false, `[{"file"}]`: false, `[{"file":}]`: false, `[{"file":"a",}]`: false,
	`[{"file": "a\n"}]`: false, `[{"file": "\u0041"}]`: false, `[{"file": 1}]`: false, `[{"file": null}]`: false, `[{"FILE": "a"}]`: false, `[{"more": "a"}]`: false, "[{\"file\": \"a\nb\"}]": false,
	"[{\"file\": \"\xff\"}]": false, "[{\"file\": \"\x90\"}]": false, "[{\"file\": \"\x7f\"}]": true, "[{\"arguments\": [\"a\",]}]": false, "[{\"arguments\": [1]}]": false, "[{\"arguments\": \"a\"}]": false, `[{"file": "a`: false, `[{"file": "a\`: false, `["a"]`: false, "[{}]\x00": false,
}

func TestPlainEntries(t *testing.T) {
	for text, plain := range plainTexts {
		assert.Equal(t, plain, entriesOf(t, text), "%q", text)
	}
}

// What plainEntries reads is what encoding/json reads.
func FuzzPlainEntries(f *testing.F) {
	for text := range plainTexts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { entriesOf(t, text) })
}
