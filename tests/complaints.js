// What is wrong with the page as it is drawn now, each a line: what axe does not look at, above all pictures and fit.
() => {
  const found = new Set();
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const words = (text) => text.replace(/\s+/g, " ").trim();
  const of = (element) => `<${element.localName} ${element.className?.baseVal ?? element.className}> “${words(element.textContent).slice(0, 40)}”`;

  for (const picture of all("img, svg").filter(shown)) if (!(picture.alt ?? picture.getAttribute("aria-label"))) found.add("a picture without words");
  for (const head of all("th")) if (!head.scope) found.add(`a head without scope: ${of(head)}`);
  const ids = all("[id]").map((element) => element.id);
  if (new Set(ids).size < ids.length) found.add("an id twice");

  // Text: contrast against what is drawn behind it, and whether all of it can be seen.
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [x, y, z]) => [a * r + (1 - a) * x, a * g + (1 - a) * y, a * b + (1 - a) * z, 1];
  const luminance = ([r, g, b]) => [r, g, b].map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
  };
  const scrolls = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const hidden = (element) => element.closest(".hidden, .skip, script, style, title, option, details:not([open]) > :not(summary)");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!words(node.data) || hidden(element) || !shown(element)) continue;
    const style = getComputedStyle(element);
    const inPicture = element instanceof SVGElement;
    const front = rgba(inPicture ? style.fill : style.color);
    const back = behind(inPicture ? element.ownerSVGElement : element);
    const key = `${front} ${back} ${style.fontSize} ${style.fontWeight}`;
    if (!seen.has(key)) {
      const [light, dark] = [luminance(over(front, back)), luminance(back)].sort((a, b) => b - a);
      const size = parseFloat(style.fontSize);
      const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
      seen.set(key, (light + 0.05) / (dark + 0.05) >= needed);
    }
    if (!seen.get(key)) found.add(`little contrast: ${of(element)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (inPicture) {
      const frame = element.ownerSVGElement.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.add(`cut in a picture: ${of(element)}`);
    } else if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(element)) found.add(`beyond the edge: ${of(element)}`);
  }
  for (const element of all("body *").filter(shown)) {
    if (hidden(element) || element instanceof SVGElement || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName)) continue;
    const { overflowX } = getComputedStyle(element);
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) found.add(`clipped: ${of(element)}`);
  }
  for (const element of all("button, select, input:not([type=checkbox])").filter(shown)) {
    const { width, height } = element.getBoundingClientRect();
    if (width < 24 || height < 24) found.add(`too small to hit: ${of(element)} ${Math.round(width)} × ${Math.round(height)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.add(`scrolls sideways by ${scrollWidth - clientWidth} px`);
  return [...found];
}
