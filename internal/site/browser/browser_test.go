// SPDX-License-Identifier: Apache-2.0

// Package browser tests the site in a real browser. It is a module of its own, so that what
// drives the browser is no requirement of anybody else's.
package browser

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// patience is how long a step may take before the test says that it waited in vain.
const patience = 5 * time.Minute

// root is the folder of the main module.
const root = "../../.."

// A site is one that was built for a test, and the browser that reads it.
type site struct {
	dir, command string
	browser      context.Context
}

func build(t *testing.T) site {
	t.Helper()
	chromium := installed.Program(t, "chromium", "chromium")
	s := site{dir: t.TempDir(), command: filepath.Join(t.TempDir(), "secstatus")}
	for _, args := range [][]string{{"run", "./internal/site/write", "-o", s.dir}, {"build", "-o", s.command, "./cmd/secstatus"}} {
		cmd := installed.Command(t, "go", args...)
		cmd.Dir = root
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.WSURLReadTimeout(patience))
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	browser, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	require.NoError(t, chromedp.Do(browser))
	s.browser = browser
	return s
}

// A tab is one of the browser's, and what went wrong in it.
type tab struct {
	t     *testing.T
	ctx   context.Context
	mu    sync.Mutex
	wrong []string
}

// open opens a tab that records errors, and requests for what does not stand below base.
func (s site) open(t *testing.T, base string) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(s.browser)
	t.Cleanup(cancel)
	o := &tab{t: t, ctx: ctx}
	tell := func(text string) { o.mu.Lock(); defer o.mu.Unlock(); o.wrong = append(o.wrong, text) }
	require.NoError(t, chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventConsoleAPICalled:
			if e.Type != "log" && e.Type != "info" && e.Type != "debug" {
				tell("console: " + string(e.Type))
			}
		case *runtime.EventExceptionThrown:
			tell(fmt.Sprintf("exception: %v", e.ExceptionDetails))
		case *log.EventEntryAdded:
			tell("log: " + e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, base) && !strings.HasPrefix(e.Request.URL, "about:") {
				tell("request: " + e.Request.URL)
			}
		}
	}))
	_, err := chromedp.Call(ctx, network.Enable, network.EnableParams{})
	require.NoError(t, err)
	_, err = chromedp.Call(ctx, log.Enable, cdp.Empty{})
	require.NoError(t, err)
	return o
}

// do does steps, within the patience.
func (o *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	o.t.Helper()
	ctx, cancel := context.WithTimeout(o.ctx, patience)
	defer cancel()
	require.NoError(o.t, chromedp.Do(ctx, steps...), "within %v", patience)
}

// get returns the value of a step, or of an expression of JavaScript.
func get[T any](o *tab, step chromedp.Action[T]) T {
	o.t.Helper()
	ctx, cancel := context.WithTimeout(o.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, step)
	require.NoError(o.t, err, "within %v", patience)
	return value
}

func until(condition string) chromedp.Action[chromedp.Void] {
	return chromedp.Poll[chromedp.Void](condition, chromedp.WithPollingTimeout(patience))
}

func evaluate(expression string) chromedp.Action[chromedp.Void] {
	return chromedp.Evaluate[chromedp.Void](expression)
}

// fine asserts that nothing went wrong.
func (o *tab) fine() {
	o.t.Helper()
	o.mu.Lock()
	defer o.mu.Unlock()
	assert.Empty(o.t, o.wrong)
}

// addresses are the site below the address of a server that is not its root, and as files.
func (s site) addresses(t *testing.T) map[string]string {
	server := httptest.NewServer(http.StripPrefix("/any/base/", http.FileServer(http.Dir(s.dir))))
	t.Cleanup(server.Close)
	return map[string]string{"server": server.URL + "/any/base/", "files": "file://" + s.dir + "/"}
}

