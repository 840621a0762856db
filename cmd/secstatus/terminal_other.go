// SPDX-License-Identifier: Apache-2.0

//go:build !windows

package main

import "os"

// obeys reports whether a terminal obeys control sequences.
func obeys(*os.File) bool { return true }
