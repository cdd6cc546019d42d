// What Lighthouse makes of the rendered samples on a phone: accessibility and best practices, 100 of 100 or a complaint.
// All samples in German; in English and Arabic as many as show every element with every class once: what language and
// direction change lies there, and axe-core (pages.mjs) has judged all samples in all three. No audit is left out:
// 127.0.0.1 counts as safe as HTTPS; HSTS and trusted types have no weight with Lighthouse and are left to the server.
// Usage: node tests/look/lighthouse.mjs [part of a page's name]
import { readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { killAll, launch } from "chrome-launcher";
import lighthouse, { defaultConfig } from "lighthouse";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";
import { note, versionOf } from "./evidence.mjs";
import { ROOT, serve } from "./site.mjs";

const FILE = fileURLToPath(import.meta.url);
const SOURCE = "de";
const OTHERS = ["en", "ar"];
/** No time is judged, so nothing waits for quiet: pages have nothing to do after loading. Other methods force pauses. */
const SETTINGS = {
  throttlingMethod: "simulate", pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 0, cpuQuietThresholdMs: 0,
  disableFullPageScreenshot: true, disableStorageReset: true, logLevel: "error",
};
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"];

async function main(part = "") {
  const site = await serve();
  const pages = chosen().filter((name) => name.includes(part));
  const lanes = availableParallelism();
  const complaints = await Promise.all(Array.from({ length: lanes }, (_, nth) =>
    lane({ address: site.address, pages: pages.filter((_, at) => at % lanes === nth) }))).finally(killAll);
  site.close();
  complaints.flat().sort().forEach((complaint) => console.log(complaint));
  console.log(`${pages.length} pages, ${complaints.flat().length} complaints`);
  if (!part) {
    const judge = { name: "Lighthouse", version: versionOf("lighthouse"), standard: "100/100" };
    note("lighthouse", { ...judge, languages: [SOURCE, ...OTHERS], checked: pages.length, violations: complaints.flat().length });
  }
  process.exitCode = complaints.flat().length > 0 || pages.length === 0 ? 1 : 0;
}

function chosen() {
  const all = readdirSync(`${ROOT}/${SOURCE}`).filter((name) => name.endsWith(".html")).sort();
  const some = covering(all);
  return [...all.map((name) => `${SOURCE}/${name}`), ...OTHERS.flatMap((lang) => some.map((name) => `${lang}/${name}`))];
}

/** The samples that show an element, or a class of one, that no larger sample shows. */
function covering(names) {
  const shapes = (name) => new Set(readFileSync(`${ROOT}/${SOURCE}/${name}`, "utf8").match(/<[a-z]\w*(?=[\s>])(?: (?:class|type|role)="[^"]*")*/g));
  const bySize = names.map((name) => ({ name, shapes: shapes(name) })).sort((a, b) => b.shapes.size - a.shapes.size);
  const seen = new Set();
  return bySize.filter(({ shapes }) => {
    const before = seen.size;
    shapes.forEach((shape) => seen.add(shape));
    return seen.size > before;
  }).map(({ name }) => name);
}

/** Lighthouse judges one page at a time in a thread. The browser belongs to the main thread, which can always end it. */
async function lane(work) {
  const { port } = await chromium();
  const worker = new Worker(FILE, { workerData: { ...work, port } });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject).once("exit", () => reject(new Error("a lane ended early")));
  });
}

async function judgeAll({ address, port, pages }) {
  pageFunctions.computeBenchmarkIndex = () => 1000; // a second for each page, of use only where time is judged
  const complaints = [];
  const config = configOf("accessibility", "best-practices");
  for (const name of pages) {
    const { lhr } = await lighthouse(`${address}/${name}`, { port, ...SETTINGS }, config);
    complaints.push(...failures(lhr).map((failure) => `${name}: ${failure}`));
  }
  return complaints;
}

/** The audits that count for these categories, and no others: loading a category of the default loads all of them. */
function configOf(...names) {
  const counting = ({ auditRefs, ...category }) => ({ ...category, auditRefs: auditRefs.filter(({ weight }) => weight > 0) });
  const categories = Object.fromEntries(names.map((name) => [name, counting(defaultConfig.categories[name])]));
  const ids = new Set(Object.values(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => id)));
  return { ...defaultConfig, categories, audits: defaultConfig.audits.filter((path) => ids.has(path.split("/").at(-1))) };
}

/** What keeps a page from 100, with one place of it. An audit that broke keeps it from a score at all. */
function failures({ categories, audits, runtimeError }) {
  if (runtimeError) return [runtimeError.message];
  const short = Object.values(categories).filter(({ score }) => score !== 1);
  return short.flatMap(({ title, score, auditRefs }) => {
    const failed = auditRefs.map(({ id }) => audits[id]).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "error" || (score !== null && score < 1));
    return failed.map((audit) => `${title} ${Math.round(score * 100)}: ${audit.id}: ${audit.title} ${placeOf(audit)}`);
  });
}

function placeOf({ details, errorMessage }) {
  return errorMessage ?? JSON.stringify(details?.items?.[0] ?? "").slice(0, 300);
}

/** A browser that Lighthouse can reach at a port. What it would tell or fetch on its own is off with the launcher's own flags. */
export function chromium() {
  return launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell", chromeFlags: FLAGS });
}

process.once("SIGTERM", () => { killAll(); process.exit(143); });
if (!isMainThread) parentPort.postMessage(await judgeAll(workerData));
else if (process.argv[1] === FILE) await main(process.argv[2]);
