// SPDX-License-Identifier: Apache-2.0

// Package index finds the row of a value in the tables that are generated from the
// registry: those of the vocabularies and those of the conversions. Every value has
// a row; those without a code share the rows after the last code.
package index
