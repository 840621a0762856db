// SPDX-License-Identifier: Apache-2.0

package registry_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/secstatus/secstatus/internal/registry"
	facts "github.com/secstatus/secstatus/registry"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// edited returns the registry's files with one text of one file replaced.
func edited(t *testing.T, file, old, new string) fs.FS {
	t.Helper()
	fsys := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(facts.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(facts.FS, name)
		fsys[name] = &fstest.MapFile{Data: data}
		return err
	}))
	text := string(fsys[file].Data)
	require.True(t, strings.Contains(text, old), "registry/%s no longer holds %q", file, old)
	fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
	return fsys
}

// Every kind of wrong row is refused, with the file, the row and the reason.
func TestValidator(t *testing.T) {
	for name, test := range map[string]struct {
		file, old, new string
		want           string
	}{
		"syntax": {"psa.toml", "value = -130", "value = minus 130",
			"registry/psa.toml: line "},
		"unknown key": {"psa.toml", "value = -130", "value = -130\ncolour = \"red\"",
			"registry/psa.toml: line "},
		"name missing": {"pkcs11.toml", `name = "CKR_CANCEL"`, `name = ""`,
			`registry/pkcs11.toml: name "" is not an identifier that begins with CKR_`},
		"name not of the vocabulary": {"pkcs11.toml", `name = "CKR_CANCEL"`, `name = "CKM_CANCEL"`,
			`registry/pkcs11.toml: CKM_CANCEL: name "CKM_CANCEL" is not an identifier that begins with CKR_`},
		"duplicate name": {"pkcs11.toml", `name = "CKR_CANCEL"`, `name = "CKR_OK"`,
			"registry/pkcs11.toml: CKR_OK: name is used twice"},
		"duplicate value": {"pkcs11.toml", "value = 0x00000002\n", "value = 0x00000001\n",
			"registry/pkcs11.toml: CKR_HOST_MEMORY: value 1 is that of CKR_CANCEL"},
		"unsorted, ascending": {"pkcs11.toml", "value = 0x00000002\n", "value = 0x00000004\n",
			"registry/pkcs11.toml: CKR_SLOT_ID_INVALID: value 3 stands after 4 of CKR_HOST_MEMORY: rows are sorted by value, ascending"},
		"unsorted, descending": {"psa.toml", "value = -130\n", "value = -254\n",
			"registry/psa.toml: PSA_ERROR_CONNECTION_BUSY: value -131 stands after -254 of PSA_ERROR_CONNECTION_REFUSED: rows are sorted by value, descending"},
		"number": {"parsec.toml", "number = 3", "number = 7",
			`registry/parsec.toml: number is 7, want 4: the vocabularies are counted from 1`},
		"type of another sign": {"psa.toml", `from = ["int32"]`, `from = ["uint32"]`,
			`registry/psa.toml: from has "uint32", want one of int16, int32, int64; did you mean int32?`},
		"order": {"psa.toml", `order = "descending"`, `order = "down"`,
			`registry/psa.toml: order is "down", want ascending or descending`},
		"go name": {"psa.toml", `go = "BadState"`, `go = "badState"`,
			`registry/psa.toml: PSA_ERROR_BAD_STATE: go name "badState" is not an exported Go identifier`},
		"no name in C": {"psa.toml", `c = "psa"`, `c = ""`,
			"registry/psa.toml: c is missing"},
		"duplicate go name": {"psa.toml", `go = "BadState"`, `go = "InvalidHandle"`,
			"registry/psa.toml: PSA_ERROR_BAD_STATE: go name InvalidHandle is used twice"},
		"missing source": {"psa.toml", "source = \"Arm IHI 0097, PSA Certified Status code API 1.0, 2.2.2 Success code\"", "source = \" \"",
			"registry/psa.toml: PSA_SUCCESS: source is missing"},
		"missing header": {"psa.toml", "header = \"psa/crypto.h\"", "header = \"\"",
			"registry/psa.toml: PSA_ERROR_INSUFFICIENT_ENTROPY: header is missing"},
		"missing version": {"psa.toml", "since = \"Crypto API 1.0\"", "since = \"\"",
			"registry/psa.toml: PSA_ERROR_INSUFFICIENT_ENTROPY: since is missing"},
		"no version": {"psa.toml", "since = \"Status code API 1.0.1\"", "since = \"Status code API one\"",
			"since \"Status code API one\" has no version of the Status code API; want 1.0 or 1.0.1"},
		"dropped code": {"pkcs11.toml", `name = "CKR_KEY_PARAMS_INVALID"`, `name = "CKR_OK"`,
			"registry/pkcs11.toml: CKR_OK: is dropped, and is a code"},
		"missing summary": {"psa.toml", `summary = "the operation succeeded"`, "",
			"registry/psa.toml: PSA_SUCCESS: summary is missing"},
		"long summary": {"psa.toml", `summary = "the operation succeeded"`, `summary = "` + strings.Repeat("long ", 16) + `"`,
			"registry/psa.toml: PSA_SUCCESS: summary has 80 characters, want at most 72"},
		"summary with a full stop": {"psa.toml", `summary = "the operation succeeded"`, `summary = "the operation succeeded."`,
			"registry/psa.toml: PSA_SUCCESS: summary ends with a full stop"},
		"comment mark": {"psa.toml", `summary = "the operation succeeded"`, `summary = "the operation */ succeeded"`,
			"registry/psa.toml: PSA_SUCCESS: text holds a comment mark"},
		"kind against sign": {"psa.toml", "value = -130\ngo = \"ConnectionRefused\"\nkind = \"failure\"", "value = -130\ngo = \"ConnectionRefused\"\nkind = \"success\"",
			"registry/psa.toml: PSA_ERROR_CONNECTION_REFUSED: kind is success, but -130 is a failure in PSA Certified APIs"},
		"kind against zero": {"pkcs11.toml", "kind = \"success\"", "kind = \"failure\"",
			"registry/pkcs11.toml: CKR_OK: kind is failure, but 0 is a success in PKCS #11"},
		"unknown kind": {"pkcs11.toml", "kind = \"success\"", "kind = \"fine\"",
			"registry/pkcs11.toml: CKR_OK: kind is fine, but 0 is a success in PKCS #11"},
		"unknown condition": {"psa.toml", `condition = "bad-state"`, `condition = "bad-luck"`,
			`registry/psa.toml: PSA_ERROR_BAD_STATE: condition "bad-luck" is unknown`},
		"misspelt condition": {"psa.toml", `condition = "bad-state"`, `condition = "badstate"`,
			`registry/psa.toml: PSA_ERROR_BAD_STATE: condition "badstate" is unknown; did you mean bad-state?`},
		"misspelt code": {"psa.toml", `use = ["PSA_SUCCESS_REBOOT"]`, `use = ["PSA_SUCCES_REBOOT"]`,
			`names "PSA_SUCCES_REBOOT", which is not a code; did you mean PSA_SUCCESS_REBOOT?`},
		"misspelt version": {"pkcs11.toml", `since = "2.40"`, `since = "2.4"`,
			`registry/pkcs11.toml: CKR_OK: since is "2.4", which is not a version, want one of 2.40, 3.0, 3.1, 3.2; did you mean 2.40?`},
		"misspelt advice": {"conditions.toml", `advice = "ask-user"`, `advice = "ask-users"`,
			`fix-call, free, stop; did you mean ask-user?`},
		"misspelt vocabulary": {"conversions.toml", `to = ["pkcs11"]`, `to = ["pkcs1"]`,
			`"pkcs1" is not a vocabulary; did you mean pkcs11?`},
		"condition of another kind": {"psa.toml", `condition = "bad-state"`, `condition = "incomplete"`,
			"registry/psa.toml: PSA_ERROR_BAD_STATE: condition incomplete is a incomplete, the code a failure"},
		"alias of nothing": {"psa.toml", `name = "PSA_ERROR_UNKNOWN_ERROR"`, `name = ""`,
			`registry/psa.toml: PSA_ERROR_GENERIC_ERROR: alias "" is not an identifier`},
		"alias that is a name": {"psa.toml", `name = "PSA_ERROR_UNKNOWN_ERROR"`, `name = "PSA_SUCCESS"`,
			"registry/psa.toml: PSA_ERROR_GENERIC_ERROR: alias PSA_SUCCESS is another row's name or alias"},
		"alias kind": {"psa.toml", "name = \"PSA_ERROR_UNKNOWN_ERROR\"\nkind = \"old\"", "name = \"PSA_ERROR_UNKNOWN_ERROR\"\nkind = \"\"",
			`registry/psa.toml: PSA_ERROR_GENERIC_ERROR: alias PSA_ERROR_UNKNOWN_ERROR is of kind "", want one of old, spelling, second`},
		"instead of an unknown code": {"psa.toml", `use = ["PSA_SUCCESS_REBOOT"]`, `use = ["PSA_SUCCESS_BOOT"]`,
			`registry/psa.toml: PSA_SUCCESS_RESTART: instead names "PSA_SUCCESS_BOOT", which is not a code`},
		"instead of nothing": {"psa.toml", `use = ["PSA_SUCCESS_REBOOT"]`, `use = []`,
			`registry/psa.toml: PSA_SUCCESS_RESTART: instead "the whole system has to reboot" names no code to use`},
		"fallback": {"psa.toml", `fallback = "PSA_ERROR_GENERIC_ERROR"`, `fallback = "PSA_ERROR"`,
			`registry/psa.toml: fallback "PSA_ERROR" is not a code`},
		"fallback that is not general": {"psa.toml", `fallback = "PSA_ERROR_GENERIC_ERROR"`, `fallback = "PSA_ERROR_BAD_STATE"`,
			`registry/psa.toml: fallback PSA_ERROR_BAD_STATE does not represent the condition failure`},
		"no code for success": {"pkcs11.toml", "kind = \"success\"\ncondition = \"success\"", "kind = \"success\"\ncondition = \"qualified-success\"",
			"registry/pkcs11.toml: no code represents the condition success"},
		"unknown psa code": {"parsec.toml", `psa = "PSA_ERROR_NOT_PERMITTED"`, `psa = "PSA_ERROR_FORBIDDEN"`,
			`registry/parsec.toml: PsaErrorNotPermitted: psa "PSA_ERROR_FORBIDDEN" is not a code`},
		"name of two codes": {"parsec.toml", `name = "VersionTooBig"`, `name = "Success"`,
			"registry/parsec.toml: WireProtocolVersionNotSupported: alias Success is another row's name or alias"},
		"example": {"psa.toml", `example = "PSA_ERROR_NOT_PERMITTED"`, `example = "PSA_ERROR"`,
			`registry/psa.toml: example "PSA_ERROR" is not a code`},
		"nameless": {"psa.toml", "nameless = -7", "nameless = -133",
			"registry/psa.toml: nameless -133 is the value of a code"},
		"bits": {"psa.toml", "bits = 32", "bits = 31",
			"registry/psa.toml: bits is 31, want 16, 32 or 64"},
		"no representative": {"pkcs11.toml", "condition = \"invalid-argument\"\nrepresentative = true", "condition = \"invalid-argument\"",
			"registry/pkcs11.toml: CKR_ARGUMENTS_BAD: shares the condition invalid-argument with CKR_KEY_NOT_NEEDED, which PSA_ERROR_PROGRAMMER_ERROR needs: mark one as representative"},
		"two representatives": {"pkcs11.toml", "condition = \"not-supported\"\n", "condition = \"not-supported\"\nrepresentative = true\n",
			"represents not-supported, as CKR_NEED_TO_CREATE_THREADS does"},
		"representative of one": {"psa.toml", "condition = \"bad-state\"\n", "condition = \"bad-state\"\nrepresentative = true\n",
			"registry/psa.toml: PSA_ERROR_BAD_STATE: is marked as representative of bad-state, of which it is the only code"},
		"representative of a catchall": {"psa.toml", "condition = \"qualified-success\"\n", "condition = \"qualified-success\"\nrepresentative = true\n",
			"registry/psa.toml: PSA_SUCCESS_DEPENDENCY_NEEDED: is withdrawn, and represents nothing anyway"},
		"precedence of an unknown code": {"pkcs11.toml", `order = ["CKR_DATA_LEN_RANGE", "CKR_DATA_INVALID"]`, `order = ["CKR_DATA_LEN_RANGE", "CKR_DATA_WRONG"]`,
			`registry/pkcs11.toml: precedence CKR_DATA_LEN_RANGE > CKR_DATA_WRONG: "CKR_DATA_WRONG" is not a code`},
		"precedence of one": {"pkcs11.toml", `order = ["CKR_DATA_LEN_RANGE", "CKR_DATA_INVALID"]`, `order = ["CKR_DATA_LEN_RANGE"]`,
			"registry/pkcs11.toml: precedence CKR_DATA_LEN_RANGE: orders fewer than two codes"},
		"precedence in a circle": {"pkcs11.toml", `order = ["CKR_DATA_LEN_RANGE", "CKR_DATA_INVALID"]`, `order = ["CKR_DATA_LEN_RANGE", "CKR_DATA_INVALID", "CKR_DATA_LEN_RANGE"]`,
			"registry/pkcs11.toml: CKR_DATA_LEN_RANGE: outranks itself by way of other codes"},
		"empty precedence group": {"pkcs11.toml", "[[precedence_group]]\nsection = \"5.1.1\"", "[[precedence_group]]\nsection = \"9.9.9\"",
			"registry/pkcs11.toml: precedence_group 9.9.9: no code has that section"},
		"gap between ranges": {"psa.toml", "min = -256\n", "min = -255\n",
			"registry/psa.toml: RangeServiceExtended: does not join RangeSPM: ranges leave no gap and do not overlap"},
		"overlapping ranges": {"pkcs11.toml", "max = 0x7FFFFFFF", "max = 0x8FFFFFFF",
			"registry/pkcs11.toml: RangeVendor: does not join RangeStandard: ranges leave no gap and do not overlap"},
		"empty range": {"psa.toml", "min = -128\nmax = -1", "min = -128\nmax = -129",
			"registry/psa.toml: RangeService: max -129 is below min -128"},
		"lineage of an unknown code": {"pkcs11.toml", "[[lineage.code]]\nname = \"CKR_PIN_TOO_WEAK\"", "[[lineage.code]]\nname = \"CKR_PIN_WEAK\"",
			`registry/pkcs11.toml: lineage p11-kit: "CKR_PIN_WEAK" is not a code`},
		"lineage with the standard value": {"pkcs11.toml", "value = 0x1C3", "value = 0x1B8",
			"registry/pkcs11.toml: lineage p11-kit: gives CKR_PIN_TOO_WEAK its own value"},
		"condition twice": {"conditions.toml", `id = "not-found"`, `id = "no-event"`,
			"registry/conditions.toml: no-event: id is used twice"},
		"condition id": {"conditions.toml", `id = "not-found"`, `id = "NotFound"`,
			`registry/conditions.toml: NotFound: id "NotFound" is not words in lower case joined by hyphens`},
		"condition without a definition": {"conditions.toml", "go = \"NotFound\"\ndefinition = \"The", "go = \"NotFound\"\n# \"The",
			"registry/conditions.toml: not-found: definition is missing"},
		"unknown advice": {"conditions.toml", `advice = "ask-user"`, `advice = "ask-around"`,
			`registry/conditions.toml: canceled: advice "ask-around", want one of give-up`},
		"advice without a reason": {"conditions.toml", "why = \"The callee will be free again.\"\n", "",
			"registry/conditions.toml: busy: an advice and its reason go together"},
		"root without advice": {"conditions.toml", "advice = \"proceed\"\nwhy = \"The work of the call is done.\"\n", "",
			"registry/conditions.toml: success: advice is missing, and there is no parent to take it from"},
		"blind": {"psa.toml", `blind = "PSA_ERROR_INVALID_SIGNATURE"`, `blind = "PSA_ERROR"`,
			`registry/psa.toml: blind "PSA_ERROR" is not a code`},
		"condition without a parent": {"conditions.toml", "id = \"not-found\"\nparent = \"failure\"", "id = \"not-found\"",
			"registry/conditions.toml: not-found: parent is missing; only success, incomplete and failure are roots"},
		"condition below nothing": {"conditions.toml", "id = \"not-found\"\nparent = \"failure\"", "id = \"not-found\"\nparent = \"fiasco\"",
			`registry/conditions.toml: not-found: parent "fiasco" is unknown, or stands below`},
		"condition apart from its parent": {"conditions.toml", "id = \"not-found\"\nparent = \"failure\"", "id = \"not-found\"\nparent = \"bad-state\"",
			"registry/conditions.toml: not-found: stands apart from its parent bad-state: keep a parent's children together"},
		"condition that matches nothing": {"conditions.toml", `"fs.ErrNotExist"`, `"fs.ErrGone"`,
			`registry/conditions.toml: not-found: matches "fs.ErrGone", want one of`},
		"condition missing": {"conditions.toml", `id = "unknown"`, `id = "mystery"`,
			"registry/conditions.toml: unknown: condition is missing"},
		"overrule of nothing": {"conversions.toml", `from = "CKR_ENCRYPTED_DATA_LEN_RANGE"`, `from = "CKR_ENCRYPTED"`,
			`registry/conversions.toml: overrule CKR_ENCRYPTED to PSA_ERROR_INVALID_ARGUMENT: "CKR_ENCRYPTED" is not a code`},
		"overrule by nothing": {"conversions.toml", `to = "PSA_ERROR_INVALID_ARGUMENT"`, `to = "PSA_ERROR_WRONG"`,
			`registry/conversions.toml: overrule CKR_ENCRYPTED_DATA_LEN_RANGE to PSA_ERROR_WRONG: "PSA_ERROR_WRONG" is not a code`},
		"overrule within a vocabulary": {"conversions.toml", `to = "PSA_ERROR_INVALID_ARGUMENT"`, `to = "CKR_OK"`,
			"both codes are of PKCS #11"},
		"overrule said twice": {"conversions.toml", `from = "CKR_CURVE_NOT_SUPPORTED"`, `from = "CKR_KEY_CHANGED"`,
			"overrule CKR_KEY_CHANGED to errSecInvalidAlgorithmParms: says again what CKR_KEY_CHANGED becomes in Apple OSStatus"},
		"failure made a success": {"conversions.toml", `to = "PSA_ERROR_INVALID_ARGUMENT"`, `to = "PSA_SUCCESS"`,
			"registry/conversions.toml: overrule CKR_ENCRYPTED_DATA_LEN_RANGE to PSA_SUCCESS: makes a success of a failure"},
		"overrule without effect": {"conversions.toml", `to = "PSA_ERROR_INVALID_ARGUMENT"`, `to = "PSA_ERROR_INVALID_PADDING"`,
			"overrules nothing: the condition ciphertext-invalid gives the same code"},
		"stand-in for nothing": {"conversions.toml", "condition = \"not-found\"\ncode", "condition = \"not-there\"\ncode",
			`registry/conversions.toml: stand_in CKR_OBJECT_HANDLE_INVALID for not-there: "not-there" is not a condition`},
		"unknown stand-in": {"conversions.toml", `code = "CKR_OBJECT_HANDLE_INVALID"`, `code = "CKR_GONE"`,
			`registry/conversions.toml: stand_in CKR_GONE for not-found: "CKR_GONE" is not a code`},
		"stand-in of another kind": {"conversions.toml", `code = "CKR_OBJECT_HANDLE_INVALID"`, `code = "CKR_OK"`,
			"registry/conversions.toml: stand_in CKR_OK for not-found: makes a success of a failure"},
		"stand-in that is not needed": {"conversions.toml", `code = "CKR_OBJECT_HANDLE_INVALID"`, `code = "PSA_ERROR_GENERIC_ERROR"`,
			"registry/conversions.toml: stand_in PSA_ERROR_GENERIC_ERROR for not-found: is not needed: PSA_ERROR_DOES_NOT_EXIST has that condition"},
		"two stand-ins": {"conversions.toml", `condition = "storage-failure"`, `condition = "not-found"`,
			"registry/conversions.toml: stand_in CKR_DEVICE_ERROR for not-found: CKR_OBJECT_HANDLE_INVALID stands in for it already"},
		"conversion without a reason": {"conversions.toml", "reason = \"PKCS #11 has no trusted timestamps.\"", "",
			"registry/conversions.toml: fallback timestamp-invalid: reason is missing"},
		"fallback of nothing": {"conversions.toml", `condition = "canceled"`, `condition = "cancelled"`,
			`registry/conversions.toml: fallback cancelled: "cancelled" is not a condition`},
		"fallback in nothing": {"conversions.toml", `to = ["pkcs11"]`, `to = ["pkcs12"]`,
			`registry/conversions.toml: fallback already-exists: "pkcs12" is not a vocabulary`},
		"fallback of what there is": {"conversions.toml", `condition = "no-event"`, `condition = "not-supported"`,
			"registry/conversions.toml: fallback not-supported: is not so: PSA_ERROR_NOT_SUPPORTED has that condition"},
		"fallback of what there is a stand-in for": {"conversions.toml", "condition = \"already-exists\"\nto", "condition = \"not-found\"\nto",
			"registry/conversions.toml: fallback not-found: is not so: CKR_OBJECT_HANDLE_INVALID stands in for it"},
		"idle fallback": {"conversions.toml", "\n[[fallback]]", "\n[[fallback]]\ncondition = \"store-not-found\"\nto = [\"osstatus\"]\nreason = \"x\"\n\n[[fallback]]",
			"registry/conversions.toml: fallback store-not-found: is not so: no code of that condition has nothing better in osstatus"},
		"idle stand-in": {"conversions.toml", "\n[[stand_in]]", "\n[[stand_in]]\ncondition = \"store-not-found\"\ncode = \"errSecItemNotFound\"\nreason = \"x\"\n\n[[stand_in]]",
			"registry/conversions.toml: stand_in errSecItemNotFound for store-not-found: is idle: no code of that condition becomes it"},
		"new advice without a row": {"conversions.toml", "[[new_advice]]\nfrom = \"KeyInfoManagerError\"", "[[new_advice]]\nfrom = \"ProviderNotRegistered\"",
			"registry/conversions.toml: KeyInfoManagerError: advises give-up and becomes CKR_DEVICE_ERROR, which advises retry-later: that is neither the same nor more general, and no [[new_advice]] says why"},
		"idle new advice": {"conversions.toml", "[[new_advice]]\nfrom = \"rejected-by-user\"\nto = [\"errSecUserCanceled\"]", "[[new_advice]]\nfrom = \"rejected-by-user\"\nto = [\"errSecUserCanceled\"]\nreason = \"x\"\n\n[[new_advice]]\nfrom = \"ambiguous\"\nto = [\"errSecUserCanceled\"]",
			"registry/conversions.toml: new_advice ambiguous to errSecUserCanceled: is idle: no conversion changes the advice so"},
		"new advice of nothing": {"conversions.toml", "from = \"rejected-by-user\"", "from = \"rejected-by-users\"",
			`registry/conversions.toml: new_advice rejected-by-users to errSecUserCanceled: "rejected-by-users" is neither a code nor a condition`},
		"difference to a program without a reason": {"conversions.toml", "[[seen_in.differs]]\nfrom = \"CKR_DEVICE_REMOVED\"", "[[seen_in.differs]]\nfrom = \"CKR_HOST_MEMORY\"",
			"registry/conversions.toml: seen_in Parsec: CKR_DEVICE_REMOVED becomes PsaErrorHardwareFailure there and PsaErrorCommunicationFailure here, and no differs says why"},
		"reason for no difference": {"conversions.toml", "[[seen_in.differs]]\nfrom = \"CKR_DEVICE_REMOVED\"", "[[seen_in.differs]]\nfrom = \"CKR_HOST_MEMORY\"",
			"registry/conversions.toml: seen_in Parsec: CKR_HOST_MEMORY does not differ"},
		"unknown twin": {"osstatus.toml", `twin = ["CKR_ATTRIBUTE_READ_ONLY"]`, `twin = ["CKR_ATTRIBUTE_READONLY"]`,
			`registry/conversions.toml: errSecReadOnlyAttr: twin "CKR_ATTRIBUTE_READONLY" is not a code; did you mean CKR_ATTRIBUTE_READ_ONLY?`},
		"twin of another meaning": {"osstatus.toml", `twin = ["CKR_ATTRIBUTE_READ_ONLY"]`, `twin = ["CKR_ATTRIBUTE_SENSITIVE"]`,
			"registry/conversions.toml: errSecReadOnlyAttr: twin CKR_ATTRIBUTE_SENSITIVE means sensitive, and not read-only"},
		"twin of two": {"osstatus.toml", `twin = ["CKR_OPERATION_ACTIVE"]`, `twin = ["CKR_USER_ALREADY_LOGGED_IN"]`,
			"twin CKR_USER_ALREADY_LOGGED_IN has another twin, or this code has"},
		"twin that is no news": {"pkcs11.toml", "name = \"CKR_BUFFER_TOO_SMALL\"\nvalue = 0x00000150", "name = \"CKR_BUFFER_TOO_SMALL\"\ntwin = [\"PSA_ERROR_BUFFER_TOO_SMALL\"]\nvalue = 0x00000150",
			"registry/conversions.toml: CKR_BUFFER_TOO_SMALL: twin PSA_ERROR_BUFFER_TOO_SMALL is no news: the two represent the condition buffer-too-small"},
		"apart without a reason": {"osstatus.toml", "reason = \"Its codes are about signed code and its seal.\"\n", "",
			"registry/osstatus.toml: apart Code Signing: reason is missing"},
		"apart from nothing": {"osstatus.toml", "[[apart]]\nservice = \"Code Signing\"", "[[apart]]\nservice = \"Coding\"",
			"registry/osstatus.toml: apart Coding: no code is of that part"},
		"apart by half a range": {"parsec.toml", "max = 1128\nreason", "reason",
			"registry/parsec.toml: apart : wants either a service or min and max"},
		"http without a parent": {"conditions.toml", "http = 200\ngrpc = \"OK\"\nstatus_why = \"The request succeeded.\"\n", "",
			"registry/conditions.toml: success: http is missing, and there is no parent to take it from"},
		"http of a success": {"conditions.toml", "http = 500\ngrpc = \"UNKNOWN\"", "http = 200\ngrpc = \"UNKNOWN\"",
			"registry/conditions.toml: failure: http 200 and grpc UNKNOWN: one of them is a success"},
		"http of no error": {"conditions.toml", "http = 500\ngrpc = \"UNKNOWN\"", "http = 302\ngrpc = \"UNKNOWN\"",
			"registry/conditions.toml: failure: http 302, want 200 or a status of an error"},
		"grpc": {"conditions.toml", `grpc = "UNKNOWN"`, `grpc = "UNKNOWNS"`,
			`registry/conditions.toml: failure: grpc "UNKNOWNS", want one of OK, CANCELLED`},
		"judgement of no code": {"judgement.tsv", "psa-pkcs11\tPSA_SUCCESS\t", "psa-pkcs11\tPSA_SUCCES\t",
			"registry/judgement.tsv: psa-pkcs11 PSA_SUCCES: is no direction and no code, or stands where the order of the codes does not have it"},
		"judgement of nothing": {"judgement.tsv", "\tPSA_SUCCESS\tCKR_OK\t", "\tPSA_SUCCESS\tCKR_OKAY\t",
			`registry/judgement.tsv: psa-pkcs11 PSA_SUCCESS: "CKR_OKAY" is not a code of PKCS #11; did you mean CKR_OK?`},
		"judgement without columns": {"judgement.tsv", "\tPSA_SUCCESS\tCKR_OK\t", "\tPSA_SUCCESS\tCKR_OK ",
			"registry/judgement.tsv: line 5: has no direction, code, best, acceptable and reason, with tabs between them"},
		"judgement without a header": {"judgement.tsv", "direction\tcode", "way\tcode",
			"registry/judgement.tsv: line 1: is \"way\\tcode"},
		"fallback that is not stated": {"conversions.toml", `condition = "no-event"`, `condition = "wrong-target"`,
			"registry/conversions.toml: CKR_NO_EVENT: becomes PSA_ERROR_GENERIC_ERROR, for want of anything better, and no [[fallback]] of its condition no-event says why"},
		"unknown version": {"pkcs11.toml", "since = \"3.0\"", "since = \"3.00\"",
			`registry/pkcs11.toml: CKR_AEAD_DECRYPT_FAILED: since is "3.00", which is not a version`},
		"key of a header row": {"pkcs11t.toml", `name = "CK_BYTE", is = `, `name = "CK_BYTE", was = `,
			"registry/pkcs11t.toml: line "},
		"group without a title": {"pkcs11t.toml", `title = "Slots"`, `title = ""`,
			"registry/pkcs11t.toml: group : title is missing"},
		"group without a source": {"pkcs11t.toml", `source = "OASIS PKCS #11 Specification 3.2, 3.6 Function types"`, `source = " "`,
			"registry/pkcs11t.toml: group Return values: source is missing"},
		"group of nothing": {"pkcs11t.toml", "[[group]]\ntitle = \"Slots\"", "[[group]]\ntitle = \"Empty\"\nsource = \"x\"\n\n[[group]]\ntitle = \"Slots\"",
			"registry/pkcs11t.toml: group Empty: holds neither types nor constants"},
		"group with a comment mark": {"pkcs11t.toml", `title = "Slots"`, `title = "Slots */"`,
			`registry/pkcs11t.toml: group Slots */: text holds a comment mark, and stands in C comments: "Slots */"`},
		"codes nowhere": {"pkcs11t.toml", "codes = true\n", "",
			"registry/pkcs11t.toml: the codes stand in 0 groups, want 1"},
		"codes twice": {"pkcs11t.toml", `title = "Slots"`, "title = \"Slots\"\ncodes = true",
			"registry/pkcs11t.toml: the codes stand in 2 groups, want 1"},
		"type name": {"pkcs11t.toml", `name = "CK_SLOT_ID", is`, `name = "ck slot id", is`,
			`registry/pkcs11t.toml: ck slot id: name "ck slot id" is not of the form`},
		"type twice": {"pkcs11t.toml", `name = "CK_CHAR", is`, `name = "CK_BYTE", is`,
			"registry/pkcs11t.toml: CK_BYTE: name is used twice"},
		"type that is two things": {"pkcs11t.toml", `name = "CK_SLOT_ID", is = "CK_ULONG"`, `name = "CK_SLOT_ID", is = "CK_ULONG", incomplete = true`,
			"registry/pkcs11t.toml: CK_SLOT_ID: has 2 of is, pointer_to, incomplete, members and returns, want 1"},
		"type that is nothing": {"pkcs11t.toml", `name = "CK_SLOT_ID", is = "CK_ULONG"`, `name = "CK_SLOT_ID"`,
			"registry/pkcs11t.toml: CK_SLOT_ID: has 0 of is, pointer_to, incomplete, members and returns, want 1"},
		"type of a later version": {"pkcs11t.toml", `name = "CK_FLAGS", is = "CK_ULONG", since = "2.40"`, `name = "CK_FLAGS", is = "CK_ULONG", since = "3.0"`,
			"registry/pkcs11t.toml: CK_INFO: is there since 2.40 and names CK_FLAGS, which came later"},
		"type of no version": {"pkcs11t.toml", `name = "CK_FLAGS", is = "CK_ULONG", since = "2.40"`, `name = "CK_FLAGS", is = "CK_ULONG", since = "2.4"`,
			`registry/pkcs11t.toml: CK_FLAGS: since is "2.4", which is not a version`},
		"type of a type below": {"pkcs11t.toml", `name = "CK_SLOT_ID", is = "CK_ULONG"`, `name = "CK_SLOT_ID", is = "CK_STATE"`,
			"registry/pkcs11t.toml: CK_SLOT_ID: names CK_STATE, which does not stand above"},
		"parameters of no function": {"pkcs11t.toml", `returns = "CK_RV", parameters = [`, `is = "CK_ULONG", parameters = [`,
			"registry/pkcs11t.toml: CK_NOTIFY: has parameters, but returns nothing"},
		"parameter name": {"pkcs11t.toml", `{name = "hSession", type`, `{name = "h Session", type`,
			`registry/pkcs11t.toml: CK_NOTIFY: "h Session" is not an identifier`},
		"member name": {"pkcs11t.toml", `{name = "major", type`, `{name = "", type`,
			`registry/pkcs11t.toml: CK_VERSION: "" is not an identifier`},
		"member twice": {"pkcs11t.toml", `{name = "major", type`, `{name = "minor", type`,
			"registry/pkcs11t.toml: CK_VERSION: member minor is there twice"},
		"member of a type below": {"pkcs11t.toml", `{name = "major", type = "CK_BYTE"`, `{name = "major", type = "CK_INFO"`,
			"registry/pkcs11t.toml: CK_VERSION: names CK_INFO, which does not stand above"},
		"member with a comment mark": {"pkcs11t.toml", `comment = "hundredths: 40 in 2.40"`, `comment = "/* 40"`,
			"registry/pkcs11t.toml: CK_VERSION: text holds a comment mark"},
		"array of fewer than none": {"pkcs11t.toml", "array = 32", "array = -32",
			"registry/pkcs11t.toml: CK_INFO: member manufacturerID is an array of -32"},
		"constant name": {"pkcs11t.toml", `name = "CKU_SO"`, `name = "CKU_So"`,
			`registry/pkcs11t.toml: CKU_So: name "CKU_So" is not of the form`},
		"constant that is a code": {"pkcs11t.toml", `name = "CKU_SO"`, `name = "CKR_OK"`,
			"registry/pkcs11t.toml: CKR_OK: name is used twice"},
		"expansion": {"pkcs11t.toml", `name = "CKU_SO", expansion = "0UL"`, `name = "CKU_SO", expansion = "0 UL"`,
			`registry/pkcs11t.toml: CKU_SO: expansion "0 UL" is not of the form`},
		"octal expansion": {"pkcs11t.toml", `name = "CKU_USER", expansion = "1UL"`, `name = "CKU_USER", expansion = "01UL"`,
			`registry/pkcs11t.toml: CKU_USER: expansion "01UL" is not of the form`},
		"expansion to nothing": {"pkcs11t.toml", `expansion = "CKA_SUBPRIME_BITS"`, `expansion = "CKA_SUBPRIM_BITS"`,
			"registry/pkcs11t.toml: CKA_SUB_PRIME_BITS: expands to CKA_SUBPRIM_BITS, which does not stand above"},
		"expansion to a later name": {"pkcs11t.toml", `, until = [{version = "2.40", expansion = "0x00800000UL"}]`, "",
			"registry/pkcs11t.toml: CKF_EC_NAMEDCURVE: expands to CKF_EC_OID, which came later: say what it was until then"},
		"form until no version": {"pkcs11t.toml", `also = [{until = "2.40", without`, `also = [{until = "2.4", without`,
			`registry/pkcs11t.toml: CK_GCM_PARAMS: until of an also is "2.4", which is not a version`},
		"form until the end": {"pkcs11t.toml", `also = [{until = "2.40", without`, `also = [{until = "3.2", without`,
			`registry/pkcs11t.toml: CK_GCM_PARAMS: an also is until 3.2, which is before since, or the newest version`},
		"form without a stranger": {"pkcs11t.toml", `without = ["ulIvBits"]`, `without = ["ulIVBits"]`,
			`registry/pkcs11t.toml: CK_GCM_PARAMS: an also is without ulIVBits, which is no member`},
		"form of nothing": {"pkcs11t.toml", `without = ["ulIvBits"], `, ``,
			`registry/pkcs11t.toml: CK_GCM_PARAMS: an also has is and without, or neither, want one of them`},
		"form without a source": {"pkcs11t.toml", `, source = "pkcs11t.h of OASIS PKCS #11 3.0, corrected in 3.1"}`, `}`,
			`registry/pkcs11t.toml: CK_GCM_MESSAGE_PARAMS_PTR: source of an also`},
		"until no version": {"pkcs11t.toml", `until = [{version = "2.40", expansion = "2"}]`, `until = [{version = "2", expansion = "2"}]`,
			`registry/pkcs11t.toml: CRYPTOKI_VERSION_MAJOR: version of an until is "2", which is not a version`},
		"until out of order": {"pkcs11t.toml", `{version = "3.1", expansion = "1"}]`, `{version = "2.40", expansion = "1"}]`,
			"registry/pkcs11t.toml: CRYPTOKI_VERSION_MINOR: until 2.40 stands after a later version, or is before since"},
		"until the end": {"pkcs11t.toml", `{version = "3.1", expansion = "1"}]`, `{version = "3.2", expansion = "1"}]`,
			"registry/pkcs11t.toml: CRYPTOKI_VERSION_MINOR: until 3.2 leaves no version for expansion"},
		"name of others that is the standard's": {"pkcs11compat.toml", `name = "CKC_OPENPGP"`, `name = "CKC_X_509"`,
			"registry/pkcs11compat.toml: CKC_X_509: name is used twice"},
		"pointer of others to nothing": {"pkcs11compat.toml", `pointer_to = "CK_DATE"`, `pointer_to = "CK_DATES"`,
			"registry/pkcs11compat.toml: CK_DATE_PTR: names CK_DATES, which does not stand above"},
		"names of nobody": {"pkcs11compat.toml", `source = "latchset`, `sauce = "latchset`,
			"registry/pkcs11compat.toml: line "},
		"functions of no version": {"pkcs11f.toml", `since = "2.40"`, `since = "2.04"`,
			`registry/pkcs11f.toml: group General purpose since 2.04: since is "2.04", which is not a version`},
		"functions out of order": {"pkcs11f.toml", "title = \"Slots and tokens\"\nsince = \"2.40\"", "title = \"Slots and tokens\"\nsince = \"3.2\"",
			"registry/pkcs11f.toml: group Sessions since 2.40: stands after a later version"},
		"functions of nowhere": {"pkcs11f.toml", `source = "OASIS PKCS #11 Specification 3.2, 5.12 Message digesting functions"`, `source = ""`,
			"registry/pkcs11f.toml: group Digests since 2.40: source is missing"},
		"function name": {"pkcs11f.toml", `name = "C_Finalize"`, `name = "C_finalize"`,
			`registry/pkcs11f.toml: C_finalize: name "C_finalize" is not of the form`},
		"function twice": {"pkcs11f.toml", `name = "C_Finalize"`, `name = "C_Initialize"`,
			"registry/pkcs11f.toml: C_Initialize: name is used twice"},
		"function with a comment mark": {"pkcs11f.toml", `summary = "Returns information about a slot."`, `summary = "Describes a slot. */"`,
			"registry/pkcs11f.toml: C_GetSlotInfo: text holds a comment mark"},
		"function without words": {"pkcs11f.toml", `summary = "Returns information about a slot."`, `summary = ""`,
			"registry/pkcs11f.toml: C_GetSlotInfo: summary is missing"},
		"function of an unknown type": {"pkcs11f.toml", `{type = "CK_INFO_PTR", name = "pInfo"}`, `{type = "CK_INFO*", name = "pInfo"}`,
			"registry/pkcs11f.toml: C_GetInfo: parameter pInfo is a CK_INFO*, which pkcs11t.toml does not have"},
		"function of a later type": {"pkcs11f.toml", `{type = "CK_INFO_PTR", name = "pInfo"}`, `{type = "CK_INTERFACE_PTR", name = "pInfo"}`,
			"registry/pkcs11f.toml: C_GetInfo: parameter pInfo is a CK_INTERFACE_PTR, which came later"},
		"parameter of a function": {"pkcs11f.toml", `{type = "CK_INFO_PTR", name = "pInfo"}`, `{type = "CK_INFO_PTR", name = "p Info"}`,
			`registry/pkcs11f.toml: C_GetInfo: "p Info" is not an identifier`},
		"parameter twice": {"pkcs11f.toml", `{type = "CK_SLOT_INFO_PTR", name = "pInfo"}`, `{type = "CK_SLOT_INFO_PTR", name = "slotID"}`,
			"registry/pkcs11f.toml: C_GetSlotInfo: parameter slotID is there twice"},
		"difference of nothing": {"pkcs11t.toml", `{name = "CK_C_INITIALIZE_ARGS", has`, `{name = "CK_INITIALIZE_ARGS", has`,
			`registry/pkcs11t.toml: lineage nss: "CK_INITIALIZE_ARGS" is not a name of the header`},
		"difference without a verdict": {"pkcs11t.toml", `because = "it follows 3.0, so both are right"`, `because = ""`,
			"registry/pkcs11t.toml: lineage nss: because of CRYPTOKI_VERSION_MINOR is missing"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := registry.Load(edited(t, test.file, test.old, test.new))
			assert.ErrorContains(t, err, test.want)
		})
	}
}

