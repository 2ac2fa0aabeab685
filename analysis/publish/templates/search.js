// Search over what was read of all reports: by characters, by pinyin (whole or initials), by the names of the edition.
"use strict";
const said = JSON.parse(document.getElementById("said").textContent);
const input = document.getElementById("words");
const count = document.getElementById("count");
const list = document.querySelector("ul.results");
const MOST = 100;
const KINDS = { i: said.indicator, f: said.formula, s: said.sentence };

// One script for each report, fetched when somebody searches.
const fetched = new Map();
const load = (report) => {
  if (!fetched.has(report)) {
    fetched.set(report, new Promise((resolve, reject) => {
      const script = make("script", { src: `${list.dataset.folder}${report}.js` });
      script.addEventListener("load", () => resolve(globalThis.found[report].map((entry) => prepared(report, entry))));
      script.addEventListener("error", reject);
      document.head.append(script);
    }));
  }
  return fetched.get(report);
};

const prepared = (report, [kind, id, text, sounds, theme, state, code]) => {
  const syllables = sounds.split(" ");
  const about = [said.indicators[code], said.reports[report], said.themes[theme], said.codes[state]].filter(Boolean);
  return {
    kind, id, report, text, about, title: said.indicators[code] ?? "",
    plain: `${text} ${about.join(" ")}`.toLowerCase(),
    // a blank before each syllable: pinyin is found from the beginning of one
    full: syllables.map((syllable) => ` ${syllable}`).join(""),
    initials: syllables.map((syllable) => syllable[0]).join(""),
  };
};

// “shuishou”, “shui shou” and “ss” find 税收; single letters would find everything.
const byPinyin = (word) => {
  if (!/^[a-z]{2,}$/.test(word)) return () => false;
  const whole = new RegExp(` ${[...word].join(" ?")}`);
  return ({ full, initials }) => initials.includes(word) || whole.test(full);
};
const matcher = (query) => {
  const tests = query.toLowerCase().split(/\s+/).filter(Boolean).map((word) => {
    const sounds = byPinyin(word);
    return (entry) => entry.plain.includes(word) || sounds(entry);
  });
  return (entry) => tests.every((test) => test(entry));
};

const item = ({ kind, id, report, text, about, title }) => {
  const row = make("li", {});
  const link = make("a", { href: `evidence-${report}.html#${id}`, lang: "zh-CN", textContent: text });
  const [last, ...others] = [KINDS[kind], ...about.filter((one) => one !== title)];
  row.append(...(title ? [make("b", { textContent: title }), " "] : []), link, make("p", { className: "note", textContent: [last, ...others].join(" · ") }));
  return row;
};

let latest = 0;
const search = async () => {
  const query = input.value.trim();
  const turn = ++latest;
  history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  if (!query) {
    list.replaceChildren();
    count.textContent = "";
    return;
  }
  const entries = (await Promise.all(Object.keys(said.reports).map(load))).flat();
  if (turn !== latest) return; // somebody has typed on
  const hits = entries.filter(matcher(query));
  // words as they are written before those that only sound alike; indicators before formulas before sentences
  const asWritten = (entry) => query.toLowerCase().split(/\s+/).every((word) => entry.plain.includes(word));
  const rank = (entry) => (asWritten(entry) ? 0 : 3) + "ifs".indexOf(entry.kind);
  const ranked = new Map(hits.map((entry) => [entry, rank(entry)]));
  hits.sort((a, b) => ranked.get(a) - ranked.get(b));
  const message = !hits.length ? said.none : hits.length > MOST ? said.first : said.found;
  count.textContent = message.replace("{n}", hits.length).replace("{shown}", MOST);
  list.replaceChildren(...hits.slice(0, MOST).map(item));
};

input.addEventListener("input", search);
input.form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
input.value = new URLSearchParams(location.search).get("q") ?? "";
input.focus();
search();
