// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	headertest "github.com/secstatus/secstatus/header_test"
	"github.com/secstatus/secstatus/internal/installed"
)

// TestMain makes the test's own program the command where a test asks for that.
func TestMain(m *testing.M) {
	if os.Getenv("CHECKHEADERS_COMMAND") == "1" {
		main()
	}
	os.Exit(m.Run())
}

// TestStatus shows what the exit status and the two streams are.
func TestStatus(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good.h")
	bad := filepath.Join(dir, "bad.h")
	require.NoError(t, os.WriteFile(good, []byte("#define CKR_OK 0x00000000UL\n"), 0o666))
	require.NoError(t, os.WriteFile(bad, []byte("#define CKR_OK (0UL)\n"), 0o666))

	for _, test := range []struct {
		name           string
		args           []string
		compiler       bool // needs one
		status         int
		stdout, stderr string // part of it; "": empty
	}{
		{"help", []string{"-h"}, false, 0, "", "-headers files"},
		{"unknown flag", []string{"-x"}, false, 2, "", "flag provided but not defined: -x"},
		{"argument", []string{"a.h"}, false, 2, "", `checkheaders: unexpected argument "a.h"; headers go into -headers`},
		{"unknown compiler", []string{"-cc", "no-such-cc"}, false, 2, "", "checkheaders: compiler no-such-cc: not found"},
		{"a flag first", []string{"-cc", "-m32 gcc"}, false, 2, "", "checkheaders: -cc: -m32 is not a compiler"},
		{"an open quote", []string{"-cppflags", "-DX='1"}, false, 2, "", `checkheaders: -cppflags "-DX='1": a quote is not closed`},
		{"no flag", []string{"-cc", "cc", "-headers", good, "-cppflags", "inc"}, true, 2, "", `"inc" among the flags of the preprocessor is not a flag`},
		{"no value", []string{"-cc", "cc", "-headers", good, "-cppflags", "-isystem"}, true, 2, "", "-isystem among the flags of the preprocessor needs a value"},
		{"fine", []string{"-cc", "cc", "-headers", good, "-cppflags", "-I " + dir}, true, 0, ": 0 failed, 0 skipped\n", "found cc "},
		{"clash", []string{"-cc", "cc -O1", "-headers", good + " " + bad}, true, 1, "CKR_OK", "2 of 20: cc -O1, "},
		{"verbose", []string{"-cc", "cc", "-headers", good, "-v"}, true, 0, ": 0 failed, 0 skipped\n", "clean\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := exec.LookPath("cc"); test.compiler && err != nil {
				t.Skip("no cc")
			}
			var stdout, stderr strings.Builder
			status := run(t.Context(), test.args, func(string) string { return "" }, &stdout, &stderr)
			require.Equal(t, test.status, status, stderr.String())
			for _, stream := range []struct{ got, want string }{{stdout.String(), test.stdout}, {stderr.String(), test.stderr}} {
				if stream.want == "" {
					require.Empty(t, stream.got)
				} else {
					require.Contains(t, stream.got, stream.want)
				}
			}
		})
	}
}

