// SPDX-License-Identifier: Apache-2.0

//go:build js && wasm

// Command decoder is the part of the decoder's page that explains, annotates and
// converts. It gives the page one function and waits for calls.
package main

import (
	"syscall/js"

	"github.com/secstatus/secstatus/internal/decode"
)

func main() {
	js.Global().Set("secstatusDecode", js.FuncOf(func(_ js.Value, args []js.Value) any {
		text, err := decode.Text(args[0].String(), args[1].String(), args[2].String())
		if err != nil {
			return map[string]any{"error": err.Error()}
		}
		return map[string]any{"text": text}
	}))
	select {}
}
