// SPDX-License-Identifier: Apache-2.0

package osstatus

import (
	"cmp"
	"slices"
)

// A Candidate is a status that an exit status may stand for.
type Candidate struct {
	Status Status
	Reason Reason // for its place among the candidates
}

// A Reason says why a [Candidate] stands where it does: the lower, the likelier. The
// zero Reason is none.
type Reason uint8

// The reasons, likeliest first.
const (
	// ReasonSuccess is that the exit status is 0.
	ReasonSuccess Reason = iota + 1

	// ReasonObserved is that security(1) has been seen to exit so with this code.
	ReasonObserved

	// ReasonKeychain is that the code is one of the keychain's, which most commands
	// of security(1) work on.
	ReasonKeychain

	// ReasonFramework is that the code is another one of the Security framework.
	ReasonFramework

	// ReasonService is that the code is of a service beside the framework, such as
	// Code Signing or Secure Transport, which security(1) hardly uses.
	ReasonService

	// ReasonOwnStatus is that security(1) exits so of its own accord, so that the code
	// is most likely not what happened.
	ReasonOwnStatus
)

// String returns the reason in words.
func (r Reason) String() string {
	switch r {
	case ReasonSuccess:
		return "exit status 0 is success"
	case ReasonObserved:
		return "security(1) has been seen to exit so with this code"
	case ReasonKeychain:
		return "a keychain code with this low byte"
	case ReasonFramework:
		return "another Security framework code with this low byte"
	case ReasonService:
		return "a code of another service with this low byte"
	case ReasonOwnStatus:
		return "unlikely: security(1) exits so of its own accord"
	}
	return "no reason"
}

// What security(1) exits with of its own accord (Apple open-source Security project,
// SecurityTool/security.c, execute_command and usage). With 1 it has ended for
// errSecDuplicateItem (github.com/tuist/tuist/issues/5297) and for errSecAuthFailed
// (github.com/electron-userland/electron-builder/issues/10066).
const (
	ownFailure = 1
	ownUsage   = 2
)

// FromExitStatus returns what the exit status of macOS's security(1) may stand for,
// likeliest first. It never knows: the tool hands the OSStatus of its command to the
// system (SecurityTool/security.c, main), which keeps the low byte, so that 44 is
// errSecItemNotFound, -25300, and as well every other code with the low byte 44. What
// the tool wrote to its standard error decides.
//
// Codes that the tool has been seen to exit with come first, then the keychain's, then
// the other codes of the Security framework, then those of the services, as each
// [Candidate] says in Reason; codes of the same Reason stand in the order of [All].
//
// Only 0 is [Success]: errSecCSUnimplemented and
// errSecInvalidStopOnPolicy, which have the low byte 0, would leave no trace.
//
// 1 means first of all that the tool failed, and 2 that it was called wrongly. Some of
// its commands, such as import and set-key-partition-list, exit with 1 and name the
// cause on standard error only. The codes with these low bytes are listed all the same,
// as ReasonOwnStatus.
//
// A number that is no exit status, such as the -1 that [os/exec.ExitError] has for a
// process that a signal ended, has no candidates. A shell reports such a process as
// 128 and the signal's number, which cannot be told from an exit status here. Nor can
// what the framework returns besides OSStatus codes: errno values raised by 100000,
// which exit as 160 and the errno, and those of CSSM (Apple Technical Q&A QA1499).
func FromExitStatus(exit int) []Candidate {
	if exit == 0 {
		return []Candidate{{Success, ReasonSuccess}}
	}
	// Not masked: 256 is no exit status, and must not pass for 0.
	if exit < 0 || exit > 0xFF {
		return nil
	}
	var candidates []Candidate
	for info := range All() {
		if lowByte(info.Status()) == exit {
			candidates = append(candidates, Candidate{info.Status(), reason(info, exit)})
		}
	}
	slices.SortStableFunc(candidates, func(a, b Candidate) int { return cmp.Compare(a.Reason, b.Reason) })
	return candidates
}

// lowByte returns what is left of s in an exit status.
func lowByte(s Status) int { return int(uint8(s)) }

// reason returns the reason for which a code is a candidate for an exit status.
func reason(info Info, exit int) Reason {
	item, _ := Lookup(ItemNotFound) // in the keychain's group, and the framework's
	switch {
	case exit == ownFailure || exit == ownUsage:
		return ReasonOwnStatus
	case observed(info.Status()):
		return ReasonObserved
	case info.Service == item.Service && info.Group == item.Group:
		return ReasonKeychain
	case info.Service == item.Service:
		return ReasonFramework
	}
	return ReasonService
}

// observed reports whether security(1) has been seen to exit with the low byte of s
// and to mean s.
func observed(s Status) bool {
	switch s {
	case InteractionNotAllowed, // 36, of a locked keychain, asked without a screen: github.com/fastlane-community/security/pull/24
		ItemNotFound,      // 44, of find-generic-password: the same
		DuplicateItem,     // 45, of add-generic-password: github.com/stablyai/orca/pull/15183
		DuplicateKeychain, // 48, of create-keychain: github.com/skycoin/skycoin/pull/2220
		AuthFailed,        // 51, of unlock-keychain: github.com/lifepillar/CSVKeychain/issues/11
		UserCanceled:      // 128, of find-generic-password: github.com/forcedotcom/sfdx-core, src/crypto/keyChainImpl.ts
		return true
	}
	return false
}
