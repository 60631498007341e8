/**
 * Evaluated in a page: for each colour of text on the colour behind it, an example and the contrast as WCAG 2 computes it. Elements that
 * are not shown do not count.
 */
export const contrasts = `(() => {
  const channels = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((each) => each / 255).map((each) => each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = channels(getComputedStyle(each).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = new Map();
  for (const element of [...document.querySelectorAll("body *")].slice(0, 3000)) {
    const hasText = [...element.childNodes].some((each) => each.nodeType === 3 && each.data.trim());
    if (!hasText || !element.checkVisibility()) continue;
    const text = channels(getComputedStyle(element).color), back = behind(element);
    const [high, low] = [luminance(text), luminance(back)].sort((one, other) => other - one);
    found.set(text + " on " + back, [element.tagName + " " + text + " on " + back, (high + 0.05) / (low + 0.05)]);
  }
  return [...found.values()];
})()`;
