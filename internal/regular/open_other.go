// SPDX-License-Identifier: Apache-2.0

//go:build !unix && !windows

package regular

const withoutWaiting = 0

func impossible(error) bool { return false }
