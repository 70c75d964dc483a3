// The page's texts and names, given by the server in the reader's language.

let told = null;

/** The page's settings, taken once. */
export function here() {
  told ??= settings(document.getElementById("gate"));
  return told;
}

/** Takes what the server put on the element; the bearer token stays in memory only. */
function settings(element) {
  const { token, words, countries, kinds, place } = element.dataset;
  element.removeAttribute("data-token");
  const texts = JSON.parse(words);
  const names = { countries: JSON.parse(countries), kinds: JSON.parse(kinds) };
  return {
    token,
    place,
    /** The text of a key, its places filled. */
    text: (key, facts = {}) => (texts[key] ?? key).replace(/\{(\w+)}/g, (place, name) => facts[name] ?? place),
    has: (key) => key in texts,
    country: (code) => names.countries[code] ?? code,
    kind: (code) => names.kinds[code] ?? code,
  };
}
