// SPDX-License-Identifier: Apache-2.0

//go:build race

package main

// raceDetector says that time and memory are the race detector's.
const raceDetector = true
