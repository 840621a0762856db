// SPDX-License-Identifier: Apache-2.0

//go:build cgo && !windows

package main

import (
	"bytes"
	"fmt"
	"io"

	"github.com/secstatus/secstatus/cpkcs11"
)

// What the provocations need of PKCS #11.
const (
	flagSerial, flagReadWrite       = 4, 2           // CKF_SERIAL_SESSION, CKF_RW_SESSION
	flagWriteProtected, flagUserPIN = 2, 8           // CKF_WRITE_PROTECTED, CKF_USER_PIN_INITIALIZED
	securityOfficer, user           = 0, 1           // CKU_SO, CKU_USER
	secretKey                       = 4              // CKO_SECRET_KEY
	generic, aes                    = 0x10, 0x1F     // CKK_GENERIC_SECRET, CKK_AES
	sha256, sha256HMAC              = 0x250, 0x251   // CKM_SHA256, CKM_SHA256_HMAC
	aesECB, aesCBC                  = 0x1081, 0x1082 // CKM_AES_ECB, CKM_AES_CBC

	class, onToken, private, value, keyType = 0, 1, 2, 0x11, 0x100 // CKA_CLASS, CKA_TOKEN, …
	sensitive, encrypt, decrypt             = 0x103, 0x104, 0x105
	sign, verify, modulus, local            = 0x108, 0x10A, 0x120, 0x163

	nothing = 0x5EC0BAD // no slot, no handle, and with the highest bit of 32 no mechanism
)

const (
	label  = "secstatus scratch"
	pinSO  = "87654321"
	pinUse = "12345678"
)

// A provoker makes calls that fail, and writes a line about each: before the call what
// it is, so that a crash can be told from the next, and after it the value returned.
type provoker struct {
	module
	out io.Writer
}

func (p provoker) try(what string, call func() cpkcs11.RV) cpkcs11.RV {
	fmt.Fprintf(p.out, "%s\t", what)
	rv := call()
	fmt.Fprintf(p.out, "%d\n", rv)
	return rv
}

// provoke makes a module fail in as many ways as can be had. Only on a scratch token, of
// the model given, does it log in, since three wrong PINs lock a card, and write what
// lasts. The error says why it could not begin.
func provoke(path, reserved, scratch string, out io.Writer) error {
	m, err := load(path)
	if err != nil {
		return err
	}
	p := provoker{m, out}
	p.try("not initialised", func() cpkcs11.RV { _, rv := p.slots(); return rv })
	p.try("finalise what is not initialised", p.finalize)
	if rv := p.try("initialise", func() cpkcs11.RV { return p.initialize(reserved) }); !rv.OK() {
		return nil
	}
	p.try("initialise twice", func() cpkcs11.RV { return p.initialize(reserved) })
	p.try("bad slot", func() cpkcs11.RV { return p.getSlotInfo(nothing) })
	p.try("bad session", func() cpkcs11.RV { return p.getSessionInfo(nothing) })

	slots, _ := p.slots()
	if slot, ok := p.choose(slots, scratch); ok {
		p.slot(slot, scratch != "")
	}

	p.try("no event", p.waitForSlotEvent)
	// NSS follows the null pointer. Nothing comes after this that would be lost.
	p.try("nowhere to put the answer", p.getInfoNowhere)
	p.try("finalise", p.finalize)
	return nil
}

// choose returns a slot with a token in it. A scratch token is of the model given, and
// nobody has set a PIN of it.
func (p provoker) choose(slots []ulong, scratch string) (ulong, bool) {
	for _, slot := range slots {
		token, rv := p.getTokenInfo(slot)
		if rv.OK() && (scratch == "" || token.model == scratch && token.flags&(flagUserPIN|flagWriteProtected) == 0) {
			return slot, true
		}
	}
	return 0, false
}

