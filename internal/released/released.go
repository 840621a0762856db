// SPDX-License-Identifier: Apache-2.0

// Package released says how the released command is built.
package released

// inlined are the packages in which the compiler inlines calls: those in which check,
// annotate and explain spend their time, and the module's own. In all others inlining costs
// 350 kB, most of it in modernc.org/cc/v4, and makes check no faster.
var inlined = []string{
	"runtime", "internal/runtime/...", "internal/abi", "internal/bytealg", "internal/stringslite", "internal/chacha8rand",
	"sync", "sync/atomic", "internal/sync",
	"strings", "bytes", "slices", "maps", "unicode/utf8", "math/bits", "hash/maphash",
	"os", "syscall", "internal/poll", "io", "path/filepath", "internal/filepathlite",
	"github.com/secstatus/...",
}

// Flags are the flags of go build for the command. It is also built without cgo. A build with
// other flags, such as that of go install, is larger and does the same.
func Flags() []string {
	flags := []string{"-trimpath", "-ldflags=-s -w", "-gcflags=all=-l"}
	for _, pattern := range inlined {
		flags = append(flags, "-gcflags="+pattern+"=")
	}
	return flags
}

// RecordedGCFlags is what a build with Flags records of -gcflags: the last of them.
var RecordedGCFlags = inlined[len(inlined)-1] + "="
