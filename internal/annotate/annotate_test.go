// SPDX-License-Identifier: Apache-2.0

package annotate_test

import (
	"bytes"
	"io"
	"math/rand"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/secstatus/secstatus"
	"github.com/secstatus/secstatus/internal/annotate"
)

func annotated(t testing.TB, text string, in secstatus.Vocabulary) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, annotate.Copy(&b, strings.NewReader(text), in))
	return b.String()
}

// « stands for where a name is expected: the line without it is what is read.
func TestNamed(t *testing.T) {
	for _, want := range []string{
		"C_Login failed, rv=0xa0 (CKR_PIN_INCORRECT)",
		"rv = 0x000000A0 (CKR_PIN_INCORRECT), slot 0x1",
		"rv: 0xa0 (CKR_PIN_INCORRECT).",
		"RV=0xA0 (CKR_PIN_INCORRECT)",
		"CK_RV 160 (CKR_PIN_INCORRECT)",
		"(CK_RV)0xa0 (CKR_PIN_INCORRECT)",
		"CK_RV(0x0 (CKR_OK))",
		"C_Login() returned 0xa0 (CKR_PIN_INCORRECT)",
		"pkcs11: the token returned 0xA0 (CKR_PIN_INCORRECT) for the user",
		"C_Sign returned 0x00000070 (CKR_MECHANISM_INVALID) - giving up",
		"psa_status=-133 (PSA_ERROR_NOT_PERMITTED)",
		"psa_status_t(-133 (PSA_ERROR_NOT_PERMITTED))",
		"(psa_status_t)-133 (PSA_ERROR_NOT_PERMITTED)",
		"psa_status: 4294967161 (PSA_ERROR_INVALID_ARGUMENT)",
		"psa_status 0xffffff79 (PSA_ERROR_INVALID_ARGUMENT)",
		"psa_status 0 (PSA_SUCCESS)",
		"psa error -133 (PSA_ERROR_NOT_PERMITTED)",
		"psa_import_key: status -135 (PSA_ERROR_INVALID_ARGUMENT)",
		"psa: status=-135 (PSA_ERROR_INVALID_ARGUMENT), length=-135",
		"[12:00:01.135] <err> tfm: Status: -135 (PSA_ERROR_INVALID_ARGUMENT)",
		"OSStatus -25300 (errSecItemNotFound)",
		"(OSStatus error -25300 (errSecItemNotFound).)",
		"Error Domain=NSOSStatusErrorDomain Code=-34018 (errSecMissingEntitlement) \"(null)\"",
		"parsec: response status 1135 (PsaErrorInvalidArgument)",
		"ERROR parsec_service: returned 1135 (PsaErrorInvalidArgument)",
		"ResponseStatus(1135 (PsaErrorInvalidArgument))",
		"rv=0xa0 (CKR_PIN_INCORRECT),rv=0x7 (CKR_ARGUMENTS_BAD)",
		"two: rv=0xa0 (CKR_PIN_INCORRECT) and rv=0x7 (CKR_ARGUMENTS_BAD)",
	} {
		line := want
		for _, name := range []string{"CKR_PIN_INCORRECT", "CKR_OK", "CKR_MECHANISM_INVALID", "CKR_ARGUMENTS_BAD", "PSA_ERROR_NOT_PERMITTED", "PSA_ERROR_INVALID_ARGUMENT", "PSA_SUCCESS",
			"errSecItemNotFound", "errSecMissingEntitlement", "PsaErrorInvalidArgument"} {
			line = strings.ReplaceAll(line, " ("+name+")", "")
		}
		require.NotEqual(t, want, line)
		assert.Equal(t, want, annotated(t, line, 0))
		assert.Equal(t, want, annotated(t, want, 0), "once is enough")
		assert.Equal(t, "a\n"+want+"\r\nb\n", annotated(t, "a\n"+line+"\r\nb\n", 0))
	}
}

