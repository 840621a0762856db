// SPDX-License-Identifier: Apache-2.0

//go:build cgo && !windows

package main

// The C side: load a module, find its functions, call them. Of PKCS #11 only what the
// program uses is declared here, under names of its own; CK_RV and CK_ULONG come from
// the header of secstatus. A program that has pkcs11.h, or pkcs11t.h, uses that instead.
//
// Not for Windows, where modules are loaded and structures are packed in another way.

/*
#cgo CFLAGS: -I${SRCDIR}/../../include
#cgo linux LDFLAGS: -ldl
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include "pkcs11/pkcs11t.h"

struct attribute { CK_ULONG type; void *value; CK_ULONG length; };
struct mechanism { CK_ULONG type; void *parameter; CK_ULONG length; };

struct initialize_args {
    void *create_mutex, *destroy_mutex, *lock_mutex, *unlock_mutex;
    CK_ULONG flags;
    void *reserved;
};

struct token_info {
    unsigned char label[32], manufacturer[32], model[16], serial[16];
    CK_ULONG flags, counts[10];
    unsigned char versions[4], time[16];
};

// The functions in the order of the standard (OASIS PKCS #11 Specification 3.2,
// CK_FUNCTION_LIST). Those without parameters here are not called by this program.
struct functions {
    unsigned char version[2];
    CK_RV (*C_Initialize)(struct initialize_args *);
    CK_RV (*C_Finalize)(void *);
    CK_RV (*C_GetInfo)(void *);
    CK_RV (*C_GetFunctionList)(void);
    CK_RV (*C_GetSlotList)(unsigned char, CK_ULONG *, CK_ULONG *);
    CK_RV (*C_GetSlotInfo)(CK_ULONG, void *);
    CK_RV (*C_GetTokenInfo)(CK_ULONG, struct token_info *);
    CK_RV (*C_GetMechanismList)(void);
    CK_RV (*C_GetMechanismInfo)(CK_ULONG, CK_ULONG, CK_ULONG *);
    CK_RV (*C_InitToken)(CK_ULONG, unsigned char *, CK_ULONG, unsigned char *);
    CK_RV (*C_InitPIN)(CK_ULONG, unsigned char *, CK_ULONG);
    CK_RV (*C_SetPIN)(void);
    CK_RV (*C_OpenSession)(CK_ULONG, CK_ULONG, void *, void *, CK_ULONG *);
    CK_RV (*C_CloseSession)(CK_ULONG);
    CK_RV (*C_CloseAllSessions)(CK_ULONG);
    CK_RV (*C_GetSessionInfo)(CK_ULONG, void *);
    CK_RV (*C_GetOperationState)(CK_ULONG, unsigned char *, CK_ULONG *);
    CK_RV (*C_SetOperationState)(void);
    CK_RV (*C_Login)(CK_ULONG, CK_ULONG, unsigned char *, CK_ULONG);
    CK_RV (*C_Logout)(CK_ULONG);
    CK_RV (*C_CreateObject)(CK_ULONG, struct attribute *, CK_ULONG, CK_ULONG *);
    CK_RV (*C_CopyObject)(void);
    CK_RV (*C_DestroyObject)(CK_ULONG, CK_ULONG);
    CK_RV (*C_GetObjectSize)(void);
    CK_RV (*C_GetAttributeValue)(CK_ULONG, CK_ULONG, struct attribute *, CK_ULONG);
    CK_RV (*C_SetAttributeValue)(CK_ULONG, CK_ULONG, struct attribute *, CK_ULONG);
    CK_RV (*C_FindObjectsInit)(void);
    CK_RV (*C_FindObjects)(void);
    CK_RV (*C_FindObjectsFinal)(CK_ULONG);
    CK_RV (*C_EncryptInit)(CK_ULONG, struct mechanism *, CK_ULONG);
    CK_RV (*C_Encrypt)(CK_ULONG, unsigned char *, CK_ULONG, unsigned char *, CK_ULONG *);
    CK_RV (*C_EncryptUpdate)(void);
    CK_RV (*C_EncryptFinal)(void);
    CK_RV (*C_DecryptInit)(CK_ULONG, struct mechanism *, CK_ULONG);
    CK_RV (*C_Decrypt)(CK_ULONG, unsigned char *, CK_ULONG, unsigned char *, CK_ULONG *);
    CK_RV (*C_DecryptUpdate)(void);
    CK_RV (*C_DecryptFinal)(void);
    CK_RV (*C_DigestInit)(CK_ULONG, struct mechanism *);
    CK_RV (*C_Digest)(CK_ULONG, unsigned char *, CK_ULONG, unsigned char *, CK_ULONG *);
    CK_RV (*C_DigestUpdate)(void);
    CK_RV (*C_DigestKey)(void);
    CK_RV (*C_DigestFinal)(CK_ULONG, unsigned char *, CK_ULONG *);
    CK_RV (*C_SignInit)(CK_ULONG, struct mechanism *, CK_ULONG);
    CK_RV (*C_Sign)(CK_ULONG, unsigned char *, CK_ULONG, unsigned char *, CK_ULONG *);
    CK_RV (*C_SignUpdate)(void);
    CK_RV (*C_SignFinal)(void);
    CK_RV (*C_SignRecoverInit)(void);
    CK_RV (*C_SignRecover)(void);
    CK_RV (*C_VerifyInit)(CK_ULONG, struct mechanism *, CK_ULONG);
    CK_RV (*C_Verify)(CK_ULONG, unsigned char *, CK_ULONG, unsigned char *, CK_ULONG);
    CK_RV (*C_VerifyUpdate)(void);
    CK_RV (*C_VerifyFinal)(void);
    CK_RV (*C_VerifyRecoverInit)(void);
    CK_RV (*C_VerifyRecover)(void);
    CK_RV (*C_DigestEncryptUpdate)(void);
    CK_RV (*C_DecryptDigestUpdate)(void);
    CK_RV (*C_SignEncryptUpdate)(void);
    CK_RV (*C_DecryptVerifyUpdate)(void);
    CK_RV (*C_GenerateKey)(void);
    CK_RV (*C_GenerateKeyPair)(void);
    CK_RV (*C_WrapKey)(void);
    CK_RV (*C_UnwrapKey)(void);
    CK_RV (*C_DeriveKey)(void);
    CK_RV (*C_SeedRandom)(void);
    CK_RV (*C_GenerateRandom)(void);
    CK_RV (*C_GetFunctionStatus)(CK_ULONG);
    CK_RV (*C_CancelFunction)(CK_ULONG);
    CK_RV (*C_WaitForSlotEvent)(CK_ULONG, CK_ULONG *, void *);
};

// open_module returns the functions of a module, or NULL and what is wrong with it.
static struct functions *open_module(const char *path, const char **wrong, CK_RV *rv)
{
    struct functions *list = NULL;
    CK_RV (*get)(struct functions **);
    void *symbol, *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);

    *rv = CKR_OK;
    *wrong = NULL;
    if (library == NULL || (symbol = dlsym(library, "C_GetFunctionList")) == NULL) {
        *wrong = dlerror();
        return NULL;
    }
    memcpy(&get, &symbol, sizeof(get)); // ISO C has no conversion for it
    *rv = get(&list);
    return *rv == CKR_OK ? list : NULL;
}

// cgo does not call function pointers, so each function has its door here.
static CK_RV initialize(struct functions *f, char *reserved)
{
    struct initialize_args args = {0};
    args.flags = 2; // CKF_OS_LOCKING_OK
    args.reserved = reserved;
    return f->C_Initialize(&args);
}
static CK_RV finalize(struct functions *f) { return f->C_Finalize(NULL); }
static CK_RV get_info_nowhere(struct functions *f) { return f->C_GetInfo(NULL); }
static CK_RV get_slot_list(struct functions *f, unsigned char present, CK_ULONG *list, CK_ULONG *n) { return f->C_GetSlotList(present, list, n); }
static CK_RV get_slot_info(struct functions *f, CK_ULONG slot) { CK_ULONG info[64]; return f->C_GetSlotInfo(slot, info); }
static CK_RV get_token_info(struct functions *f, CK_ULONG slot, struct token_info *info) { return f->C_GetTokenInfo(slot, info); }
static CK_RV get_mechanism_info(struct functions *f, CK_ULONG slot, CK_ULONG type) { CK_ULONG info[3]; return f->C_GetMechanismInfo(slot, type, info); }
static CK_RV init_token(struct functions *f, CK_ULONG slot, unsigned char *pin, CK_ULONG n, unsigned char *label) { return f->C_InitToken(slot, pin, n, label); }
static CK_RV init_pin(struct functions *f, CK_ULONG s, unsigned char *pin, CK_ULONG n) { return f->C_InitPIN(s, pin, n); }
static CK_RV open_session(struct functions *f, CK_ULONG slot, CK_ULONG flags, CK_ULONG *s) { return f->C_OpenSession(slot, flags, NULL, NULL, s); }
static CK_RV close_session(struct functions *f, CK_ULONG s) { return f->C_CloseSession(s); }
static CK_RV close_all_sessions(struct functions *f, CK_ULONG slot) { return f->C_CloseAllSessions(slot); }
static CK_RV get_session_info(struct functions *f, CK_ULONG s) { CK_ULONG info[4]; return f->C_GetSessionInfo(s, info); }
static CK_RV get_operation_state(struct functions *f, CK_ULONG s) { CK_ULONG n = 0; return f->C_GetOperationState(s, NULL, &n); }
static CK_RV login(struct functions *f, CK_ULONG s, CK_ULONG user, unsigned char *pin, CK_ULONG n) { return f->C_Login(s, user, pin, n); }
static CK_RV logout(struct functions *f, CK_ULONG s) { return f->C_Logout(s); }
static CK_RV create_object(struct functions *f, CK_ULONG s, struct attribute *a, CK_ULONG n, CK_ULONG *o) { return f->C_CreateObject(s, a, n, o); }
static CK_RV destroy_object(struct functions *f, CK_ULONG s, CK_ULONG o) { return f->C_DestroyObject(s, o); }
static CK_RV get_attribute(struct functions *f, CK_ULONG s, CK_ULONG o, struct attribute *a) { return f->C_GetAttributeValue(s, o, a, 1); }
static CK_RV set_attribute(struct functions *f, CK_ULONG s, CK_ULONG o, struct attribute *a) { return f->C_SetAttributeValue(s, o, a, 1); }
static CK_RV find_objects_final(struct functions *f, CK_ULONG s) { return f->C_FindObjectsFinal(s); }
static CK_RV encrypt_init(struct functions *f, CK_ULONG s, struct mechanism *m, CK_ULONG key) { return f->C_EncryptInit(s, m, key); }
static CK_RV encrypt(struct functions *f, CK_ULONG s, unsigned char *in, CK_ULONG n, unsigned char *out, CK_ULONG *m) { return f->C_Encrypt(s, in, n, out, m); }
static CK_RV decrypt_init(struct functions *f, CK_ULONG s, struct mechanism *m, CK_ULONG key) { return f->C_DecryptInit(s, m, key); }
static CK_RV decrypt(struct functions *f, CK_ULONG s, unsigned char *in, CK_ULONG n, unsigned char *out, CK_ULONG *m) { return f->C_Decrypt(s, in, n, out, m); }
static CK_RV digest_init(struct functions *f, CK_ULONG s, struct mechanism *m) { return f->C_DigestInit(s, m); }
static CK_RV digest(struct functions *f, CK_ULONG s, unsigned char *in, CK_ULONG n, unsigned char *out, CK_ULONG *m) { return f->C_Digest(s, in, n, out, m); }
static CK_RV digest_final(struct functions *f, CK_ULONG s, unsigned char *out, CK_ULONG *m) { return f->C_DigestFinal(s, out, m); }
static CK_RV sign_init(struct functions *f, CK_ULONG s, struct mechanism *m, CK_ULONG key) { return f->C_SignInit(s, m, key); }
static CK_RV sign(struct functions *f, CK_ULONG s, unsigned char *in, CK_ULONG n, unsigned char *out, CK_ULONG *m) { return f->C_Sign(s, in, n, out, m); }
static CK_RV verify_init(struct functions *f, CK_ULONG s, struct mechanism *m, CK_ULONG key) { return f->C_VerifyInit(s, m, key); }
static CK_RV verify(struct functions *f, CK_ULONG s, unsigned char *in, CK_ULONG n, unsigned char *sig, CK_ULONG m) { return f->C_Verify(s, in, n, sig, m); }
static CK_RV get_function_status(struct functions *f, CK_ULONG s) { return f->C_GetFunctionStatus(s); }
static CK_RV wait_for_slot_event(struct functions *f) { CK_ULONG slot = 0; return f->C_WaitForSlotEvent(1, &slot, NULL); } // CKF_DONT_BLOCK
*/
import "C"

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"unsafe"

	"github.com/secstatus/secstatus/cpkcs11"
)

