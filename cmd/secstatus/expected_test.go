// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// expected is a row of the table in docs/check.md that says what to expect. Its headers are in
// packages of Debian, or in checkouts.
type expected struct {
	row       string // the first cell
	installed string // a header, with those beside it; "" if Debian does not have it
	packages  string
	beside    []string
	trees     []string // paths from the folder of SECSTATUS_TREES, which has a checkout of each project under its name
	flags     []string
}

var expectations = []expected{
	{row: "p11-kit 0.25's `pkcs11.h`, and the copies in libp11 and SoftHSM", installed: "p11-kit-1/p11-kit/pkcs11.h", packages: "libp11-kit-dev",
		trees: []string{"p11-kit/common/pkcs11.h", "libp11/src/pkcs11.h", "SoftHSMv2/src/lib/pkcs11/pkcs11.h"}},
	{row: "p11-kit 0.24's, and the copy in tpm2-pkcs11", installed: "p11-kit-1/p11-kit/pkcs11.h", packages: "libp11-kit-dev", trees: []string{"tpm2-pkcs11/src/pkcs11.h"}},
	{row: "OpenSC's `pd-pkcs11.h`, and the copies in kryoptic, pkcs11-provider and PyKCS11",
		trees: []string{"OpenSC/src/pkcs11/pd-pkcs11.h", "kryoptic/src/pkcs11/headers/3.2/pkcs11.h", "pkcs11-provider/src/pkcs11.h", "PyKCS11/src/opensc/pkcs11.h"}},
	{row: "OASIS's `pkcs11t.h` of 2.40 and 3.0", trees: []string{"pkcs11/published/2-40-errata-1/pkcs11t.h", "pkcs11/published/3-00/pkcs11t.h"}},
	{row: "OASIS's `pkcs11t.h` of 3.1", trees: []string{"pkcs11/published/3-01/pkcs11t.h"}},
	{row: "OASIS's `pkcs11t.h` of 3.2", trees: []string{"pkcs11/published/3-02/pkcs11t.h"}},
	{row: "NSS's `pkcs11t.h` with `pkcs11n.h`, and `-I` for NSPR", installed: "nss/pkcs11t.h", packages: "libnss3-dev libnspr4-dev", beside: []string{"pkcs11n.h"}, flags: []string{"-I", "../nspr"}},
	{row: "opencryptoki's `pkcs11types.h`", trees: []string{"opencryptoki/usr/include/pkcs11types.h"}},
	{row: "OpenSSH's and strongSwan's `pkcs11.h`", trees: []string{"openssh-portable/pkcs11.h", "strongswan/src/libstrongswan/plugins/pkcs11/pkcs11.h"}},
	{row: "wolfPKCS11's `pkcs11.h`", trees: []string{"wolfPKCS11/wolfpkcs11/pkcs11.h"}},
	{row: "Mbed TLS's and TF-PSA-Crypto's `psa/crypto_values.h`, and OP-TEE's copy", installed: "psa/crypto_values.h", packages: "libmbedtls-dev",
		trees: []string{"TF-PSA-Crypto/include/psa/crypto_values.h", "optee_os/lib/libmbedtls/mbedtls/include/psa/crypto_values.h"}},
	{row: "Mbed TLS 2.28's `psa/crypto_compat.h`", installed: "psa/crypto_compat.h", packages: "libmbedtls-dev"},
	{row: "TF-M's `psa/error.h`", trees: []string{"trusted-firmware-m/interface/include/psa/error.h"}},
	{row: "the one in Zephyr's fork of TF-M", trees: []string{"zephyrproject-rtos+trusted-firmware-m/interface/include/psa/error.h"}},
	{row: "TF-A's `psa/error.h`", trees: []string{"arm-trusted-firmware/include/lib/psa/psa/error.h"}},
	{row: "RIOT's `psa/error.h`", trees: []string{"RIOT/sys/include/psa_crypto/psa/error.h"}},
}

