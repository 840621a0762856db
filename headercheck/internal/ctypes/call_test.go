// SPDX-License-Identifier: Apache-2.0

package ctypes

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each way in which a call may differ, with near misses.
func TestCalls(t *testing.T) {
	const standard = "typedef struct S { unsigned long l; } *P; typedef unsigned long (*F)(unsigned char b, unsigned long n, P p, void *any, unsigned long *out);"
	for name, c := range map[string]struct {
		text string
		at   int
		none bool
	}{
		"the same":               {text: standard, none: true},
		"other words":            {text: "enum e { x }; typedef long (*F)(char b, long n, struct other *p, char *any, long *out);", none: true},
		"parameters not known":   {text: "typedef unsigned long (*F)();", none: true},
		"more than are known":    {text: "typedef unsigned long (*F)(unsigned char b, ...);", none: true},
		"no function":            {text: "typedef void *F;", none: true},
		"qualified":              {text: "typedef unsigned long (*F)(const unsigned char b, unsigned long n, const void *p, const void *any, unsigned long out[const 2]);", none: true},
		"none":                   {text: "typedef unsigned long (*F)(void);", at: Count},
		"one less":               {text: "typedef unsigned long (*F)(unsigned char b, unsigned long n, void *p, void *any);", at: Count},
		"a larger integer":       {text: "typedef unsigned long (*F)(int b, unsigned long n, void *p, void *any, unsigned long *out);", at: 0},
		"a pointer":              {text: "typedef unsigned long (*F)(unsigned char b, unsigned long *n, void *p, void *any, unsigned long *out);", at: 1},
		"an integer":             {text: "typedef unsigned long (*F)(unsigned char b, unsigned long n, unsigned long p, void *any, unsigned long *out);", at: 2},
		"what is stored is less": {text: "typedef unsigned long (*F)(unsigned char b, unsigned long n, void *p, void *any, int *out);", at: 4},
		"a double":               {text: "typedef unsigned long (*F)(unsigned char b, unsigned long n, void *p, void *any, double *out);", at: 4},
		"nothing is returned":    {text: "typedef void (*F)(unsigned char b, unsigned long n, void *p, void *any, unsigned long *out);", at: Result},
	} {
		t.Run(name, func(t *testing.T) {
			list := Calls(all(t, "linux/amd64", c.text), all(t, "linux/amd64", standard))
			if c.none {
				assert.Empty(t, list)
				return
			}
			require.Len(t, list, 1)
			assert.Equal(t, "F", list[0].Name)
			assert.Equal(t, c.at, list[0].At)
		})
	}
}

// A structure that points to functions which take it is compared, and comes to an end.
func TestCallsInside(t *testing.T) {
	const text = "typedef struct S { void (*f)(struct S *s, void (*g)(struct S *s)); } S;"
	list := Calls(all(t, "linux/amd64", text), all(t, "linux/amd64", text))
	assert.Empty(t, list)
	list = Calls(all(t, "linux/amd64", "typedef struct S { void (*f)(int s, void (*g)(struct S *s)); } S;"), all(t, "linux/amd64", text))
	require.Len(t, list, 1)
	assert.Equal(t, "f", list[0].Name)
	assert.Equal(t, "S", list[0].Of)
}