// ulong is CK_ULONG, and every handle and type of PKCS #11.
type ulong = C.CK_ULONG

// A module is a loaded PKCS #11 module. Each method calls the function of its name and
// returns what that returned, by way of [cpkcs11.FromC].
type module struct{ f *C.struct_functions }

// load loads the module at path.
func load(path string) (module, error) {
	name := C.CString(path)
	defer C.free(unsafe.Pointer(name))
	var wrong *C.char
	var rv C.CK_RV
	runtime.LockOSThread() // dlerror speaks of the thread's own calls
	defer runtime.UnlockOSThread()
	f := C.open_module(name, &wrong, &rv)
	switch {
	case wrong != nil:
		return module{}, errors.New(C.GoString(wrong))
	case cpkcs11.FromC(rv).Err() != nil:
		return module{}, fmt.Errorf("C_GetFunctionList: %w", cpkcs11.FromC(rv).Err())
	case f == nil:
		return module{}, errors.New("C_GetFunctionList gives no list")
	}
	return module{f}, nil
}

// initialize gives the module a text in the reserved argument, unless that is empty.
func (m module) initialize(reserved string) cpkcs11.RV {
	var p *C.char
	if reserved != "" {
		p = C.CString(reserved) // which the module may keep
	}
	return cpkcs11.FromC(C.initialize(m.f, p))
}