// found are the cells of a row: errors, what --types adds to them, warnings, notes, and the exit
// status, as check finds them.
func (e expected) found(t *testing.T, dir string, paths ...string) string {
	t.Helper()
	t.Chdir(dir)
	kinds := func(flags ...string) (bySeverity map[string]map[string]int, status int) {
		args := slices.Concat([]string{"check", "--target", "linux/amd64", "--format", "json"}, flags, e.flags, paths)
		var out, errs strings.Builder
		status = run(t.Context(), args, strings.NewReader(""), &out, &errs)
		require.NotEqual(t, exitFailure, status, errs.String())
		var doc struct {
			Headers []struct {
				Findings []struct{ Check, Severity string }
			}
		}
		require.NoError(t, json.Unmarshal([]byte(out.String()), &doc))
		bySeverity = map[string]map[string]int{"error": {}, "warning": {}, "note": {}}
		for _, h := range doc.Headers {
			for _, f := range h.Findings {
				bySeverity[f.Severity][f.Check]++
			}
		}
		return bySeverity, status
	}
	plain, status := kinds()
	typed, _ := kinds("--types")
	for check := range plain["error"] {
		delete(typed["error"], check)
	}
	cell := func(checks map[string]int, counted bool) string {
		var list []string
		for _, check := range slices.Sorted(maps.Keys(checks)) {
			text := "`" + check + "`"
			if counted {
				text = fmt.Sprint(checks[check], " ", text)
			}
			list = append(list, text)
		}
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %d |", cell(plain["error"], true), cell(typed["error"], true), cell(plain["warning"], false), cell(plain["note"], false), status)
}

// The table of docs/check.md that says what to expect of public headers says what check finds in
// those that are installed, and in those of checkouts.
func TestExpected(t *testing.T) {
	document, err := filepath.Abs("../../docs/check.md")
	require.NoError(t, err)
	text, err := os.ReadFile(document)
	require.NoError(t, err)
	_, table, ok := strings.Cut(string(text), "\n### What to expect\n")
	require.True(t, ok)
	table, _, _ = strings.Cut(table, "\n#")
	rows := map[string]string{} // the cells that found makes, by the first one
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSpace(line), " | ")
		if len(cells) == 7 && strings.HasPrefix(line, "| ") && cells[0] != "| headers" {
			rows[strings.TrimPrefix(cells[0], "| ")] = "| " + strings.Join(cells[1:6], " | ") + " |"
		}
	}
	assert.Len(t, rows, len(expectations))
	update := func(row, cells string) {
		t.Logf("| %s %s", row, cells)
		old, ok := rows[row]
		require.True(t, ok, row)
		changed := strings.Replace(string(text), "| "+row+" "+old, "| "+row+" "+cells, 1)
		require.NoError(t, os.WriteFile(document, []byte(changed), 0o666))
		text, rows[row] = []byte(changed), cells
	}
	trees := os.Getenv("SECSTATUS_TREES")
	for _, e := range expectations {
		t.Run(e.row, func(t *testing.T) {
			require.Contains(t, rows, e.row)
			if e.installed != "" {
				header := installed.File(t, e.installed, e.packages)
				have := e.found(t, filepath.Dir(header), append([]string{filepath.Base(header)}, e.beside...)...)
				var any []string // of several versions that the table has
				for _, other := range expectations {
					if other.installed == e.installed {
						any = append(any, rows[other.row])
					}
				}
				if *updateDocs && len(any) == 1 {
					update(e.row, have)
				} else {
					assert.Contains(t, any, have, "%s in docs/check.md", header)
				}
			}
			for i, path := range e.trees {
				if path = filepath.Join(trees, path); trees == "" {
					break
				}
				have := e.found(t, filepath.Dir(path), filepath.Base(path))
				if *updateDocs && i == 0 {
					update(e.row, have)
				} else {
					assert.Equal(t, rows[e.row], have, path)
				}
			}
		})
	}
	t.Run("checkouts", func(t *testing.T) {
		if trees == "" {
			t.Skip("checkouts are compared where SECSTATUS_TREES names their folder")
		}
	})
}
