// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"slices"
	"sort"
)

// fact is a code that a specification defines, the header that has it, and the number of
// the version that brought it: one of Profile.versions, or 0 for a code of another
// specification.
type fact struct {
	Name   string
	Value  int64
	Header string
	Since  int
}

// retiredName is a name that a specification has dropped, and today's.
type retiredName struct{ Name, Now string }

// dropped is a code of an old version of a specification, and the version that dropped it.
type dropped struct {
	Name         string
	Value        int64
	Since, Until string
}

// codeRange is a range of values, both ends included, and who may use it.
type codeRange struct {
	From, To int64
	For      string
}

func factNamed(facts []fact, name string) (fact, bool) {
	if name < facts[0].Name || name > facts[len(facts)-1].Name {
		return fact{}, false // as most are
	}
	i := sort.Search(len(facts), func(i int) bool { return facts[i].Name >= name })
	if facts[i].Name != name {
		return fact{}, false
	}
	return facts[i], true
}

func factValued(facts []fact, value int64) (fact, bool) {
	i := slices.IndexFunc(facts, func(f fact) bool { return f.Value == value })
	if i < 0 {
		return fact{}, false
	}
	return facts[i], true
}

func retired(name string) (now string, ok bool) {
	if name < retiredNames[0].Name {
		return "", false
	}
	for i := range retiredNames {
		if retiredNames[i].Name == name {
			return retiredNames[i].Now, true
		}
	}
	return "", false
}

// droppedNamed is the code of an old version of the profile's specification.
func (p Profile) droppedNamed(name string) (dropped, bool) {
	if p != PKCS11 {
		return dropped{}, false
	}
	i := slices.IndexFunc(pkcs11Dropped, func(d dropped) bool { return d.Name == name })
	if i < 0 {
		return dropped{}, false
	}
	return pkcs11Dropped[i], true
}