func (m module) finalize() cpkcs11.RV       { return cpkcs11.FromC(C.finalize(m.f)) }
func (m module) getInfoNowhere() cpkcs11.RV { return cpkcs11.FromC(C.get_info_nowhere(m.f)) }
func (m module) waitForSlotEvent() cpkcs11.RV {
	return cpkcs11.FromC(C.wait_for_slot_event(m.f))
}

// slots returns the slots with a token in them.
func (m module) slots() ([]ulong, cpkcs11.RV) {
	var n ulong
	rv := cpkcs11.FromC(C.get_slot_list(m.f, 1, nil, &n))
	if !rv.OK() || n == 0 {
		return nil, rv
	}
	list := make([]ulong, n)
	rv = cpkcs11.FromC(C.get_slot_list(m.f, 1, &list[0], &n))
	return list[:min(n, ulong(len(list)))], rv
}

func (m module) getSlotInfo(slot ulong) cpkcs11.RV { return cpkcs11.FromC(C.get_slot_info(m.f, slot)) }

// A token is what the program needs of CK_TOKEN_INFO.
type token struct {
	label, model string
	flags        ulong
}

func (m module) getTokenInfo(slot ulong) (token, cpkcs11.RV) {
	var info C.struct_token_info
	rv := cpkcs11.FromC(C.get_token_info(m.f, slot, &info))
	text := func(field []C.uchar) string { // padded with blanks
		b := C.GoBytes(unsafe.Pointer(unsafe.SliceData(field)), C.int(len(field)))
		return string(bytes.TrimRight(b, " \x00"))
	}
	return token{text(info.label[:]), text(info.model[:]), info.flags}, rv
}

