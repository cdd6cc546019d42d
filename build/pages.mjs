// Judges the rendered samples in target/pages (written by the test `write_samples`) in a real browser, under
// the content security policy that the server sends: axe-core in light and dark, 320 px without sideways
// scrolling, nothing blocked, no script error. Usage: node build/pages.mjs [part of a page's name]
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const ROOT = "target/pages";
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const LOOKS = [
  { name: "light", colorScheme: "light", width: 1280 },
  { name: "dark", colorScheme: "dark", width: 1280 },
  { name: "narrow", colorScheme: "light", width: 320 },
];
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

async function main(part = "") {
  const server = createServer(serve).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const complaints = [];
  const all = pages(part);
  for (const look of LOOKS) {
    const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme });
    for (const page of all) {
      complaints.push(...await judge(context, `http://127.0.0.1:${server.address().port}/${page}`, `${page} ${look.name}`));
    }
    await context.close();
  }
  await browser.close();
  server.close();
  for (const complaint of complaints) console.log(complaint);
  console.log(`${all.length} pages, ${LOOKS.length} looks at each, ${complaints.length} complaints`);
  process.exitCode = complaints.length > 0 || all.length === 0 ? 1 : 0;
}

function pages(part) {
  const files = readdirSync(ROOT, { recursive: true }).filter((name) => name.endsWith(".html") && name.includes(part));
  return files.sort();
}

function serve(request, response) {
  const path = join(ROOT, normalize(decodeURIComponent(request.url.split("?")[0])));
  if (!existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain", "content-security-policy": POLICY });
  response.end(readFileSync(path));
}

async function judge(context, address, where) {
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => { if (message.type() === "error") complaints.push(`${where}: ${message.text()}`); });
  page.on("pageerror", (error) => complaints.push(`${where}: ${error.message}`));
  await page.goto(address);
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) complaints.push(`${where}: ${wider} px too wide`);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  for (const violation of violations) {
    for (const node of violation.nodes.slice(0, 3)) complaints.push(`${where}: ${violation.id}: ${node.html.slice(0, 160)}`);
  }
  await page.close();
  return complaints;
}

await main(process.argv[2]);
