// Gzip by the browser's own streams, bounded on both sides.

import { demand, Fault } from "../signed/fault.mjs";

/** Browsers inflate what they are given at one go, up to a thousandfold, before anybody can stop them. */
const SLICE = 1024;

/**
 * @param {Uint8Array} packed whose length the caller has bounded
 * @param {number} size in bytes, of what must come out
 * @throws {Fault} FORM if that is no whole gzip, SIZE if it holds more or less
 */
export async function unpacked(packed, size) {
  const bytes = new Uint8Array(size);
  let length = 0;
  for await (const part of parts(packed, new DecompressionStream("gzip"))) {
    demand(length + part.length <= size, "SIZE");
    bytes.set(part, length);
    length += part.length;
  }
  demand(length === size, "SIZE");
  return bytes;
}

export async function packed(bytes) {
  const all = [];
  for await (const part of parts(bytes, new CompressionStream("gzip"))) {
    all.push(part);
  }
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

/** Not every browser can iterate over a stream. */
async function* parts(bytes, through) {
  const reader = slices(bytes).pipeThrough(through).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield next.value;
    }
  } catch {
    throw new Fault("FORM");
  } finally {
    reader.cancel().catch(() => {});
  }
}

function slices(bytes) {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
      } else {
        controller.enqueue(bytes.subarray(at, (at += SLICE)));
      }
    },
  });
}
