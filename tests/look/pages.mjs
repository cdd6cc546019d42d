// Judges every rendered sample in a real browser: axe-core in light and dark (wide), 320 px without sideways
// scrolling, nothing blocked by the policy, no script error.
// Usage: node tests/look/pages.mjs [part of a page's name]
import { readFileSync, readdirSync } from "node:fs";
import { ROOT, browser, serve } from "./site.mjs";

const LOOKS = [
  { name: "light", colorScheme: "light", width: 1280, judged: true },
  { name: "dark", colorScheme: "dark", width: 1280, judged: true },
  { name: "narrow", colorScheme: "light", width: 320, judged: false },
];
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function main(part = "") {
  const [site, chromium] = [await serve(), await browser()];
  const pages = readdirSync(ROOT, { recursive: true }).filter((name) => name.endsWith(".html") && name.includes(part)).sort();
  const complaints = [];
  for (const { name, width, colorScheme, judged } of LOOKS) {
    const context = await chromium.newContext({ viewport: { width, height: 900 }, colorScheme });
    for (const page of pages) complaints.push(...await judge(context, `${site.address}/${page}`, `${page} ${name}`, judged));
    await context.close();
  }
  await chromium.close();
  site.close();
  complaints.forEach((complaint) => console.log(complaint));
  console.log(`${pages.length} pages, ${LOOKS.length} looks at each, ${complaints.length} complaints`);
  process.exitCode = complaints.length > 0 || pages.length === 0 ? 1 : 0;
}

async function judge(context, address, where, judged) {
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => { if (message.type() === "error") complaints.push(`${where}: ${message.text()}`); });
  page.on("pageerror", (error) => complaints.push(`${where}: ${error.message}`));
  await page.goto(address);
  await page.evaluate(() => document.querySelectorAll("details:not(.languages)").forEach((details) => { details.open = true; }));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) complaints.push(`${where}: ${wider} px too wide`);
  const violations = judged ? await found(page) : [];
  for (const { id, nodes } of violations) {
    for (const node of nodes.slice(0, 3)) complaints.push(`${where}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`);
  }
  await page.close();
  return complaints;
}

async function found(page) {
  await page.evaluate(AXE);
  const result = await page.evaluate((rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ["violations"] }), RULES);
  return result.violations;
}

await main(process.argv[2]);
