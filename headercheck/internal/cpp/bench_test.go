// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
)

func BenchmarkCrypto(b *testing.B) {
	cfg := &Config{Target: "linux/amd64"}
	require.NoError(b, cfg.Init())
	b.ReportAllocs()
	for b.Loop() {
		files := new(Files)
		f, err := files.Load(context.Background(), "/usr/include/psa/crypto.h")
		require.NoError(b, err)
		u := NewUnit(context.Background(), cfg, files)
		require.NoError(b, u.Include(f))
	}
}
