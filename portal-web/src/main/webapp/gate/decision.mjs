// The decision table at work: facts in, a judgement out. Pure.

const COLOURS = ["GREEN", "AMBER", "RED"];
const OVERRIDES = ["GUARD", "TWO", "NOBODY"];

/** @returns {{reasons: string[], colour: string, override: string}} every reason whose row holds, in the order of the table; the worst colour */
export function judge(facts, rows) {
  const held = rows.filter(({ when }) => Object.entries(when).every(([fact, values]) => values.includes(facts[fact])));
  return {
    reasons: [...new Set(held.map(({ reason }) => reason))],
    colour: worst(held.map(({ colour }) => colour), COLOURS),
    override: worst(held.map(({ override }) => override), OVERRIDES),
  };
}

function worst(values, scale) {
  return scale[Math.max(0, ...values.map((value) => scale.indexOf(value)))];
}
