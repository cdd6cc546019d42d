// Judges every rendered sample in a real browser: no sideways scrolling, wide or at 320 px, nothing blocked by the
// policy, no script error; in three languages axe-core in light, and its rules about colours in dark as well.
// One lane for each core.
// Usage: node tests/look/pages.mjs [part of a page's name]
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { COLOURS, RULES, violations } from "./axe.mjs";
import { note, versionOf } from "./evidence.mjs";
import { ROOT, browser, serve } from "./site.mjs";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };
/** The source, another language, another direction of writing. What axe-core sees is the same in the others. */
const JUDGED = /^(de|en|ar)\//;
/** Languages that nobody speaks: longer than any, or written from right to left. */
const INVENTED = /^[a-z]+-X[AB]\//;

async function main(part = "") {
  const site = await serve();
  const pages = readdirSync(ROOT, { recursive: true }).filter((name) => name.endsWith(".html") && name.includes(part)).sort();
  const left = pages.values();
  const lanes = Array.from({ length: availableParallelism() }, () => judgeAll(site.address, left));
  const complaints = (await Promise.all(lanes)).flat().sort();
  site.close();
  complaints.forEach((complaint) => console.log(complaint));
  console.log(`${pages.length} pages, ${complaints.length} complaints`);
  if (!part) tell(pages, complaints);
  process.exitCode = complaints.length > 0 || pages.length === 0 ? 1 : 0;
}

/** What the accessibility statement says. */
function tell(pages, complaints) {
  const count = (kind) => complaints.filter((complaint) => kind.test(complaint)).length;
  const languages = (names) => [...new Set(names.map((name) => name.split("/")[0]))];
  const judged = pages.filter((name) => JUDGED.test(name));
  const axe = { name: "axe-core", version: versionOf("axe-core"), standard: "WCAG 2.2 A, AA" };
  note("axe", { ...axe, languages: languages(judged), checked: judged.length, violations: count(/: (light|dark): /) });
  const own = { name: "playwright-core", version: versionOf("playwright-core"), standard: "WCAG 2.2, 1.4.10" };
  const real = pages.filter((name) => !INVENTED.test(name));
  note("narrow", { ...own, languages: languages(real), checked: real.length, violations: count(/ px too wide at /) });
}

/** Takes pages from those that are left, one after the other. */
async function judgeAll(address, left) {
  const chromium = await browser();
  const page = await chromium.newPage({ viewport: WIDE });
  const complaints = [];
  let where = "";
  const complain = (text) => complaints.push(`${where}: ${text}`);
  page.on("console", (message) => { if (message.type() === "error") complain(message.text()); });
  page.on("pageerror", (error) => complain(error.message));
  for (const name of left) {
    where = name;
    await page.goto(`${address}/${name}`);
    await page.evaluate(() => document.querySelectorAll("details:not(.languages)").forEach((details) => { details.open = true; }));
    if (JUDGED.test(name)) await judge(page, complain);
    await measure(page, complain);
  }
  await chromium.close();
  return complaints;
}

async function judge(page, complain) {
  await page.emulateMedia({ colorScheme: "light" });
  (await violations(page, RULES)).forEach((violation) => complain(`light: ${violation}`));
  await page.emulateMedia({ colorScheme: "dark" });
  (await violations(page, COLOURS)).forEach((violation) => complain(`dark: ${violation}`));
}

/** Ends with a wide page, as it began. */
async function measure(page, complain) {
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wider > 0) complain(`${wider} px too wide at ${size.width} px`);
  }
}

await main(process.argv[2]);
