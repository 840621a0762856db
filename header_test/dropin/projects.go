// SPDX-License-Identifier: Apache-2.0

package main

import "regexp"

// A project is one of others, with what becomes of its headers.
type project struct {
	name    string            // of the folder of its checkout
	from    string            // owner and name at github.com
	needs   string            // Debian's packages
	what    string            // the headers that are replaced
	folder  string            // where all of ours go, below secstatus/; "": nowhere
	files   map[string]string // the new text of files; "=pkcs11/pkcs11t.h" is ours
	keep    *regexp.Regexp    // lines of the replaced files that stay: names of the project's own
	aside   map[string]string // files that stay under another name as well, for files that need them
	edits   []edit
	build   string // a script of sh, as is the next
	test    string
	results *regexp.Regexp // finds results in what the tests print
}

// An edit is a change that a replacement cannot make, with its reason.
type edit struct {
	file string
	find *regexp.Regexp
	put  string
	why  string
}

// A token of SoftHSM in the current folder, with a PIN, for tests that want one.
const softhsm = `mkdir -p tokens
printf 'directories.tokendir = %s/tokens\nlog.level = ERROR\n' "$PWD" >softhsm2.conf
export SOFTHSM2_CONF="$PWD/softhsm2.conf"
module=$(ls /usr/lib/softhsm/libsofthsm2.so /usr/lib/*/softhsm/libsofthsm2.so 2>/dev/null | head -n 1)
`

// entry is a header in one file that has all of PKCS #11, and what the lineages add.
const entry = "#include \"secstatus/pkcs11/pkcs11.h\"\n#include \"secstatus/pkcs11/compat.h\"\n"

var automake = regexp.MustCompile(`(?m)^# ((?:TOTAL|PASS|FAIL|ERROR|SKIP): +[0-9]+)`)

// oasis is where corePKCS11 has its headers.
const oasis = "source/dependency/3rdparty/pkcs11/published/2-40-errata-1/"

// statusCodes are the definitions of crypto_values.h that psa/error.h has, in its spelling.
var statusCodes = regexp.MustCompile(`(?m)^#define PSA_(?:SUCCESS|ERROR_(?:GENERIC_ERROR|NOT_SUPPORTED|NOT_PERMITTED|BUFFER_TOO_SMALL|ALREADY_EXISTS|DOES_NOT_EXIST|BAD_STATE|INVALID_ARGUMENT|INSUFFICIENT_MEMORY|INSUFFICIENT_STORAGE|COMMUNICATION_FAILURE|STORAGE_FAILURE|HARDWARE_FAILURE|CORRUPTION_DETECTED|INVALID_SIGNATURE|INSUFFICIENT_DATA|SERVICE_FAILURE|INVALID_HANDLE|DATA_CORRUPT|DATA_INVALID)) .*\n`)

// code has a function of sh that prints what the compiler made of all sources below a folder.
const code = `sum() {
find "$1" -name '*.o' | sort >objects
while read -r o; do objcopy -O binary --only-section='.text*' "$o" text && cat text; done <objects >all
echo "code of $(wc -l <objects) objects: $(sha256sum <all | cut -c1-12)"
}
`

var psaResults = regexp.MustCompile(`(?m)(code of [0-9]+ objects: [0-9a-f]+|(?:PASSED|FAILED) \([0-9]+ / [0-9]+ tests)`)

