// SPDX-License-Identifier: Apache-2.0
// Search in all codes, and the tables of the vocabularies. The index is loaded when the
// search is first used.
"use strict";
(() => {
  const root = document.body.dataset.root;
  const element = (name, text) => {
    const e = document.createElement(name);
    if (text !== undefined) e.textContent = text;
    return e;
  };
  let wanted;
  const index = () => wanted ??= new Promise((resolve, reject) => {
    const script = element("script");
    script.src = root + "search.js";
    script.onload = () => resolve(window.secstatusIndex);
    script.onerror = () => { wanted = undefined; reject(new Error("the index cannot be loaded")); };
    document.head.append(script);
  });

  // number is the value that a text stands for, as a BigInt, and undefined if it is none.
  const number = text => {
    const m = /^(-?)(0x[0-9a-f]+|[0-9]+)$/i.exec(text);
    return m ? (m[1] ? -1n : 1n) * BigInt(m[2]) : undefined;
  };
  // values are those that a number may stand for: itself, and with a sign of 32 or 64 bits.
  const values = n => {
    const all = [n];
    for (const bits of [32n, 64n]) {
      if (n >= 1n << (bits - 1n) && n < 1n << bits) all.push(n - (1n << bits));
      if (n < 0n && n >= -(1n << (bits - 1n))) all.push(n + (1n << bits));
    }
    return all;
  };
  const fold = text => text.toLowerCase().replaceAll("_", "");
  // find returns the entries that a text finds, best first. An entry is [vocabulary, name,
  // value, condition, summary, other names].
  const find = (entries, text) => {
    const n = number(text.trim());
    if (n !== undefined) {
      const all = values(n).map(String);
      return entries.filter(e => all.includes(e[2])).sort((a, b) => all.indexOf(a[2]) - all.indexOf(b[2]));
    }
    const words = text.trim().split(/\s+/).map(fold).filter(Boolean);
    if (!words.length) return [];
    const score = e => {
      const names = [e[1], ...e[5]].map(fold), rest = fold(e[4] + " " + e[3]);
      let sum = 0;
      for (const w of words) {
        if (names.includes(w)) sum += 100;
        else if (names.some(name => name.endsWith(w))) sum += 20;
        else if (names.some(name => name.includes(w))) sum += 10;
        else if (rest.includes(w)) sum += 3;
        else return 0;
      }
      return sum;
    };
    return entries.map(e => [score(e), e]).filter(s => s[0]).sort((a, b) => b[0] - a[0]).map(s => s[1]);
  };

  const search = document.getElementById("search"), q = document.getElementById("q"), hits = document.getElementById("hits");
  const most = 12;
  let turn = 0;
  const show = async () => {
    const mine = ++turn, text = q.value;
    if (!text.trim()) { hits.replaceChildren(); return; }
    let found;
    try { found = find(await index(), text); } catch (e) { hits.replaceChildren(element("p", e.message)); return; }
    if (mine !== turn) return;
    if (!found.length) { hits.replaceChildren(element("p", "No code is found. The decoder may know the number.")); return; }
    const list = element("ol");
    for (const e of found.slice(0, most)) {
      const item = element("li"), link = element("a", e[1]);
      link.href = root + e[0] + "/" + e[1] + ".html";
      item.append(link, " (" + e[2] + ") " + e[4]);
      list.append(item);
    }
    if (found.length > most) list.append(element("li", (found.length - most) + " more"));
    hits.replaceChildren(list);
  };
  search.hidden = false;
  q.addEventListener("input", show);
  search.addEventListener("submit", event => {
    event.preventDefault();
    hits.querySelector("a")?.click();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && hits.childElementCount) { hits.replaceChildren(); q.focus(); }
  });

  const table = document.getElementById("codes");
  if (!table) return;
  const body = table.tBodies[0], rows = [...body.rows], filter = document.getElementById("filter");
  const group = document.getElementById("group"), count = document.getElementById("count");
  const vocabulary = location.pathname.split("/").at(-2);
  const cell = (row, i) => row.cells[i]?.textContent.trim() ?? "";
  const order = {name: (a, b) => cell(a, 0).localeCompare(cell(b, 0), "en"), text: (a, b) => cell(a, 2).localeCompare(cell(b, 2), "en"),
    value: (a, b) => { const x = BigInt(number(cell(a, 1)) ?? 0), y = BigInt(number(cell(b, 1)) ?? 0); return x < y ? -1 : x > y ? 1 : 0; }};
  let sorted = [...rows], about = new Map();
  const arrange = () => {
    const text = filter.value.trim();
    let keep = sorted;
    if (text) {
      const found = new Set(find([...about.values()], text).map(e => e[1]));
      keep = sorted.filter(row => found.has(cell(row, 0)));
    }
    count.textContent = keep.length + " of " + rows.length;
    if (!group.value) { body.replaceChildren(...keep); return; }
    const key = group.value === "condition" ? 3 : 6, groups = new Map();
    for (const row of keep) {
      const name = about.get(cell(row, 0))[key];
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(row);
    }
    body.replaceChildren(...[...groups].sort((a, b) => a[0].localeCompare(b[0], "en")).flatMap(([name, rows]) => {
      const head = element("tr"), title = element("th", name || "others");
      head.className = "group";
      title.colSpan = table.tHead.rows[0].cells.length;
      title.scope = "rowgroup";
      head.append(title);
      return [head, ...rows];
    }));
  };
  const ready = async () => {
    if (!about.size) for (const e of await index()) if (e[0] === vocabulary) about.set(e[1], e);
    arrange();
  };
  for (const th of table.tHead.querySelectorAll("th[data-sort]")) {
    const sort = () => {
      const up = th.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.querySelectorAll("th[data-sort]")) other.setAttribute("aria-sort", "none");
      th.setAttribute("aria-sort", up ? "ascending" : "descending");
      sorted = [...rows].sort(order[th.dataset.sort]);
      if (!up) sorted.reverse();
      ready();
    };
    const button = element("button", th.textContent);
    th.replaceChildren(button);
    button.addEventListener("click", sort);
  }
  document.getElementById("table-tools").hidden = false;
  filter.addEventListener("input", ready);
  group.addEventListener("change", ready);
})();
