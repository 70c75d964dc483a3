import assert from "node:assert/strict";
import { test } from "node:test";
import { repaired } from "../../main/webapp/gate/mrz-repair.mjs";

const PASSPORT = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const CARD = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
const whole = (lines) => lines.join("\n");

test("leaves what is right as it is, and what isn't the zone out", () => {
  assert.equal(repaired("Date of issue 12 MAR 2021\n\n" + whole(PASSPORT) + "\n"), whole(PASSPORT));
  assert.equal(repaired(whole(CARD)), whole(CARD));
});

test("puts digits where only digits may stand, letters where only letters", () => {
  const read = [PASSPORT[0].replace("ERIKSSON", "ER1K5S0N"), PASSPORT[1].replace("7408122", "74O8I2Z").replace("UTO", "UT0")];
  assert.equal(repaired(whole(read)), whole(PASSPORT));
});

test("tells a number's sign by its check digit where that allows no other", () => {
  assert.equal(repaired(whole([PASSPORT[0], PASSPORT[1].replace("L898902C3", "L8989O2C3")])), whole(PASSPORT));
  const either = whole([PASSPORT[0], PASSPORT[1].replace("L898902C3", "L89B902C3")]);
  assert.equal(repaired(either), either);
});

test("knows an M that was taken for two signs", () => {
  const he = "L898902C36UTO7408122M1204159ZE184226B<<<<<10";
  for (const torn of ["14", "11"]) {
    assert.equal(repaired(whole([PASSPORT[0], he.replace("M", torn)])), whole([PASSPORT[0], he]));
  }
});

test("gives the line its length back by its fillers", () => {
  assert.equal(repaired(whole([PASSPORT[0].slice(0, -4), PASSPORT[1]])), whole(PASSPORT));
  assert.equal(repaired(whole([PASSPORT[0] + "<<", "1" + PASSPORT[1]])), whole(PASSPORT));
});

test("shows what can't be put right, and nothing for what is no zone", () => {
  const [names] = repaired(whole([PASSPORT[0], PASSPORT[1].replace("8122", "8123")])).split("\n");
  assert.equal(names, PASSPORT[0]);
  assert.equal(repaired("MENU\nSOUP < 5\n"), "");
});
