# SPDX-License-Identifier: Apache-2.0
#
# Each target runs plain commands, which it prints; nothing needs make.

# CC counts only when it is given: make's own default does not tell what to check.
ifneq ($(filter command line environment override,$(origin CC)),)
check_cc = -cc $(call quote,$(CC))
# What make hands on is for the headers: go takes no path such as cc/v4 for its own.
own_cc = CC= #
endif
quote = '$(subst ','\'',$(1))'

# Paths in HEADERS, CPPFLAGS and CC are relative to the folder in which make is called,
# which -C hides. A shell has it in PWD; another make that calls this one has it as its own
# folder. Where they differ, the headers decide; FROM says it outright.
ifneq ($(HEADERS),)
caller = $(shell readlink "/proc/$$(cut -d' ' -f4 /proc/$$PPID/stat)/cwd" 2>/dev/null)
by_shell = -from $(call quote,$(PWD))
by_make = -from $(call quote,$(caller))
callers = $(if $(findstring |$(PWD)|,|$(caller)|),$(by_shell),$(if $(filter 0,$(MAKELEVEL)),$(by_shell) $(by_make),$(by_make) $(by_shell)))
check_headers = $(if $(FROM),-from $(call quote,$(FROM)),$(callers)) -headers $(call quote,$(HEADERS))
endif
ifneq ($(CPPFLAGS),)
check_headers += -cppflags $(call quote,$(CPPFLAGS))
endif

.PHONY: help check-headers packages test test-all bench size lint generate update man site release install install-man uninstall deps

help:
	@echo 'make check-headers   compile the headers with every compiler found, beside real ones'
	@echo '                     CC="gcc clang" restricts it; of your own project, from any folder:'
	@echo '                     make -C path/to/secstatus check-headers HEADERS="inc/k.h" CPPFLAGS="-Iinc -DX=1" CC="gcc -m32"'
	@echo 'make test            run the tests, and list what was skipped with what to install for it'
	@echo 'make test-all        run the exhaustive tests as well: all values, compilers, build systems'
	@echo 'make bench           measure names, errors and conversions beside peers, check beside compilers'
	@echo 'make size            measure what include/secstatus adds to firmware, beside a switch'
	@echo 'make lint            gofmt, go vet, staticcheck'
	@echo 'make generate        make the generated files from registry/'
	@echo 'make update          after a change of registry/: generate, and what tests compare with'
	@echo 'make man             write the manual pages of the command to man/'
	@echo 'make site            write a page for each code to site/, with the decoder: BASE=https://example.org/'
	@echo 'make release         write all that a release consists of to dist/, from the commit that is tagged'
	@echo '                     v and VERSION; SNAPSHOT=1 takes any commit, for a trial'
	@echo 'make install         install the C headers, for pkg-config and CMake as well: PREFIX=/usr/local'
	@echo '                     DESTDIR=, and INCLUDEDIR=include DATADIR=share below PREFIX; make uninstall'
	@echo 'make install-man     install the manual pages of the command, below the same DATADIR'
	@echo 'make deps            install what the checks can use, from Debian (as root)'

check-headers:
	$(own_cc)go run ./header_test/checkheaders $(check_cc) $(check_headers)

# No wait in a test is longer than some minutes, and each names what it waits for.
# Programs of tests are linked without symbols for debuggers, and make lint runs go vet:
# that is a tenth of the time.
test_flags = -vet=off -ldflags='-s -w'

# All packages, with those that go.mod has ./... ignore: of these, the ones that have files
# for this platform, with cgo or without.
packages = ./... $(shell go list -e -f '{{if or .GoFiles .CgoFiles}}{{.ImportPath}}{{end}}' $$(go mod edit -json | sed -n 's,.*"Path": "\(\./[^"]*\)".*,\1,p'))

packages:
	@echo $(packages)

test:
	go run ./internal/testrun -timeout 2h $(test_flags) $(packages)

test-all:
	SECSTATUS_EXHAUSTIVE=1 go run ./internal/testrun -timeout 4h $(test_flags) $(packages)
	cd internal/site/browser && go test -v -timeout 1h .
	cd analysis && go test -timeout 1h ./...
	cd internal/release && go test -v -timeout 1h .

bench:
	go run ./internal/bench
	go run ./headercheck/internal/bench
	go test -run '^$$' -bench . ./cmd/secstatus ./internal/annotate
	go test -run '^$$' -bench Hazards -benchtime 1x ./headercheck

size:
	go run ./header_test/size $(check_cc)

lint:
	gofmt -d . | (! grep .)
	go vet $(packages)
	go run honnef.co/go/tools/cmd/staticcheck@v0.8.2 $(packages)

generate:
	go run ./internal/gen/write

# What depends on the registry without being made by internal/gen: expectations that a test
# writes when it is told so. Read what git diff says of them as if it were code.
update: generate
	go test ./internal/gen ./conv -run '^TestGolden$$' -count=1 -update
	go test ./header_test -run '^TestLayoutTable$$' -count=1 -update
	go test ./cmd/secstatus -run '^TestScript$$' -count=1 -update
	go test ./cmd/secstatus -run '^TestTranscripts$$' -count=1 -update-docs

man:
	go run -tags man ./cmd/secstatus man man

site:
	go run ./internal/site/write -o site -base $(call quote,$(BASE))

release:
	cd internal/release && CGO_ENABLED=0 go run . $(if $(SNAPSHOT),-snapshot)

# Make hands PREFIX, DESTDIR, INCLUDEDIR and DATADIR on.
install uninstall:
	sh packaging/install.sh $@

# It needs Go, as the command does; the headers do not.
install-man: man
	sh packaging/install.sh $@

# Compilers: native, and for Arm without an operating system, 64- and 32-bit Windows, and
# 32-bit x86 and 64-bit Arm Linux. Headers: Mbed TLS's PSA, p11-kit's and NSS's PKCS #11.
# Then what runs programs of other processors and of Windows, PKCS #11 modules with a token
# to work with and OpenSC's pkcs11-tool, which knows it as well, what builds examples/c, and
# what analyzes C and the scripts of workflows. Programs whose logs annotate reads: GnuTLS and
# OpenSSL. Shells that complete: zsh, fish. Build systems that take the headers: Meson with
# Ninja, pkg-config, Bazel with its rules. Packages of a release: lintian, which judges
# Debian's, and rpm. The browser that reads the site.
deps:
	apt-get update
	apt-get install -y --no-install-recommends \
		gcc g++ clang tcc libc6-dev \
		gcc-arm-none-eabi libnewlib-arm-none-eabi \
		gcc-mingw-w64-x86-64 gcc-mingw-w64-i686 \
		gcc-i686-linux-gnu libc6-dev-i386-cross \
		gcc-aarch64-linux-gnu libc6-dev-arm64-cross \
		libmbedtls-dev libp11-kit-dev libnss3-dev \
		gcc-arm-linux-gnueabihf libc6-dev-armhf-cross qemu-user qemu-system-arm wine64 \
		softhsm2 opensc opensc-pkcs11 p11-kit p11-kit-modules libnss3 opencryptoki \
		make cmake git cppcheck coccinelle python3 shellcheck gnutls-bin openssl zsh fish man-db \
		meson ninja-build pkgconf pre-commit \
		bazel-bootstrap bazel-platforms bazel-rules-java bazel-rules-proto \
		lintian rpm \
		chromium
