// SPDX-License-Identifier: Apache-2.0

package cpp

import (
	"slices"
	"sync"
	"sync/atomic"
)

// A Memory remembers what files did to units that included them. A unit in which all that a
// file asks has the same answer takes the outcome in one step. The units that share a memory
// have the same configuration and the same files. It changes neither what comes out nor what
// counts against the bounds.
type Memory struct {
	mu sync.Mutex
	of map[*File][]*record
}

const (
	maxRecords = 8       // of one file
	maxNoted   = 1 << 16 // in one unit
	maxKept    = 1 << 19 // notes of all records of [Files]. One takes 40 bytes, and as much again once it is used.
	maxWasted  = 1 << 17 // questions of one unit to records that turn out to be of no use
	leastNoted = 12      // with fewer, reading the file is as fast
)

// A note is something that a unit asked or did.
type note struct {
	name string // of what was asked
	what any
	hash uint32 // of a macro's name
	kind noteKind
}

type noteKind uint8

// Kinds of notes, and what note.what is.
const (
	askedMacro noteKind = iota // *Macro, as macros.find has it
	setMacro                   // *Macro
	askedType                  // *Typedef, as Unit.typed has it
	askedOwn                   // *Typedef, as Unit.types has it
	setType                    // *Typedef
	included                   // *File, which was not to be included once
	leftOut                    // *File, which was
	setOnce                    // *File
	entered                    // *File
	replayed                   // *record
)

// A record is what one inclusion of a file did.
type record struct {
	at    place // where it was found
	notes []note
	first int // so many of notes come before anything is set

	size                         int // of notes, and what replayed records have
	steps, bytes, entries, finds int // counted. Steps are without those for what is missing.
	deep                         int // includes inside each other
	clashes                      []Clash
	typedefs                     []TypeClash

	once    sync.Once
	asks    []ask        // for macros, before it has set them itself
	more    []note       // other questions, likewise
	doubt   atomic.Int32 // which of asks had another answer, when one had last
	sets    macros       // that it leaves
	types   []*Typedef
	onces   []*File // that are not to be included again
	files   []*File // that it has to do with
	entered []*File
}

func askOf(n note) ask {
	if n.hash == 0 { // nobody needed it
		n.hash = hashOf(n.name)
	}
	return ask{n.name, n.what.(*Macro), n.hash}
}

// An ask is for the entry of a name in a table of macros.
type ask struct {
	name string
	m    *Macro
	hash uint32
}

// recorder is what a unit notes while it makes records.
type recorder struct {
	open    int // records that are being made
	notes   []note
	more    int // notes of records that were replayed
	finds   int
	deepest int // Unit.depth
	spoilt  int // how often something happened that cannot be replayed
	full    bool
	wasted  int // see maxWasted
}

func (u *Unit) note(kind noteKind, name string, hash uint32, what any) {
	r := &u.recorder
	if r.open == 0 || r.full {
		return
	}
	if len(r.notes)+r.more >= maxNoted {
		r.full, r.notes = true, nil
		r.spoilt++
		return
	}
	r.notes = append(r.notes, note{name, what, hash, kind})
}

// spoil says that what is being recorded cannot be replayed.
func (u *Unit) spoil() { u.recorder.spoilt++ }

// remembered includes a file that another one names. It replays a record if there is one of
// use, and else makes one.
func (u *Unit) remembered(f *File) error {
	list := u.Memory.records(f)
	for _, r := range list {
		if r.at == u.place && u.useful(r) {
			return u.replay(r)
		}
	}
	// Reading text asks and counts, too.
	if u.Text != nil || len(list) == maxRecords || u.files.noted.Load() > maxKept {
		return u.enter(f)
	}
	return u.record(f)
}

func (m *Memory) records(f *File) []*record {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.of[f]
}

// add keeps a record unless there are enough.
func (m *Memory) add(f *File, r *record) {
	m.mu.Lock()
	defer m.mu.Unlock()
	list := m.of[f]
	if len(list) == maxRecords {
		return
	}
	if m.of == nil {
		m.of = map[*File][]*record{}
	}
	m.of[f] = append(list[:len(list):len(list)], r) // others are reading the list
}

