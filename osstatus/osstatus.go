// SPDX-License-Identifier: Apache-2.0

// Package osstatus is OSStatus, as Apple's Security framework and the services that
// its documentation points to use it, as a Go type: Code Signing, Authorization,
// Sessions and Secure Transport. It works on every system, without cgo.
//
// A [Status] is exactly what C returned. [Success] is the one success. Some codes of
// Secure Transport, such as [SSLWouldBlock], say that a step is not finished: they are
// not OK, their Err is not nil, and they are no failures.
//
// Each code knows its group in Apple's documentation and the service it belongs to.
// Where two names share a value, the value has the Security framework's name, and the
// others are aliases, which [Parse] accepts. Positive values, and the codes of other
// frameworks, are kept and shown by number. [FromExitStatus] lists what the exit
// status of macOS's security(1) may stand for.
//
// The laws of package secstatus hold, and so does its list of what errors.Is accepts.
// Names and values are those of the headers of Apple's open-source Security project
// of October 2025; summaries are this project's own, and an [Info] has a Note where
// the published text is a slip.
package osstatus
