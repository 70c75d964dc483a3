// The last checks of this border unit, small: no names, only numbers.

import { clock, written } from "./shown.mjs";

const MOST = 20;
const SIGNS = { GREEN: "ok", AMBER: "warn", RED: "stop", NONE: "none" };

export function latestList(words) {
  const list = document.getElementById("latest");
  const empty = document.getElementById("latest-empty");

  function add(row) {
    list.prepend(line(row));
    trim();
  }

  function fill(rows) {
    list.replaceChildren(...rows.slice(0, MOST).map(line));
    trim();
  }

  function trim() {
    while (list.children.length > MOST) {
      list.lastElementChild.remove();
    }
    empty.hidden = list.children.length > 0;
  }

  function line({ at, colour, direction, permitNumber, reason }) {
    const entry = document.createElement("li");
    entry.dataset.verdict = colour;
    const tag = text("span", words.text("gate.word." + colour));
    tag.className = "tag " + SIGNS[colour];
    const why = words.has("gate.reason." + reason) ? words.text("gate.reason." + reason) : "";
    entry.append(
      tag,
      text("time", clock(new Date(at))),
      text("span", words.text("gate.way." + direction)),
      text("b", written(permitNumber) || words.text("gate.latest.unknown")),
      text("small", why),
    );
    return entry;
  }

  return { add, fill };
}

function text(tag, content) {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}