// Lines that must stay as they are: numbers that are no codes, or not surely, and names.
var unnamed = []string{
	"", "rv=", "rv=0x", "status -", "status", "parsec", "psa_status=",
	"rv = CKR_PIN_INCORRECT (0xa0)", "error: PKCS11 function C_Login failed: rv = CKR_PIN_INCORRECT (0xa0)",
	"0xa0 CKR_PIN_INCORRECT", "CKR_PIN_INCORRECT rv=0xa0", "PSA_ERROR_NOT_PERMITTED: status -133",
	"rv=160", "rv=0x0", "rv=0x1c3", "rv=0x80000001", "rv=0xa0a", "rv=0xa0.5", "rv=0xa0:12", "rv=0xa0-0xb0", "rv=0x7fff5fbff8a0", "rv -0xa0", "prv=0xa0", "serv=0xa0",
	"rv=0xa0 bytes", "rv = x + 0xa0", "rv of 0xa0",
	"malloc returned 0xa0", "ioctl returned 0x5", "read() returned 0x30 bytes", "C_GetSlotList returned 0x2 slots", "returned 0x000000a0 bytes",
	"call returned 0x000000a0", "GetLastError returned 0x00000005", "token at 0xa0 returned 0x30 blobs", "slot of the HSM: returned 0x5 handles",
	"returned -133", "returned 1135 objects", "mmap returned 0x7f2800000000",
	"exit status -133", "http status -133", "status 135", "status -1", "status -500", "status -135ms", "status -135 ms", "status -135 dBm", "status -135.2", "status -135:20",
	"status -135-01", "2026-135-133", "status 2024-01-135", "bus status--135", "length -135", "x-status/-135", "statuses -135", "status was about -135",
	"psa_status 135", "psa_status 1135", "psa_status=-7", "OSStatus 25300", "OSStatus-25300", "-25300", "error -25300", "code -25300",
	"1135", "status 1135", "parsec read 1135 bytes", "parsec[1135]: started", "parsec: port 1135", "status 1135 parsec", "parsec: status 1144", "parsec: code 11355",
	"parsec: error 11:35:11", "parsec: status 2026-1135", "parsec-1135", "parsec: response 1135ms", "parsec code 1135/1136", "parsec code=\"#1135\"",
	"2026-11-21 11:35:11.135 [1135] 0x1135 127.0.0.1:1135 -133", "GET / HTTP/1.1 status: 200 1135", "0xffffff79", "18446744073709551481", "rv=0x" + strings.Repeat("0", 99) + "1a0",
	"ResponseStatus 404", "ResponseStatus: 7",
}

func TestUnnamed(t *testing.T) {
	for _, line := range unnamed {
		assert.Equal(t, line, annotated(t, line, 0))
	}
}

// With a vocabulary, no context is needed; what is something else is left alone.
func TestIn(t *testing.T) {
	for _, test := range []struct {
		in         secstatus.Vocabulary
		line, want string
	}{
		{secstatus.PKCS11, "C_Login: 0xa0", "C_Login: 0xa0 (CKR_PIN_INCORRECT)"},
		{secstatus.PKCS11, "C_Login=0x00000007", "C_Login=0x00000007 (CKR_ARGUMENTS_BAD)"},
		{secstatus.PKCS11, "failed: 160", "failed: 160 (CKR_PIN_INCORRECT)"},
		{secstatus.PKCS11, "160 sessions, slot 0xa0, at 0xa0, len=0xa0, 0x1, status -133", "160 sessions, slot 0xa0, at 0xa0, len=0xa0, 0x1, status -133"},
		{secstatus.PSA, "import: -133", "import: -133 (PSA_ERROR_NOT_PERMITTED)"},
		{secstatus.PSA, "import: 4294967161 rv=0xa0", "import: 4294967161 (PSA_ERROR_INVALID_ARGUMENT) rv=0xa0"},
		{secstatus.PSA, "10-133 len -133, -133 ms, 12:-133 -7 133", "10-133 len -133, -133 ms, 12:-133 -7 133"},
		{secstatus.Parsec, "import: 1135", "import: 1135 (PsaErrorInvalidArgument)"},
		{secstatus.Parsec, "error 7", "error 7 (DeserializingBodyFailed)"},
		{secstatus.Parsec, "7 keys, port 1135, 1135 bytes, 11:35, 1135-01", "7 keys, port 1135, 1135 bytes, 11:35, 1135-01"},
		{secstatus.OSStatus, "add: -25300", "add: -25300 (errSecItemNotFound)"},
		{secstatus.OSStatus, "error: -50", "error: -50 (errSecParam)"},
		{secstatus.OSStatus, "-50 -36", "-50 -36"},
	} {
		assert.Equal(t, test.want, annotated(t, test.line, test.in))
		assert.Equal(t, test.want, annotated(t, test.want, test.in), "once is enough")
	}
}

