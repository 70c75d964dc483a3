// Installs the gate page's packages, unless what is installed is what the lock file asks for.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = join(here, "package-lock.json");
const installed = join(here, "node_modules", "installed-lock.json");

if (!existsSync(installed) || readFileSync(installed, "utf8") !== readFileSync(wanted, "utf8")) {
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    stdio: "inherit",
  });
  if (npm.status !== 0) {
    console.error("npm ci failed: is npm installed, and its registry reachable?");
    process.exit(1);
  }
  copyFileSync(wanted, installed);
}
