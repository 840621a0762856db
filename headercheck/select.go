// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"errors"
	"fmt"
	"slices"
)

// chooseChecks leaves in Select the checks that run. Those that read types run if they are
// named.
func (o *Options) chooseChecks() (err error) {
	o.Types = o.Types || slices.ContainsFunc(o.Select, readsTypes)
	o.Select, err = chosen(checks, o.Select, o.Disable)
	o.Disable = nil
	return err
}

// readsTypes says whether a check needs Options.Types.
func readsTypes(check string) bool { return check == typeLayout.Name || check == typeRedefined.Name }

// chosen are the names of those checks of a list that are selected, all if none are, and not disabled.
func chosen(list []*Check, selected, disabled []string) (names []string, err error) {
	for flag, given := range map[string][]string{"select": selected, "disable": disabled} {
		for _, name := range given {
			if !slices.ContainsFunc(list, func(c *Check) bool { return c.Name == name }) {
				return nil, fmt.Errorf("--%s: %w", flag, unknownCheck(name, list))
			}
		}
	}
	for _, c := range list {
		if (len(selected) == 0 || slices.Contains(selected, c.Name)) && !slices.Contains(disabled, c.Name) {
			names = append(names, c.Name)
		}
	}
	if len(names) == 0 {
		return nil, errors.New("every selected check is disabled; want at least one")
	}
	return names, nil
}

// selectChecks takes out the findings of checks that are not to run.
func (r *Report) selectChecks(names []string) {
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool { return !slices.Contains(names, f.Check) })
	r.ran = names
}
