// SPDX-License-Identifier: Apache-2.0

// Package released says how the released command is built.
package released

// inlined are the packages in which the compiler inlines calls: the runtime, those of texts
// and files, and those of the module in which check, annotate, explain and vet spend their
// time. In all others inlining costs 410 kB, half of it in modernc.org/cc/v4, and makes check
// 1 to 5 % faster, 9 % with --types.
var inlined = []string{
	"runtime", "internal/runtime/...", "internal/abi", "internal/bytealg", "internal/stringslite", "internal/chacha8rand",
	"sync", "sync/atomic", "internal/sync",
	"strings", "bytes", "slices", "maps", "unicode/utf8", "math/bits", "hash/maphash",
	"os", "syscall", "internal/poll", "io", "path/filepath", "internal/filepathlite",
	module, module + "/cpsa", module + "/cpkcs11", module + "/parsec", module + "/osstatus", module + "/conv", module + "/include",
	module + "/headercheck/internal/cpp", module + "/headercheck/internal/gitignore", module + "/headercheck/internal/vet",
	module + "/internal/...",
}

const module = "github.com/secstatus/secstatus"

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
