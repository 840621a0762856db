// SPDX-License-Identifier: Apache-2.0

// Package conv converts status codes from one vocabulary to another.
//
//	rv, fidelity := conv.PSAToPKCS11(cpsa.DoesNotExist)
//
// There is a function for each of the twelve directions, and [Convert] for a vocabulary
// that is known only at run time.
//
// Every conversion is total: each value of the source type becomes a code of the target,
// and a [Fidelity] tells how much of its meaning is kept. Both follow from the tree of
// conditions of package secstatus. registry/conversions.toml has the exceptions and their
// reasons. [Explain] tells in words why a code becomes its counterpart, and
// docs/conversions.md leads to a page for each direction.
//
// Only a success becomes a success. An unfinished operation stays one if the target has a
// code for it, and otherwise becomes a failure. Parsec has no such code, and OSStatus has
// them only in services such as Secure Transport. Everything else becomes a failure.
// Nothing allocates.
//
// The advice for the caller stays the same or becomes more general, unless the conversion
// is a [Fallback] or registry/conversions.toml gives a reason. No code becomes a code of a
// service, such as Secure Transport or the part of Parsec that handles requests: such a
// code is about its own service only.
package conv