func TestMissingFile(t *testing.T) {
	_, err := registry.Load(fstest.MapFS{})
	for _, file := range []string{"conditions.toml", "conversions.toml", "psa.toml", "pkcs11.toml", "pkcs11t.toml"} {
		assert.ErrorContains(t, err, "registry/"+file+": open "+file)
	}
}

// The counts of the published specifications, which no row of ours decides. A code of
// another version is for that version to count.
func TestCounts(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	published := map[string]int{
		"pkcs11/pkcs11t.h 2.40":                                          95, // in the published pkcs11t.h of each version: 105 in 3.2
		"pkcs11/pkcs11t.h 3.0":                                           3,
		"pkcs11/pkcs11t.h 3.1":                                           1,
		"pkcs11/pkcs11t.h 3.2":                                           6,
		"psa/error.h Status code API 1.0":                                21,
		"psa/error.h Status code API 1.0.1":                              4,
		"psa/crypto.h Crypto API 1.0":                                    2,  // -148 and -150 only
		"psa/update.h Firmware Update API 0.7":                           12, // of which 1.0 withdrew some, and it added none
		"parsec-interface 0.7":                                           40, // ResponseStatus: 44 in 0.27
		"parsec-interface 0.23":                                          3,
		"parsec-interface 0.27":                                          1,
		"Apple open-source Security project, 2025-10, SecBase.h":         381, // 384 names, of which 3 are older spellings
		"Apple open-source Security project, 2025-10, CSCommon.h":        81,  // 83 names, of which 2 are second names
		"Apple open-source Security project, 2025-10, Authorization.h":   14,  // 15 names, of which 1 is for success
		"Apple open-source Security project, 2025-10, AuthSession.h":     4,   // 7 names, of which 3 share a value with another service's
		"Apple open-source Security project, 2025-10, SecureTransport.h": 74,
	}
	counts := map[string]int{}
	for _, v := range r.Vocabularies {
		for _, c := range v.Codes {
			key := c.Source
			if c.Since != "" {
				key = c.Header + " " + c.Since
			}
			if _, ok := published[key]; ok {
				counts[key]++
			}
		}
	}
	assert.Equal(t, published, counts)
}

