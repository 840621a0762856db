// Package keychain has what the analyzers know of github.com/keybase/go-keychain.
package keychain

type Error int

func (e Error) Error() string { return "keychain" }

const ErrorItemNotFound = Error(-25300)
