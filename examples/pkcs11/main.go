// SPDX-License-Identifier: Apache-2.0

//go:build cgo && !windows

// Command pkcs11 makes PKCS #11 modules fail, and says what they say.
//
//	go run ./examples/pkcs11 [-scratch MODEL] [-reserved TEXT] [-timeout 20s] MODULE…
//
// A module is a shared library, given by its path; it needs no header and no linking.
// Each works in a process of its own: one that crashes or hangs is reported, and the
// rest goes on. For every call that was made to fail there is a line with the name, the
// condition and the advice, and one with the counterparts in other vocabularies.
//
// With -scratch a token of that model, such as "SoftHSM v2", is initialised, gets PINs,
// and is told wrong ones. Only one whose PIN was never set is used for that.
// -reserved is the text that NSS takes in the reserved argument of C_Initialize.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/conv"
	"github.com/secstatus/secstatus/cpkcs11"
)

func main() {
	child := flag.Bool("child", false, "work on one module in this process, and write raw values")
	scratch := flag.String("scratch", "", "initialise a token of this model that has no PIN, and tell it wrong ones")
	reserved := flag.String("reserved", "", "the reserved argument of C_Initialize")
	timeout := flag.Duration("timeout", 20*time.Second, "how long a module may take")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: pkcs11 [-scratch MODEL] [-reserved TEXT] [-timeout 20s] MODULE…")
		os.Exit(2)
	}
	if *child {
		if err := provoke(flag.Arg(0), *reserved, *scratch, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	for _, path := range flag.Args() {
		fmt.Println(path)
		ctx, cancel := context.WithTimeout(context.Background(), *timeout)
		answers, err := survey(ctx, path, *reserved, *scratch)
		cancel()
		for _, a := range answers {
			describe(os.Stdout, a)
		}
		if err != nil {
			fmt.Println("  that was all:", err)
		}
	}
}

// An answer is what a module said to a provocation.
type answer struct {
	what string
	rv   cpkcs11.RV
}

// survey provokes a module in a process of its own, which is this program again, and
// returns the answers. The error says that there may be fewer than there could be: the
// module cannot be loaded, or crashed, or did not answer until ctx ended.
func survey(ctx context.Context, path, reserved, scratch string) ([]answer, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, "-child", "-scratch", scratch, "-reserved", reserved, path)
	var out, words bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &words
	cmd.WaitDelay = time.Second // should the module have started something
	err = cmd.Run()

	var answers []answer
	for lines := bufio.NewScanner(&out); lines.Scan(); {
		what, number, _ := strings.Cut(lines.Text(), "\t")
		if number == "" { // the last line, if the module did not come back
			if ctx.Err() != nil {
				return answers, fmt.Errorf("%s: no answer: %w", what, ctx.Err())
			}
			return answers, fmt.Errorf("%s: crash: %s", what, firstLine(words.String()+"\nthe process ended"))
		}
		value, err := strconv.ParseUint(number, 10, 64)
		if err != nil {
			return answers, err
		}
		answers = append(answers, answer{what, cpkcs11.RV(value)})
	}
	if err != nil {
		return answers, errors.New(firstLine(words.String() + "\n" + err.Error()))
	}
	return answers, nil
}

// describe prints an answer with all that this module knows of it.
func describe(w io.Writer, a answer) {
	condition := a.rv.Condition()
	fmt.Fprintf(w, "  %-36s %v: %v, %v%s\n", a.what, a.rv, condition, condition.Advice(), lineage(a.rv))
	if a.rv.OK() {
		return
	}
	psa, f1 := conv.PKCS11ToPSA(a.rv)
	parsec, f2 := conv.PKCS11ToParsec(a.rv)
	apple, f3 := conv.PKCS11ToOSStatus(a.rv)
	fmt.Fprintf(w, "  %36s   %v (%v), %v (%v), %v (%v)\n", "", psa, f1, parsec, f2, apple, f3)
}

// lineage says what a value without a name is in headers that number otherwise.
func lineage(rv cpkcs11.RV) string {
	if rv.Condition().Is(secstatus.Unknown) {
		for l := range cpkcs11.Lineages() {
			if l.Value == rv {
				return fmt.Sprintf("; %v in %s", l.Standard, l.Title)
			}
		}
	}
	return ""
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return line
}
