// Lists the files with which the gate app starts from the device, and a version that changes with any of them.
// node precache.mjs <webapp> <reader> <target>
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const [webapp, reader, target] = process.argv.slice(2);
const STARTING = /\.(mjs|css|svg|webmanifest)$/;
const READER = {
  "/gate/zxing/share.js": "dist/es/share.js",
  "/gate/zxing/reader/index.js": "dist/es/reader/index.js",
  "/gate/zxing/zxing_reader.wasm": "dist/reader/zxing_reader.wasm",
};

const own = readdirSync(join(webapp, "gate"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && STARTING.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((file) => ["/" + relative(webapp, file).replaceAll("\\", "/"), file]);
const read = Object.entries(READER).map(([path, file]) => [path, join(reader, file)]);
const files = [...own, ...read].sort(([one], [other]) => (one < other ? -1 : 1));

const hash = createHash("sha256");
for (const [path, file] of files) {
  hash.update(path).update(readFileSync(file));
}
mkdirSync(target, { recursive: true });
writeFileSync(
  join(target, "precache.js"),
  `self.PRECACHE = ${JSON.stringify({ VERSION: hash.digest("hex").slice(0, 16), FILES: files.map(([path]) => path) }, null, 2)};\n`,
);
