// SPDX-License-Identifier: Apache-2.0

// Package codes shows the codes of the four vocabularies in one form, for callers
// who learn only at run time which vocabulary they deal with. It adds no facts: each
// vocabulary's package has them.
package codes

import (
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/cpsa"
	"github.com/secstatus/secstatus/osstatus"
	"github.com/secstatus/secstatus/parsec"
)

// A Code is a value of a vocabulary, named or not.
type Code struct {
	Vocabulary secstatus.Vocabulary
	Value      uint64 // widened with its sign, as for conv.Convert
}

// Vocabularies are all there are, in the order of package secstatus.
var Vocabularies = [...]secstatus.Vocabulary{secstatus.PSA, secstatus.PKCS11, secstatus.Parsec, secstatus.OSStatus}

// Title returns what people call a vocabulary.
func Title(v secstatus.Vocabulary) string {
	switch v {
	case secstatus.PSA:
		return "PSA Certified APIs"
	case secstatus.PKCS11:
		return "PKCS #11"
	case secstatus.Parsec:
		return "Parsec"
	case secstatus.OSStatus:
		return "Apple OSStatus"
	}
	return v.String()
}

// CType returns the name of a vocabulary's type in C, or in the interface.
func CType(v secstatus.Vocabulary) string {
	switch v {
	case secstatus.PSA:
		return "psa_status_t"
	case secstatus.PKCS11:
		return "CK_RV"
	case secstatus.Parsec:
		return "ResponseStatus"
	}
	return "OSStatus"
}

// String returns the name, or type and number for a value without one.
func (c Code) String() string {
	switch c.Vocabulary {
	case secstatus.PSA:
		return cpsa.Status(c.Value).String()
	case secstatus.PKCS11:
		return cpkcs11.RV(c.Value).String()
	case secstatus.Parsec:
		return parsec.Status(c.Value).String()
	}
	return osstatus.Status(c.Value).String()
}

// Kind returns the kind of the code.
func (c Code) Kind() secstatus.Kind {
	switch c.Vocabulary {
	case secstatus.PSA:
		return cpsa.Status(c.Value).Kind()
	case secstatus.PKCS11:
		return cpkcs11.RV(c.Value).Kind()
	case secstatus.Parsec:
		return parsec.Status(c.Value).Kind()
	}
	return osstatus.Status(c.Value).Kind()
}

// Named reports whether the value has a name.
func (c Code) Named() (ok bool) {
	switch c.Vocabulary {
	case secstatus.PSA:
		_, ok = cpsa.Lookup(cpsa.Status(c.Value))
	case secstatus.PKCS11:
		_, ok = cpkcs11.Lookup(cpkcs11.RV(c.Value))
	case secstatus.Parsec:
		_, ok = parsec.Lookup(parsec.Status(c.Value))
	case secstatus.OSStatus:
		_, ok = osstatus.Lookup(osstatus.Status(c.Value))
	}
	return ok
}

// AppendDecimal appends the value in decimal, with the sign that its type has.
func (c Code) AppendDecimal(b []byte) []byte {
	if c.Vocabulary == secstatus.PKCS11 {
		return strconv.AppendUint(b, c.Value, 10)
	}
	return strconv.AppendInt(b, int64(c.Value), 10)
}

// Decimal returns the value in decimal, with the sign that its type has.
func (c Code) Decimal() string { return string(c.AppendDecimal(nil)) }

// Hex returns the bits of the value: as many digits as its type has in C, for CK_RV
// as many as 32 bits have, or 64 if need be.
func (c Code) Hex() string {
	switch {
	case c.Vocabulary == secstatus.Parsec:
		return fmt.Sprintf("0x%04X", uint16(c.Value))
	case c.Vocabulary == secstatus.PKCS11 && c.Value>>32 != 0:
		return fmt.Sprintf("0x%016X", c.Value)
	}
	return fmt.Sprintf("0x%08X", uint32(c.Value))
}

