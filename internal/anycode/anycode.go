// SPDX-License-Identifier: Apache-2.0

// Package anycode is a code of any vocabulary, in one form, for callers who learn only at
// run time which vocabulary they deal with, and the reading of text that may be a code. It
// adds no facts: each vocabulary's package has them.
package anycode

import (
	"fmt"
	"iter"
	"strconv"

	"github.com/secstatus/secstatus"
)

// A Code is a value of a vocabulary, named or not.
type Code struct {
	Vocabulary secstatus.Vocabulary
	Value      uint64 // widened with its sign, as for conv.Convert
}

// A vocabulary is what this package needs of one. Numbers are widened as in Code.
type vocabulary interface {
	width() (bits int, signed bool) // of the type
	base() int                      // in which its values are written
	omitted() []string              // the prefixes that people leave out of names, in lower case, without underscores
	name(n uint64) string
	kind(n uint64) secstatus.Kind
	condition(n uint64) secstatus.Condition
	listed(n uint64) bool
	info(n uint64) Info
	all() iter.Seq[Name]
	lineages() iter.Seq[Lineage]
}

// of returns what this package needs of a vocabulary that exists.
func of(v secstatus.Vocabulary) vocabulary { return vocabularies[v-1] }

// String returns the name, or type and number for a value without one.
func (c Code) String() string { return of(c.Vocabulary).name(c.Value) }

// Kind returns the kind of the code.
func (c Code) Kind() secstatus.Kind { return of(c.Vocabulary).kind(c.Value) }

// Condition returns the meaning of the code.
func (c Code) Condition() secstatus.Condition { return of(c.Vocabulary).condition(c.Value) }

// Named reports whether the value has a name.
func (c Code) Named() bool { return of(c.Vocabulary).listed(c.Value) }

// AppendDecimal appends the value in decimal, with the sign that its type has.
func (c Code) AppendDecimal(b []byte) []byte {
	if _, signed := of(c.Vocabulary).width(); signed {
		return strconv.AppendInt(b, int64(c.Value), 10)
	}
	return strconv.AppendUint(b, c.Value, 10)
}

// Decimal returns the value in decimal, with the sign that its type has.
func (c Code) Decimal() string { return string(c.AppendDecimal(nil)) }

// Hex returns the bits of the value: as many digits as its type has in C, for CK_RV
// as many as 32 bits have, or 64 if need be.
func (c Code) Hex() string {
	switch bits, _ := of(c.Vocabulary).width(); {
	case bits == 16:
		return fmt.Sprintf("0x%04X", uint16(c.Value))
	case bits == 64 && c.Value>>32 != 0:
		return fmt.Sprintf("0x%016X", c.Value)
	}
	return fmt.Sprintf("0x%08X", uint32(c.Value))
}

// AppendNumber appends the value in the base in which its vocabulary writes it:
// hexadecimal for CK_RV, decimal for the others.
func (c Code) AppendNumber(b []byte) []byte {
	if of(c.Vocabulary).base() == 16 {
		const digits = "0123456789ABCDEF"
		b = append(b, "0x"...)
		shift := 28
		if c.Value>>32 != 0 {
			shift = 60
		}
		for ; shift >= 0; shift -= 4 {
			b = append(b, digits[c.Value>>shift&0xF])
		}
		return b
	}
	return c.AppendDecimal(b)
}

// Number returns what AppendNumber appends.
func (c Code) Number() string { return string(c.AppendNumber(nil)) }

// An Info is all that is known of a code. For a value without a name Name is "", and
// what the range does not say is empty.
type Info struct {
	Code         Code
	Name         string
	GoName       string
	Kind         secstatus.Kind
	Condition    secstatus.Condition
	Service      string
	Group        string
	Header       string
	Since        string
	Withdrawn    string
	Transient    bool
	Advice       secstatus.Advice
	AdviceReason string
	Summary      string
	Guidance     string
	Note         string
	Source       string
	Range        Range

	Aliases      []secstatus.Alias
	Instead      []Instead
	OnlyFrom     []string
	OnlyFromNote string
	NeverFrom    []string
	MayFrom      []string
	Outranks     []Code
	OutrankedBy  []Code
	Lineages     []Lineage // that give the value to a name, or the name to another value
}

// A Range is the range of values that a code lies in.
type Range struct {
	Title, Owner, Summary, Source string
	Low, High                     Code
}

// An Instead says when a code would be the wrong one, and which is right.
type Instead struct {
	When string
	Use  Code
}

// A Lineage is a value that some headers give to a standard name.
type Lineage struct {
	Title, Source string
	Value         Code // the value there
	Standard      Code // the value in the standard
}

// Info returns what is known of the code.
func (c Code) Info() Info {
	v := of(c.Vocabulary)
	info := v.info(c.Value)
	info.Code = c
	for l := range v.lineages() {
		if l.Value == c || l.Standard == c {
			info.Lineages = append(info.Lineages, l)
		}
	}
	return info
}

// Name is a code with the names that it has.
type Name struct {
	Code      Code
	Name      string
	GoName    string
	Condition secstatus.Condition
	Summary   string
	Aliases   iter.Seq[secstatus.Alias]
}

// All iterates over the named codes of a vocabulary, in its order.
func All(v secstatus.Vocabulary) iter.Seq[Name] { return of(v).all() }
