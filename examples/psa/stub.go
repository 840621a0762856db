// SPDX-License-Identifier: Apache-2.0

//go:build !cgo || !mbedtls

package main

import (
	"fmt"
	"os"
)

// Without the tag nothing needs Mbed TLS, so that the module builds where it is not
// installed.
func main() {
	fmt.Fprintln(os.Stderr, "psa: built without Mbed TLS: go run -tags mbedtls ./examples/psa")
	os.Exit(2)
}
