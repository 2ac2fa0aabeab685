// From an address without an edition to the page of that name in the reader's edition.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const page = document.querySelector("main").dataset.page;
  let edition = navigator.languages.some((name) => name.startsWith("zh")) ? "zh" : "en";
  try {
    edition = localStorage.getItem("edition") ?? edition;
  } catch {
    // storage is closed to pages opened from a folder in some browsers: the language decides each time
  }
  location.replace(`${edition}/${page}${location.search}${location.hash}`);
});
