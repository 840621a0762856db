// SPDX-License-Identifier: Apache-2.0

package annotate_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/secstatus/secstatus/internal/installed"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// log runs a command, whatever its exit status, and returns all that it wrote.
func log(t *testing.T, env []string, name string, args ...string) string {
	t.Helper()
	cmd := installed.Command(t, name, args...)
	cmd.Env = append(os.Environ(), env...)
	out, _ := cmd.CombinedOutput()
	require.NotEmpty(t, out)
	return string(out)
}

// assertAnnotated checks that a log becomes itself, but for the lines that are wanted.
func assertAnnotated(t *testing.T, text string, want ...string) {
	t.Helper()
	lines, got := strings.Split(text, "\n"), strings.Split(annotated(t, text, 0), "\n")
	require.Len(t, got, len(lines))
	var changed []string
	for i := range lines {
		if got[i] != lines[i] {
			changed = append(changed, got[i])
		}
	}
	assert.Equal(t, want, changed)
	t.Logf("%d lines, %d named", len(lines), len(changed))
}

// token makes a SoftHSM token and returns the environment to use it in.
func token(t *testing.T) (env []string, module string) {
	installed.Program(t, "softhsm2-util", "softhsm2")
	module = installed.File(t, "softhsm/libsofthsm2.so", "softhsm2")
	dir := t.TempDir()
	conf := filepath.Join(dir, "softhsm2.conf")
	require.NoError(t, os.Mkdir(filepath.Join(dir, "tokens"), 0o777))
	require.NoError(t, os.WriteFile(conf, []byte("directories.tokendir = "+filepath.Join(dir, "tokens")+"\nobjectstore.backend = file\nlog.level = DEBUG\n"), 0o666))
	env = []string{"SOFTHSM2_CONF=" + conf}
	out := log(t, env, "softhsm2-util", "--init-token", "--free", "--label", "t", "--pin", "1234", "--so-pin", "5678")
	require.Contains(t, out, "has been initialized")
	assertAnnotated(t, out)
	return env, module
}

func TestSoftHSMUtil(t *testing.T) {
	env, _ := token(t)
	installed.Program(t, "openssl", "openssl")
	key := filepath.Join(t.TempDir(), "key.pem")
	out, err := installed.Command(t, "openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024", "-out", key).CombinedOutput()
	require.NoError(t, err, string(out))
	text := log(t, env, "softhsm2-util", "--import", key, "--token", "t", "--label", "k", "--id", "01", "--pin", "9999")
	assert.Contains(t, text, "PIN")
	text += log(t, env, "softhsm2-util", "--show-slots")
	assertAnnotated(t, text)
}

func TestPKCS11Tool(t *testing.T) {
	installed.Program(t, "pkcs11-tool", "opensc")
	env, module := token(t)
	text := log(t, env, "pkcs11-tool", "--module", module, "--login", "--pin", "9999", "--list-objects")
	assert.Contains(t, text, "rv = CKR_PIN_INCORRECT (0xa0)", "a name, left alone")
	text += log(t, env, "pkcs11-tool", "--module", module, "--show-info", "--list-slots", "--list-mechanisms")
	text += log(t, env, "pkcs11-tool", "--module", module, "--login", "--pin", "1234", "--keypairgen", "--key-type", "EC:prime256v1", "--id", "07", "--label", "k")
	text += log(t, env, "pkcs11-tool", "--module", module, "--login", "--pin", "1234", "--list-objects", "--id", "a0")
	assertAnnotated(t, text)
}

// A trace of every call, with times, addresses, handles, lengths and dumps.
func TestPKCS11Spy(t *testing.T) {
	installed.Program(t, "pkcs11-tool", "opensc")
	spy := installed.File(t, "pkcs11/pkcs11-spy.so", "opensc-pkcs11")
	env, module := token(t)
	env = append(env, "PKCS11SPY="+module)
	text := log(t, env, "pkcs11-tool", "--module", spy, "--login", "--pin", "9999", "--list-objects")
	assert.Contains(t, text, "160 CKR_PIN_INCORRECT")
	text += log(t, env, "pkcs11-tool", "--module", spy, "--login", "--pin", "1234", "--keypairgen", "--key-type", "rsa:1024", "--id", "a0")
	text += log(t, env, "pkcs11-tool", "--module", spy, "--list-mechanisms", "--list-objects")
	assertAnnotated(t, text)
}

// OpenSC's own trace, with errors of its own numbering.
func TestOpenSCTrace(t *testing.T) {
	installed.Program(t, "pkcs11-tool", "opensc")
	module := installed.File(t, "opensc-pkcs11.so", "opensc-pkcs11")
	assertAnnotated(t, log(t, []string{"OPENSC_DEBUG=9"}, "pkcs11-tool", "--module", module, "--list-slots", "--show-info"))
}

