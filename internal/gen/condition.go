// SPDX-License-Identifier: Apache-2.0

package gen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/secstatus/secstatus/internal/registry"
)

// conditionTable makes the root package's tree of conditions.
func conditionTable(r *registry.Registry) []byte {
	b := goFile("secstatus", "", "conditions.toml")
	// The zero value is Unknown, so that a Condition nobody set claims nothing.
	rows := slices.Clone(r.Conditions)
	slices.SortStableFunc(rows, func(a, b registry.Condition) int {
		return boolToInt(b.ID == registry.Unknown) - boolToInt(a.ID == registry.Unknown)
	})
	fmt.Fprint(b, "// The rows of conditions. Their numbers may change from release to release; the names\n// of the conditions do not.\nconst (\n")
	for i, c := range rows {
		iota := ""
		if i == 0 {
			iota = " = iota"
		}
		fmt.Fprintf(b, "\trow%s%s\n", c.Go, iota)
	}
	fmt.Fprint(b, ")\n\n")
	var list []declared
	for _, c := range rows {
		var notes []string
		if c.Parent != "" {
			notes = append(notes, "Parent: ["+r.Condition(c.Parent).Go+"].")
		}
		for _, m := range c.Matches {
			notes = append(notes, "Matches ["+m+"].")
		}
		// The branch of a root that it is in.
		block := c.ID
		if path := r.Path(c.ID); len(path) > 2 {
			block = path[len(path)-2]
		}
		list = append(list, declared{block, fmt.Sprintf("%s %s = row%[1]s", c.Go, conditionType(r, c)),
			[]string{strings.TrimSpace(c.Go + ": " + c.Definition + " " + strings.Join(notes, " "))}})
	}
	declare(b, list)
	fmt.Fprint(b, "// conditions is indexed by Condition.\nvar conditions = [...]conditionRow{\n")
	for _, c := range rows {
		parent := c.Go // a root is its own
		if c.Parent != "" {
			parent = r.Condition(c.Parent).Go
		}
		advice, _ := r.AdvisedFor(c.ID)
		status := r.StatusOf(c.ID)
		fmt.Fprintf(b, "\t%s: {%q, Condition(%s), %s, %d, %d},\n",
			c.Go, c.ID, parent, adviceGo(advice), status.HTTP, slices.Index(registry.GRPCCodes, status.GRPC))
	}
	fmt.Fprint(b, "}\n\n// definitions and adviceReasons are indexed by Condition too. They are separate, so that a\n// program that does not read them does not contain them.\nvar definitions = [...]string{\n")
	for _, c := range rows {
		fmt.Fprintf(b, "\t%s: %q,\n", c.Go, c.Definition)
	}
	fmt.Fprint(b, "}\n\nvar adviceReasons = [...]string{\n")
	for _, c := range rows {
		_, why := r.AdvisedFor(c.ID)
		fmt.Fprintf(b, "\t%s: %q,\n", c.Go, why)
	}
	fmt.Fprint(b, "}\n\n// grpcCodes is indexed by GRPCCode.\nvar grpcCodes = [...]string{\n")
	for i, name := range registry.GRPCCodes {
		fmt.Fprintf(b, "\t%d: %q,\n", i, name)
	}
	fmt.Fprint(b, "}\n\n// matching reports whether c matches an error of the standard library.\n")
	fmt.Fprint(b, "func (c Condition) matching(target error) bool {\n\tswitch target {\n")
	for _, c := range r.Conditions {
		for _, m := range c.Matches {
			fmt.Fprintf(b, "\tcase %s:\n\t\treturn %s.Contains(c)\n", m, c.Go)
		}
	}
	fmt.Fprint(b, "\t}\n\treturn false\n}\n")
	text := strings.Replace(b.String(), "package secstatus\n", "package secstatus\n\nimport (\n\t\"errors\"\n\t\"io/fs\"\n)\n", 1)
	return []byte(text)
}

// conditionType is the Go type of a condition: that of the successes is not an error.
func conditionType(r *registry.Registry, c registry.Condition) string {
	if path := r.Path(c.ID); path[len(path)-1] == "success" {
		return "Condition"
	}
	return "ErrorCondition"
}

func boolToInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// adviceGo is the Go constant of an advice.
func adviceGo(advice string) string {
	name := "Advice"
	for word := range strings.SplitSeq(advice, "-") {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
}