func (m module) getMechanismInfo(slot, mechanism ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.get_mechanism_info(m.f, slot, mechanism))
}

func (m module) initToken(slot ulong, pin, label string) cpkcs11.RV {
	padded := []byte(fmt.Sprintf("%-32s", label))
	return cpkcs11.FromC(C.init_token(m.f, slot, data([]byte(pin)), ulong(len(pin)), data(padded)))
}

func (m module) initPIN(session ulong, pin string) cpkcs11.RV {
	return cpkcs11.FromC(C.init_pin(m.f, session, data([]byte(pin)), ulong(len(pin))))
}

func (m module) openSession(slot, flags ulong) (session ulong, rv cpkcs11.RV) {
	rv = cpkcs11.FromC(C.open_session(m.f, slot, flags, &session))
	return session, rv
}

func (m module) closeSession(session ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.close_session(m.f, session))
}

func (m module) closeAllSessions(slot ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.close_all_sessions(m.f, slot))
}

func (m module) getSessionInfo(session ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.get_session_info(m.f, session))
}

func (m module) getOperationState(session ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.get_operation_state(m.f, session))
}

func (m module) login(session, user ulong, pin string) cpkcs11.RV {
	return cpkcs11.FromC(C.login(m.f, session, user, data([]byte(pin)), ulong(len(pin))))
}

func (m module) logout(session ulong) cpkcs11.RV { return cpkcs11.FromC(C.logout(m.f, session)) }

func (m module) createObject(session ulong, template ...attribute) (object ulong, rv cpkcs11.RV) {
	var pin runtime.Pinner
	defer pin.Unpin()
	list := make([]C.struct_attribute, len(template))
	for i, a := range template {
		list[i] = a.c(&pin)
	}
	rv = cpkcs11.FromC(C.create_object(m.f, session, unsafe.SliceData(list), ulong(len(list)), &object))
	return object, rv
}

func (m module) destroyObject(session, object ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.destroy_object(m.f, session, object))
}

// getAttribute asks for one attribute, into the place that a.value is.
func (m module) getAttribute(session, object ulong, a attribute) cpkcs11.RV {
	var pin runtime.Pinner
	defer pin.Unpin()
	one := a.c(&pin)
	return cpkcs11.FromC(C.get_attribute(m.f, session, object, &one))
}