// slot provokes a token.
func (p provoker) slot(slot ulong, scratch bool) {
	if scratch {
		p.try("initialise token", func() cpkcs11.RV { return p.initToken(slot, pinSO, label) })
		slot = p.find(slot)
	}
	p.try("session that is not serial", func() cpkcs11.RV { _, rv := p.openSession(slot, 0); return rv })
	p.try("unknown mechanism", func() cpkcs11.RV { return p.getMechanismInfo(slot, 1<<31|nothing) })
	session, rv := p.openSession(slot, flagSerial)
	if !rv.OK() {
		p.try("open a session", func() cpkcs11.RV { return rv })
		return
	}
	if scratch {
		p.try("initialise token in use", func() cpkcs11.RV { return p.initToken(slot, pinSO, label) })
		p.try("PIN not set yet", func() cpkcs11.RV { return p.login(session, user, pinUse) })
		p.try("write in a session for reading", func() cpkcs11.RV {
			_, rv := p.createObject(session, append(key(aes, 16), attribute{onToken, yes}, attribute{private, no})...)
			return rv
		})
		p.try("officer beside a reading session", func() cpkcs11.RV { return p.login(session, securityOfficer, pinSO) })
		p.closeSession(session)
		if session, rv = p.openSession(slot, flagSerial|flagReadWrite); !rv.OK() {
			return
		}
		if !p.login(session, securityOfficer, pinSO).OK() {
			p.login(session, securityOfficer, "") // NSS has no officer
		}
		p.try("PIN too short", func() cpkcs11.RV { return p.initPIN(session, "1") })
		p.try("set the PIN", func() cpkcs11.RV { return p.initPIN(session, pinUse) })
		p.logout(session)
		p.try("nobody to log out", func() cpkcs11.RV { return p.logout(session) })
		p.try("unknown kind of user", func() cpkcs11.RV { return p.login(session, 99, pinUse) })
		p.try("no login", func() cpkcs11.RV {
			_, rv := p.createObject(session, append(key(aes, 16), attribute{onToken, yes}, attribute{private, yes})...)
			return rv
		})
		p.try("log in", func() cpkcs11.RV { return p.login(session, user, pinUse) })
		p.try("log in twice", func() cpkcs11.RV { return p.login(session, user, pinUse) })
	}
	p.session(session)
	p.keys(session)
	if scratch {
		p.logout(session)
		for _, time := range []string{"first", "second", "third"} {
			p.try("wrong PIN, "+time+" time", func() cpkcs11.RV { return p.login(session, user, "00000000") })
		}
	}
	p.try("close the session", func() cpkcs11.RV { return p.closeSession(session) })
	p.try("use the closed session", func() cpkcs11.RV { return p.getSessionInfo(session) })
	p.try("close sessions of a bad slot", func() cpkcs11.RV { return p.closeAllSessions(nothing) })
}

// find returns the slot of the token that was initialised: it may have moved.
func (p provoker) find(slot ulong) ulong {
	slots, _ := p.slots()
	for _, s := range slots {
		if token, rv := p.getTokenInfo(s); rv.OK() && token.label == label {
			return s
		}
	}
	return slot
}

// session provokes what needs no key.
func (p provoker) session(session ulong) {
	hash := mechanism{kind: sha256}
	p.try("unknown digest", func() cpkcs11.RV { return p.digestInit(session, mechanism{kind: 1<<31 | nothing}) })
	p.try("no digest begun", func() cpkcs11.RV { return p.digestFinal(session, make([]byte, 32)) })
	p.try("begin a digest", func() cpkcs11.RV { return p.digestInit(session, hash) })
	p.try("begin a second one", func() cpkcs11.RV { return p.digestInit(session, hash) })
	p.try("buffer too small", func() cpkcs11.RV { return p.digest(session, []byte("abc"), small()) })
	p.try("state of the operation", func() cpkcs11.RV { return p.getOperationState(session) })
	p.digest(session, []byte("abc"), make([]byte, 32))
	p.try("no search begun", func() cpkcs11.RV { return p.findObjectsFinal(session) })
	p.try("legacy function", func() cpkcs11.RV { return p.getFunctionStatus(session) })
	p.try("no such object", func() cpkcs11.RV { return p.destroyObject(session, nothing) })
	p.try("no such key", func() cpkcs11.RV { return p.signInit(session, mechanism{kind: sha256HMAC}, nothing) })
	p.try("template without a type", func() cpkcs11.RV {
		_, rv := p.createObject(session, attribute{class, number(secretKey)})
		return rv
	})
	p.try("undefined class", func() cpkcs11.RV {
		_, rv := p.createObject(session, attribute{class, number(1<<31 | nothing)})
		return rv
	})
	p.try("key of impossible size", func() cpkcs11.RV { _, rv := p.createObject(session, key(aes, 5)...); return rv })
}

