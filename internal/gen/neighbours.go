// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// asked are the constants of PKCS #11 that people ask for: mechanisms, attributes, classes
// and types of keys, flags, users and states.
var asked = regexp.MustCompile(`^CK[MAOKFUS]_`)

// neighbours makes the tables of whose a number or name may be that is not a status code.
func neighbours(r *registry.Registry) []byte {
	b := goFile("neighbour", "", "neighbours.toml", "pkcs11t.toml")
	if len(r.Neighbours) > 0 {
		fmt.Fprintf(b, "import \"github.com/secstatus/secstatus\"\n\n")
	}
	fmt.Fprintf(b, "var rows = [...]row{\n")
	for _, n := range r.Neighbours {
		low, high := n.Low, n.High
		if !n.Numbers() {
			low, high = 1, 0 // none
		}
		values := "nil"
		if len(n.Values) > 0 {
			values = "[]named{"
			for i, text := range n.Values {
				name, value, err := n.Value(text)
				if err != nil {
					panic(err) // the registry is valid
				}
				if i == 0 {
					low, high = value, value
				}
				low, high = min(low, value), max(high, value)
				if i%4 == 3 {
					values += "\n"
				}
				values += fmt.Sprintf("{%q, %d}, ", name, value)
			}
			values += "}"
		}
		only := "0"
		if n.Only != "" {
			only = "secstatus." + r.Vocabulary(n.Only).Go
		}
		fmt.Fprintf(b, "{%q, %q, %d, %d, %s, %s, %t, %t, %s, %q, %q},\n", n.Title, n.Module, low, high, values, goStrings(n.Prefix), n.Form == "hex", n.Beside, only, n.Formula, n.Source)
	}
	fmt.Fprintf(b, "}\n\nvar meanings = [...]meaning{\n")
	for _, m := range r.Meanings {
		fmt.Fprintf(b, "{%q, %q, %q, %q},\n", m.Code, m.Module, m.Says, m.Source)
	}
	type constant struct {
		name  string
		value uint64
	}
	var all []constant
	if r.Header != nil {
		for _, g := range r.Header.Groups {
			for _, c := range g.Constants {
				value, err := strconv.ParseUint(strings.TrimRight(c.Expansion, "uUlL"), 0, 64)
				if err == nil && asked.MatchString(c.Name) {
					all = append(all, constant{c.Name, value})
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b constant) int { return cmp.Compare(a.name, b.name) })
	all = slices.CompactFunc(all, func(a, b constant) bool { return a.name == b.name })
	fmt.Fprintf(b, "}\n\n// constants is sorted by name.\nvar constants = [...]constant{\n")
	for _, c := range all {
		fmt.Fprintf(b, "{%q, %#x},\n", c.name, c.value)
	}
	fmt.Fprintf(b, "}\n")
	return b.Bytes()
}

// families makes the prefixes of names by which package headercheck knows whose a constant is.
func families(r *registry.Registry) []byte {
	b := goFile("headercheck", "", "neighbours.toml")
	fmt.Fprintf(b, "import \"github.com/secstatus/secstatus/headercheck/internal/vet\"\n\n")
	fmt.Fprintf(b, "// neighbours are constants of other libraries, by how their names begin.\nvar neighbours = []vet.Family{\n")
	for _, n := range r.Neighbours {
		if n.Module != "" {
			continue // vendors' codes of a vocabulary
		}
		for _, p := range n.Prefix {
			fmt.Fprintf(b, "{Prefix: %q, Title: %q},\n", p, n.Title)
		}
	}
	fmt.Fprintf(b, "}\n")
	return b.Bytes()
}
