// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"hash/maphash"
	"maps"
	"slices"
)

// A table has what names mean at one point of a unit. What is settled is shared with other
// tables, and does not change.
type table[V any] struct {
	own     map[string]V
	settled *layer[V]
}

type layer[V any] struct {
	names map[string]V
	below *layer[V]
}

func (t *table[V]) get(name string) (v V, ok bool) {
	if v, ok = t.own[name]; ok {
		return v, true
	}
	for l := t.settled; l != nil; l = l.below {
		if v, ok = l.names[name]; ok {
			return v, true
		}
	}
	return v, false
}

func (t *table[V]) set(name string, v V) {
	if t.own == nil {
		t.own = map[string]V{}
	}
	t.own[name] = v
}

// expect makes room for the first names, of which there will be about n.
func (t *table[V]) expect(n int) {
	if t.own == nil && n > 0 {
		t.own = make(map[string]V, n)
	}
}

// settle has clones from now on share what there is.
func (t *table[V]) settle() {
	if len(t.own) > 0 {
		t.settled, t.own = &layer[V]{t.own, t.settled}, nil
	}
}

// clone is a table that goes on by itself.
func (t *table[V]) clone() table[V] { return table[V]{maps.Clone(t.own), t.settled} }

// macros are a table of the macros at one point of a unit: what is not in it is as the
// configuration has it (6.10.8). Since all that is kept of a name is in its macro, an entry
// is a pointer.
type macros struct {
	own     definitions
	settled *settled
	cfg     *Config
	may     filter // has all names, those of the configuration as well
}

// A filter says at once of most names that they are not in a set, by their length, their first
// byte, their last, and one between. It has all names that are.
type filter [64]uint64

// at is the place of a name: a word, and a bit in it.
func (f *filter) at(name string) (word *uint64, bit uint64) {
	n := len(name)
	if n == 0 {
		return &f[0], 1
	}
	h := uint(name[0])*17 ^ uint(name[n/2])*211 ^ uint(name[n-1])*37 ^ uint(n)*97
	return &f[h>>6%uint(len(f))], 1 << (h & 63)
}

func (f *filter) add(name string) {
	word, bit := f.at(name)
	*word |= bit
}

func (f *filter) has(name string) bool {
	word, bit := f.at(name)
	return *word&bit != 0
}

// macrosOf are those of a configuration.
func macrosOf(cfg *Config) macros {
	cfg.load()
	t := macros{cfg: cfg, may: cfg.lang.may}
	for name := range cfg.own {
		t.may.add(name)
	}
	return t
}

type settled struct {
	definitions
	below *settled
}

// get is the definition of a name, or nil.
func (t *macros) get(name string) *Macro {
	if !t.may.has(name) {
		return nil
	}
	hash := hashOf(name)
	return t.meant(t.find(name, hash), name, hash)
}

// meant is the definition that an entry is for, or nil.
func (t *macros) meant(m *Macro, name string, hash uint32) *Macro {
	switch {
	case m == nil:
		return t.cfg.initial(name, hash)
	case m.undefined:
		return nil
	}
	return m
}

// find is the entry of a name, or nil.
func (t *macros) find(name string, hash uint32) *Macro {
	if m := t.own.find(name, hash); m != nil {
		return m
	}
	for l := t.settled; l != nil; l = l.below {
		if m := l.find(name, hash); m != nil {
			return m
		}
	}
	return nil
}

func (t *macros) set(m *Macro) {
	t.may.add(m.Name)
	t.own.set(m)
}

// add sets all that another table has.
func (t *macros) add(o *macros) {
	for i, word := range o.may {
		t.may[i] |= word
	}
	t.own.add(&o.own)
}

// undefined leaves a name without a definition.
func undefined(name string) *Macro {
	return &Macro{Name: name, hash: hashOf(name), undefined: true}
}

func (t *macros) settle() {
	if t.own.n > 0 {
		t.settled, t.own = &settled{t.own, t.settled}, definitions{}
	}
}

func (t *macros) clone() macros {
	return macros{definitions{slices.Clone(t.own.slots), slices.Clone(t.own.tags), t.own.n}, t.settled, t.cfg, t.may}
}

// each calls yield for each macro that a file has defined.
func (t *macros) each(yield func(*Macro) bool) {
	top := true
	for l := (&settled{t.own, t.settled}); l != nil; l = l.below {
		for _, m := range l.slots {
			// One further up may hide it.
			if m != nil && m.file != nil && (top || t.find(m.Name, m.hash) == m) && !yield(m) {
				return
			}
		}
		top = top && l.n == 0
	}
}

// definitions are a hash table with open addressing, of which at least a quarter is empty.
type definitions struct {
	slots []*Macro // as many as a power of two, or none
	tags  []uint16 // of each slot, part of the hash, so that few others are looked at; 0 if it is empty
	n     int      // that are taken
}

func tagOf(hash uint32) uint16 { return uint16(hash>>16) | 1 }

// grow makes the table one of a size.
func (d *definitions) grow(size int) {
	old := d.slots
	d.slots, d.tags = make([]*Macro, size), make([]uint16, size)
	for _, m := range old {
		if m != nil {
			i := d.place(m.Name, m.hash)
			d.slots[i], d.tags[i] = m, tagOf(m.hash)
		}
	}
}

// place is where a name is, or would be, in a table that is not empty.
func (d *definitions) place(name string, hash uint32) uint32 {
	mask := uint32(len(d.tags) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		switch d.tags[i] {
		case 0:
			return i
		case tagOf(hash):
			if m := d.slots[i]; m.hash == hash && m.Name == name {
				return i
			}
		}
	}
}

func (d *definitions) find(name string, hash uint32) *Macro {
	if d.n == 0 {
		return nil
	}
	return d.slots[d.place(name, hash)]
}

// expect makes room for the first definitions, of which there will be about n.
func (d *definitions) expect(n int) {
	if d.slots == nil && n > 0 {
		size := 16
		for 3*size < 4*(n+1) {
			size *= 2
		}
		d.grow(size)
	}
}

// add sets all that another table has.
func (d *definitions) add(o *definitions) {
	const few = 64
	if d.n > o.n || o.n < few {
		for _, m := range o.slots {
			if m != nil {
				d.set(m)
			}
		}
		return
	}
	before := *d
	*d = definitions{slices.Clone(o.slots), slices.Clone(o.tags), o.n}
	for _, m := range before.slots {
		if m != nil && o.find(m.Name, m.hash) == nil {
			d.set(m)
		}
	}
}

func (d *definitions) set(m *Macro) {
	if 4*(d.n+1) > 3*len(d.slots) {
		d.grow(max(16, 2*len(d.slots)))
	}
	i := d.place(m.Name, m.hash)
	if d.tags[i] == 0 {
		d.n++
	}
	d.slots[i], d.tags[i] = m, tagOf(m.hash)
}

var seed = maphash.MakeSeed()

// hashOf is the hash of a name, by which tables find it.
func hashOf(name string) uint32 { return uint32(maphash.String(seed, name)) }
