// SPDX-License-Identifier: Apache-2.0

// A program that uses a vocabulary of which no line was written by hand.
package main

import (
	"errors"
	"fmt"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
	"github.com/secstatus/secstatus/internal/anycode"
	"github.com/secstatus/secstatus/toy"
)

func main() {
	fmt.Println(toy.FromC(uint16(40000)), toy.Status(7), toy.Fine.OK(), toy.WrongPIN.Err())
	fmt.Println(errors.Is(toy.WrongPIN.Err(), secstatus.PINIncorrect), toy.WrongPIN.Range())
	for _, name := range []string{"TOY_WRONG_PIN", "WrongPIN", "TOY_BROKE", "toy_status(7)", "TOY_WRONG_PINS"} {
		fmt.Println(toy.Parse(name))
	}
	fmt.Println(conv.ToyToPKCS11(toy.WrongPIN))
	fmt.Println(conv.PKCS11ToToy(cpkcs11.PINIncorrect))
	fmt.Println(conv.Convert(secstatus.PKCS11, uint64(cpkcs11.PINIncorrect), secstatus.Toy))
	fmt.Println(conv.Convert(secstatus.Toy, 40000, secstatus.OSStatus))
	fmt.Println(conv.Convert(secstatus.Toy, 1<<16, secstatus.OSStatus))
	fmt.Println(conv.Explain(secstatus.Toy, 40000, secstatus.PSA))
	fmt.Println(conv.Blind(toy.WrongPIN))
	fmt.Println(secstatus.ParseVocabulary("toy"))
	fmt.Println(secstatus.Toy.Title(), secstatus.Toy.CType())
	for name := range anycode.All(secstatus.Toy) {
		fmt.Println(name.Code, name.Code.Hex(), name.Condition)
	}
	for _, text := range []string{"wrong_pin", "toy_status(40000)", "TOY_BROKE", "40000"} {
		for _, r := range anycode.Read(text, 0) {
			fmt.Print(r.Code, " ")
		}
		fmt.Println()
	}
	info := anycode.Code{Vocabulary: secstatus.Toy, Value: 40000}.Info()
	fmt.Println(info.Name, info.Since, info.Source, info.Instead, info.Range.Owner, info.Advice)
}
