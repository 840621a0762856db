// SPDX-License-Identifier: Apache-2.0

// Package conv converts status codes from one vocabulary to another.
//
// There are twelve conversions, from each of the four vocabularies to each other, such
// as [PSAToPKCS11], and [Convert] for callers who hold a vocabulary and a number.
//
// Every conversion is total: each value of the source type becomes a code of the
// target, and a [Fidelity] says how much of its meaning came along. Both follow
// from the tree of conditions of package secstatus. Where the tree has no answer or
// must be overruled, registry/conversions.toml says what is said instead, and why;
// [Explain] tells the way from a code to its counterpart in words, and
// docs/conversions.md leads to a page for each direction.
//
// A success becomes a success, and nothing else does. An unfinished operation becomes
// an unfinished operation, or a failure where the target knows no such thing: Parsec,
// and OSStatus but for services such as Secure Transport. Everything else becomes a
// failure. Nothing allocates.
//
// What a caller is advised to do survives a conversion that is no [Fallback], or becomes
// a more general one (docs/conversions.md lists which those are); registry/conversions.toml
// lists the exceptions with their reasons. A code of a service, such as Secure Transport or the
// part of Parsec that handles requests, speaks for that service: no code of another
// vocabulary becomes one.
package conv
