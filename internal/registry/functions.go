// SPDX-License-Identifier: Apache-2.0

package registry

import "regexp"

// FunctionsFile is the file of the functions of PKCS #11.
const FunctionsFile = "pkcs11f.toml"

// Functions is pkcs11f.toml: what pkcs11/pkcs11f.h has, from top to bottom, which is the
// order of the lists of functions.
type Functions struct {
	Groups []FunctionGroup `toml:"group"`
}

// A FunctionGroup is a part of the functions that came with one version.
type FunctionGroup struct {
	Title     string     `toml:"title"`
	Since     string     `toml:"since"`
	Source    string     `toml:"source"`
	Functions []Function `toml:"functions"`
}

// A Function returns a CK_RV.
type Function struct {
	Name       string      `toml:"name"`
	Summary    string      `toml:"summary"` // what it does, a sentence
	Parameters []Parameter `toml:"parameters"`
}

var functionName = regexp.MustCompile(`^C_[A-Z][A-Za-z]+$`)

// functions checks pkcs11f.toml, whose types are those of pkcs11t.toml.
func (c *checker) functions(f *Functions, h *Header) {
	types := map[string]int{} // with the number of the version that brought it
	for _, t := range h.Types() {
		types[t.Name] = VersionNumber(t.Since)
	}
	seen := map[string]bool{}
	last := 0
	for _, g := range f.Groups {
		row := "group " + g.Title + " since " + g.Since
		c.require(row, "title", g.Title)
		c.require(row, "source", g.Source)
		c.version(row, "since", g.Since)
		c.noCommentMark(row, g.Title)
		if VersionNumber(g.Since) < last {
			c.reject(row, "stands after a later version: what came later stands last in the lists of functions")
		}
		last = VersionNumber(g.Since)
		if len(g.Functions) == 0 {
			c.reject(row, "holds no functions")
		}
		for _, fn := range g.Functions {
			c.function(fn, last, types)
			if seen[fn.Name] {
				c.reject(fn.Name, "name is used twice")
			}
			seen[fn.Name] = true
		}
	}
}

// function checks a function of a version.
func (c *checker) function(fn Function, since int, types map[string]int) {
	if !functionName.MatchString(fn.Name) {
		c.reject(fn.Name, "name %q is not of the form %s", fn.Name, functionName)
	}
	c.require(fn.Name, "summary", fn.Summary)
	c.noCommentMark(fn.Name, fn.Summary)
	if len(fn.Parameters) == 0 {
		c.reject(fn.Name, "has no parameters: every function of PKCS #11 has one")
	}
	names := map[string]bool{}
	for _, p := range fn.Parameters {
		c.memberName(fn.Name, p.Name)
		if names[p.Name] {
			c.reject(fn.Name, "parameter %s is there twice", p.Name)
		}
		names[p.Name] = true
		switch came, known := types[p.Type]; {
		case !known:
			c.reject(fn.Name, "parameter %s is a %s, which %s does not have", p.Name, p.Type, HeaderFile)
		case came > since:
			c.reject(fn.Name, "parameter %s is a %s, which came later", p.Name, p.Type)
		}
	}
}
