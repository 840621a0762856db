// SPDX-License-Identifier: Apache-2.0

//go:build !cgo

package main

import "errors"

// A token cannot be had without cgo.
type token struct{ backend }

func openToken(_, _ string) (*token, error) { return nil, errors.New("PKCS #11 needs cgo") }

// Close does nothing.
func (*token) Close() {}
