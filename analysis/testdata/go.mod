module example.test

go 1.25.0

require (
	github.com/keybase/go-keychain v0.0.0
	github.com/miekg/pkcs11 v1.1.2
	github.com/secstatus/secstatus v0.0.0
)

replace (
	github.com/keybase/go-keychain => ./keychain
	github.com/miekg/pkcs11 => ./miekg
	github.com/secstatus/secstatus => ../..
)
