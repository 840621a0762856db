// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"hash/maphash"
	"slices"
)

func (r *Report) worth() int {
	if r.Verdict == Unreadable {
		return -1 << 30
	}
	return -len(r.Missing)
}

// merge adds findings that are not yet there; of one that is, the orders.
func (r *Report) merge(more []Finding) { r.Findings = merged(append(r.Findings, more...)) }

// key is what is the same in findings of the same thing.
type key struct {
	check, name, want string
	pos               Position
}

func (f *Finding) key() key { return key{f.Check, f.Name, f.Want, f.Pos} }

// merged are findings, each once with the orders of all that are the same. It takes the
// place of the list.
func merged(list []Finding) []Finding {
	if len(list) < 2 {
		return list
	}
	seed := maphash.MakeSeed()
	first := make(map[uint64]int32, len(list)) // of a hash, the finding that came last
	before := make([]int32, len(list))         // and of a finding the one before, or -1
	n := 0
	for k := range list {
		f := &list[k]
		hash := maphash.String(seed, f.Name) + 3*maphash.String(seed, f.Pos.File) + uint64(f.Pos.Line)
		i, ok := first[hash]
		if !ok {
			i = -1
		}
		last := i
		for i >= 0 && list[i].key() != f.key() {
			i = before[i]
		}
		if i < 0 {
			first[hash], before[n] = int32(n), last
			if n < k {
				list[n] = *f
			}
			n++
			continue
		}
		for _, o := range f.Orders {
			list[i].addOrder(o)
		}
	}
	clear(list[n:])
	return list[:n]
}

// orders are those of including the two headers. Findings share them.
var orders = []Order{ReferenceFirst, HeaderFirst}

// ordered is an order by itself.
func ordered(o Order) []Order {
	i := slices.Index(orders, o)
	return orders[i : i+1 : i+1]
}

func (f *Finding) addOrder(o Order) {
	switch {
	case o == "" || slices.Contains(f.Orders, o):
	case o == ReferenceFirst:
		f.Orders = append([]Order{o}, f.Orders...)
	default:
		f.Orders = append(f.Orders, o)
	}
}
