// SPDX-License-Identifier: Apache-2.0

package installed

import (
	"math"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/secstatus/secstatus/cpkcs11"
)

// Stub compiles the module that returns what it is told, examples/pkcs11/testdata/stub.c,
// for the test of an example.
func Stub(t testing.TB) (module string) {
	t.Helper()
	cc := Program(t, "cc", "gcc libc6-dev")
	module = filepath.Join(t.TempDir(), "stub.so")
	words, err := Command(t, cc, "-Wall", "-Wextra", "-Wno-cast-function-type", "-Werror", "-fPIC", "-shared",
		"-I", filepath.FromSlash("../../include"), "-o", module, filepath.FromSlash("../pkcs11/testdata/stub.c")).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, words)
	}
	return module
}

// Faults returns all codes, and values that are not codes: of other lineages, of vendors,
// of more than 32 bits, and garbage, the same in every run.
func Faults() []uint64 {
	var all []uint64
	for i := range cpkcs11.All() {
		n := uint64(i.RV())
		all = append(all, n, n+1, n|1<<31, n|1<<32, n|1<<63, n<<32, ^n, uint64(int64(int32(uint32(n|1<<31)))))
	}
	for l := range cpkcs11.Lineages() {
		all = append(all, uint64(l.Value))
	}
	all = append(all, math.MaxInt32, math.MaxUint32, math.MaxInt64, math.MaxUint64, 0xDEADBEEF)
	garbage := rand.New(rand.NewPCG(1, 2))
	for range 10000 {
		all = append(all, garbage.Uint64()>>garbage.UintN(64))
	}
	return all
}
