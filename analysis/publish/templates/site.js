// What all pages offer besides reading; without it they lose nothing that they say.
"use strict";
document.documentElement.classList.add("scripted");
const words = JSON.parse(document.body.dataset.words);
const edition = document.body.dataset.edition;
sortedAndFiltered(document, edition, words, true);

// The edition that a reader has chosen is the one that addresses without an edition lead to.
document.querySelector("a.other").addEventListener("click", (event) => {
  try {
    localStorage.setItem("edition", event.currentTarget.dataset.edition);
  } catch {
    // storage is closed to pages opened from a folder in some browsers: nothing is remembered
  }
  event.currentTarget.hash = location.hash; // to the same place of the other edition
});

// A form whose answer is a page of this folder: the policy lets no form be sent, so that it goes there itself.
for (const form of all("header form.ask")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = `search.html?q=${encodeURIComponent(form.q.value.trim())}`;
  });
}

// Two lists in place of the list of pairs. The second offers what there is a page for.
for (const picker of all(".picker")) {
  const pages = new Map();
  for (const { href, dataset: { left, right } } of all("a[data-left]", picker)) {
    for (const [one, other] of [[left, right], [right, left]]) {
      if (!pages.has(one)) pages.set(one, new Map());
      pages.get(one).set(other, href);
    }
  }
  const fill = (list, names) => {
    const before = list.value;
    list.replaceChildren(...[...names].map((name) => make("option", { textContent: name })));
    if ([...names].includes(before)) list.value = before;
  };
  const [first, second] = [make("select", {}), make("select", {})];
  const go = make("button", { type: "button", textContent: words.compare });
  const offer = () => fill(second, pages.get(first.value).keys());
  fill(first, pages.keys());
  offer();
  first.addEventListener("change", offer);
  go.addEventListener("click", () => (location.href = pages.get(first.value).get(second.value)));
  const form = make("div", { className: "pick" });
  form.append(labelled(words.first, first), labelled(words.second, second), go);
  picker.querySelector("ul").hidden = true;
  picker.prepend(form);
}
