// What a lane reports: signed deeds of whose shift it is, or of the guard who decided.

import { deed, now } from "./judging.mjs";
import { drop, keep, kept } from "./store.mjs";

const KEPT = "lane-way";

export function laneDeeds(session) {
  function add(kind, { asked, guard }, more) {
    const shift = (guard ?? session.shift).shift;
    return session.deeds.add({ ...deed(session, kind, asked, now(session)), ...more, shift });
  }

  async function deny(way, more) {
    const { id, index } = way.asked.check;
    await add("DENIAL", way, { about: id, ...more });
    if (index !== null) {
      await session.supply.notPassed(index);
    }
  }

  return {
    deny: (way, { reasons, note }) => deny(way, { reasons, note }),
    failure: (way) => add("FAILURE", way, { note: "barrier" }),
    async crossed(way, { passing }) {
      await add("LANE", way, { about: way.asked.check.id, passing });
      await drop(KEPT);
    },
    /** Somebody whom a green verdict has counted is on the way. */
    begun: ({ asked: { check, direction, lane, reader } }) => keep(KEPT, { check, direction, lane, reader }),
    /** Who was on the way when the device went out hasn't passed. */
    async recall() {
      const asked = await kept(KEPT);
      if (asked) {
        await deny({ asked, guard: null }, { reasons: [], note: "LEFT" });
        await drop(KEPT);
      }
    },
  };
}
