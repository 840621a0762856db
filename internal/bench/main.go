// SPDX-License-Identifier: Apache-2.0

// Command bench measures the vocabularies and the conversions, as "make bench" runs
// it: each beside peers that do the like, in the same run, since machines are noisy
// and only ratios last. Each line is the fastest of several rounds, over all known
// codes in random order.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"syscall"
	"testing"
	"text/tabwriter"

	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
)

// A benchmark is one line of the report. run does the work once for each of b.N
// steps, with the step's number taken modulo count.
type benchmark struct {
	name string
	run  func(b *testing.B)
}

// count is how many inputs there are: a power of two, so that picking one is cheap,
// and few enough that all stay in the first level of cache.
const count = 256

var (
	statuses [count]cpsa.Status
	rvs      [count]cpkcs11.RV
	errs     [count]error
	names    [count]string // of rvs
	small    [count]uint16 // of rvs, each in the range of the arrays below
	array    [1024]string  // by value: what a table costs that does nothing else
	table    = map[uint64]string{}
)

// Sinks keep results alive.
var (
	length int
	status cpsa.Status
	rv     cpkcs11.RV
	err    error
)

func prepare() {
	var psa []cpsa.Status
	for i := range cpsa.All() {
		psa = append(psa, i.Status)
	}
	var pkcs11 []cpkcs11.RV
	for i := range cpkcs11.All() {
		pkcs11 = append(pkcs11, i.RV)
		table[uint64(i.RV)] = i.Name
		array[uint64(i.RV)%uint64(len(array))] = i.Name
	}
	random := rand.New(rand.NewPCG(1, 1))
	for i := range count {
		statuses[i] = psa[random.IntN(len(psa))]
		rvs[i] = pkcs11[random.IntN(len(pkcs11))]
		errs[i] = rvs[i].Err()
		if errs[i] == nil {
			errs[i] = cpkcs11.PinIncorrect.Err()
		}
		names[i] = rvs[i].String()
		small[i] = uint16(uint64(rvs[i]) % uint64(len(array)))
	}
}

var benchmarks = []benchmark{
	{"array of names, by value", func(b *testing.B) {
		for i := range b.N {
			length += len(array[small[i%count]])
		}
	}},
	{"map of names, by value", func(b *testing.B) {
		for i := range b.N {
			length += len(table[uint64(rvs[i%count])])
		}
	}},
	{"syscall.Errno.Error", func(b *testing.B) {
		for i := range b.N {
			length += len(syscall.Errno(1 + i%100).Error())
		}
	}},
	{"cpsa.Status.String", func(b *testing.B) {
		for i := range b.N {
			length += len(statuses[i%count].String())
		}
	}},
	{"cpkcs11.RV.String", func(b *testing.B) {
		for i := range b.N {
			length += len(rvs[i%count].String())
		}
	}},
	{"cpsa.Status.Err", func(b *testing.B) {
		for i := range b.N {
			err = statuses[i%count].Err()
		}
	}},
	{"cpkcs11.RV.Err", func(b *testing.B) {
		for i := range b.N {
			err = rvs[i%count].Err()
		}
	}},
	{"cpkcs11.Error.Error", func(b *testing.B) {
		for i := range b.N {
			length += len(errs[i%count].Error())
		}
	}},
	{"cpsa.FromC", func(b *testing.B) {
		for i := range b.N {
			status = cpsa.FromC(int32(statuses[i%count]))
		}
	}},
	{"cpkcs11.FromC", func(b *testing.B) {
		for i := range b.N {
			rv = cpkcs11.FromC(uint64(rvs[i%count]))
		}
	}},
	{"conv.PSAToPKCS11", func(b *testing.B) {
		for i := range b.N {
			rv, _ = conv.PSAToPKCS11(statuses[i%count])
		}
	}},
	{"conv.PKCS11ToPSA", func(b *testing.B) {
		for i := range b.N {
			status, _ = conv.PKCS11ToPSA(rvs[i%count])
		}
	}},
	{"cpkcs11.Parse", func(b *testing.B) {
		for i := range b.N {
			rv, err = cpkcs11.Parse(names[i%count])
		}
	}},
}

func main() {
	testing.Init()
	rounds := flag.Int("rounds", 5, "how often to measure each; the fastest counts")
	benchtime := flag.String("time", "100ms", "how long to measure each in a round")
	flag.Parse()
	if err := flag.Set("test.benchtime", *benchtime); err != nil {
		fmt.Fprintln(os.Stderr, "bench: -time:", err)
		os.Exit(2)
	}
	prepare()
	best := make([]float64, len(benchmarks))
	allocs := make([]int64, len(benchmarks))
	for range *rounds { // round by round, so that noise hits all alike
		for i, bench := range benchmarks {
			r := testing.Benchmark(bench.run)
			if ns := float64(r.T.Nanoseconds()) / float64(r.N); best[i] == 0 || ns < best[i] {
				best[i] = ns
			}
			allocs[i] = r.AllocsPerOp()
		}
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "\tns\tratio\tallocations\t")
	for i, bench := range benchmarks {
		fmt.Fprintf(w, "%s\t%.2f\t%.1f\t%d\t\n", bench.name, best[i], best[i]/best[0], allocs[i])
	}
	w.Flush()
	fmt.Println("\nratio: to the first line")
}
