// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package headercheck

import "os"

func owned(place) string { return "" }

func own(*os.File, place) error { return nil }