func (m module) setAttribute(session, object ulong, a attribute) cpkcs11.RV {
	var pin runtime.Pinner
	defer pin.Unpin()
	one := a.c(&pin)
	return cpkcs11.FromC(C.set_attribute(m.f, session, object, &one))
}

func (m module) findObjectsFinal(session ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.find_objects_final(m.f, session))
}

func (m module) encryptInit(session ulong, how mechanism, key ulong) cpkcs11.RV {
	var pin runtime.Pinner
	defer pin.Unpin()
	one := how.c(&pin)
	return cpkcs11.FromC(C.encrypt_init(m.f, session, &one, key))
}

// encrypt, like its neighbours, writes into out as much as that holds.
func (m module) encrypt(session ulong, in, out []byte) cpkcs11.RV {
	n := ulong(len(out))
	return cpkcs11.FromC(C.encrypt(m.f, session, data(in), ulong(len(in)), data(out), &n))
}

func (m module) decryptInit(session ulong, how mechanism, key ulong) cpkcs11.RV {
	var pin runtime.Pinner
	defer pin.Unpin()
	one := how.c(&pin)
	return cpkcs11.FromC(C.decrypt_init(m.f, session, &one, key))
}

func (m module) decrypt(session ulong, in, out []byte) cpkcs11.RV {
	n := ulong(len(out))
	return cpkcs11.FromC(C.decrypt(m.f, session, data(in), ulong(len(in)), data(out), &n))
}

func (m module) digestInit(session ulong, how mechanism) cpkcs11.RV {
	var pin runtime.Pinner
	defer pin.Unpin()
	one := how.c(&pin)
	return cpkcs11.FromC(C.digest_init(m.f, session, &one))
}

func (m module) digest(session ulong, in, out []byte) cpkcs11.RV {
	n := ulong(len(out))
	return cpkcs11.FromC(C.digest(m.f, session, data(in), ulong(len(in)), data(out), &n))
}

func (m module) digestFinal(session ulong, out []byte) cpkcs11.RV {
	n := ulong(len(out))
	return cpkcs11.FromC(C.digest_final(m.f, session, data(out), &n))
}

func (m module) signInit(session ulong, how mechanism, key ulong) cpkcs11.RV {
	var pin runtime.Pinner
	defer pin.Unpin()
	one := how.c(&pin)
	return cpkcs11.FromC(C.sign_init(m.f, session, &one, key))
}

func (m module) sign(session ulong, in, out []byte) cpkcs11.RV {
	n := ulong(len(out))
	return cpkcs11.FromC(C.sign(m.f, session, data(in), ulong(len(in)), data(out), &n))
}

func (m module) verifyInit(session ulong, how mechanism, key ulong) cpkcs11.RV {
	var pin runtime.Pinner
	defer pin.Unpin()
	one := how.c(&pin)
	return cpkcs11.FromC(C.verify_init(m.f, session, &one, key))
}

func (m module) verify(session ulong, in, signature []byte) cpkcs11.RV {
	return cpkcs11.FromC(C.verify(m.f, session, data(in), ulong(len(in)), data(signature), ulong(len(signature))))
}

func (m module) getFunctionStatus(session ulong) cpkcs11.RV {
	return cpkcs11.FromC(C.get_function_status(m.f, session))
}

// An attribute is a CK_ATTRIBUTE.
type attribute struct {
	kind  ulong
	value []byte
}

// c returns the attribute as C has it, for as long as pin holds its value.
func (a attribute) c(pin *runtime.Pinner) C.struct_attribute {
	return C.struct_attribute{_type: a.kind, value: pinned(pin, a.value), length: ulong(len(a.value))}
}

// A mechanism is a CK_MECHANISM.
type mechanism struct {
	kind      ulong
	parameter []byte
}

func (m mechanism) c(pin *runtime.Pinner) C.struct_mechanism {
	return C.struct_mechanism{_type: m.kind, parameter: pinned(pin, m.parameter), length: ulong(len(m.parameter))}
}

// number returns v as an attribute's value.
func number(v ulong) []byte {
	return C.GoBytes(unsafe.Pointer(&v), C.int(unsafe.Sizeof(v)))
}

func pinned(pin *runtime.Pinner, b []byte) unsafe.Pointer {
	if len(b) == 0 {
		return nil
	}
	pin.Pin(&b[0])
	return unsafe.Pointer(&b[0])
}

func data(b []byte) *C.uchar { return (*C.uchar)(unsafe.SliceData(b)) }