// Search finds a code by name, number, old name and words.
func TestSearch(t *testing.T) {
	s := build(t)
	for name, base := range s.addresses(t) {
		t.Run(name, func(t *testing.T) {
			o := s.open(t, base)
			for query, want := range map[string]string{
				"CKR_PIN_LOCKED": "CKR_PIN_LOCKED", "pin_locked": "CKR_PIN_LOCKED", "0xa4": "CKR_PIN_LOCKED", "-133": "PSA_ERROR_NOT_PERMITTED", "4294967163": "PSA_ERROR_NOT_PERMITTED",
				"-25308": "errSecInteractionNotAllowed", "PSA_ERROR_UNKNOWN_ERROR": "PSA_ERROR_GENERIC_ERROR", "invalid signature": "INVALID_SIGNATURE",
			} {
				o.do(chromedp.Navigate(base+"psa/index.html"), chromedp.SendKeys("#q", query), until(`document.querySelector("#hits li a")`))
				assert.Contains(t, get(o, chromedp.Evaluate[string](`document.querySelector("#hits li").textContent`)), want, query)
			}
			o.do(chromedp.Navigate(base+"index.html"), chromedp.SendKeys("#q", "CKR_PIN_LOCKED"), until(`document.querySelector("#hits li a")`), chromedp.SendKeys("#q", "\r"),
				chromedp.WaitReady(`//h1[contains(., "CKR_PIN_LOCKED")]`))
			o.fine()
		})
	}
}

// The table of a vocabulary can be filtered, sorted and grouped.
func TestTable(t *testing.T) {
	s := build(t)
	base := s.addresses(t)["files"]
	o := s.open(t, base)
	o.do(chromedp.Navigate(base+"osstatus/index.html"), chromedp.SendKeys("#filter", "keychain"), until(`document.getElementById("count").textContent`))
	count := get(o, chromedp.Evaluate[string](`document.getElementById("count").textContent`))
	o.do(evaluate(`document.getElementById("filter").value = ""`), evaluate(`document.getElementById("filter").dispatchEvent(new Event("input"))`), chromedp.Click("th[data-sort=value] button"),
		until(`document.querySelector("#codes tbody tr td:nth-child(2)").textContent.trim() === "-67904"`))
	assert.Equal(t, "ascending", get(o, chromedp.Evaluate[string](`document.querySelector("th[data-sort=value]").getAttribute("aria-sort")`)))
	o.do(evaluate(`document.getElementById("group").value = "condition"`), evaluate(`document.getElementById("group").dispatchEvent(new Event("change"))`), until(`document.querySelector("tr.group")`))
	group := get(o, chromedp.Evaluate[string](`document.querySelector("tr.group th").textContent`))
	assert.NotEqual(t, "554 of 554", count)
	assert.NotEmpty(t, group)
	o.fine()
}

// An old name leads to the code.
func TestRedirect(t *testing.T) {
	s := build(t)
	base := s.addresses(t)["files"]
	o := s.open(t, base)
	o.do(chromedp.Navigate(base+"psa/PSA_ERROR_UNKNOWN_ERROR.html"), chromedp.WaitReady(`//h1[contains(., "PSA_ERROR_GENERIC_ERROR")]`))
	o.fine()
}

// The decoder gives what the command gives.
func TestDecoder(t *testing.T) {
	s := build(t)
	for name, base := range s.addresses(t) {
		t.Run(name, func(t *testing.T) {
			o := s.open(t, base)
			o.do(chromedp.Navigate(base+"decoder.html"), chromedp.WaitVisible("#decode"))
			for _, c := range []struct{ in, text string }{
				{"", "0xa0"}, {"", "-133"}, {"", "4294967161"}, {"psa", "-134"}, {"pkcs11", "0x1C3"}, {"", "CKR_PIN_LOCKED"}, {"", "pin_incorrect"}, {"", "errSecItemNotFound"},
				{"", "1135"}, {"parsec", "11"}, {"osstatus", "-25308"}, {"", "00000101"}, {"", "PSA_ERROR_UNKNOWN_ERROR"}, {"", "'-134 (PSA_ERROR_DOES_NOT_EXIST)'"},
				{"", "C_Login failed: rv=0xa0, session 0xa0"}, {"", "tfm: status -137, took -137 ms"}, {"", "psa_open_key returned -136\nC_FindObjects: 0xb3"},
				{"psa", "code -133 at line 12"}, {"", "nothing of interest here"}, {"", `{"psa_status":-149}`},
			} {
				cmd := exec.CommandContext(t.Context(), s.command, append([]string{"explain"}, inFlag(c.in, c.text)...)...)
				want, err := cmd.Output()
				annotated := err != nil
				if annotated {
					cmd := exec.CommandContext(t.Context(), s.command, append([]string{"annotate"}, inFlag(c.in)...)...)
					cmd.Stdin = strings.NewReader(c.text)
					want, err = cmd.Output()
					require.NoError(t, err)
				}
				o.do(chromedp.SetValue("#text", c.text), chromedp.SetValue("#in", c.in), evaluate(`document.getElementById("answer").hidden = true`), chromedp.Click("#decode"),
					until(`!document.getElementById("decode").disabled && !document.getElementById("answer").hidden`))
				got := get(o, chromedp.Evaluate[string](`document.getElementById("answer").textContent`))
				if annotated {
					assert.True(t, strings.HasPrefix(got, string(want)), "%s\n%s", want, got)
				} else {
					assert.Equal(t, string(want), got, c.text)
				}
			}
			o.fine()
		})
	}
}

