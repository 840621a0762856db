// SPDX-License-Identifier: Apache-2.0

package headercheck

import "github.com/secstatus/secstatus/headercheck/internal/cpp"

// Same says whether a compiler reads the same from two texts: whether they have the
// same directives and the same preprocessing tokens in the same order, and white space
// between the same tokens where C lets that make a difference, as in #define. Comments
// do not count, and neither do lines, their ends, indentation and the amount of white
// space.
//
// It needs no profile and reads the whole text, so it also sees what no check of this
// package is about, such as another member of a structure; what the texts include is
// not read. Where it says that two texts are the same, they are. Two that differ may
// still mean the same, such as 10 and 0xA: whether they can live together is for a
// [Checker] to say.
func Same(a, b []byte) bool { return cpp.SameText(string(a), string(b)) }
