// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/installed"
)

// compilers are those that prove a target. clang has the standard headers of none but its
// own, and needs none for layouts.
var compilers = []struct {
	target, packages string
	command          []string
}{
	{"linux/amd64", "gcc libc6-dev", []string{"gcc", "-m64"}},
	{"linux/386", "gcc-i686-linux-gnu libc6-dev-i386-cross", []string{"i686-linux-gnu-gcc"}},
	{"linux/arm64", "gcc-aarch64-linux-gnu libc6-dev-arm64-cross", []string{"aarch64-linux-gnu-gcc"}},
	{"linux/arm", "clang", []string{"clang", "--target=arm-linux-gnueabihf"}},
	{"linux/riscv64", "clang", []string{"clang", "--target=riscv64-linux-gnu"}},
	{"linux/mips64le", "clang", []string{"clang", "--target=mips64el-linux-gnuabi64"}},
	{"linux/ppc64le", "clang", []string{"clang", "--target=powerpc64le-linux-gnu"}},
	{"linux/s390x", "clang", []string{"clang", "--target=s390x-linux-gnu"}},
	{"windows/amd64", "gcc-mingw-w64-x86-64", []string{"x86_64-w64-mingw32-gcc"}},
	{"windows/386", "gcc-mingw-w64-i686", []string{"i686-w64-mingw32-gcc"}},
	{"windows/arm64", "clang", []string{"clang", "--target=aarch64-w64-windows-gnu"}},
	{"darwin/amd64", "clang", []string{"clang", "--target=x86_64-apple-darwin"}},
	{"darwin/arm64", "clang", []string{"clang", "--target=arm64-apple-darwin"}},
	{"freebsd/amd64", "clang", []string{"clang", "--target=x86_64-unknown-freebsd13"}},
	{"freebsd/arm64", "clang", []string{"clang", "--target=aarch64-unknown-freebsd13"}},
	{"netbsd/amd64", "clang", []string{"clang", "--target=x86_64-unknown-netbsd"}},
	{"openbsd/amd64", "clang", []string{"clang", "--target=x86_64-unknown-openbsd"}},
	{"arm-none-eabi", "gcc-arm-none-eabi libnewlib-arm-none-eabi", []string{"arm-none-eabi-gcc"}},
}

// compile runs a compiler over a text and returns what it says.
func compile(t *testing.T, packages string, command []string, text string) (said string, ok bool) {
	t.Helper()
	path := installed.Program(t, command[0], packages)
	ctx, cancel := context.WithTimeoutCause(t.Context(), time.Minute, fmt.Errorf("%s does not answer", path))
	defer cancel()
	cmd := exec.CommandContext(ctx, path, append(command[1:len(command):len(command)], "-fsyntax-only", "-x", "c", "-")...)
	cmd.Stdin = strings.NewReader(text)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	out, err := cmd.CombinedOutput()
	require.NoError(t, ctx.Err(), "%v", context.Cause(ctx))
	return string(out), err == nil
}

// assertions are what must hold of the types, in C.
func assertions(types *Types) string {
	var b strings.Builder
	n := 0
	say := func(format string, args ...any) {
		text := fmt.Sprintf(format, args...)
		fmt.Fprintf(&b, "_Static_assert(%s, \"%d: %s\");\n", text, n, text)
		n++
	}
	for name, k := range types.Typedefs {
		if k.Size <= 0 || k.Class == Void || k.Class == Func {
			continue
		}
		say("sizeof(%s) == %d", name, k.Size)
		say("_Alignof(%s) == %d", name, k.Align)
		if k.Class == Signed || k.Class == Unsigned {
			say("((%s)-1 < 0) == %d", name, map[bool]int{true: 1, false: 0}[k.Class == Signed])
		}
		for _, m := range k.Members {
			if m.Name == "" || m.Bits > 0 {
				continue
			}
			say("__builtin_offsetof(%s, %s) == %d", name, m.Name, m.Offset)
			if m.Type.Size > 0 {
				say("sizeof((*(%s *)0).%s) == %d", name, m.Name, m.Type.Size)
			}
		}
	}
	return b.String()
}

// Every value that this package gives is a compiler's, on each target that one is there for.
func TestCompilers(t *testing.T) {
	text, err := os.ReadFile("testdata/layouts.h")
	require.NoError(t, err)
	reference, err := os.ReadFile("../../../include/pkcs11/pkcs11t.h")
	require.NoError(t, err)
	for _, c := range compilers {
		t.Run(strings.ReplaceAll(c.target, "/", "-"), func(t *testing.T) {
			t.Parallel()
			if c.command[0] == "gcc" && (runtime.GOOS != "linux" || runtime.GOARCH != "amd64") {
				t.Skip("gcc compiles for another target here")
			}
			for _, source := range []string{string(text), string(reference)} {
				u := read(t, c.target, source)
				types, err := u.Types(t.Context(), c.target, -1, u.Declared(func(f *cpp.File) bool { return f.Path == "a.h" }))
				require.NoError(t, err)
				require.Empty(t, types.Unread)
				require.GreaterOrEqual(t, len(types.Typedefs), 20)
				said, ok := compile(t, c.packages, append(c.command[:len(c.command):len(c.command)], "-w"), source+assertions(types))
				assert.True(t, ok, said)
			}
		})
	}
}

// On installed headers, all types that there are.
func TestInstalledHeaders(t *testing.T) {
	for name, packages := range map[string]string{
		"p11-kit-1/p11-kit/pkcs11.h": "libp11-kit-dev", "nss/pkcs11t.h": "libnss3-dev libnspr4-dev", "mbedtls/ssl.h": "libmbedtls-dev",
		"psa/crypto.h": "libmbedtls-dev", "stdlib.h": "libc6-dev",
	} {
		t.Run(filepath.Base(name), func(t *testing.T) {
			path := installed.File(t, name, packages)
			if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
				t.Skip("gcc compiles for another target here")
			}
			include := []string{"/usr/include/nss", "/usr/include/nspr", "/usr/include/p11-kit-1"}
			cfg := &cpp.Config{Target: "linux/amd64", Include: include}
			require.NoError(t, cfg.Init())
			files := &cpp.Files{}
			f, err := files.Load(t.Context(), path)
			require.NoError(t, err)
			u, err := Read(cpp.NewUnit(t.Context(), cfg, files), f)
			require.NoError(t, err)
			types, err := u.Types(t.Context(), cfg.Target, -1, All)
			require.NoError(t, err)
			for _, unread := range types.Unread {
				assert.Contains(t, []string{"mode", "__mode__"}, unread.Reason, "%s", unread.Decl)
			}
			command := []string{"gcc", "-w", "-I/usr/include/nss", "-I/usr/include/nspr", "-I/usr/include/p11-kit-1"}
			said, ok := compile(t, "gcc libc6-dev", command, "#include \""+path+"\"\n"+assertions(types))
			assert.True(t, ok, said)
			t.Logf("%d types", len(types.Typedefs)+len(types.Tags))
			assert.Greater(t, len(types.Typedefs), 10)
		})
	}
}