// So for the header, whose published names are 945 macros beside the codes, and 283
// types, of which 97 are structures with 487 members.
func TestHeaderCounts(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	constants, types := map[string]int{}, map[string]int{}
	for _, c := range r.Header.Constants() {
		constants[c.Since]++
	}
	structures, members := 0, 0
	for _, typ := range r.Header.Types() {
		types[typ.Since]++
		if len(typ.Members) > 0 {
			structures++
			members += len(typ.Members)
		}
	}
	assert.Equal(t, map[string]int{"2.40": 622, "3.0": 194, "3.1": 17, "3.2": 112}, constants)
	assert.Equal(t, map[string]int{"2.40": 190, "3.0": 53, "3.1": 14, "3.2": 26}, types)
	assert.Equal(t, 97, structures)
	assert.Equal(t, 487, members)
}

// And the functions: 68, 24 and 12 of them.
func TestFunctionCounts(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	functions := map[string]int{}
	parameters := 0
	for _, g := range r.Functions.Groups {
		functions[g.Since] += len(g.Functions)
		for _, f := range g.Functions {
			parameters += len(f.Parameters)
		}
	}
	assert.Equal(t, map[string]int{"2.40": 68, "3.0": 24, "3.2": 12}, functions)
	assert.Equal(t, 404, parameters)
}