// keys provokes with keys that last as long as the session.
func (p provoker) keys(session ulong) {
	var mac, block ulong
	made := p.try("make a key for signatures", func() (rv cpkcs11.RV) {
		mac, rv = p.createObject(session, append(key(generic, 32), attribute{sign, yes}, attribute{verify, yes})...)
		return rv
	})
	if made.OK() {
		hmac, text, signature := mechanism{kind: sha256HMAC}, []byte("text"), make([]byte, 32)
		p.signInit(session, hmac, mac)
		p.sign(session, text, signature)
		p.try("signature of a text", func() cpkcs11.RV {
			p.verifyInit(session, hmac, mac)
			return p.verify(session, text, signature)
		})
		p.try("sign into a small buffer", func() cpkcs11.RV {
			p.signInit(session, hmac, mac)
			return p.sign(session, text, small())
		})
		p.sign(session, text, make([]byte, 32)) // ends the operation, if that did not
		// NSS 3.87 answers CKR_DEVICE_ERROR to the first of these two, and CKR_OK to the
		// second: the beginning of a right MAC is enough for it.
		p.try("signature of another text", func() cpkcs11.RV {
			p.verifyInit(session, hmac, mac)
			return p.verify(session, []byte("Text"), signature)
		})
		p.try("signature of another length", func() cpkcs11.RV {
			p.verifyInit(session, hmac, mac)
			return p.verify(session, text, signature[:5])
		})
		p.try("signature with a digest's mechanism", func() cpkcs11.RV { return p.signInit(session, mechanism{kind: sha256}, mac) })
	}
	made = p.try("make a key for encryption alone", func() (rv cpkcs11.RV) {
		block, rv = p.createObject(session, append(key(aes, 16), attribute{sensitive, yes}, attribute{encrypt, yes}, attribute{decrypt, no}, attribute{sign, no})...)
		return rv
	})
	if !made.OK() {
		return
	}
	ecb := mechanism{kind: aesECB}
	p.try("key not permitted", func() cpkcs11.RV { return p.decryptInit(session, ecb, block) })
	p.try("key of another type", func() cpkcs11.RV { return p.signInit(session, mechanism{kind: sha256HMAC}, block) })
	p.try("bad parameter", func() cpkcs11.RV { return p.encryptInit(session, mechanism{aesCBC, []byte{1, 2, 3}}, block) })
	p.try("data of no whole block", func() cpkcs11.RV {
		p.encryptInit(session, ecb, block)
		return p.encrypt(session, []byte("abc"), make([]byte, 64))
	})
	p.try("secret attribute", func() cpkcs11.RV { return p.getAttribute(session, block, attribute{value, make([]byte, 16)}) })
	p.try("attribute that it has not", func() cpkcs11.RV { return p.getAttribute(session, block, attribute{modulus, make([]byte, 16)}) })
	p.try("attribute in too small a place", func() cpkcs11.RV { return p.getAttribute(session, block, attribute{class, small()}) })
	p.try("attribute for reading", func() cpkcs11.RV { return p.setAttribute(session, block, attribute{local, yes}) })
	p.try("attribute of no object", func() cpkcs11.RV { return p.getAttribute(session, nothing, attribute{class, make([]byte, 8)}) })
	p.try("destroy the key", func() cpkcs11.RV { return p.destroyObject(session, block) })
	p.try("use the destroyed key", func() cpkcs11.RV { return p.encryptInit(session, ecb, block) })

	made = p.try("make a key for decryption", func() (rv cpkcs11.RV) {
		block, rv = p.createObject(session, append(key(aes, 16), attribute{decrypt, yes})...)
		return rv
	})
	if made.OK() {
		p.try("ciphertext of no whole block", func() cpkcs11.RV {
			p.decryptInit(session, ecb, block)
			return p.decrypt(session, []byte("abc"), make([]byte, 64))
		})
	}
}

// small returns a buffer for one byte. There is room behind it, for a module that writes
// more than it may.
func small() []byte { return make([]byte, 1, 256) }

var yes, no = []byte{1}, []byte{0}

// key returns the template of a secret key that is gone when the session is.
func key(kind ulong, size int) []attribute {
	return []attribute{
		{class, number(secretKey)},
		{keyType, number(kind)},
		{value, bytes.Repeat([]byte{0x5A}, size)},
	}
}
