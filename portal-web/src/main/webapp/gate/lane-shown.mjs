// The lane's screen: what to do now, large, in both languages at once; below it what the guard needs.

const SIGNS = { PERMIT: "1", DOCUMENT: "2", FACE: "3", BARRIER: "→", GUARD: "!", FAULT: "!", ENDED: "✓" };
const STEPS = ["PERMIT", "DOCUMENT", "FACE", "BARRIER"];
const PASSED = ["PASSED", "BY_HAND"];
const FOR_GUARD = ["FACE", "FAULT", "GUARD"];

/** @param words of the guard's language */
export function laneShown(words) {
  const dialog = document.getElementById("lane-desk");
  const slot = (name) => dialog.querySelector(`[data-slot=${name}]`);
  const texts = JSON.parse(document.getElementById("gate").dataset.kiosk);
  const photo = slot("photo");

  /** A text in both languages, Vietnamese first. */
  function both(name, key) {
    const lines = ["vi", "en"].map((language) => {
      const line = document.createElement("span");
      line.lang = language;
      line.textContent = texts[language]["gate.kiosk." + key];
      return line;
    });
    slot(name).replaceChildren(...lines);
  }

  function show(state) {
    const key = state.stage === "ENDED" ? "ENDED." + state.outcome : state.stage;
    dialog.dataset.stage = state.stage;
    dialog.dataset.outcome = state.outcome ?? "";
    slot("sign").textContent = state.outcome && !PASSED.includes(state.outcome) ? "✕" : SIGNS[state.stage];
    both("what", key);
    both("how", key + ".how");
    steps(state);
    const guards = FOR_GUARD.includes(state.stage);
    slot("guard").hidden = !guards;
    dialog.querySelectorAll("[data-for]").forEach((button) => (button.hidden = !button.dataset.for.split(" ").includes(state.stage)));
    slot("call").hidden = guards || !["PERMIT", "DOCUMENT"].includes(state.stage);
    slot("said").textContent = "";
    if (guards) {
      pin().value = "";
    }
    focus(state.stage);
    dialog.scrollTop = 0;
  }

  /** Scanners that type need a field; the guard's is another. */
  function focus(stage) {
    if (dialog.open) {
      (FOR_GUARD.includes(stage) ? pin() : dialog.querySelector("#lane-form input")).focus({ preventScroll: true });
    }
  }

  function steps({ stage, outcome }) {
    const passed = PASSED.includes(outcome);
    const now = STEPS.indexOf(stage);
    dialog.querySelectorAll("[data-step]").forEach((step, at) => {
      step.dataset.state = at === now ? "now" : at < now || passed ? "done" : "later";
      step.toggleAttribute("aria-current", at === now);
    });
  }

  const pin = () => dialog.querySelector("#lane-pin");

  return {
    dialog,
    slot,
    show,
    focus,
    pin,
    say: (key, facts) => (slot("said").textContent = words.text(key, facts)),
    hint: (text) => (slot("hint").textContent = text),
    person: (text) => (slot("person").textContent = text),
    barrier: (there) => (slot("no-barrier").hidden = there),
    /** What the aid says. @param key NONE, SEARCHING, ALIKE or UNLIKE */
    aid(key, facts) {
      slot("aid").dataset.aid = key;
      slot("aid").textContent = words.text("gate.lane-desk.aid." + key, facts);
    },
    /** @param {HTMLCanvasElement|null} picture null wipes it */
    photo(picture) {
      photo.hidden = !picture;
      photo.width = picture?.width ?? 0;
      photo.height = picture?.height ?? 0;
      if (picture) {
        photo.getContext("2d").drawImage(picture, 0, 0);
      }
    },
  };
}
