// A report's text with marks: what was read of the one that is chosen, why, where it is used, and how to set it right.
"use strict";
const source = document.querySelector("article.source");
const panel = document.querySelector("section.reading");
const output = panel.querySelector(".read");
const said = JSON.parse(document.getElementById("said").textContent);
const marks = all("mark[id]", source);
let chosen = null;

// The readings lie in a script of their own, which is fetched when the first is asked for.
let loading = null;
const readings = () => (loading ??= new Promise((resolve, reject) => {
  const script = make("script", { src: panel.dataset.script });
  script.addEventListener("load", () => resolve(globalThis.readings));
  script.addEventListener("error", reject);
  document.head.append(script);
}));

const element = (name, properties, ...children) => {
  const made = make(name, properties);
  made.append(...children);
  return made;
};
const quote = (text) => element("q", { lang: "zh-CN" }, text);

const fields = (reading) => element("dl", { className: "fields" }, ...reading.fields.flatMap(([name, value, rule, words, review]) => {
  const why = element("dd", { className: "why" });
  if (review) why.append(review);
  else if (rule) why.append(element("code", {}, rule), ...(words ? [` · ${said.why} `, quote(words)] : []));
  return [element("dt", {}, name), element("dd", /[\u3400-\u9fff]/.test(value) ? { lang: "zh-CN" } : {}, value), ...(why.hasChildNodes() ? [why] : [])];
}));

const used = (reading) => reading.uses.length
  ? element("ul", {}, ...reading.uses.map(([href, page, what]) => element("li", {}, `${page}: `, element("a", { href }, what))))
  : element("p", { className: "note" }, said.unused);

const cell = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

// A line for the file of the reviewed layer: which value is wrong, what it was, what it is.
const review = (id, reading) => {
  const whole = "*";
  const options = reading.rows.flatMap(({ table, values }) => [
    ...Object.keys(values).map((column) => [`${table}.${column}`, said.columns[column]]),
    ...(said.removable.includes(table) ? [[`${table}.${whole}`, said.whole]] : []),
  ]);
  const body = element("div", { className: "review" });
  const folded = element("details", {}, element("summary", {}, said.wrong), body);
  if (!options.length) {
    body.append(element("p", {}, said["wrong-none"]));
    return folded;
  }
  const field = element("select", {}, ...options.map(([value, name]) => element("option", { value }, name)));
  const fresh = element("span", {});
  const reason = make("input", { type: "text" });
  const reviewer = make("input", { type: "text", autocomplete: "name" });
  const line = make("textarea", { readOnly: true, rows: 4, ariaLabel: said["copy-line"] });
  const write = () => {
    const [table, column] = field.value.split(".");
    const row = reading.rows.find((one) => one.table === table);
    const removed = column === whole;
    const [old, now] = removed ? ["", ""] : [row.values[column], fresh.querySelector("input, select").value];
    const day = new Date().toISOString().slice(0, 10);
    line.value = [
      removed ? "remove" : "change", table, id, row.start, row.end, row.quote, removed ? "" : column, old, now, reason.value, reviewer.value, day,
    ].map((value) => cell(String(value).trim())).join(",");
  };
  const ask = () => {
    const [table, column] = field.value.split(".");
    const codes = said.allowed[field.value];
    const old = reading.rows.find((one) => one.table === table).values[column] ?? "";
    const input = codes
      ? element("select", {}, element("option", { value: "" }, "–"), ...Object.entries(codes).map(([value, name]) => element("option", { value }, name)))
      : make("input", { type: "text" });
    input.value = old;
    fresh.replaceChildren(...(column === whole ? [] : [labelled(said.new, input)]));
    write();
  };
  field.addEventListener("change", ask);
  body.addEventListener("input", write);
  body.append(
    element("p", {}, said["wrong-how"]), labelled(said.field, field), fresh, labelled(said.reason, reason),
    labelled(said.reviewer, reviewer), line, copier(said["copy-line"], () => line.value),
  );
  ask();
  return folded;
};

const copier = (label, text) => {
  const button = make("button", { type: "button", textContent: label });
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
    } catch { // a page that was opened from a folder may not: the old way asks nobody
      const area = make("textarea", { value: text() });
      button.after(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.textContent = said.copied;
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
};

const show = async (target) => {
  chosen?.classList.remove("chosen");
  chosen = target;
  target.classList.add("chosen");
  const reading = (await readings())[target.id];
  if (chosen !== target) return;
  const address = new URL(`#${target.id}`, location.href).href;
  output.replaceChildren(
    element("p", { className: "quoted" }, quote(target.textContent), ` ${reading.kind}`),
    ...(reading.said ? [element("p", {}, reading.said)] : []),
    element("h3", {}, said.fields), fields(reading),
    element("h3", {}, said.used), used(reading),
    copier(said.copy, () => address), review(target.id, reading),
  );
  panel.classList.add("open");
  panel.scrollTop = 0;
};
const choose = (target) => {
  show(target);
  history.replaceState(null, "", `#${target.id}`); // no step back for each mark
};

for (const mark of marks) {
  mark.tabIndex = 0;
  mark.role = "button";
}
source.addEventListener("click", (event) => {
  const target = event.target.closest("mark[id], .sentence");
  if (target) choose(target);
});
source.addEventListener("keydown", (event) => {
  if (!["Enter", " "].includes(event.key) || !event.target.matches("mark")) return;
  event.preventDefault();
  choose(event.target);
});
const step = (by) => {
  const at = chosen ? marks.findIndex((mark) => mark === chosen || chosen.contains(mark)) : by > 0 ? -1 : 0;
  const next = marks[(at + by + marks.length) % marks.length];
  if (!next) return;
  choose(next);
  next.scrollIntoView({ block: "center" });
};
for (const button of all("[data-step]", panel)) button.addEventListener("click", () => step(Number(button.dataset.step)));
const close = make("button", { type: "button", className: "close", textContent: "×", ariaLabel: said.close, title: said.close });
close.addEventListener("click", () => {
  panel.classList.remove("open");
  chosen?.focus();
});
panel.querySelector(".steps").append(close);

// An address that names a sentence or a number shows it.
const follow = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && source.contains(target)) show(target);
};
addEventListener("hashchange", follow);
follow();

// Only some kinds or themes.
const filters = all("[data-filter]");
for (const button of filters) {
  button.addEventListener("click", () => {
    button.ariaPressed = button.ariaPressed === "true" ? "false" : "true";
    const on = filters.filter((filter) => filter.ariaPressed === "true").map((filter) => filter.dataset.filter);
    for (const [part, selector] of [["kind", "mark"], ["theme", ".sentence"]]) {
      const some = on.filter((name) => name.startsWith(part));
      source.classList.toggle(`only-${part}s`, some.length > 0);
      for (const one of all(selector, source)) one.classList.toggle("on", some.some((name) => one.classList.contains(name)));
    }
  });
}