// However the text comes in, however long its lines are, it goes out the same.
func TestChunks(t *testing.T) {
	var text, want bytes.Buffer
	r := rand.New(rand.NewSource(1))
	for text.Len() < 3<<20 {
		filler := strings.Repeat("x ", r.Intn(1000))
		text.WriteString(filler + "rv=0xa0\n")
		want.WriteString(filler + "rv=0xa0 (CKR_PIN_INCORRECT)\n")
		if r.Intn(300) == 0 { // a line that is too long goes through as it is
			long := strings.Repeat("rv=0xa0 ", 80000) + "\n"
			text.WriteString(long)
			want.WriteString(long)
		}
	}
	record := "{\n  \"code\": -34018,\n  \"domain\": \"NSOSStatusErrorDomain\"\n}\n" +
		"ProviderException: error 0x000000A0\n\tat sun.security.pkcs11.wrapper.PKCS11.C_Login(Native Method)\n" +
		"{\n  \"code\": -34018,\n" + strings.Repeat("  \"x\": 1,\n", 63) + "  \"domain\": \"NSOSStatusErrorDomain\"\n}\n" +
		"{\n  \"code\": -34018,\nno member\n  \"domain\": \"NSOSStatusErrorDomain\"\n}\n"
	for range 20000 {
		text.WriteString(record)
		want.WriteString(strings.Replace(strings.Replace(record, "-34018", `-34018,"code_name":"errSecMissingEntitlement"`, 1), "0A0\n", "0A0 (CKR_PIN_INCORRECT)\n", 1))
	}
	text.WriteString("{\n  \"code\": -34018,\n  \"domain\": \"NSOSStatusErrorDomain\"\n}")
	want.WriteString("{\n  \"code\": -34018,\"code_name\":\"errSecMissingEntitlement\",\n  \"domain\": \"NSOSStatusErrorDomain\"\n}")
	text.WriteString("\nrv=0xa0")
	want.WriteString("\nrv=0xa0 (CKR_PIN_INCORRECT)")
	for name, wrap := range map[string]func(io.Reader) io.Reader{
		"whole":        func(r io.Reader) io.Reader { return r },
		"half":         iotest.HalfReader,
		"data and end": func(r io.Reader) io.Reader { return iotest.DataErrReader(r) },
		"small":        func(r io.Reader) io.Reader { return smallReader{r, rand.New(rand.NewSource(2))} },
	} {
		var got bytes.Buffer
		require.NoError(t, annotate.Copy(&got, wrap(bytes.NewReader(text.Bytes())), 0), name)
		assert.True(t, bytes.Equal(want.Bytes(), got.Bytes()), name)
	}
	broken := iotest.TimeoutReader(strings.NewReader("x\n" + strings.Repeat("y", 1<<20)))
	assert.ErrorIs(t, annotate.Copy(io.Discard, broken, 0), iotest.ErrTimeout)
}

// A smallReader reads pieces of some hundred bytes.
type smallReader struct {
	io.Reader
	rand *rand.Rand
}

func (r smallReader) Read(p []byte) (int, error) {
	return r.Reader.Read(p[:min(len(p), 1+r.rand.Intn(300))])
}

