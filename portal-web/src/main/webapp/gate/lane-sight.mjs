// What the lane's camera sees: the zone of a document, then a face beside the permit's photo. Frames live in memory and are wiped.

import { alike, traits } from "./face.mjs";
import { readZone } from "./mrz-photo.mjs";

const REST = 300;

/** @param {() => HTMLVideoElement} video */
export function laneSight(video) {
  let watch = 0;

  function look(frame) {
    frame.width = video().videoWidth;
    frame.height = video().videoHeight;
    frame.getContext("2d", { willReadFrequently: true }).drawImage(video(), 0, 0);
    return frame;
  }

  /** Again and again until something else is to be seen. @param {(canvas: HTMLCanvasElement) => Promise} see */
  async function repeat(mine, see) {
    const frame = document.createElement("canvas");
    while (mine === watch) {
      if (video().videoWidth > 0) {
        await see(look(frame), () => mine === watch).catch((fault) => console.error(fault));
      }
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
    frame.width = 0;
  }

  return {
    /** @param {(zone: string) => void} onZone what was read, right or wrong */
    forZone(onZone) {
      repeat(++watch, async (canvas, goesOn) => {
        const zone = await readZone(canvas);
        if (goesOn() && zone !== "") {
          onZone(zone);
        }
      });
    },
    /**
     * @param {HTMLCanvasElement} photo of the permit
     * @param {(similarity: number) => void} onAlike of each face that was seen, per cent
     * @returns {Promise<boolean>} whether the photo shows a face at all
     */
    async forFace(photo, onAlike) {
      const mine = ++watch;
      const wanted = await traits(photo).catch(() => null);
      if (wanted === null) {
        return false;
      }
      repeat(mine, async (canvas, goesOn) => {
        const seen = await traits(canvas);
        if (goesOn() && seen !== null) {
          onAlike(alike(seen, wanted));
        }
      });
      return true;
    },
    rest: () => watch++,
  };
}
