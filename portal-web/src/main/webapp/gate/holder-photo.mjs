// The photo on a permit, asked for while its holder stands at the lane, in memory only.

const PATIENCE = 4000;
const MOST_BYTES = 5 * 1024 * 1024;
const LONGEST_EDGE = 640;

/** @returns {Promise<HTMLCanvasElement|null>} null if there is none or the portal can't be reached */
export async function holderPhoto(session, number) {
  try {
    const response = await fetch(`/api/v1/gate/devices/${session.device.id}/photos/${encodeURIComponent(number)}`, {
      headers: { Authorization: "Bearer " + session.shift.token },
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const picture = response.ok ? await response.blob() : null;
    return picture && picture.size <= MOST_BYTES ? await drawn(picture) : null;
  } catch {
    return null;
  }
}

async function drawn(picture) {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, LONGEST_EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d", { willReadFrequently: true }).drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}