// AppendNumber appends the value in the base in which its vocabulary writes it:
// hexadecimal for CK_RV, decimal for the others.
func (c Code) AppendNumber(b []byte) []byte {
	if c.Vocabulary == secstatus.PKCS11 {
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

func psa(s cpsa.Status) Code          { return Code{secstatus.PSA, uint64(s)} }
func pkcs11(rv cpkcs11.RV) Code       { return Code{secstatus.PKCS11, uint64(rv)} }
func parsecCode(s parsec.Status) Code { return Code{secstatus.Parsec, uint64(s)} }
func apple(s osstatus.Status) Code    { return Code{secstatus.OSStatus, uint64(s)} }

// Info returns what is known of the code.
func (c Code) Info() Info {
	var info Info
	switch c.Vocabulary {
	case secstatus.PSA:
		info = about(cpsa.Status(c.Value), cpsa.Lookup, ofPSA, psa)
	case secstatus.PKCS11:
		rv := cpkcs11.RV(c.Value)
		info = about(rv, cpkcs11.Lookup, ofPKCS11, pkcs11)
		for l := range cpkcs11.Lineages() {
			if l.Value == rv || l.Standard == rv {
				info.Lineages = append(info.Lineages, Lineage{l.Title, l.Source, pkcs11(l.Value), pkcs11(l.Standard)})
			}
		}
	case secstatus.Parsec:
		info = about(parsec.Status(c.Value), parsec.Lookup, ofParsec, parsecCode)
	case secstatus.OSStatus:
		info = about(osstatus.Status(c.Value), osstatus.Lookup, ofOSStatus, apple)
	}
	info.Code = c
	if info.AdviceReason == "" {
		info.AdviceReason = info.Condition.AdviceReason()
	}
	return info
}

// A status is what the types of all vocabularies have alike.
type status[R any] interface {
	Kind() secstatus.Kind
	Condition() secstatus.Condition
	Advice() secstatus.Advice
	Range() R
}

// A bounded is what the ranges of a vocabulary whose type is S have alike with others.
type bounded[S any] interface {
	String() string
	Owner() string
	Summary() string
	Source() string
	Bounds() (low, high S)
}

// about returns what is known of s, whether it has a name or not. lookup finds an I,
// which of translates; code translates a code.
func about[S status[R], R bounded[S], I any](s S, lookup func(S) (I, bool), of func(I) Info, code func(S) Code) Info {
	var info Info
	if i, ok := lookup(s); ok {
		info = of(i)
	}
	info.Kind, info.Condition, info.Advice = s.Kind(), s.Condition(), s.Advice()
	r := s.Range()
	low, high := r.Bounds()
	info.Range = Range{r.String(), r.Owner(), r.Summary(), r.Source(), code(low), code(high)}
	return info
}

func ofPSA(i cpsa.Info) Info {
	info := Info{Code: psa(i.Status()), Name: i.Name, GoName: i.GoName, Kind: i.Kind, Condition: i.Condition,
		Header: i.Header, Since: i.Since, Withdrawn: i.Withdrawn, Transient: i.Transient, Advice: i.Advice, AdviceReason: i.AdviceReason,
		Summary: i.Summary, Guidance: i.Guidance, Source: i.Source, Aliases: slices.Collect(i.Aliases())}
	for n := range i.Instead() {
		info.Instead = append(info.Instead, Instead{n.When, psa(n.Use)})
	}
	return info
}

func ofPKCS11(i cpkcs11.Info) Info {
	info := Info{Code: pkcs11(i.RV()), Name: i.Name, GoName: i.GoName, Kind: i.Kind, Condition: i.Condition,
		Header: i.Header, Since: i.Since, Withdrawn: i.Withdrawn, Transient: i.Transient, Advice: i.Advice, AdviceReason: i.AdviceReason,
		Summary: i.Summary, Guidance: i.Guidance, Source: i.Source, Aliases: slices.Collect(i.Aliases()),
		OnlyFrom: slices.Collect(i.OnlyFrom()), OnlyFromNote: i.OnlyFromNote,
		NeverFrom: slices.Collect(i.NeverFrom()), MayFrom: slices.Collect(i.MayFrom())}
	for n := range i.Instead() {
		info.Instead = append(info.Instead, Instead{n.When, pkcs11(n.Use)})
	}
	for rv := range i.Outranks() {
		info.Outranks = append(info.Outranks, pkcs11(rv))
	}
	for other := range cpkcs11.All() {
		for rv := range other.Outranks() {
			if rv == i.RV() {
				info.OutrankedBy = append(info.OutrankedBy, pkcs11(other.RV()))
			}
		}
	}
	return info
}

func ofParsec(i parsec.Info) Info {
	info := Info{Code: parsecCode(i.Status()), Name: i.Name, GoName: i.GoName, Kind: i.Kind, Condition: i.Condition,
		Header: i.Header, Since: i.Since, Withdrawn: i.Withdrawn, Transient: i.Transient, Advice: i.Advice, AdviceReason: i.AdviceReason,
		Summary: i.Summary, Guidance: i.Guidance, Source: i.Source, Aliases: slices.Collect(i.Aliases())}
	for n := range i.Instead() {
		info.Instead = append(info.Instead, Instead{n.When, parsecCode(n.Use)})
	}
	return info
}

func ofOSStatus(i osstatus.Info) Info {
	info := Info{Code: apple(i.Status()), Name: i.Name, GoName: i.GoName, Kind: i.Kind, Condition: i.Condition,
		Service: i.Service, Group: i.Group, Note: i.Note,
		Header: i.Header, Since: i.Since, Withdrawn: i.Withdrawn, Transient: i.Transient, Advice: i.Advice, AdviceReason: i.AdviceReason,
		Summary: i.Summary, Guidance: i.Guidance, Source: i.Source, Aliases: slices.Collect(i.Aliases())}
	for n := range i.Instead() {
		info.Instead = append(info.Instead, Instead{n.When, apple(n.Use)})
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
func All(v secstatus.Vocabulary) iter.Seq[Name] {
	return func(yield func(Name) bool) {
		switch v {
		case secstatus.PSA:
			for i := range cpsa.All() {
				if !yield(Name{psa(i.Status()), i.Name, i.GoName, i.Condition, i.Summary, i.Aliases()}) {
					return
				}
			}
		case secstatus.PKCS11:
			for i := range cpkcs11.All() {
				if !yield(Name{pkcs11(i.RV()), i.Name, i.GoName, i.Condition, i.Summary, i.Aliases()}) {
					return
				}
			}
		case secstatus.Parsec:
			for i := range parsec.All() {
				if !yield(Name{parsecCode(i.Status()), i.Name, i.GoName, i.Condition, i.Summary, i.Aliases()}) {
					return
				}
			}
		case secstatus.OSStatus:
			for i := range osstatus.All() {
				if !yield(Name{apple(i.Status()), i.Name, i.GoName, i.Condition, i.Summary, i.Aliases()}) {
					return
				}
			}
		}
	}
}
