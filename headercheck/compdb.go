// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/mattn/go-shellwords"
	"github.com/secstatus/secstatus/headercheck/internal/cpp"
	"github.com/secstatus/secstatus/internal/regular"
)

// database is a compilation database. That of LLVM, with 3,000 units, has 5 MB.
var database = regular.Kind{Name: "a compilation database", Max: 64 << 20}

// maxSets is how many sets of flags a compilation database may have.
const maxSets = 1 << 16

// CompileCommands reads a JSON compilation database
// (https://clang.llvm.org/docs/JSONCompilationDatabase.html), or the one in a
// folder, and returns the sets of flags that its units are compiled with, each
// once.
func CompileCommands(ctx context.Context, path string) ([]Flags, error) {
	if st, err := os.Stat(path); err == nil && st.IsDir() {
		path = filepath.Join(path, "compile_commands.json")
	}
	text, err := database.Read(ctx, path)
	if err != nil {
		return nil, err
	}
	var units []struct {
		Directory string
		Command   string
		Arguments []string
	}
	if err := json.Unmarshal(text, &units); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var sets []Flags
	seen := map[string]bool{}
	for i, u := range units {
		args := u.Arguments
		if args == nil {
			if args, err = words(u.Command); err != nil {
				return nil, fmt.Errorf("%s: entry %d: command %q: %w", path, i, u.Command, err)
			}
		}
		f := compilerFlags(u.Directory, args)
		if key := fmt.Sprintf("%q", f); !seen[key] {
			seen[key] = true
			sets = append(sets, f)
		}
		if len(sets) > maxSets {
			return nil, fmt.Errorf("%s: more than %d sets of flags", path, maxSets)
		}
	}
	if len(sets) == 0 {
		return nil, fmt.Errorf("%s: no entries", path)
	}
	return sets, nil
}

// words splits a command as a shell does. On Windows a backslash is no escape,
// unless a quote follows.
func words(command string) ([]string, error) {
	if runtime.GOOS == "windows" {
		command = strings.NewReplacer(`\"`, `\"`, `\`, `/`).Replace(command)
	}
	return shellwords.Parse(command)
}

// compilerFlags picks what matters from a compiler's command line. cl.exe's
// spelling with a slash is understood if the compiler is cl or clang-cl.
func compilerFlags(dir string, args []string) (f Flags) {
	if len(args) == 0 {
		return f
	}
	name := strings.TrimSuffix(strings.ToLower(args[0][strings.LastIndexAny(args[0], `/\`)+1:]), ".exe")
	slash := name == "cl" || name == "clang-cl"
	for i := 1; i < len(args); i++ {
		a := args[i]
		if slash && strings.HasPrefix(a, "/") {
			a = "-" + a[1:]
		}
		flag := flagOf(a)
		value := a[len(flag):]
		if flag != "" && flag != "-std=" && value == "" && i+1 < len(args) {
			i++
			value = args[i]
		}
		if value != "" {
			f.add(dir, flag, value)
		}
	}
	return f
}

// flagOf returns which flag of those that matter an argument begins with, or "".
func flagOf(arg string) string {
	for _, flag := range []string{"-isystem", "-iquote", "-idirafter", "-I", "-D", "-U", "-std="} {
		if strings.HasPrefix(arg, flag) {
			return flag
		}
	}
	return ""
}

func (f *Flags) add(dir, flag, value string) {
	switch flag {
	case "-D":
		f.Defines = append(f.Defines, value)
	case "-U":
		f.Undef = append(f.Undef, value)
	case "-std=":
		if slices.Contains(cpp.Standards, value) {
			f.Std = value
		}
	case "":
	default:
		if !filepath.IsAbs(value) {
			value = filepath.Join(dir, value)
		}
		f.Include = append(f.Include, value)
	}
}
