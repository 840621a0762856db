// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gccMacros is what gcc says of a unit, macros in one canonical form.
func gccMacros(t *testing.T, gcc string, args ...string) (map[string]string, error) {
	cmd := installed.Command(t, gcc, append([]string{"-E", "-dM", "-w"}, args...)...)
	out, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	macros := map[string]string{}
	for line := range strings.Lines(string(out)) {
		l := lexer{s: strings.TrimPrefix(line, "#define "), many: maxTokens}
		if m, err := newMacro(l.line()); err == nil {
			macros[m.Name] = m.Text()
		}
	}
	return macros, nil
}

// TestAgainstGCC preprocesses every header of Debian's development packages
// and compares all macros that exist at the end with gcc's.
func TestAgainstGCC(t *testing.T) {
	for _, target := range []struct{ gcc, target, packages string }{
		{"gcc", "linux/amd64", "gcc libc6-dev"}, {"i686-linux-gnu-gcc", "linux/386", "gcc-i686-linux-gnu libc6-dev-i386-cross"}, {"aarch64-linux-gnu-gcc", "linux/arm64", "gcc-aarch64-linux-gnu libc6-dev-arm64-cross"},
		{"arm-none-eabi-gcc", "arm-none-eabi", "gcc-arm-none-eabi libnewlib-arm-none-eabi"}, {"x86_64-w64-mingw32-gcc", "windows/amd64", "gcc-mingw-w64-x86-64"},
	} {
		t.Run(strings.ReplaceAll(target.target, "/", "_"), func(t *testing.T) {
			if target.gcc != "gcc" {
				installed.Exhaustive(t, "all of Debian's headers, for every target")
			}
			gcc := installed.Program(t, target.gcc, target.packages)
			if target.target == "linux/amd64" && (runtime.GOOS != "linux" || runtime.GOARCH != "amd64") {
				t.Skip("gcc compiles for another target here")
			}
			headers := debianHeaders(t, target.target)
			cfg := &Config{Target: target.target, Include: []string{"/usr/include/nss", "/usr/include/nspr", "/usr/include/p11-kit-1"}}
			require.NoError(t, cfg.Init())
			args := []string{"-I/usr/include/nss", "-I/usr/include/nspr", "-I/usr/include/p11-kit-1"}
			pre, err := gccMacros(t, gcc, append(args, "-x", "c", os.DevNull)...)
			require.NoError(t, err)
			files := new(Files)
			var wg sync.WaitGroup
			sem := make(chan bool, runtime.NumCPU())
			var mu sync.Mutex
			compared := 0
			for _, h := range headers {
				sem <- true
				wg.Go(func() {
					defer func() { <-sem }()
					want, err := gccMacros(t, gcc, append(args, "-x", "c", h)...)
					if err != nil {
						return // gcc cannot read it alone
					}
					f, err := files.Load(context.Background(), h)
					if !assert.NoError(t, err) {
						return
					}
					u := NewUnit(context.Background(), cfg, files)
					if !assert.NoError(t, u.Include(f)) {
						return
					}
					diff := differences(u, pre, want)
					assert.Empty(t, diff, h)
					assert.Empty(t, u.Missing, h)
					mu.Lock()
					compared++
					mu.Unlock()
				})
			}
			wg.Wait()
			t.Logf("%d of %d headers compared with %s", compared, len(headers), gcc)
			assert.Greater(t, compared, len(headers)/3)
		})
	}
}

func differences(u *Unit, pre, want map[string]string) (diff []string) {
	for name, text := range want {
		if m := u.Macro(name); (m == nil || tight(m.Text()) != tight(text)) && pre[name] != text {
			got := "nothing"
			if m != nil {
				got = m.Text()
			}
			diff = append(diff, name+": "+got+", want "+text)
		}
	}
	for m := range u.Macros {
		if _, ok := want[m.Name]; !ok {
			diff = append(diff, m.Name+": "+m.Text()+", want nothing")
		}
	}
	sort.Strings(diff)
	return diff[:min(len(diff), 10)]
}

// tight takes the white space around ## away: gcc prints it in its own way.
func tight(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, " ##", "##"), "## ", "##")
}

func debianHeaders(t *testing.T, target string) (headers []string) {
	dirs := []string{"/usr/include/psa", "/usr/include/mbedtls", "/usr/include/nss", "/usr/include/p11-kit-1/p11-kit"}
	switch target {
	case "linux/amd64":
		dirs = append(dirs, "/usr/include", "/usr/include/x86_64-linux-gnu/sys", "/usr/include/linux")
	case "windows/amd64":
		dirs = append(dirs, "/usr/x86_64-w64-mingw32/include")
	case "arm-none-eabi":
		dirs = append(dirs, "/usr/lib/arm-none-eabi/include", "/usr/include/newlib")
	}
	for _, d := range dirs {
		found, err := filepath.Glob(d + "/*.h")
		require.NoError(t, err)
		for i, h := range found {
			// gcc takes minutes over all of mingw, and half a minute over all of the
			// others: a sample, unless all is asked for.
			if i%40 == 0 || installed.IsExhaustive() && target != "windows/amd64" {
				headers = append(headers, h)
			}
		}
	}
	return headers
}
