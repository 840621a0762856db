// SPDX-License-Identifier: Apache-2.0
// The decoder. Its program is a script with the compressed WebAssembly in it, so that the
// page needs no request of its own and works without a server. It is loaded when it is
// first used.
"use strict";
(() => {
  if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") return;
  const root = document.body.dataset.root, element = id => document.getElementById(id);
  const load = name => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = root + name;
    script.onload = resolve;
    script.onerror = () => reject(new Error(name + " cannot be loaded"));
    document.head.append(script);
  });
  // The programs' file system has one file: the header that is pasted.
  const name = "/header.h", bytes = () => new TextEncoder().encode(element("source").value);
  const failure = code => Object.assign(new Error(code), {code});
  const exists = path => path === name || path === "." + name || path === name.slice(1);
  const stat = (size, mode) => ({dev: 1, ino: mode === 0o100644 ? 2 : 1, mode, nlink: 1, uid: 0, gid: 0, rdev: 0, size, blksize: 4096, blocks: 1, atimeMs: 0, mtimeMs: 0, ctimeMs: 0,
    isDirectory: () => mode !== 0o100644});
  const about = (path, done) => path === "/" || path === "." ? done(null, stat(0, 0o40755)) : exists(path) ? done(null, stat(bytes().length, 0o100644)) : done(failure("ENOENT"));
  const refuse = (...args) => args.at(-1)(failure("ENOSYS"));
  window.fs = {
    constants: {O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_TRUNC: 512, O_APPEND: 1024, O_EXCL: 128, O_DIRECTORY: 65536},
    writeSync: (_, buffer) => buffer.length,
    write: (_fd, buffer, offset, length, _position, done) => done(null, length),
    open: (path, flags, _mode, done) => flags & (64 | 512) ? done(failure("EROFS")) : exists(path) ? done(null, 3) : done(failure("ENOENT")),
    fstat: (fd, done) => fd === 3 ? done(null, stat(bytes().length, 0o100644)) : done(failure("EBADF")),
    stat: about, lstat: about,
    read: (_fd, buffer, offset, length, position, done) => {
      const from = position ?? window.fs.at ?? 0, part = bytes().subarray(from, from + length);
      buffer.set(part, offset);
      window.fs.at = from + part.length;
      done(null, part.length);
    },
    close: (_fd, done) => { window.fs.at = 0; done(null); },
    readlink: (_path, done) => done(failure("EINVAL")),
    fsync: (_fd, done) => done(null),
    readdir: (_path, done) => done(null, []),
    chmod: refuse, chown: refuse, fchmod: refuse, fchown: refuse, ftruncate: refuse, lchown: refuse, link: refuse, mkdir: refuse, rename: refuse, rmdir: refuse, symlink: refuse,
    truncate: refuse, unlink: refuse, utimes: refuse,
  };
  const programs = new Map();
  // program loads a program once; it has put its functions into window when it is loaded.
  const program = name => {
    if (!programs.has(name)) programs.set(name, (async () => {
      if (!window.Go) await load("wasm_exec.js");
      await load(name + ".wasm.js");
      const packed = Uint8Array.from(atob(window.secstatusPrograms[name]), c => c.charCodeAt(0));
      delete window.secstatusPrograms[name];
      const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
      const go = new window.Go();
      const {instance} = await WebAssembly.instantiate(bytes, go.importObject);
      go.run(instance);
    })());
    return programs.get(name);
  };
  const run = async (button, name, output, use) => {
    button.disabled = true;
    try { await program(name); await use(); } catch (e) {
      programs.delete(name);
      show(output, e.message);
    }
    button.disabled = false;
  };
  const show = (id, text) => {
    element(id).textContent = text;
    element(id).hidden = !text;
  };
  element("decoder").hidden = false;
  element("decoder").addEventListener("submit", event => event.preventDefault());
  element("decode").addEventListener("click", () => run(element("decode"), "decode", "answer", () => {
    const {text, error} = window.secstatusDecode(element("text").value, element("in").value, element("to").value);
    show("answer", error ?? text);
  }));
  element("check").addEventListener("click", () => run(element("check"), "check", "findings", async () => {
    const {findings, fixed} = await window.secstatusCheck(element("source").value, element("target").value);
    show("findings", findings);
    element("fixed").textContent = fixed;
    element("fix").hidden = !fixed;
  }));
  element("copy").addEventListener("click", () => {
    const range = document.createRange();
    range.selectNodeContents(element("fixed"));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    navigator.clipboard?.writeText(element("fixed").textContent).catch(() => {});
  });
})();
