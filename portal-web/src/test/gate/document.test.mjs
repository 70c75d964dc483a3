import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "../../main/gate/node_modules/mrz/lib/index.js";
import { compare, spoken } from "../../main/webapp/gate/document.mjs";
import { looksLikeMrz, read } from "../../main/webapp/gate/mrz.mjs";

/** What the other parser doesn't know: dates that nobody knows, with a filler as their check digit. */
const FILLED = ["no birth date, a filler as its check digit", "never expires"];
const CASES = JSON.parse(readFileSync(new URL("../../../../docs/gate/document-cases.json", import.meta.url), "utf8"));

for (const { name, mrz, reading, permit, today, findings } of CASES) {
  test(name, () => {
    const said = read(mrz);
    assert.equal(said.kind === "document" ? "WHOLE" : said.why, reading);
    if (said.kind === "document") {
      assert.deepEqual(compare(said.document, permit, today), findings);
    }
  });
}

test("another parser finds all check digits right where ours does", () => {
  const known = CASES.filter((each) => each.reading === "WHOLE" && !FILLED.includes(each.name));
  const texts = known.map((each) => read(each.mrz).text);
  assert.ok(texts.length > 30);
  for (const text of texts) {
    const digits = parse(text).details.filter((detail) => /CheckDigit/.test(detail.field));
    assert.ok(digits.length >= 3 && digits.every((digit) => digit.valid), text);
  }
});

test("another parser finds a digit wrong where ours does", () => {
  for (const { mrz, name } of CASES.filter((each) => each.reading === "CHECK_DIGIT")) {
    assert.equal(parse(mrz.split("\n")).valid, false, name);
  }
});

test("knows a zone wherever it arrives, also a damaged one", () => {
  for (const { mrz, reading, name } of CASES.filter((each) => ["WHOLE", "VISA"].includes(each.reading))) {
    assert.equal(looksLikeMrz(mrz), true, `${reading} ${name}`);
  }
  assert.equal(looksLikeMrz("P<PHLÂNTOS<<JOSE<MARIA<<<<<<<<<<<<<<<<<<<<<"), true);
});

test("takes nothing else for a zone", () => {
  const others = ["", "HPH-26-0000017", "7041" + "1".repeat(400), "VNP1" + "AZ".repeat(120), "https://example.org/?a<b<c<d<e<f", "<script>alert(1)</script>"];
  for (const text of others) {
    assert.equal(looksLikeMrz(text), false, text);
  }
});

test("spells a name for people", () => {
  assert.equal(spoken("NGUYEN<<THI<PHUONG<THAO"), "NGUYEN THI PHUONG THAO");
});
