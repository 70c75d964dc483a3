// Reads machine-readable zones from photographs as the gate page does: the second line of each, empty where its check digits don't fit.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { read } from "../../../../portal-web/src/main/webapp/gate/mrz.mjs";
import { SETTINGS } from "../../../../portal-web/src/main/webapp/gate/mrz-photo.mjs";
import { repaired } from "../../../../portal-web/src/main/webapp/gate/mrz-repair.mjs";

const PACKAGES = new URL("../../../../portal-web/src/main/gate/node_modules/", import.meta.url);
const { createWorker } = createRequire(PACKAGES)("tesseract.js");
const OLD_ENGINE = 0;

const worker = await createWorker("eng", OLD_ENGINE, {
  langPath: fileURLToPath(new URL("@tesseract.js-data/eng/4.0.0", PACKAGES)),
  cacheMethod: "none",
});
await worker.setParameters(SETTINGS);
for (const photo of process.argv.slice(2)) {
  const { data } = await worker.recognize(photo);
  const zone = read(repaired(data.text));
  console.log(zone.kind === "document" ? zone.text.split("\n")[1] : "");
}
await worker.terminate();
