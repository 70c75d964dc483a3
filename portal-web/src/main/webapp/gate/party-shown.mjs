// How a party looks on the screen: how many may pass, whom something stands against and why, and who stands there.

import { clock, until } from "./shown.mjs";

const KEYS_REST = 400;
const SIGNS = { GREEN: "✓", AMBER: "!", RED: "✕" };

/** @param {{onLet: (ticked: number[]) => void, onNext: () => void}} listener */
export function partyShown(words, { onLet, onNext }) {
  const dialog = document.getElementById("party");
  const slot = (name) => dialog.querySelector(`[data-slot=${name}]`);
  const letThrough = slot("let");
  const form = document.getElementById("party-form");
  let direction = "OUT";
  let shownAt = 0;

  function open({ asked, reading: { content }, roster, members, laneName, millis, alone }, out) {
    direction = asked.direction;
    delete dialog.dataset.done;
    dialog.dataset.millis = millis;
    slot("place").textContent = words.text("gate.poster.place", { lane: laneName, unit: words.place });
    slot("alone").hidden = !alone;
    slot("time").textContent = clock(new Date());
    slot("direction").textContent = words.text("gate.direction." + direction);
    slot("name").textContent = roster?.tour ?? plain(content.tour);
    slot("facts").replaceChildren(...facts(content, members, out));
    const green = members.filter(({ verdict }) => verdict === "GREEN");
    colour(green.length === members.length ? "GREEN" : worst(members, green));
    say(words.text("gate.party.word", { green: green.length, all: members.length }));
    reasons(members);
    slot("here").replaceChildren(...green.map(box));
    slot("here-box").hidden = green.length === 0;
    count();
    show();
  }

  function worst(members, green) {
    return green.length === 0 && members.every(({ verdict }) => verdict === "RED") ? "RED" : "AMBER";
  }

  /** @param {Map<number, string[]>} refused reasons by place in the list of status */
  function done(members, refused, through, out) {
    dialog.querySelector("[data-test=party-out]").textContent = out;
    dialog.dataset.done = "true";
    colour(refused.size === 0 ? "GREEN" : "AMBER");
    say(words.text("gate.party.done." + direction, { count: through }));
    reasons(members.map((one) => ({ ...one, verdict: refused.has(one.index) ? "AMBER" : "GREEN", reasons: refused.get(one.index) ?? [] })));
    slot("here-box").hidden = true;
    letThrough.hidden = true;
    show();
  }

  /** Nothing was kept: nobody has passed. */
  function failed() {
    dialog.dataset.verdict = "NONE";
    slot("sign").textContent = "?";
    say(words.text("gate.word.NONE"));
    show();
  }

  function colour(kind) {
    dialog.dataset.verdict = kind;
    slot("sign").textContent = SIGNS[kind];
  }

  function say(word) {
    slot("word").textContent = word;
  }

  function show() {
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.scrollTop = 0;
    shownAt = performance.now();
    // a scanner that types ends with Enter: it leads on, and never lets anybody pass
    form.querySelector("input").focus({ preventScroll: true });
  }

  /** One entry for all to whom the same happened, with their names. */
  function reasons(members) {
    const groups = new Map();
    members.filter(({ verdict }) => verdict !== "GREEN").forEach((member) => {
      const key = member.reasons.join(" ");
      groups.set(key, [...(groups.get(key) ?? []), member]);
    });
    slot("reasons").replaceChildren(...[...groups.values()].map(entry));
    slot("reasons").hidden = groups.size === 0;
    slot("spoken").textContent = [slot("word"), ...slot("reasons").children].map((one) => one.textContent).join(". ");
  }

  function entry(members) {
    const line = document.createElement("li");
    line.dataset.colour = members[0].verdict;
    const names = members.map(({ name }) => name).filter(Boolean).join(", ");
    line.append(
      made("strong", names || words.text("gate.party.unnamed", { count: members.length })),
      ...members[0].reasons.map((reason) => made("span", words.text("gate.reason." + reason))),
      made("span", words.text(names ? "gate.party.aside" : "gate.party.unknown")),
    );
    return line;
  }

  function box({ index, name }) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    Object.assign(input, { type: "checkbox", checked: true, value: index, autocomplete: "off" });
    input.addEventListener("change", count);
    label.append(input, made("span", name));
    return label;
  }

  function ticked() {
    return Array.from(slot("here").querySelectorAll("input:checked"), (input) => Number(input.value));
  }

  function count() {
    const here = ticked().length;
    slot("count").textContent = words.text("gate.party.count", { count: here });
    letThrough.hidden = here === 0;
    letThrough.textContent = words.text("gate.party.let." + direction, { count: here });
  }

  function facts(content, members, out) {
    return [
      fact("people", members.length),
      fact("out", out),
      fact("ship", plain(content.vesselName)),
      fact("until", until(new Date(content.validUntil).toISOString(), new Date(), words.text("gate.fact.today"))),
      fact("number", partyNumber(content)),
    ];
  }

  function fact(key, value) {
    const both = document.createElement("div");
    both.append(made("dt", words.text("gate.party." + key)), made("dd", value));
    both.lastChild.dataset.test = "party-" + key;
    return both;
  }

  letThrough.addEventListener("click", () => {
    letThrough.hidden = true;
    onLet(ticked());
  });
  slot("next").addEventListener("click", onNext);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    onNext();
  });

  return {
    form,
    open,
    done,
    failed,
    colour: () => dialog.dataset.verdict,
    isOpen: () => dialog.open,
    /** Some scanners end with two line ends: the second isn't the guard's. */
    takesKeys: () => performance.now() - shownAt > KEYS_REST,
    close: () => dialog.close(),
  };
}

/** With its hyphens, {@code HPH-26-P000017}. */
export const partyNumber = ({ number }) => number.replace(/^(.*)(\d{2})(P\d+)$/, "$1-$2-$3");

const plain = (sealed) => sealed.replace(/</g, " ").trim();

function made(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
