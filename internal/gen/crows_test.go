// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"testing"

	"github.com/secstatus/secstatus/internal/registry"
	"github.com/stretchr/testify/assert"
)

// A value between two codes means what it would mean anywhere else: in a vocabulary whose
// positive values are successes, a positive one is a success.
func TestRowsBetweenCodes(t *testing.T) {
	v := &registry.Vocabulary{Ranges: []registry.Range{{Kind: registry.Success, Min: 1}}}
	for _, value := range []int64{3, 0, -5, -8} {
		v.Codes = append(v.Codes, registry.Code{Value: value, Condition: "its own"})
	}
	conditions := func(v *registry.Vocabulary) map[int64]string {
		all := map[int64]string{}
		for _, row := range cRowsOf(v).list {
			if !row.any {
				all[row.value] = row.condition
			}
		}
		return all
	}
	assert.Equal(t, map[int64]string{
		3: "its own", 2: registry.QualifiedSuccess, 1: registry.QualifiedSuccess, 0: "its own",
		-5: "its own", -6: registry.Unknown, -7: registry.Unknown, -8: "its own",
	}, conditions(v), "and none between -5 and 0: failures and successes do not share a run")
	v.Ranges = nil
	assert.Equal(t, registry.Unknown, conditions(v)[1])
	assert.Equal(t, registry.Unknown, conditions(v)[-1])
}

// Pages have rows for the values up to the last code on each.
func TestPages(t *testing.T) {
	pages, rows := pagesOf([]int64{0, 2, 0x11, 0x30})
	assert.Equal(t, []int{0, 3, 5, 5, 6}, pages)
	assert.Equal(t, []int64{0, 1, 2, 0x10, 0x11, 0x30}, rows)
	assert.Equal(t, []int64{1, 2}, beforeGap([]int64{1, 2, 3 + widestGap}))
	assert.Empty(t, beforeGap([]int64{-1, 0}))
}
