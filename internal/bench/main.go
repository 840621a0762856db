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
	"runtime"
	"syscall"
	"testing"
	"text/tabwriter"

	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

// A benchmark is one line of the report.
type benchmark struct {
	name string
	run  func(b *testing.B)
}

// count is how many inputs there are: a power of two, so that picking one is cheap,
// and few enough that all stay in the first level of cache.
const count = 256

var (
	statuses    [count]cpsa.Status
	rvs         [count]cpkcs11.RV
	parsecs     [count]parsec.Status
	osstatuses  [count]osstatus.Status
	errs        [count]error
	psaNames    [count]string  // of statuses
	pkcs11Names [count]string  // of rvs
	parsecNames [count]string  // of parsecs
	osNames     [count]string  // of osstatuses
	wire        [count][2]byte // parsecs, as a response has them
	small       [count]uint16  // rvs, brought into the range of array
	array       [1024]string   // by value: what a table costs that does nothing else
	table       = map[uint64]string{}
)

func prepare() {
	var psa []cpsa.Status
	for i := range cpsa.All() {
		psa = append(psa, i.Status())
	}
	var pkcs11 []cpkcs11.RV
	for i := range cpkcs11.All() {
		pkcs11 = append(pkcs11, i.RV())
		table[uint64(i.RV())] = i.Name
	}
	var responses []parsec.Status
	for i := range parsec.All() {
		responses = append(responses, i.Status())
	}
	var apple []osstatus.Status
	for i := range osstatus.All() {
		apple = append(apple, i.Status())
	}
	for i := range array {
		array[i] = pkcs11[i%len(pkcs11)].String()
	}
	random := rand.New(rand.NewPCG(1, 1))
	for i := range count {
		statuses[i] = psa[random.IntN(len(psa))]
		rvs[i] = pkcs11[random.IntN(len(pkcs11))]
		parsecs[i] = responses[random.IntN(len(responses))]
		osstatuses[i] = apple[random.IntN(len(apple))]
		errs[i] = rvs[i].Err()
		if errs[i] == nil {
			errs[i] = cpkcs11.PINIncorrect.Err()
		}
		psaNames[i] = statuses[i].String()
		pkcs11Names[i] = rvs[i].String()
		parsecNames[i] = parsecs[i].String()
		osNames[i] = osstatuses[i].String()
		wire[i] = [2]byte{byte(parsecs[i]), byte(parsecs[i] >> 8)}
		small[i] = uint16(uint64(rvs[i]) % uint64(len(array)))
	}
}

// measured makes a benchmark of f, which is called with the number of steps and adds
// up what it gets, so that nothing is optimized away.
func measured(name string, f func(n int) (sum uint64)) benchmark {
	return benchmark{name, func(b *testing.B) { runtime.KeepAlive(f(b.N)) }}
}

// use uses a text: its length, and its first byte, which every one here has.
func use(text string) uint64 { return uint64(len(text)) + uint64(text[0]) }

// direction makes a benchmark of a conversion. It is called through a variable, which
// costs more than where the compiler sees the call.
func direction[S, T cpsa.Status | cpkcs11.RV | parsec.Status | osstatus.Status](name string, in *[count]S, convert func(S) (T, conv.Fidelity)) benchmark {
	return measured(name, func(n int) (sum uint64) {
		for i := range n {
			code, fidelity := convert(in[i%count])
			sum += uint64(code) + uint64(fidelity)
		}
		return sum
	})
}

