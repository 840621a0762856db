// SPDX-License-Identifier: Apache-2.0

package headercheck

import "slices"

func (r *Report) worth() int {
	if r.Verdict == Unreadable {
		return -1 << 30
	}
	return -len(r.Missing)
}

// merge adds findings that are not yet there; of one that is, the orders.
func (r *Report) merge(more []Finding) { r.Findings = merge(r.Findings, more) }

// key is what is the same in findings of the same thing.
type key struct {
	check, name, want string
	pos               Position
}

func (f *Finding) key() key { return key{f.Check, f.Name, f.Want, f.Pos} }

func merge(list, more []Finding) []Finding {
	known := make(map[key]int, len(list)+len(more))
	for i, f := range list {
		known[f.key()] = i
	}
	for _, f := range more {
		k := f.key()
		i, ok := known[k]
		if !ok {
			known[k] = len(list)
			list = append(list, f)
			continue
		}
		for _, o := range f.Orders {
			list[i].addOrder(o)
		}
	}
	return list
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