// record includes a file and has the memory keep what that does.
func (u *Unit) record(f *File) error {
	r := &u.recorder
	if r.open == 0 {
		r.notes, r.more, r.full = r.notes[len(r.notes):], 0, false
	}
	before := *r
	steps, bytes, entries := u.steps, u.bytes, u.entries
	clashes, typedefs, missing, more := len(u.Clashes), len(u.Typedefs), len(u.Missing), u.More
	r.open++
	r.deepest = u.depth
	err := u.enter(f)
	r.open--
	deep := r.deepest - u.depth
	r.deepest = max(r.deepest, before.deepest)
	if err != nil || r.full || r.spoilt != before.spoilt || u.More != more {
		return err
	}
	notes, finds := r.notes[len(before.notes):len(r.notes):len(r.notes)], r.finds-before.finds
	size := len(notes) + r.more - before.more
	if size < leastNoted {
		return nil
	}
	if u.files.noted.Add(int64(size)) > maxKept {
		return nil
	}
	first := max(0, slices.IndexFunc(notes, func(n note) bool { return n.kind != askedMacro && n.kind != entered }))
	u.Memory.add(f, &record{
		at: u.place, notes: notes, first: first, size: size, deep: deep, finds: finds,
		steps: u.steps - steps - finds*missing, bytes: u.bytes - bytes, entries: u.entries - entries,
		clashes: slices.Clip(u.Clashes[clashes:]), typedefs: slices.Clip(u.Typedefs[typedefs:]),
	})
	return nil
}

// prepare finds out what a record asks and what it leaves.
func (r *record) prepare() {
	p := preparation{r: r, left: map[string]*Typedef{}, files: map[*File]bool{}, onces: map[*File]bool{}}
	sets := 0
	for _, n := range r.notes {
		switch n.kind {
		case setMacro:
			sets++
		case replayed:
			sets += n.what.(*record).sets.own.n
		}
	}
	r.sets.own.expect(sets)
	for _, n := range r.notes {
		p.add(n)
	}
	for _, name := range p.names {
		r.types = append(r.types, p.left[name])
	}
}

// A preparation is that of a record. What has been set within it is not asked of others.
type preparation struct {
	r            *record
	asked        []int32 // a hash table with open addressing of record.asks, from 1
	types, own   map[string]bool
	left         map[string]*Typedef
	names        []string // in left, in the order of their first definitions
	files, onces map[*File]bool
}

func (p *preparation) add(n note) {
	r := p.r
	switch n.kind {
	case askedMacro:
		p.ask(askOf(n))
	case setMacro:
		r.sets.set(n.what.(*Macro))
	case askedType:
		p.askType(&p.types, n)
	case askedOwn:
		p.askType(&p.own, n)
	case setType:
		p.setType(n.what.(*Typedef))
	case included, leftOut:
		if f := n.what.(*File); !p.files[f] {
			if p.touch(f); !p.onces[f] {
				r.more = append(r.more, n)
			}
		}
	case setOnce:
		p.setOnce(n.what.(*File))
	case entered:
		r.entered = append(r.entered, n.what.(*File))
	case replayed:
		p.replay(n.what.(*record))
	}
}

func (p *preparation) ask(a ask) {
	if p.r.sets.may.has(a.name) && p.r.sets.find(a.name, a.hash) != nil {
		return
	}
	list := &p.r.asks
	if 2*len(*list) >= len(p.asked) {
		p.asked = make([]int32, max(64, 4*len(p.asked)))
		for i, a := range *list {
			p.asked[p.place(a)] = int32(i + 1)
		}
	}
	if at := p.place(a); p.asked[at] == 0 {
		*list = append(*list, a)
		p.asked[at] = int32(len(*list))
	}
}

// place is where a question is in asked, or would be.
func (p *preparation) place(a ask) uint32 {
	mask := uint32(len(p.asked) - 1)
	for i := a.hash & mask; ; i = (i + 1) & mask {
		if n := p.asked[i]; n == 0 || p.r.asks[n-1].hash == a.hash && p.r.asks[n-1].name == a.name {
			return i
		}
	}
}

func (p *preparation) askType(asked *map[string]bool, n note) {
	if p.left[n.name] != nil || (*asked)[n.name] {
		return
	}
	if *asked == nil {
		*asked = map[string]bool{}
	}
	(*asked)[n.name] = true
	p.r.more = append(p.r.more, n)
}

func (p *preparation) setType(t *Typedef) {
	if p.left[t.Name] == nil {
		p.names = append(p.names, t.Name)
	}
	p.left[t.Name] = t
}

func (p *preparation) setOnce(f *File) {
	if !p.onces[f] {
		p.onces[f] = true
		p.r.onces = append(p.r.onces, f)
	}
}

func (p *preparation) touch(f *File) {
	if !p.files[f] {
		p.files[f] = true
		p.r.files = append(p.r.files, f)
	}
}

