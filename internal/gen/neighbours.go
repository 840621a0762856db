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

// neighbours makes the tables of whose a number or name may be that is no status code.
func neighbours(r *registry.Registry) []byte {
	b := goFile("neighbour", "", "neighbours.toml", "pkcs11t.toml")
	fmt.Fprintf(b, "var rows = [...]row{\n")
	for _, n := range r.Neighbours {
		fmt.Fprintf(b, "{%q, %d, %d, %s, %q},\n", n.Title, n.Low, n.High, goStrings(n.Prefix), n.Source)
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
