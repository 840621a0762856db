// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func BenchmarkCheck(b *testing.B) {
	for name, path := range map[string]string{"error": "../include/psa/error.h", "crypto": "/usr/include/psa/crypto.h"} {
		b.Run(name, func(b *testing.B) {
			need(b, path)
			b.ReportAllocs()
			for b.Loop() {
				c, err := New(context.Background(), Options{})
				require.NoError(b, err)
				_, err = c.Check(context.Background(), []string{path}, nil)
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkCheckMany(b *testing.B) {
	need(b, "/usr/include/mbedtls")
	var paths []string
	for _, p := range []string{"/usr/include/psa/*.h", "/usr/include/mbedtls/*.h"} {
		found, err := filepath.Glob(p)
		require.NoError(b, err)
		paths = append(paths, found...)
	}
	b.ReportAllocs()
	for b.Loop() {
		c, err := New(context.Background(), Options{})
		require.NoError(b, err)
		_, err = c.Check(context.Background(), paths, nil)
		require.NoError(b, err)
	}
}
