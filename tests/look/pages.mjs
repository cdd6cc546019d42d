// Judges every rendered sample in a real browser: axe-core in light, its rules about colours in dark as well, no
// sideways scrolling, wide or at 320 px, nothing blocked by the policy, no script error. One lane for each core.
// Usage: node tests/look/pages.mjs [part of a page's name]
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { COLOURS, RULES, violations } from "./axe.mjs";
import { ROOT, browser, serve } from "./site.mjs";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };

async function main(part = "") {
  const [site, chromium] = [await serve(), await browser()];
  const pages = readdirSync(ROOT, { recursive: true }).filter((name) => name.endsWith(".html") && name.includes(part)).sort();
  const left = pages.values();
  const lanes = Array.from({ length: availableParallelism() }, () => judgeAll(chromium, site.address, left));
  const complaints = (await Promise.all(lanes)).flat().sort();
  await chromium.close();
  site.close();
  complaints.forEach((complaint) => console.log(complaint));
  console.log(`${pages.length} pages, ${complaints.length} complaints`);
  process.exitCode = complaints.length > 0 || pages.length === 0 ? 1 : 0;
}

/** Takes pages from those that are left, one after the other. */
async function judgeAll(chromium, address, left) {
  const page = await chromium.newPage({ viewport: WIDE });
  const complaints = [];
  let where = "";
  const complain = (text) => complaints.push(`${where}: ${text}`);
  page.on("console", (message) => { if (message.type() === "error") complain(message.text()); });
  page.on("pageerror", (error) => complain(error.message));
  for (const name of left) {
    where = name;
    await judge(page, `${address}/${name}`, complain);
  }
  return complaints;
}

async function judge(page, address, complain) {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(WIDE);
  await page.goto(address);
  await page.evaluate(() => document.querySelectorAll("details:not(.languages)").forEach((details) => { details.open = true; }));
  (await violations(page, RULES)).forEach((violation) => complain(`light: ${violation}`));
  await page.emulateMedia({ colorScheme: "dark" });
  (await violations(page, COLOURS)).forEach((violation) => complain(`dark: ${violation}`));
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wider > 0) complain(`${wider} px too wide at ${size.width} px`);
  }
}

await main(process.argv[2]);
