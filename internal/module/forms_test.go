// SPDX-License-Identifier: Apache-2.0

package module_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// A form is an issue form of GitHub
// (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).
type form struct {
	Name, Description, Title, Type string
	Labels, Assignees, Projects    []string
	Body                           []formElement
}

// A formElement is an element of a form's body, as GitHub's form schema has it. Checkboxes,
// whose options are no texts, are left out: no form has them.
type formElement struct {
	Type, ID    string
	Attributes  formAttributes
	Validations struct{ Required *bool }
}

type formAttributes struct {
	Label, Description, Placeholder, Value, Render string
	Multiple                                       *bool
	Default                                        *int
	Options                                        []string
}

// readForm reads a form, and says what GitHub would not show it for.
func readForm(text []byte) (form, error) {
	var f form
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&f); err != nil {
		return f, err
	}
	var wrong []error
	fail := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }
	if f.Name == "" || f.Description == "" {
		fail("name and description must not be empty")
	}
	ids, labels, asked := map[string]bool{}, map[string]bool{}, 0
	for i, e := range f.Body {
		a := e.Attributes
		where := fmt.Sprintf("element %d (%s)", i, e.Type)
		if e.Type == "markdown" {
			if strings.TrimSpace(a.Value) == "" || e.ID != "" || a.Label != "" || e.Validations.Required != nil {
				fail("%s: want a value, and no id, label or validations", where)
			}
			continue
		}
		asked++
		switch {
		case !slices.Contains([]string{"input", "textarea", "dropdown"}, e.Type):
			fail("%s: the type is unknown", where)
		case (e.Type == "dropdown") != (len(a.Options) > 0):
			fail("%s: a dropdown has options, and no other type has", where)
		case e.Type != "dropdown" && (a.Multiple != nil || a.Default != nil):
			fail("%s: multiple and default are a dropdown's", where)
		case e.Type != "textarea" && a.Render != "":
			fail("%s: render is a textarea's", where)
		case e.Type == "dropdown" && (a.Placeholder != "" || a.Value != ""):
			fail("%s: a dropdown has no placeholder and no value", where)
		case a.Default != nil && (*a.Default < 0 || *a.Default >= len(a.Options)):
			fail("%s: default is no index of options", where)
		}
		if !regexp.MustCompile(`^[A-Za-z0-9_-]+$`).MatchString(e.ID) || ids[e.ID] {
			fail("%s: the id %q is not unique letters, digits, - and _", where, e.ID)
		}
		if a.Label == "" || labels[a.Label] {
			fail("%s: the label %q is empty or not unique", where, a.Label)
		}
		ids[e.ID], labels[a.Label] = true, true
		options := slices.Sorted(slices.Values(a.Options))
		if len(slices.Compact(options)) != len(a.Options) || slices.Contains(options, "") || slices.ContainsFunc(options, func(o string) bool { return strings.EqualFold(o, "none") }) {
			fail("%s: options must be unique, and none may be empty or None", where)
		}
	}
	if asked == 0 {
		fail("the body asks for nothing")
	}
	return f, errors.Join(wrong...)
}

// The issue forms are such that GitHub shows them, and ask for what a report needs.
func TestIssueForms(t *testing.T) {
	files, err := filepath.Glob(".github/ISSUE_TEMPLATE/*")
	require.NoError(t, err)
	required := map[string][]string{}
	names := map[string]bool{}
	for _, file := range files {
		if filepath.Base(file) == "config.yml" {
			continue
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		f, err := readForm(text)
		assert.NoError(t, err, file)
		assert.False(t, names[f.Name], "%s: two forms are called %q", file, f.Name)
		names[f.Name] = true
		assert.NotEmpty(t, f.Labels, file)
		for _, e := range f.Body {
			if e.Validations.Required != nil && *e.Validations.Required {
				required[filepath.Base(file)] = append(required[filepath.Base(file)], e.ID)
			}
		}
	}
	assert.Equal(t, map[string][]string{
		"wrong-row.yml":     {"code", "fact", "is", "want", "source"},
		"false-finding.yml": {"kind", "header", "flags", "output", "compiler", "version"},
	}, required)

	for text, want := range map[string]string{
		"name: a\ndescription: b\nbody: []\n":                                                                                           "asks for nothing",
		"name: a\nbody: [{type: input, id: x, attributes: {label: X}}]\n":                                                               "name and description",
		"name: a\ndescription: b\nabout: c\n":                                                                                           "field about not found",
		"name: a\ndescription: b\nbody: [{type: text, id: x, attributes: {label: X}}]\n":                                                "the type is unknown",
		"name: a\ndescription: b\nbody: [{type: input, id: x y, attributes: {label: X}}]\n":                                             `the id "x y"`,
		"name: a\ndescription: b\nbody: [{type: input, id: x, attributes: {label: X}}, {type: input, id: x, attributes: {}}]\n":         `the id "x"`,
		"name: a\ndescription: b\nbody: [{type: input, id: x, attributes: {label: X}}, {type: input, id: y, attributes: {label: X}}]\n": `the label "X"`,
		"name: a\ndescription: b\nbody: [{type: input, id: x, required: true, attributes: {label: X}}]\n":                               "field required not found",
		"name: a\ndescription: b\nbody: [{type: dropdown, id: x, attributes: {label: X}}]\n":                                            "a dropdown has options",
		"name: a\ndescription: b\nbody: [{type: dropdown, id: x, attributes: {label: X, options: [y, y]}}]\n":                           "options must be unique",
		"name: a\ndescription: b\nbody: [{type: dropdown, id: x, attributes: {label: X, options: [None]}}]\n":                           "or None",
		"name: a\ndescription: b\nbody: [{type: markdown, attributes: {label: X}}]\n":                                                   "want a value",
	} {
		_, err := readForm([]byte(text))
		assert.ErrorContains(t, err, want, text)
	}
}

// A vulnerability is reported in private: what GitHub shows beside the forms leads to the
// same place as SECURITY.md, and the forms of public issues are what it calls them.
func TestSecurityPolicy(t *testing.T) {
	const private = "https://github.com/secstatus/secstatus/security/advisories/new"
	text, err := os.ReadFile(".github/ISSUE_TEMPLATE/config.yml")
	require.NoError(t, err)
	var config struct {
		BlankIssuesEnabled *bool                               `yaml:"blank_issues_enabled"`
		ContactLinks       []struct{ Name, URL, About string } `yaml:"contact_links"`
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	require.NoError(t, decoder.Decode(&config))
	require.NotNil(t, config.BlankIssuesEnabled)
	assert.True(t, *config.BlankIssuesEnabled, "there are issues that no form is for")
	require.Len(t, config.ContactLinks, 1)
	link := config.ContactLinks[0]
	assert.Equal(t, private, link.URL)
	assert.NotEmpty(t, link.Name)
	assert.NotEmpty(t, link.About)

	policy, err := os.ReadFile("SECURITY.md")
	require.NoError(t, err)
	assert.Contains(t, string(policy), "]("+private+")")
	for _, heading := range []string{"Reporting", "What is a security matter", "Supported versions"} {
		assert.Contains(t, string(policy), "\n## "+heading+"\n")
	}
	for _, m := range regexp.MustCompile(`\]\(([^):]+\.md)#([^)]+)\)`).FindAllStringSubmatch(string(policy), -1) {
		document, err := os.ReadFile(m[1])
		require.NoError(t, err)
		assert.Regexp(t, `(?mi)^## `+m[2]+`$`, string(document), "SECURITY.md links to %s#%s", m[1], m[2])
	}
}
