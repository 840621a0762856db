// SPDX-License-Identifier: Apache-2.0

package suggest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"", "abc", 3}, {"pin", "pin", 0},
		{"pin", "pim", 1}, {"pin", "pn", 1}, {"pin", "pine", 1}, {"pin", "ipn", 1},
		{"ca", "abc", 3}, // no part is edited twice
		{"kitten", "sitting", 3},
	} {
		assert.Equal(t, test.want, distance(test.a, test.b), "%q %q", test.a, test.b)
		assert.Equal(t, test.want, distance(test.b, test.a), "%q %q", test.b, test.a)
	}
}

func TestSearch(t *testing.T) {
	candidates := []string{"CKR_PIN_LOCKED", "CKR_PIN_EXPIRED", "CKR_OK"}
	best := func(text string) string {
		s := To(text)
		for _, c := range candidates {
			s.Try(c)
		}
		return s.Best()
	}
	assert.Equal(t, "CKR_PIN_LOCKED", best("ckr_pin_loked"))
	assert.Equal(t, "CKR_PIN_EXPIRED", best("CKR_PIN_EXPRIED"))
	assert.Equal(t, "CKR_OK", best("CKR_OK "))
	assert.Empty(t, best("a cup of tea, please"))
	assert.Empty(t, best(""))
	assert.Empty(t, best(strings.Repeat("CKR_OK", 1<<20)), "no work for what cannot be a name")
}
