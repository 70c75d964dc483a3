// Where the guard stands and which way people go; remembered on this device.

const KEPT = "eborder.gate.";

export function keep(name, value) {
  try {
    localStorage.setItem(KEPT + name, value);
  } catch {
    // a device that keeps nothing asks again
  }
}

export function kept(name) {
  try {
    return localStorage.getItem(KEPT + name);
  } catch {
    return null;
  }
}

/** @param {() => void} onChange after another lane or direction was chosen */
export function post(onChange) {
  const lane = document.getElementById("lane");
  const ways = Array.from(document.querySelectorAll("input[name=direction]"));
  const laneKept = "lane." + lane.dataset.unit;
  const codes = Array.from(lane.options, (option) => option.value).filter((code) => code !== "");

  lane.value = codes.length === 1 ? codes[0] : (codes.find((code) => code === kept(laneKept)) ?? "");
  ways.forEach((way) => (way.checked = way.value === (kept("direction") === "IN" ? "IN" : "OUT")));
  lane.addEventListener("change", () => {
    lane.removeAttribute("aria-invalid");
    keep(laneKept, lane.value);
    onChange();
  });
  ways.forEach((way) =>
    way.addEventListener("change", () => {
      keep("direction", way.value);
      onChange();
    }),
  );

  return {
    lane: () => lane.value,
    laneName: () => lane.selectedOptions[0]?.textContent.trim() ?? "",
    direction: () => ways.find((way) => way.checked).value,
    demandLane() {
      lane.setAttribute("aria-invalid", "true");
      lane.focus();
    },
  };
}