func TestOpenSSL(t *testing.T) {
	installed.Program(t, "openssl", "openssl")
	none := filepath.Join(t.TempDir(), "none.pem")
	require.NoError(t, os.WriteFile(none, []byte("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"), 0o666))
	text := log(t, nil, "openssl", "x509", "-in", none)
	assert.Contains(t, text, "error:")
	text += log(t, nil, "openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024", "-text")
	text += log(t, nil, "openssl", "speed", "-bytes", "160", "-seconds", "1", "sha256")
	text += log(t, nil, "openssl", "s_client", "-connect", "127.0.0.1:1135")
	assertAnnotated(t, text)
}

func TestP11Tool(t *testing.T) {
	installed.Program(t, "p11tool", "gnutls-bin")
	env, module := token(t)
	text := log(t, env, "p11tool", "--provider", module, "-d", "9", "--login", "--set-pin", "9999", "--list-all", "pkcs11:token=t")
	text += log(t, env, "p11tool", "--provider", module, "--list-tokens")
	assertAnnotated(t, text)
}

const mbedtlsProgram = `#include <psa/crypto.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static void say(const char *call, psa_status_t status, size_t length)
{
    printf("[%ld.135] %s: status %d\n", (long)time(NULL), call, (int)status);
    printf("%s: psa_status=%ld, length %zu at %p\n", call, (long)status, length, (void *)&status);
    printf("%s: psa_status_t 0x%08x -133 bytes\n", call, (unsigned)status);
    printf("%s: %u, length=-135, id -133, took 1135 ms\n", call, (unsigned)status);
}

int main(void)
{
    psa_key_attributes_t a = PSA_KEY_ATTRIBUTES_INIT;
    psa_key_id_t key = 0;
    unsigned char out[160];
    size_t n = 0;
    say("psa_generate_random", psa_generate_random(out, sizeof out), sizeof out);
    say("psa_crypto_init", psa_crypto_init(), 0);
    psa_set_key_type(&a, PSA_KEY_TYPE_AES);
    psa_set_key_bits(&a, 133);
    say("psa_generate_key", psa_generate_key(&a, &key), 133);
    psa_set_key_bits(&a, 128);
    psa_set_key_usage_flags(&a, 0);
    say("psa_generate_key", psa_generate_key(&a, &key), 16);
    say("psa_export_key", psa_export_key(key, out, sizeof out, &n), n);
    say("psa_destroy_key", psa_destroy_key(1135), 0);
    return 0;
}
`

// A program that prints statuses as programs do, among numbers that look like some.
func TestMbedTLS(t *testing.T) {
	installed.Program(t, "cc", "gcc libc6-dev")
	installed.File(t, "psa/crypto.h", "libmbedtls-dev")
	dir := t.TempDir()
	source, program := filepath.Join(dir, "status.c"), filepath.Join(dir, "status")
	require.NoError(t, os.WriteFile(source, []byte(mbedtlsProgram), 0o666))
	out, err := installed.Command(t, "cc", "-o", program, source, "-lmbedcrypto").CombinedOutput()
	require.NoError(t, err, string(out))
	text := log(t, nil, program)

	lines, got := strings.Split(text, "\n"), strings.Split(annotated(t, text, 0), "\n")
	require.Len(t, got, len(lines))
	names := map[string]string{"psa_generate_random": "PSA_ERROR_BAD_STATE", "psa_export_key": "PSA_ERROR_NOT_PERMITTED", "psa_destroy_key": "PSA_ERROR_INVALID_HANDLE"}
	named := 0
	for i, line := range lines {
		var want string
		for call, name := range names {
			switch {
			case !strings.Contains(line, call+":"):
			case strings.Contains(line, ": status -"):
				want = line + " (" + name + ")"
			case strings.Contains(line, "psa_status=-"):
				want = strings.Replace(line, ", length", " ("+name+"), length", 1)
			case strings.Contains(line, "psa_status_t 0xf"):
				want = strings.Replace(line, " -133 bytes", " ("+name+") -133 bytes", 1)
			case strings.Contains(line, call+": 42949"):
				want = strings.Replace(line, ", length", " ("+name+"), length", 1)
			}
		}
		switch {
		case want != "":
			assert.Equal(t, want, got[i])
			named++
		case strings.Contains(line, "psa_generate_key"), strings.Contains(line, "psa_status"):
			// Which of its refusals that function gives, and success, is not the point.
			assert.True(t, strings.HasPrefix(got[i], line[:len("psa_generate_")]))
		default:
			assert.Equal(t, line, got[i])
		}
	}
	assert.Equal(t, 4*len(names), named, text)
	assert.NotContains(t, got, "-133 (PSA_ERROR_NOT_PERMITTED) bytes")
	assert.False(t, bytes.Contains([]byte(annotated(t, text, 0)), []byte("length=-135 (")))
}
