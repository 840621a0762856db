// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"runtime"
	"slices"

	"github.com/secstatus/secstatus/headercheck/internal/cpp"
)

// None as Options.Reference compares the given headers with one another alone.
const None = "none"

// Options say what to check against.
type Options struct {
	Profile   Profile // "" leaves it to what the reference or else each header defines; both if it defines names of both
	Spec      string  // one of Specs; "" is the latest, but what a header states is judged by that
	Reference string  // a file; "" is the profile's header in package include; or None
	Language  string  // one of Languages; "" is what the header's name says: C++ for .hpp, .hh, .hxx and the like
	Target    string  // one or more of Targets with commas between them, or AllTargets; "" is DefaultTarget
	// Types has the checks type-layout and type-redefined read the types of each header,
	// which takes several times what its macros take.
	Types bool
	// Select are names of the checks that run; none stands for all. Those named in Disable
	// do not. The verdict is that of the checks that run.
	Select, Disable []string
	// Flags are sets of compiler flags, such as those of the units in
	// compile_commands.json. A header is checked with each set under which it
	// finds the most of its includes. No set is like one empty set.
	Flags []Flags

	several bool // there is a checker for each profile
}

// Flags are compiler flags that change what a header says.
type Flags struct {
	Include []string // -I
	Defines []string // -D: NAME or NAME=VALUE
	Undef   []string // -U
	Std     string   // -std=; "" is gnu17, or gnu++17 for C++
}

// Targets are the targets that Options.Target knows.
func Targets() []string { return slices.Clone(cpp.Targets) }

// DefaultTarget is the target that this program runs on, or the amd64 one of
// the same system, or linux/amd64.
func DefaultTarget() string {
	for _, t := range []string{runtime.GOOS + "/" + runtime.GOARCH, runtime.GOOS + "/amd64"} {
		if slices.Contains(cpp.Targets, t) {
			return t
		}
	}
	return "linux/amd64"
}
