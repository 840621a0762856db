// SPDX-License-Identifier: Apache-2.0

// Package sha256 has SHA-256 as FIPS 180-4 defines it, for texts that are told apart: a
// finding of another run, a header of an earlier release. crypto/sha256 brings 155 kB of
// FIPS 140 with it, and each process would pay for its start.
package sha256

import (
	"encoding/binary"
	"encoding/hex"
	"math/bits"
)

// Hex returns the sum of a text in hexadecimal digits (sections 5.1.1, 5.3.3 and 6.2).
func Hex(text []byte) string {
	h := [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
	whole := len(text) / 64 * 64
	for i := 0; i < whole; i += 64 {
		block(&h, text[i:])
	}
	// The rest, the bit 1, zeros, and the length in bits.
	end := append(make([]byte, 0, 128), text[whole:]...)
	end = append(end, 0x80)
	end = append(end, make([]byte, (64+56-len(end)%64)%64)...)
	end = binary.BigEndian.AppendUint64(end, uint64(len(text))*8)
	for i := 0; i < len(end); i += 64 {
		block(&h, end[i:])
	}
	var sum []byte
	for _, v := range h {
		sum = binary.BigEndian.AppendUint32(sum, v)
	}
	return hex.EncodeToString(sum)
}

// block hashes the first 64 bytes of p.
func block(h *[8]uint32, p []byte) {
	var w [64]uint32
	for t := range w {
		if t < 16 {
			w[t] = binary.BigEndian.Uint32(p[4*t:])
			continue
		}
		x, y := w[t-15], w[t-2]
		s0 := bits.RotateLeft32(x, -7) ^ bits.RotateLeft32(x, -18) ^ x>>3
		s1 := bits.RotateLeft32(y, -17) ^ bits.RotateLeft32(y, -19) ^ y>>10
		w[t] = s1 + w[t-7] + s0 + w[t-16]
	}
	a, b, c, d, e, f, g, k := h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]
	for t := range w {
		s1 := bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)
		t1 := k + s1 + (e&f ^ ^e&g) + constants[t] + w[t]
		s0 := bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)
		t2 := s0 + (a&b ^ a&c ^ b&c)
		a, b, c, d, e, f, g, k = t1+t2, a, b, c, d+t1, e, f, g
	}
	for i, v := range [8]uint32{a, b, c, d, e, f, g, k} {
		h[i] += v
	}
}

// constants are the constants of section 4.2.2: the first 32 bits of the fractional parts of
// the cube roots of the first 64 primes.
var constants = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}
