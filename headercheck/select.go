// SPDX-License-Identifier: Apache-2.0

package headercheck

import (
	"errors"
	"fmt"
	"slices"
)

// chooseChecks leaves in Select the checks that run. Those that read types run if they are
// named.
func (o *Options) chooseChecks() error {
	for flag, names := range map[string][]string{"select": o.Select, "disable": o.Disable} {
		for _, name := range names {
			if _, err := CheckFor(name); err != nil {
				return fmt.Errorf("--%s: %w", flag, err)
			}
		}
	}
	if slices.Contains(o.Select, typeLayout.Name) || slices.Contains(o.Select, typeRedefined.Name) {
		o.Types = true
	}
	var selected []string
	for _, c := range checks {
		if (len(o.Select) == 0 || slices.Contains(o.Select, c.Name)) && !slices.Contains(o.Disable, c.Name) {
			selected = append(selected, c.Name)
		}
	}
	if len(selected) == 0 {
		return errors.New("every selected check is disabled; want at least one")
	}
	o.Select, o.Disable = selected, nil
	return nil
}

// selectChecks takes out the findings of checks that are not to run.
func (r *Report) selectChecks(names []string) {
	if len(names) < len(checks) {
		r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool { return !slices.Contains(names, f.Check) })
	}
}