func inFlag(in string, rest ...string) []string {
	if in == "" {
		return append([]string{"--"}, rest...)
	}
	return append([]string{"--in", in, "--"}, rest...)
}

const header = "#include <stdint.h>\n#ifndef PSA_SUCCESS\ntypedef int32_t psa_status_t;\n#endif\n#define PSA_SUCCESS ((psa_status_t) 0)\n"

// A pasted header with a stray space has one finding, and the fixed text.
func TestHeader(t *testing.T) {
	s := build(t)
	for name, base := range s.addresses(t) {
		t.Run(name, func(t *testing.T) {
			o := s.open(t, base)
			o.do(chromedp.Navigate(base+"decoder.html"), chromedp.WaitVisible("#check"), chromedp.SetValue("#source", header), chromedp.Click("#check"),
				until(`!document.getElementById("check").disabled && !document.getElementById("findings").hidden`))
			findings := get(o, chromedp.Evaluate[string](`document.getElementById("findings").textContent`))
			fixed := get(o, chromedp.Evaluate[string](`document.getElementById("fixed").textContent`))
			assert.Equal(t, "5:9: error: PSA_SUCCESS is defined as ((psa_status_t) 0), want ((psa_status_t)0): white space differs [macro-spacing]\n"+
				"    5 | #define PSA_SUCCESS ((psa_status_t) 0)\n      |                                    ^\nVerdict: conflict\n", findings)
			assert.Equal(t, strings.Replace(header, ") 0", ")0", 1), fixed)
			o.fine()
		})
	}
}

// pages are one of each kind.
var pages = []string{"index.html", "osstatus/index.html", "psa/index.html", "pkcs11/CKR_PIN_INCORRECT.html", "conditions/index.html", "conditions/invalid-argument.html", "checks.html", "decoder.html"}

// No page is wider than the window, and axe-core finds nothing wrong with one. AXE_CORE names
// its axe.min.js, and SCREENSHOTS a folder for pictures.
func TestPages(t *testing.T) {
	s := build(t)
	base := s.addresses(t)["files"]
	axe, _ := os.ReadFile(os.Getenv("AXE_CORE"))
	for _, page := range pages {
		for _, width := range []int64{360, 768, 1280} {
			o := s.open(t, base)
			o.do(chromedp.EmulateViewport(width, 800), chromedp.Navigate(base+page), chromedp.WaitVisible(chromedp.CSS("main")))
			assert.False(t, get(o, chromedp.Evaluate[bool](`document.documentElement.scrollWidth > innerWidth`)), "%s is wider than %d pixels", page, width)
			if dir := os.Getenv("SCREENSHOTS"); dir != "" {
				name := strings.NewReplacer("/", "-", ".html", "").Replace(page)
				require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%d.png", name, width)), get(o, chromedp.CaptureScreenshot()), 0o666))
			}
			if axe != nil && width != 768 {
				o.do(evaluate(string(axe)))
				violations := get(o, chromedp.Evaluate[[]string](`axe.run({preload: false}).then(r => r.violations.map(v => v.id + ": " + v.nodes.map(n => n.html).slice(0, 3).join(" ")))`, chromedp.EvalAwaitPromise))
				assert.Empty(t, violations, "%s at %d pixels", page, width)
			}
			o.fine()
		}
	}
}
