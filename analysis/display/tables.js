// Tables: sorted by any column, rows chosen by words and by what they are about. On the pages of the site, where the
// address keeps the choice, and in a notebook that is open in Jupyter.
"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (name, properties) => Object.assign(document.createElement(name), properties);
let controls = 0;
const labelled = (text, control) => {
  control.id = `control-${++controls}-${Math.random().toString(36).slice(2)}`; // a notebook has a script for each table
  const box = make("span", { className: "control" });
  box.append(make("label", { htmlFor: control.id, textContent: text }), " ", control);
  return box;
};
const sortedAndFiltered = (root, edition, words, address) => {
  const order = new Intl.Collator(edition === "zh" ? "zh-CN" : "en", { numeric: true });
  const told = (message, values) => message.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const asked = new URLSearchParams(address ? location.search : "");
  const keep = (name, value) => {
    if (!address) return;
    if (value) asked.set(name, value);
    else asked.delete(name);
    const query = asked.toString();
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
  };

  // What a cell is sorted by: of rows that differ in unit the unit first, then its number, else its words.
  const key = (cell) => ({
    unit: cell?.dataset.unit ?? "",
    number: parseFloat(cell?.dataset.sort ?? (cell?.classList.contains("number") ? cell.textContent : "")),
    text: cell?.textContent.trim() ?? "",
  });
  const missing = ({ number, text }) => Number.isNaN(number) && (text === "" || text === "–");
  const compare = (a, b, sign) => {
    if (missing(a) || missing(b)) return missing(a) - missing(b); // at the end, whichever way
    if (a.unit !== b.unit) return order.compare(a.unit, b.unit);
    const numbers = !Number.isNaN(a.number) && !Number.isNaN(b.number);
    return sign * (numbers ? a.number - b.number : order.compare(a.text, b.text));
  };

  // On a narrow screen, where each row is a card, those behind the first are shown when asked for.
  const FIRST = 12;
  const cut = (body) => {
    let n = 0;
    for (const row of body.rows) row.classList.toggle("later", !row.hidden && ++n > FIRST);
    body.more.hidden = n <= FIRST || body.classList.contains("whole");
    body.more.textContent = told(words.more, { n });
  };
  const extensible = (region, body) => {
    body.more = make("button", { type: "button", className: "more" });
    body.more.addEventListener("click", () => {
      body.classList.add("whole");
      cut(body);
    });
    region.after(body.more);
    cut(body);
  };

  const sortable = (heads, body, status) => {
    for (const head of heads) {
      const name = head.textContent.trim();
      const button = make("button", { type: "button", title: told(words.sort, { column: name }) });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const sign = head.ariaSort === "ascending" ? -1 : 1;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.ariaSort = sign > 0 ? "ascending" : "descending";
        const rows = [...body.rows].map((row) => [key(row.cells[head.cellIndex]), row]);
        rows.sort(([a], [b]) => compare(a, b, sign));
        body.append(...rows.map(([, row]) => row));
        cut(body);
        const units = new Set(rows.map(([{ unit }]) => unit));
        status.textContent = told(units.size > 1 ? words.within : words.sorted, { column: name });
      });
    }
  };

  const filtered = (region, number, heads, body, status) => {
    const bar = make("div", { className: "find" });
    const input = make("input", { type: "search" });
    const choices = heads.filter((head) => head.dataset.facet).map((head) => {
      const value = (row) => row.cells[head.cellIndex]?.textContent.trim() ?? "";
      const values = [...new Set([...body.rows].map(value))].sort(order.compare);
      const name = `${number}.${head.dataset.facet}`;
      const select = make("select", {});
      select.append(make("option", { value: "", textContent: words.all }), ...values.map((textContent) => make("option", { value: textContent, textContent })));
      select.value = values.includes(asked.get(name)) ? asked.get(name) : "";
      return { label: head.textContent.trim(), select, name, value, several: values.length > 1 };
    }).filter(({ several }) => several);
    input.value = asked.get(`${number}.q`) ?? "";
    const apply = () => {
      const wanted = input.value.toLowerCase().split(/\s+/);
      let left = 0;
      for (const row of body.rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !wanted.every((word) => text.includes(word)) || choices.some(({ select, value }) => select.value && select.value !== value(row));
        left += !row.hidden;
      }
      status.textContent = told(words.shown, { n: left, all: body.rows.length });
      cut(body);
    };
    input.addEventListener("input", () => {
      keep(`${number}.q`, input.value.trim());
      apply();
    });
    for (const { select, name } of choices) {
      select.addEventListener("change", () => {
        keep(name, select.value);
        apply();
      });
    }
    bar.append(labelled(words.find, input), ...choices.map(({ label, select }) => labelled(label, select)), status);
    region.before(bar);
    apply();
  };

  all("div.table", root).forEach((region, at) => {
    const table = region.querySelector("table:not(.matrix):not(.plain)");
    const body = table?.tBodies[0];
    if (!body || body.rows.length < 3) return;
    const heads = all("thead th", table);
    const status = make("output", {});
    if (body.rows.length < 9) {
      status.className = "hidden";
      region.before(status);
    }
    extensible(region, body);
    sortable(heads, body, status);
    if (body.rows.length >= 9) filtered(region, `t${at + 1}`, heads, body, status);
  });
};