func TestExpansionIn(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	value := func(name string, version int) string {
		for _, c := range r.Header.Constants() {
			if c.Name == name {
				return r.Header.Value(c, version)
			}
		}
		return ""
	}
	assert.Equal(t, "40", value("CRYPTOKI_VERSION_MINOR", 0x0228))
	assert.Equal(t, "0", value("CRYPTOKI_VERSION_MINOR", 0x0300))
	assert.Equal(t, "1", value("CRYPTOKI_VERSION_MINOR", 0x0301))
	assert.Equal(t, "2", value("CRYPTOKI_VERSION_MINOR", 0x0302))
	assert.Equal(t, "0x00000134UL", value("CKA_SUB_PRIME_BITS", 0x0302))
	assert.Equal(t, "(0x40000000UL|0x00000211UL)", value("CKA_WRAP_TEMPLATE", 0x0228))
	assert.Equal(t, "(~0UL)", value("CK_UNAVAILABLE_INFORMATION", 0x0302))
}

func TestBase(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	for name, want := range map[string]string{
		"CK_UTF8CHAR": "unsigned char", "CK_SP800_108_PRF_TYPE": "unsigned long int", "CK_LONG": "long int",
		"CK_VOID_PTR_PTR": "pointer", "CK_NOTIFY": "pointer", "CK_VERSION": "CK_VERSION",
	} {
		assert.Equal(t, want, r.Header.Base(name), name)
	}
}