var projects = []project{
	{
		name: "TF-PSA-Crypto", from: "Mbed-TLS/TF-PSA-Crypto", needs: "gcc cmake make python3 python3-jinja2 python3-jsonschema perl binutils",
		what:   "the definitions of status codes in `include/psa/crypto_values.h`, and the type in `crypto_types.h`",
		folder: "include/psa",
		edits: []edit{
			{"include/psa/crypto_values.h", statusCodes, "", "psa/error.h has them"},
			{"include/psa/crypto_types.h", regexp.MustCompile(`(?m)^#include <stdint.h>`), "#include \"secstatus/psa/error.h\"\n$0", "where the type was"},
		},
		build: `cmake -S . -B here -DGEN_FILES=ON -DENABLE_PROGRAMS=OFF -DCMAKE_C_FLAGS="-Wall -Wextra -Werror"
make -C here -j2 tfpsacrypto test_suite_psa_crypto test_suite_psa_crypto_hash test_suite_psa_crypto_slot_management test_suite_psa_crypto_driver_wrappers test_suite_psa_its`,
		test: code + `sum here
cd here/tests && for suite in psa_crypto psa_crypto_hash psa_crypto_slot_management psa_crypto_driver_wrappers psa_its; do ./test_suite_$suite | tail -n 3; done`,
		results: psaResults,
	},
	{
		name: "mbedtls", from: "Mbed-TLS/mbedtls, branch mbedtls-3.6", needs: "gcc make python3 python3-jinja2 python3-jsonschema perl binutils",
		what:   "the definitions of status codes in `include/psa/crypto_values.h`, and the type in `crypto_types.h`",
		folder: "include/psa",
		edits: []edit{
			{"include/psa/crypto_values.h", statusCodes, "", "psa/error.h has them"},
			{"include/psa/crypto_types.h", regexp.MustCompile(`(?m)^#include <stdint.h>`), "#include \"secstatus/psa/error.h\"\n$0", "where the type was"},
		},
		build: `make -j2 lib
make -j2 -C tests CFLAGS="-O1 -Wall -Wextra -Werror" test_suite_psa_crypto test_suite_psa_crypto_hash test_suite_psa_its`,
		test: code + `sum library
cd tests && for suite in psa_crypto psa_crypto_hash psa_its; do ./test_suite_$suite | tail -n 3; done`,
		results: psaResults,
	},
	{
		name: "pkcs11-mock", from: "Pkcs11Interop/pkcs11-mock", needs: "gcc make opensc binutils",
		what: "`src/cryptoki/`, three headers of 3.1",
		files: map[string]string{
			"src/cryptoki/pkcs11.h":  "=pkcs11/pkcs11.h",
			"src/cryptoki/pkcs11f.h": "=pkcs11/pkcs11f.h",
			"src/cryptoki/pkcs11t.h": "=pkcs11/pkcs11t.h",
		},
		edits: []edit{{"src/pkcs11-mock.h", regexp.MustCompile(`(?m)^#include <stdio.h>`), "#define SECSTATUS_PKCS11_VERSION 0x0301\n$0", "it follows 3.1"}},
		build: `cd build/linux && make CFLAGS="-m64 -Wall -Wextra -Werror -O2 -I../../src" ARCH_FLAGS=-m64`,
		test: `cd build/linux
objcopy -O binary --only-section=.text pkcs11-mock.o text && echo "code $(sha256sum text | cut -c1-12)"
pkcs11-tool --module ./pkcs11-mock-x86.so -I -L -M --hash -m SHA-1 -i Makefile -o /dev/stdout | sha256sum | sed 's/\(.\{12\}\).*/pkcs11-tool \1/'`,
		results: regexp.MustCompile(`(?m)^((?:code|pkcs11-tool) [0-9a-f]+)$`),
	},
	{
		name: "miekg-pkcs11", from: "miekg/pkcs11", needs: "golang gcc softhsm2",
		what: "its three headers of 2.40, from which its generator reads the constants",
		files: map[string]string{
			"pkcs11.h":  "=pkcs11/pkcs11.h",
			"pkcs11f.h": "=pkcs11/pkcs11f.h",
			"pkcs11t.h": "=pkcs11/pkcs11t.h",
		},
		edits: []edit{{"vendor.go", regexp.MustCompile(`(?m)^\tCKA_TRUST_(SERVER_AUTH|CLIENT_AUTH|CODE_SIGNING|EMAIL_PROTECTION|TIME_STAMPING|IPSEC_IKE)\b.*\n`), "",
			"NSS's attributes of these names are the standard's now, with other values; over the published header of 3.2, they clash as well"}},
		build: `go run const_generate.go && go build . ./p11`,
		test: softhsm + `softhsm2-util --init-token --free --label test --so-pin 1234 --pin 1234
HSM_LIB="$module" SOFTHSM_LIB="$module" go test -vet=off -count=1 -v . ./p11`,
		results: regexp.MustCompile(`(?m)^--- (\w+): \w+`),
	},
	{
		name: "pkcs11test", from: "google/pkcs11test", needs: "g++ make softhsm2",
		what: "`third_party/pkcs11/`, three headers of 2.40; its tests of functions are those of `CK_FUNCTION_LIST`",
		files: map[string]string{
			"third_party/pkcs11/pkcs11.h":  "=pkcs11/pkcs11.h",
			"third_party/pkcs11/pkcs11f.h": "=pkcs11/pkcs11f.h",
			"third_party/pkcs11/pkcs11t.h": "=pkcs11/pkcs11t.h",
		},
		build: `make pkcs11test CXX="g++ -DSECSTATUS_PKCS11_VERSION=0x0228"`,
		test: softhsm + `softhsm2-util --init-token --free --label test --so-pin 12345678 --pin 1234
slot=$(softhsm2-util --show-slots | sed -n 's/^Slot \([0-9]\{3,\}\)$/\1/p' | head -n 1)
./pkcs11test -m "$(basename "$module")" -l "$(dirname "$module")" -s "$slot" -u 1234 -o 12345678 || true`,
		results: regexp.MustCompile(`(?m)^\[ +(OK|FAILED|SKIPPED) +\] \S+ \(`),
	},
	{
		name: "SoftHSMv2", from: "softhsm/SoftHSMv2", needs: "g++ make autoconf automake libtool pkg-config libssl-dev libcppunit-dev",
		what:   "`src/lib/pkcs11/pkcs11.h`, p11-kit's of 3.2",
		folder: "src/lib/pkcs11",
		files:  map[string]string{"src/lib/pkcs11/pkcs11.h": "#include <stddef.h>\n" + entry},
		build: `sh autogen.sh && ./configure --disable-gost --disable-non-paged-memory
make -j2`,
		test:    `make -k check`,
		results: automake,
	},
	{
		name: "libp11", from: "OpenSC/libp11", needs: "gcc make autoconf automake libtool pkg-config libssl-dev softhsm2 opensc openssl",
		what:    "`src/pkcs11.h`, p11-kit's of 3.2",
		folder:  "src",
		files:   map[string]string{"src/pkcs11.h": "#include <stddef.h>\n" + entry},
		keep:    regexp.MustCompile(`(?m)^#define CK(?:[A-Z]_(?:PQC_)?FALCON\w*|R_ECC_POINT_INVALID)[ \t].*\n`),
		build:   `autoreconf -fi && ./configure && make -j2`,
		test:    `make -k check`,
		results: automake,
	},
	{
		name: "p11-kit", from: "p11-glue/p11-kit", needs: "gcc meson ninja-build pkg-config libtasn1-dev libffi-dev gettext",
		what:   "`common/pkcs11.h`, but for one file, which is in the GNU dialect",
		folder: "common",
		files: map[string]string{"common/pkcs11.h": "#ifdef CRYPTOKI_GNU\n#include \"pkcs11-gnu.h\"\n#else\n#include <stddef.h>\n" +
			"#define SECSTATUS_PKCS11_WITHOUT_GOST /* pkcs11x.h has them */\n" + entry + "#endif\n"},
		aside:   map[string]string{"common/pkcs11.h": "common/pkcs11-gnu.h"},
		build:   `meson setup build-here -Dsystemd=disabled -Dbash_completion=disabled -Dzsh_completion=disabled && ninja -C build-here`,
		test:    `meson test -C build-here`,
		results: regexp.MustCompile(`(?m)^((?:Ok|Fail|Expected Fail|Unexpected Pass|Skipped|Timeout): +[0-9]+)`),
	},
	{
		name: "corePKCS11", from: "FreeRTOS/corePKCS11", needs: "gcc libmbedtls-dev binutils",
		what: "`source/dependency/3rdparty/pkcs11/`, OASIS's three of 2.40, a submodule",
		files: map[string]string{
			oasis + "pkcs11.h":  "=pkcs11/pkcs11.h",
			oasis + "pkcs11f.h": "=pkcs11/pkcs11f.h",
			oasis + "pkcs11t.h": "=pkcs11/pkcs11t.h",
		},
		build: `for file in core_pkcs11 core_pki_utils portable/mbedtls/core_pkcs11_mbedtls portable/os/core_pkcs11_pal_utils portable/os/posix/core_pkcs11_pal; do
	gcc -Wall -Wextra -O2 -DSECSTATUS_PKCS11_VERSION=0x0228 -Isource/include -I` + oasis + ` -Itest/include -Isource/portable/os -c -o "$(basename $file).o" "source/$file.c"
done`,
		test:    code + `sum .`,
		results: psaResults,
	},
	{
		name: "OpenSC", from: "OpenSC/OpenSC", needs: "gcc make autoconf automake libtool pkg-config libssl-dev libpcsclite-dev libreadline-dev libcmocka-dev softhsm2",
		what:    "`src/pkcs11/pd-pkcs11.h`, latchset's of 3.2, and what `pkcs11.h` adds to it",
		folder:  "src/pkcs11",
		files:   map[string]string{"src/pkcs11/pkcs11.h": "#ifndef PKCS11_H\n#define PKCS11_H 1\n" + entry + "#endif\n"},
		build:   `./bootstrap && ./configure --disable-doc --disable-man && make -j2`,
		test:    `make -k check`,
		results: automake,
	},
	{
		name: "pkcs11-provider", from: "latchset/pkcs11-provider", needs: "gcc meson ninja-build pkg-config libssl-dev",
		what:    "`src/pkcs11.h`, latchset's of 3.2",
		folder:  "src",
		files:   map[string]string{"src/pkcs11.h": entry},
		build:   `meson setup build-here && ninja -C build-here`,
		test:    `meson test -C build-here`,
		results: regexp.MustCompile(`(?m)^((?:Ok|Fail|Skipped|Timeout): +[0-9]+)`),
	},
}
