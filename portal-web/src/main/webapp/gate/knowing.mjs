// What this device knows, always in sight: how old its list is, how much it has still to send, who stands at it.

const MINUTE = 60_000;
const SIGNS = { FRESH: "ok", STALE: "warn", TOO_OLD: "stop" };

export function knowing(words) {
  const age = document.getElementById("list-age");
  const left = document.getElementById("waiting");
  const name = document.getElementById("officer");

  return {
    /** @param {{now}|null} time null if nothing is known yet */
    show({ list, packedAt, pack }, time) {
      const issued = list && time ? Math.min(list.issuedAt, packedAt) : null;
      const old = issued === null ? null : Math.max(0, time.now - issued);
      const state = issued === null ? "TOO_OLD" : judged(old, pack.law);
      age.className = "tag " + SIGNS[state];
      age.dataset.age = state;
      age.textContent = issued === null ? words.text("gate.list.none") : written(old);
    },
    waiting(count) {
      left.hidden = count === 0;
      left.dataset.count = count;
      left.textContent = words.text("gate.waiting", { count });
    },
    officer(text) {
      name.textContent = text;
    },
  };

  function written(old) {
    const minutes = Math.floor(old / MINUTE);
    if (minutes < 60) {
      return words.text("gate.list.minutes", { count: minutes });
    }
    return words.text("gate.list.hours", { count: Math.floor(minutes / 60) });
  }
}

function judged(old, { greenWithin, amberWithin }) {
  return old < greenWithin * 1000 ? "FRESH" : old < amberWithin * 1000 ? "STALE" : "TOO_OLD";
}
