// SPDX-License-Identifier: Apache-2.0

// Package registry holds the facts that everything else in this module is
// generated from: one TOML file for each vocabulary of status codes, the tree of
// conditions, the conversions that overrule it, and the C header of PKCS #11.
//
// CONTRIBUTING.md says how to add a fact.
package registry

import "embed"

// FS holds the files of the registry.
//
//go:embed *.toml judgement.tsv
var FS embed.FS
