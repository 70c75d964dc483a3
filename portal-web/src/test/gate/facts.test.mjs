import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { judge } from "../../main/webapp/gate/decision.mjs";
import { facts } from "../../main/webapp/gate/facts.mjs";

const published = (name) => JSON.parse(readFileSync(new URL(`../../../../docs/gate/${name}`, import.meta.url), "utf8"));
const law = published("decisions.json");
const { base, cases } = published("decision-cases.json");

for (const { name, law: otherLaw = {}, change, reasons, colour, override } of cases) {
  test(`judges: ${name}`, () => {
    const here = changed(structuredClone(law), otherLaw);
    const situation = changed(structuredClone(base), change);
    assert.deepEqual(judge(facts(situation, here), here.rows), { reasons, colour, override });
  });
}

test("every reason of the table has a case", () => {
  const told = new Set(cases.flatMap(({ reasons }) => reasons));
  assert.deepEqual([...told].sort(), [...new Set(law.rows.map(({ reason }) => reason))].sort());
});

test("a fact that nobody asked about lets no row hold", () => {
  assert.deepEqual(judge({ scan: "SEAL" }, law.rows), { reasons: [], colour: "GREEN", override: "GUARD" });
});

function changed(what, change) {
  for (const [name, value] of Object.entries(change)) {
    if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      changed(what[name], value);
    } else {
      what[name] = value;
    }
  }
  return what;
}