var benchmarks = []benchmark{
	measured("array of names, by value", func(n int) (sum uint64) {
		for i := range n {
			sum += use(array[small[i%count]])
		}
		return sum
	}),
	measured("map of names, by value", func(n int) (sum uint64) {
		for i := range n {
			sum += use(table[uint64(rvs[i%count])])
		}
		return sum
	}),
	measured("syscall.Errno.Error", func(n int) (sum uint64) {
		for i := range n {
			sum += use(syscall.Errno(1 + i%100).Error())
		}
		return sum
	}),
	measured("cpsa.Status.String", func(n int) (sum uint64) {
		for i := range n {
			sum += use(statuses[i%count].String())
		}
		return sum
	}),
	measured("cpkcs11.RV.String", func(n int) (sum uint64) {
		for i := range n {
			sum += use(rvs[i%count].String())
		}
		return sum
	}),
	measured("parsec.Status.String", func(n int) (sum uint64) {
		for i := range n {
			sum += use(parsecs[i%count].String())
		}
		return sum
	}),
	measured("osstatus.Status.String", func(n int) (sum uint64) {
		for i := range n {
			sum += use(osstatuses[i%count].String())
		}
		return sum
	}),
	measured("cpsa.Status.Err", func(n int) (sum uint64) {
		for i := range n {
			if statuses[i%count].Err() != nil {
				sum++
			}
		}
		return sum
	}),
	measured("cpkcs11.RV.Err", func(n int) (sum uint64) {
		for i := range n {
			if rvs[i%count].Err() != nil {
				sum++
			}
		}
		return sum
	}),
	measured("parsec.Status.Err", func(n int) (sum uint64) {
		for i := range n {
			if parsecs[i%count].Err() != nil {
				sum++
			}
		}
		return sum
	}),
	measured("osstatus.Status.Err", func(n int) (sum uint64) {
		for i := range n {
			if osstatuses[i%count].Err() != nil {
				sum++
			}
		}
		return sum
	}),
	measured("cpkcs11.Error.Error", func(n int) (sum uint64) {
		for i := range n {
			sum += use(errs[i%count].Error())
		}
		return sum
	}),
	measured("cpsa.FromC", func(n int) (sum uint64) {
		for i := range n {
			sum += uint64(cpsa.FromC(int32(statuses[i%count])))
		}
		return sum
	}),
	measured("cpkcs11.FromC", func(n int) (sum uint64) {
		for i := range n {
			sum += uint64(cpkcs11.FromC(uint64(rvs[i%count])))
		}
		return sum
	}),
	measured("parsec.FromBytes", func(n int) (sum uint64) {
		for i := range n {
			s, _ := parsec.FromBytes(wire[i%count][:])
			sum += uint64(s)
		}
		return sum
	}),
	measured("osstatus.FromC", func(n int) (sum uint64) {
		for i := range n {
			sum += uint64(osstatus.FromC(int32(osstatuses[i%count])))
		}
		return sum
	}),
	direction("conv.PSAToPKCS11", &statuses, conv.PSAToPKCS11),
	direction("conv.PSAToParsec", &statuses, conv.PSAToParsec),
	direction("conv.PSAToOSStatus", &statuses, conv.PSAToOSStatus),
	direction("conv.PKCS11ToPSA", &rvs, conv.PKCS11ToPSA),
	direction("conv.PKCS11ToParsec", &rvs, conv.PKCS11ToParsec),
	direction("conv.PKCS11ToOSStatus", &rvs, conv.PKCS11ToOSStatus),
	direction("conv.ParsecToPSA", &parsecs, conv.ParsecToPSA),
	direction("conv.ParsecToPKCS11", &parsecs, conv.ParsecToPKCS11),
	direction("conv.ParsecToOSStatus", &parsecs, conv.ParsecToOSStatus),
	direction("conv.OSStatusToPSA", &osstatuses, conv.OSStatusToPSA),
	direction("conv.OSStatusToPKCS11", &osstatuses, conv.OSStatusToPKCS11),
	direction("conv.OSStatusToParsec", &osstatuses, conv.OSStatusToParsec),
	measured("cpsa.Parse", func(n int) (sum uint64) {
		for i := range n {
			s, _ := cpsa.Parse(psaNames[i%count])
			sum += uint64(s)
		}
		return sum
	}),
	measured("cpkcs11.Parse", func(n int) (sum uint64) {
		for i := range n {
			rv, _ := cpkcs11.Parse(pkcs11Names[i%count])
			sum += uint64(rv)
		}
		return sum
	}),
	measured("parsec.Parse", func(n int) (sum uint64) {
		for i := range n {
			s, _ := parsec.Parse(parsecNames[i%count])
			sum += uint64(s)
		}
		return sum
	}),
	measured("osstatus.Parse", func(n int) (sum uint64) {
		for i := range n {
			s, _ := osstatus.Parse(osNames[i%count])
			sum += uint64(s)
		}
		return sum
	}),
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
