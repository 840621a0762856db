// SPDX-License-Identifier: Apache-2.0

package headertest

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus/internal/installed"
)

// TestToken has a C program that knows pkcs11/pkcs11.h alone work with SoftHSM's
// module, and compares what it read with what OpenSC's pkcs11-tool says of the same
// token, and its signature with Go's.
func TestToken(t *testing.T) {
	cc := compilerHere(t)
	tool := installed.Program(t, "pkcs11-tool", "opensc")
	softhsm := installed.Program(t, "softhsm2-util", "softhsm2")
	module := installed.SoftHSM(t)
	const label, pin = "a token", "8765"
	output(t, softhsm, "--init-token", "--free", "--label", label, "--so-pin", "12345678", "--pin", pin)
	info := output(t, tool, "--module", module, "--show-info")
	slots := output(t, tool, "--module", module, "--list-token-slots")
	mechanisms := output(t, tool, "--module", module, "--token-label", label, "--list-mechanisms")

	for _, version := range []string{"0x0228", "0x0302"} {
		t.Run(version, func(t *testing.T) {
			program := filepath.Join(t.TempDir(), "token")
			output(t, cc, "-std=c99", "-Wall", "-Wextra", "-pedantic-errors", "-Wundef", "-Werror", "-D", "SECSTATUS_PKCS11_VERSION="+version,
				"-I", "../include", "-o", program, "testdata/token.c", "-ldl")
			read := values(output(t, program, module, label, pin), "=")

			require.Contains(t, info, "Cryptoki version "+read["cryptoki"]+"\n")
			require.Regexp(t, `Manufacturer +`+regexp.QuoteMeta(read["library manufacturer"])+`\n`, info)
			require.Regexp(t, `Library +`+regexp.QuoteMeta(read["library"]+" (ver "+read["library version"]+")")+`\n`, info)
			require.Contains(t, slots, " ("+read["slot"]+"): "+read["slot description"]+"\n")
			said := values(slots[strings.Index(slots, "("+read["slot"]+")"):], ":")
			for name, theirs := range map[string]string{
				"label": "token label", "manufacturer": "token manufacturer", "model": "token model", "serial": "serial num",
				"hardware": "hardware version", "firmware": "firmware version", "pin": "pin min/max",
			} {
				require.NotEmpty(t, read[name], name)
				require.Equal(t, said[theirs], read[name], name)
			}
			require.ElementsMatch(t, toolFlags(t, said["token flags"]), strings.Fields(read["flags"]))
			require.Contains(t, mechanisms, fmt.Sprintf("SHA256-HMAC, keySize={%s}, sign, verify\n", read["hmac sizes"]))
			require.Equal(t, "CKF_SIGN CKF_VERIFY 0x0", read["hmac flags"])

			for name, want := range map[string]string{
				"list": "2.40", "slot has token": "1", "session is of the slot": "1", "user may write": "1",
				"a secret has a modulus": "0", "key type is generic": "1",
			} {
				require.Equal(t, want, read[name], name)
			}
			key, err := hex.DecodeString(read["key"])
			require.NoError(t, err)
			require.Len(t, key, 32)
			mac := hmac.New(sha256.New, key)
			mac.Write([]byte("data to be signed"))
			require.Equal(t, hex.EncodeToString(mac.Sum(nil)), read["signature"])
		})
	}
}

// TestLists compares the lists that modules hand out with what they export: SoftHSM's has
// the functions of 2.40, OpenSC's those of 3.0. No module of Debian's has those of 3.2.
func TestLists(t *testing.T) {
	cc := compilerHere(t)
	for _, test := range []struct{ module, want string }{
		{installed.SoftHSM(t), "CK_FUNCTION_LIST=68\n"},
		{installed.File(t, "opensc-pkcs11.so", "opensc-pkcs11"), "CK_FUNCTION_LIST=68\nCK_FUNCTION_LIST_3_0=92\n"},
	} {
		for _, version := range []string{"0x0228", "0x0300", "0x0302"} {
			program := filepath.Join(t.TempDir(), "lists")
			output(t, cc, "-std=c99", "-Wall", "-pedantic-errors", "-Wundef", "-Werror", "-D", "SECSTATUS_PKCS11_VERSION="+version,
				"-I", "../include", "-o", program, "testdata/lists.c", "-ldl")
			want := test.want
			if version == "0x0228" {
				want = "CK_FUNCTION_LIST=68\n"
			}
			require.Equal(t, want, output(t, program, test.module), test.module)
		}
	}
}

// toolFlags returns the flags that pkcs11-tool names in words, by their names in C,
// as the program prints them: at the end stands what has no name.
func toolFlags(t *testing.T, words string) []string {
	t.Helper()
	names := map[string]string{
		"login required": "CKF_LOGIN_REQUIRED", "rng": "CKF_RNG", "token initialized": "CKF_TOKEN_INITIALIZED",
		"PIN initialized": "CKF_USER_PIN_INITIALIZED", "readonly": "CKF_WRITE_PROTECTED",
		"PIN pad present": "CKF_PROTECTED_AUTHENTICATION_PATH",
		// SoftHSM sets it, and pkcs11-tool has no word for it.
		"other flags=0x20": "CKF_RESTORE_KEY_NOT_NEEDED",
	}
	found := []string{"0x0"}
	for _, word := range strings.Split(words, ", ") {
		require.Contains(t, names, word)
		found = append(found, names[word])
	}
	return found
}

// values reads lines of a name and a value.
func values(text, separator string) map[string]string {
	all := map[string]string{}
	for line := range strings.Lines(text) {
		if name, value, ok := strings.Cut(line, separator); ok && all[strings.TrimSpace(name)] == "" {
			all[strings.TrimSpace(name)] = strings.TrimSpace(value)
		}
	}
	return all
}

// output runs a program, which must succeed, and returns what it prints.
func output(t *testing.T, program string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	text, err := cmd.Output()
	require.NoError(t, err, "%s\n%s\n%s", strconv.Quote(cmd.String()), text, stderr.String())
	return string(text)
}
