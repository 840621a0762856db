// SPDX-License-Identifier: Apache-2.0

// Package osstatus provides OSStatus, the result code of Apple's Security framework, as a
// Go type, with the codes of Code Signing, Authorization, Sessions and Secure Transport.
// It works on every system, without cgo.
//
//	if err := osstatus.FromC(status).Err(); errors.Is(err, secstatus.NotFound) {
//		// There is no such item in the keychain.
//	}
//
// A [Status] is exactly what C returned. Only [Success] is a success. Some codes of Secure
// Transport, such as [SSLWouldBlock], mean that a step is in progress: they are not OK, and
// their Err is not nil. Positive values, and the codes of other frameworks, are kept and
// shown by number.
//
// An [Info] has the code's group in Apple's documentation, the code's service, and a note
// if Apple's text is wrong or incomplete. If names share a value, the value has the
// Security framework's name, and [Parse] accepts the others.
// [FromExitStatus] lists the codes behind an exit status of macOS's security(1).
//
// The laws of package secstatus apply, and so does its list of targets for errors.Is. The
// headers of Apple's open-source Security project of October 2025 define names and values;
// the summaries are this project's own.
package osstatus
