// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"runtime"
	"sync"
)

// parallel calls f for 0 to n-1.
func parallel(n int, f func(int)) {
	if n == 1 {
		f(0)
		return
	}
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// countedParallel is parallel that calls progress after each with how many there have been, unless it is nil.
func countedParallel(n int, progress func(done int), f func(int)) {
	var (
		mu   sync.Mutex
		done int
	)
	parallel(n, func(i int) {
		f(i)
		if progress != nil {
			mu.Lock()
			defer mu.Unlock()
			done++
			progress(done)
		}
	})
}
