// SPDX-License-Identifier: Apache-2.0

package secstatus

import "fmt"

// An Advice says what a caller can do about a condition. It is the best first step for
// a caller that knows only the condition. A caller that knows more may do better. The
// zero Advice is AdviceGiveUp.
type Advice uint8

const (
	// AdviceGiveUp: nothing the program can do changes the answer. Report it.
	AdviceGiveUp Advice = iota
	// AdviceProceed: nothing is wrong.
	AdviceProceed
	// AdviceContinue: continue the operation, or query its state.
	AdviceContinue
	// AdviceRetry: make the same call again at once, a small number of times.
	AdviceRetry
	// AdviceRetryLater: make the same call again after a while.
	AdviceRetryLater
	// AdviceAuthenticate: authenticate, or do so again, then make the same call.
	AdviceAuthenticate
	// AdviceReopenSession: open a new session or connection and start again.
	AdviceReopenSession
	// AdviceAskUser: a person must do or decide something.
	AdviceAskUser
	// AdviceFixCall: change the call: its arguments, its place in the order, or a call before it.
	AdviceFixCall
	// AdviceFree: free a resource, then make the same call.
	AdviceFree
	// AdviceStop: stop, use no security function again, and enter a safe state.
	AdviceStop
)

var advices = [...]string{
	AdviceGiveUp:        "give-up",
	AdviceProceed:       "proceed",
	AdviceContinue:      "continue",
	AdviceRetry:         "retry",
	AdviceRetryLater:    "retry-later",
	AdviceAuthenticate:  "authenticate",
	AdviceReopenSession: "reopen-session",
	AdviceAskUser:       "ask-user",
	AdviceFixCall:       "fix-call",
	AdviceFree:          "free",
	AdviceStop:          "stop",
}

// String returns the advice in words joined by hyphens, such as "retry-later".
func (a Advice) String() string {
	if int(a) < len(advices) {
		return advices[a]
	}
	return fmt.Sprintf("Advice(%d)", uint8(a))
}

// MarshalText returns the same as String.
func (a Advice) MarshalText() ([]byte, error) { return []byte(a.String()), nil }