// Without a compiler the job is done with what is a part of the program, and the output says
// what that is; the exit status is as ever.
func TestNoCompiler(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	for name, text := range map[string]string{"good.h": "#define CKR_OK 0x00000000UL\n", "spelled.h": "#define CKR_OK (0UL)\n",
		"value.h": "#define PSA_SUCCESS ((psa_status_t)1)\n", "broken.h": "#include <absent.h>\n",
		"layout.h": "typedef struct CK_VERSION { unsigned long major, minor; } CK_VERSION;\n#define CKR_OK 0x00000000UL\n"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	const alone = "no C or C++ compiler is there: package headercheck alone has read the headers"
	for _, test := range []struct {
		args   []string
		status int
		stdout []string
	}{
		{[]string{"-headers", "good.h"}, 0, []string{alone, "gcc: not found", "headercheck, without a compiler: 0 findings", "0 failed"}},
		{[]string{"-headers", "good.h spelled.h value.h"}, 1, []string{alone, "FAILED headercheck: spelled.h", "CKR_OK is defined as (0UL), want 0x00000000UL",
			"FAILED headercheck: value.h", "PSA_SUCCESS", "3 failed"}},
		{[]string{"-headers", "broken.h"}, 1, []string{"cannot find <absent.h>"}},
		{[]string{"-headers", "layout.h"}, 0, []string{"CK_VERSION: \"unsigned long major, minor\" (8 bytes at 0), want \"CK_BYTE major\" (1 byte at 0) on linux/amd64", "[type-layout]"}},
		{[]string{"-headers", "good.h", "-cc", "cc/v4"}, 0, []string{"no C or C++ compiler was asked for: package headercheck alone has read the headers"}},
		{[]string{"-headers", "good.h", "-cppflags", "-include x.h"}, 1, []string{"cannot find \"x.h\""}},
		{[]string{"-cc", "gcc"}, 2, nil},
	} {
		var stdout, stderr strings.Builder
		status := run(t.Context(), append(test.args, "-from", dir), func(string) string { return "" }, &stdout, &stderr)
		require.Equal(t, test.status, status, "%s: %s%s", test.args, stdout.String(), stderr.String())
		for _, words := range test.stdout {
			require.Contains(t, stdout.String(), words, "%s", test.args)
		}
	}
}

// Make hands CC on to what it runs, and go refuses a path such as cc/v4 there.
func TestMake(t *testing.T) {
	out, err := installed.Command(t, installed.Program(t, "make", "make"), "-n", "-C", "../..", "check-headers", "CC=cc/v4").Output()
	require.NoError(t, err)
	require.Contains(t, string(out), "CC= go run ./header_test/checkheaders -cc 'cc/v4'")
}

// REQUIRE_ALL=1 turns what is missing into failures.
func TestRequireAll(t *testing.T) {
	cc, err := exec.LookPath("cc")
	if err != nil {
		t.Skip("no cc")
	}
	dir := t.TempDir()
	require.NoError(t, os.Symlink(cc, filepath.Join(dir, "cc")))
	t.Setenv("PATH", dir)
	header := filepath.Join(dir, "a.h")
	require.NoError(t, os.WriteFile(header, []byte("#define CKR_OK 0x00000000UL\n"), 0o666))

	args := []string{"-headers", header}
	for value, status := range map[string]int{"": 0, "1": 1} {
		var stdout, stderr strings.Builder
		getenv := func(name string) string { return map[string]string{"REQUIRE_ALL": value}[name] }
		require.Equal(t, status, run(t.Context(), args, getenv, &stdout, &stderr), stdout.String())
		require.Contains(t, stdout.String(), "clang: not found")
	}
}

// Compilers come with their flags; a launcher belongs to the compiler after it.
func TestCommands(t *testing.T) {
	for list, want := range map[string][][]string{
		"":                                  nil,
		"gcc clang":                         {{"gcc"}, {"clang"}},
		"gcc -m32 clang":                    {{"gcc", "-m32"}, {"clang"}},
		"'gcc -m32' clang":                  {{"gcc", "-m32"}, {"clang"}},
		"clang -target arm-none-eabi gcc":   {{"clang", "-target", "arm-none-eabi"}, {"gcc"}},
		"ccache gcc -O1 tcc":                {{"ccache", "gcc", "-O1"}, {"tcc"}},
		"bin/cc -Iinc -isystem sys -I /abs": {{"/here/bin/cc", "-I/here/inc", "-isystem", "/here/sys", "-I", "/abs"}},
		"gcc --sysroot=root":                {{"gcc", "--sysroot=/here/root"}},
		"cc/v4 bin/cc":                      {{"cc/v4"}, {"/here/bin/cc"}},
	} {
		have, err := commands(list, "/here")
		require.NoError(t, err)
		require.Equal(t, want, have, list)
	}
}

// The headers decide which folder paths are relative to, and who calls is told if they
// cannot.
func TestFolderOf(t *testing.T) {
	one, two := t.TempDir(), t.TempDir()
	for _, name := range []string{one + "/a.h", one + "/both.h", two + "/both.h"} {
		require.NoError(t, os.WriteFile(name, nil, 0o666))
	}
	for _, test := range []struct {
		header    string
		from      []string
		want, err string
	}{
		{"a.h", nil, "", ""},
		{"a.h", []string{one}, one, ""},
		{"a.h", []string{two, one}, one, ""},
		{one + "/a.h", []string{two, one}, two, ""},
		{"both.h", []string{one, one}, one, ""},
		{"both.h", []string{one, two}, "", "both.h is in " + one + " and in " + two + ": make FROM=folder says which is meant"},
		{"c.h", []string{one, two}, "", "no file c.h in " + one + " or " + two},
	} {
		have, err := folderOf([]string{test.header}, test.from)
		if test.err != "" {
			require.ErrorContains(t, err, test.err)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, test.want, have)
	}
}

// On a terminal there is one line, which makes room for the table and goes away.
func TestProgress(t *testing.T) {
	var log, screen strings.Builder
	told := func(p *progress) {
		p.tell(headertest.Progress{Found: "gcc 12 for x86_64-linux-gnu, 10 dialects", Done: 1, Total: 2})
		for done := range 20 {
			p.tell(headertest.Progress{Compiler: "gcc\x1b", Check: "alone", Done: done + 1, Total: 20})
		}
		_, err := io.WriteString(p.above(p.w), "gcc ok\n")
		require.NoError(t, err)
		p.clear()
	}
	told(newProgress(&log, "xterm"))
	require.Contains(t, log.String(), "check-headers: looking for compilers\ncheck-headers: found gcc 12 for x86_64-linux-gnu, 10 dialects\ncheck-headers: 2 of 20: ")
	require.Equal(t, 10, strings.Count(log.String(), " of 20"))

	told(&progress{w: &screen, width: 60})
	require.Equal(t, 20, strings.Count(screen.String(), " of 20: gcc\\x1b, alone"))
	require.True(t, strings.HasSuffix(screen.String(), "20 of 20: gcc\\x1b, alone\r\x1b[Kgcc ok\n"), "%q", screen.String())
	for line := range strings.SplitSeq(screen.String(), "\r\x1b[K") {
		require.Less(t, len(line), 60)
	}
}

// An interrupt ends the run, which says how far it was and leaves nothing behind.
func TestInterrupt(t *testing.T) {
	if _, err := exec.LookPath("cc"); err != nil {
		installed.Missing(t, "cc", "gcc libc6-dev")
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	exe, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.CommandContext(ctx, exe, "-cc", "cc")
	dir := t.TempDir()
	cmd.Env = append(os.Environ(), "CHECKHEADERS_COMMAND=1", "TMPDIR="+dir)
	stderr, err := cmd.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	var words strings.Builder
	interrupted := false
	for lines := bufio.NewScanner(stderr); lines.Scan(); {
		words.WriteString(lines.Text() + "\n")
		if !interrupted && strings.Contains(lines.Text(), " of ") {
			require.NoError(t, cmd.Process.Signal(syscall.SIGINT))
			interrupted = true
		}
	}
	require.Error(t, cmd.Wait())
	require.NoError(t, ctx.Err(), "no end within a minute of the interrupt: %s", words.String())
	require.Equal(t, 2, cmd.ProcessState.ExitCode(), words.String())
	require.Regexp(t, `checkheaders: interrupted after [0-9]+ of [0-9]+ steps, no compiler was through`, words.String())
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, left)
}

// Make runs it in another project's folder, from wherever it is called, on headers that need
// the project's folders and macros.
func TestMakeCC(t *testing.T) {
	make := installed.Program(t, "make", "make")
	if _, err := exec.LookPath("cc"); err != nil {
		installed.Missing(t, "cc", "gcc libc6-dev")
	}
	checkout, err := filepath.Abs("../..")
	require.NoError(t, err)
	project := filepath.Join(t.TempDir(), "a project")
	command := `$(MAKE) -C "` + checkout + `" check-headers CC="cc -O1" HEADERS=inc/client.h CPPFLAGS="-Iinc -isystem sys -DVERSION=1 -include sys/first.h"`
	for name, text := range map[string]string{
		"inc/client.h":       "#include \"psa/broker.h\"\n#if VERSION != 1 || !defined FIRST\n#error a flag is lost\n#endif\n",
		"inc/psa/broker.h":   "#include <broker_types.h>\n#define PSA_ERROR_NOT_PERMITTED ((psa_status_t)-133)\n",
		"sys/broker_types.h": "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t)0)\n",
		"sys/first.h":        "#define FIRST\n",
		"bad/inc/client.h":   "#define PSA_ERROR_NOT_PERMITTED ((psa_status_t) -133)\n",
		"bad/sys/first.h":    "",
		"Makefile":           "direct:\n\t" + command + "\nbelow:\n\tcd bad && " + command + "\n",
	} {
		path := filepath.Join(project, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
	for name, test := range map[string]struct {
		args   []string
		folder string
		words  string
	}{
		"from a shell":                 {[]string{"sh", "-c", strings.Replace(command, "$(MAKE)", make, 1)}, project, "0 failed"},
		"from a Makefile":              {[]string{make, "direct"}, project, "0 failed"},
		"from a Makefile elsewhere":    {[]string{make, "-C", project, "direct"}, "/", "0 failed"},
		"from a folder of a Makefile":  {[]string{make, "-C", project, "below"}, "/", "2 failed"},
		"where there is no such thing": {[]string{"sh", "-c", strings.Replace(command, "$(MAKE)", make, 1)}, "/", "no file inc/client.h in /"},
	} {
		t.Run(name, func(t *testing.T) {
			if name != "from a shell" && name != "from a Makefile elsewhere" {
				installed.Exhaustive(t, "every way to call make check-headers")
			}
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
			defer cancel()
			cmd := exec.CommandContext(ctx, test.args[0], test.args[1:]...)
			cmd.Dir = test.folder
			for _, v := range os.Environ() { // what a make that runs this test says to others
				if !strings.HasPrefix(v, "MAKE") && !strings.HasPrefix(v, "MFLAGS=") && !strings.HasPrefix(v, "PWD=") && !strings.HasPrefix(v, "REQUIRE_ALL=") {
					cmd.Env = append(cmd.Env, v)
				}
			}
			cmd.Env = append(cmd.Env, "PWD="+test.folder)
			out, _ := cmd.CombinedOutput()
			require.NoError(t, ctx.Err(), "make does not end within 5 minutes: %s", out)
			require.Contains(t, string(out), test.words)
		})
	}
}
