// What the pages offer besides reading; without it they lose nothing that they say.
"use strict";
document.documentElement.classList.add("scripted");
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (name, properties) => Object.assign(document.createElement(name), properties);

// Tables: sort by any column, show only the rows that hold some words.
const order = new Intl.Collator("zh-CN", { numeric: true });
const number = (text) => parseFloat(text.replace(/,/g, "").replace("−", "-"));
for (const region of all("div.table")) {
  const table = region.querySelector("table:not(.matrix)");
  const body = table?.tBodies[0];
  if (!body || body.rows.length < 3) continue;
  const heads = all("thead th", table);
  for (const head of heads) {
    const button = make("button", { type: "button", title: "Sort by this column" });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const sign = head.ariaSort === "ascending" ? -1 : 1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.ariaSort = sign > 0 ? "ascending" : "descending";
      const text = (row) => row.cells[head.cellIndex]?.textContent.trim() ?? "–";
      const compare = (a, b) => (head.classList.contains("number") ? number(a) - number(b) : order.compare(a, b));
      const rows = [...body.rows].map((row) => [text(row), row]);
      rows.sort(([a], [b]) => (a === "–") - (b === "–") || sign * compare(a, b));
      body.append(...rows.map(([, row]) => row));
    });
  }
  if (body.rows.length < 9) continue;
  const find = make("div", { className: "find" });
  const label = make("label", { textContent: "Rows with " });
  const input = make("input", { type: "search" });
  const shown = make("output", { textContent: `${body.rows.length} rows` });
  label.append(input);
  find.append(label, shown);
  region.before(find);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const row of body.rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
    const left = [...body.rows].filter((row) => !row.hidden).length;
    shown.textContent = `${left} of ${body.rows.length} rows`;
  });
}

// Annotated sources: only some kinds or themes; what was read from a mark that is clicked or tapped.
const source = document.querySelector("article.source");
if (source) {
  const filters = all("[data-filter]");
  for (const button of filters) {
    button.addEventListener("click", () => {
      button.ariaPressed = button.ariaPressed === "true" ? "false" : "true";
      const on = filters.filter((filter) => filter.ariaPressed === "true").map((filter) => filter.dataset.filter);
      for (const [part, selector] of [["kind", "mark"], ["theme", ".sentence"]]) {
        const some = on.filter((name) => name.startsWith(part));
        source.classList.toggle(`only-${part}s`, some.length > 0);
        for (const element of all(selector, source)) element.classList.toggle("on", some.some((name) => element.classList.contains(name)));
      }
    });
  }
  const reading = document.body.appendChild(make("output", { className: "reading" }));
  source.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    reading.textContent = mark ? `${mark.textContent} — ${mark.title}` : "";
  });
}

// Code: all of a page at once.
const codes = all("details.code");
if (codes.length > 1) {
  const button = make("button", { type: "button", className: "all-code", textContent: "Show all code" });
  button.addEventListener("click", () => {
    const open = !codes[0].open;
    for (const code of codes) code.open = open;
    button.textContent = open ? "Hide all code" : "Show all code";
  });
  codes[0].before(button);
}

// Navigation: a menu closes when one goes elsewhere.
const close = (keep) => all("header details[open]").forEach((menu) => menu === keep || (menu.open = false));
document.addEventListener("click", (event) => close(event.target.closest("header details")));
document.addEventListener("keydown", (event) => event.key === "Escape" && close());