// A conversion there and back again never says more than was said at first.
func TestConvertExactIsMutual(t *testing.T) {
	r, err := registry.Load(facts.FS)
	require.NoError(t, err)
	for _, from := range r.Vocabularies {
		for _, to := range r.Vocabularies {
			for _, c := range from.Codes {
				if from == to {
					continue
				}
				target, fidelity := r.Convert(from, c.Name, c.Condition, to)
				back, backFidelity := r.Convert(to, target.Name, target.Condition, from)
				assert.Equal(t, fidelity == registry.Exact, back.Name == c.Name && backFidelity == registry.Exact, c.Name)
			}
		}
	}
}

func TestKeepsAdvice(t *testing.T) {
	for _, advice := range registry.Advices {
		assert.True(t, registry.KeepsAdvice(advice, advice), advice)
		final := slices.Contains([]string{"proceed", "continue", "stop"}, advice)
		assert.Equal(t, !final, registry.KeepsAdvice(advice, "give-up"), advice)
		assert.Equal(t, advice == "give-up", registry.KeepsAdvice("give-up", advice), advice)
	}
	for _, test := range []struct {
		have, got string
		want      bool
	}{
		{"retry", "retry-later", true},
		{"retry-later", "retry", false},
		{"free", "fix-call", true},
		{"reopen-session", "fix-call", true},
		{"ask-user", "fix-call", false},
		{"fix-call", "ask-user", false},
		{"authenticate", "ask-user", false},
		{"ask-user", "authenticate", false},
		{"fix-call", "retry-later", false},
		{"stop", "reopen-session", false},
	} {
		assert.Equal(t, test.want, registry.KeepsAdvice(test.have, test.got), "%s to %s", test.have, test.got)
	}
}
