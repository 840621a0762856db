// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// docs/vet.md says how many of the lines of shapes.c, which has each shape once, compilers
// and cppcheck report, in the versions that it names.
func TestVetBesideTools(t *testing.T) {
	const source = "testdata/vet/tools/shapes.c"
	text, err := os.ReadFile(source)
	require.NoError(t, err)
	want := regexp.MustCompile(`want(@\+1)? "([a-z-]+)"`)
	wrong := map[int]string{} // by line
	for i, line := range strings.Split(string(text), "\n") {
		if m := want.FindStringSubmatch(line); m != nil {
			wrong[i+1+len(m[1])/3] = m[2]
		}
	}
	object := filepath.Join(t.TempDir(), "x.o")
	compile := []string{"-O2", "-std=c11", "-I../include", "-c", "-o", object, source}
	tools := []struct{ program, debian, version, title, args string }{
		{"gcc", "gcc libc6-dev", "12.", "gcc `-Wall -Wextra`", "-ftrack-macro-expansion=0 -Wall -Wextra"},
		{"gcc", "gcc libc6-dev", "12.", "and `-Wconversion -Wshadow`", "-ftrack-macro-expansion=0 -Wall -Wextra -Wconversion -Wshadow"},
		{"gcc", "gcc libc6-dev", "12.", "gcc `-fanalyzer`", "-ftrack-macro-expansion=0 -fanalyzer"},
		{"clang", "clang", "14.", "clang `-Weverything`", "-Weverything"},
		{"cppcheck", "cppcheck", "2.10", "cppcheck", "--quiet --enable=warning,style --template={file}:{line}: -I../include " + source},
	}
	reported := make([]map[int]bool, len(tools)+1)
	at := regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(source) + `:(\d+):(?:\d+: warning:)?`)
	heading := "| check | wrong lines | `secstatus vet` |"
	for i, tool := range tools {
		program := installed.Program(t, tool.program, tool.debian)
		version, err := installed.Command(t, program, "--version").Output()
		require.NoError(t, err)
		if !strings.Contains(string(version), " "+tool.version) {
			t.Skipf("docs/vet.md has the reports of %s %s", tool.program, tool.version)
		}
		args := strings.Fields(tool.args)
		if tool.program != "cppcheck" {
			args = append(args, compile...)
		}
		out, err := installed.Command(t, program, args...).CombinedOutput()
		require.NoError(t, err, "%s", out)
		reported[i] = map[int]bool{}
		for _, m := range at.FindAllStringSubmatch(string(out), -1) {
			line, err := strconv.Atoi(m[1])
			require.NoError(t, err)
			reported[i][line] = true
		}
		heading += " " + tool.title + " |"
	}
	reported[len(tools)] = map[int]bool{}
	for _, f := range vetted(t, vetter(t, VetOptions{}), source)[0].Findings {
		reported[len(tools)][f.Pos.Line] = true
	}
	table := heading + "\n|" + strings.Repeat("---|", len(tools)+3) + "\n"
	for _, c := range VetChecks() {
		if c.Suppression {
			continue
		}
		lines, counts := 0, make([]int, len(reported))
		for line, check := range wrong {
			if check != c.Name {
				continue
			}
			lines++
			for i, r := range reported {
				if r[line] || r[line+1] { // what overwrites a value stands on the next line
					counts[i]++
				}
			}
		}
		table += fmt.Sprintf("| [%s](#%[1]s) | %d |", c.Name, lines)
		for _, n := range append(counts[len(tools):], counts[:len(tools)]...) {
			table += fmt.Sprintf(" %d |", n)
		}
		table += "\n"
	}
	document, err := os.ReadFile("../docs/vet.md")
	require.NoError(t, err)
	assert.Contains(t, string(document), table)
}