// replay adds a record that was replayed, and so is prepared.
func (p *preparation) replay(o *record) {
	for _, a := range o.asks {
		p.ask(a)
	}
	for _, n := range o.more {
		p.add(n)
	}
	for _, m := range o.sets.own.slots {
		if m != nil {
			p.r.sets.set(m)
		}
	}
	for _, t := range o.types {
		p.setType(t)
	}
	for _, f := range o.files {
		p.touch(f)
	}
	for _, f := range o.onces {
		p.setOnce(f)
	}
	p.r.entered = append(p.r.entered, o.entered...)
}

// useful says whether all that a record asks has the same answer in the unit, and what it
// counts is within the bounds.
func (u *Unit) useful(r *record) bool {
	if u.recorder.wasted > maxWasted || !u.affords(r) {
		return false
	}
	// The first questions tell most records apart: above all, whether a guard is defined.
	for i, n := range r.notes[:r.first] {
		if n.kind == askedMacro && !u.same(n.name, n.hash, n.what.(*Macro)) {
			u.recorder.wasted += i
			return false
		}
	}
	r.once.Do(r.prepare)
	n := len(r.asks)
	if n > 0 {
		if i := int(r.doubt.Load()); !u.same(r.asks[i].name, r.asks[i].hash, r.asks[i].m) {
			u.recorder.wasted++
			return false
		}
	}
	for i, a := range r.asks {
		if !u.same(a.name, a.hash, a.m) {
			r.doubt.Store(int32(i))
			u.recorder.wasted += i + 1
			return false
		}
	}
	for i, n := range r.more {
		if !u.answers(n) {
			u.recorder.wasted += len(r.asks) + i + 1
			return false
		}
	}
	return u.Text == nil || u.Text.Pragma == nil && u.Text.Skip != nil && !slices.ContainsFunc(r.entered, func(f *File) bool { return !u.Text.Skip(f) })
}

// affords says whether the unit stays within the bounds after a record. The reason why not is
// that of the line that leaves them, so that such a file is read.
func (u *Unit) affords(r *record) bool {
	return u.depth+r.deep <= maxDepth && u.entries+r.entries <= maxEntries && u.bytes+r.bytes <= maxBytes && u.steps+r.countsFor(u) <= maxSteps &&
		len(u.Clashes)+len(r.clashes) <= maxNotes && len(u.Typedefs)+len(r.typedefs) <= maxNotes
}

// countsFor is how many steps of a unit a record counts for.
func (r *record) countsFor(u *Unit) int { return r.steps + r.finds*len(u.Missing) }

// same says whether the entry of a name is the same in the unit.
func (u *Unit) same(name string, hash uint32, want *Macro) bool {
	if !u.macros.may.has(name) {
		return want == nil
	}
	if hash == 0 {
		hash = hashOf(name)
	}
	m := u.macros.find(name, hash)
	return m == want || m != nil && want != nil && m.undefined && want.undefined
}

// answers says whether a question of record.more has the same answer in the unit.
func (u *Unit) answers(n note) bool {
	switch n.kind {
	case askedType:
		t, _ := u.typeOrLent(n.name)
		return t == n.what.(*Typedef)
	case askedOwn:
		t, _ := u.types.get(n.name)
		return t == n.what.(*Typedef)
	default:
		return u.leavesOut(n.what.(*File)) == (n.kind == leftOut)
	}
}

// replay does what a record says.
func (u *Unit) replay(r *record) error {
	taken := u.taken
	for _, f := range r.files {
		if !u.charged[f] {
			var err error
			if taken, err = taken.plus(f.took, headerCost, ""); err != nil {
				return u.enter(r.entered[0]) // which says where
			}
		}
	}
	u.taken = taken
	for _, f := range r.files {
		u.charged[f] = true
	}
	u.note(replayed, "", 0, r)
	u.recorder.more += r.size
	u.recorder.finds += r.finds
	u.recorder.deepest = max(u.recorder.deepest, u.depth+r.deep)
	u.macros.add(&r.sets)
	for _, t := range r.types {
		u.types.set(t.Name, t)
	}
	for _, f := range r.onces {
		u.onlyOnce(f)
	}
	if u.Entered != nil {
		for _, f := range r.entered {
			u.Entered(f)
		}
	}
	u.Clashes, u.Typedefs = append(u.Clashes, r.clashes...), append(u.Typedefs, r.typedefs...)
	u.entries += r.entries
	u.bytes += r.bytes
	steps := r.countsFor(u)
	Work.Replayed.Add(int64(steps))
	return u.step(steps)
}