// What goes out is what came in, and names; twice is once.
func FuzzCopy(f *testing.F) {
	for _, line := range unnamed {
		f.Add(line, uint8(0))
		f.Add(line, uint8(2))
	}
	f.Add("rv=0xa0 psa_status=-133 (psa_status_t)-135 OSStatus -25300 parsec: status 1135", uint8(0))
	f.Add("status 1", uint8(3))
	f.Add("CKR_PIN_INCORRECT(0X0", uint8(3))
	f.Add(`x {"status":-149,"rv":"0xa0"} {"psa_status": -133}`, uint8(0))
	f.Fuzz(func(t *testing.T, text string, v uint8) {
		in := secstatus.Vocabulary(v % 5)
		out := annotated(t, text, in)
		if again := annotated(t, out, in); again != out {
			t.Errorf("%q becomes %q and then %q", text, out, again)
		}
		if before, after := insertions.ReplaceAllString(text, ""), insertions.ReplaceAllString(out, ""); before != after {
			t.Errorf("%q becomes %q", text, out)
		}
	})
}

// insertions are what annotating puts into a text.
var insertions = regexp.MustCompile(` \((` + anyName + `)(?:, not (?:` + anyName + `))?\)|,\\*"[^"\\]+_name\\*":\\*"(` + anyName + `)\\*"`)

// quiet is a log without codes, as servers write them.
func quiet() []byte {
	lines := []string{
		"Nov 21 21:14:19 host sshd[1135]: Accepted publickey for root from 10.0.0.133 port 51135 ssh2: RSA SHA256:abcdef\n",
		"2026-11-21T21:14:19.135Z INFO  request id=5f3a9c path=/v1/items/1135 duration=12.5ms bytes=4096 user=\"alice\"\n",
		"[ 1135.160133] usb 1-1.3: new high-speed USB device number 7 using xhci_hcd at 0xffffa0a0\n",
		"10.0.0.7 - - [21/Nov/2026:21:14:19 +0000] \"GET /index.html HTTP/1.1\" 200 1135 \"-\" \"curl/8.0\"\n",
	}
	var b bytes.Buffer
	for i := 0; b.Len() < 32<<20; i++ {
		b.WriteString(lines[i%len(lines)])
	}
	return b.Bytes()
}

func BenchmarkQuiet(b *testing.B) {
	text := quiet()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := annotate.Copy(io.Discard, bytes.NewReader(text), 0); err != nil {
			b.Fatal(err)
		}
	}
}

// Some lines have a word that could stand before a code, as those of web servers do.
func BenchmarkStatus(b *testing.B) {
	text := bytes.ReplaceAll(quiet(), []byte(" 200 1135"), []byte(" status=200 1135"))
	text = bytes.ReplaceAll(text, []byte("request id"), []byte("status=ok request id"))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if err := annotate.Copy(io.Discard, bytes.NewReader(text), 0); err != nil {
			b.Fatal(err)
		}
	}
}

// Every line has a word that could stand before a code.
func BenchmarkCues(b *testing.B) {
	text := bytes.ReplaceAll(quiet(), []byte("0"), []byte("0 status=0 "))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if err := annotate.Copy(io.Discard, bytes.NewReader(text), 0); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkIn(b *testing.B) {
	text := quiet()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if err := annotate.Copy(io.Discard, bytes.NewReader(text), secstatus.PKCS11); err != nil {
			b.Fatal(err)
		}
	}
}

// The longest lines, of which every word could be evidence or a code.
func BenchmarkHostile(b *testing.B) {
	for name, part := range map[string]string{"prose": "foo status -133 ", "evidence": "psa foo failed: -133 ", "objects": `{"psa":1},{"status":-133},`, "calls": `"fn":"x","rv":"0xa0",`} {
		b.Run(name, func(b *testing.B) {
			text := []byte("psa_open_key {" + strings.Repeat(part, (200<<10)/len(part)) + "\n")
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if err := annotate.Copy(io.Discard, bytes.NewReader(text), 0); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
