// The whole portal in a real browser, by keyboard only: persona P01 from the home page to the receipt, with
// scripts and without, in German and in English; a clerk asks, the family adds, the clerk decides; the mails and the citizen's page tell of it.
// Usage: node tests/browser/run.mjs PROGRAM. Pictures and receipts are kept in target/browser. JOURNEY may hold
// other journeys than the four, as JSON. Two are under way at a time, each with a portal of its own.

import { mkdirSync, rmSync } from "node:fs";
import { note, versionOf } from "../look/evidence.mjs";
import { browser } from "../look/site.mjs";
import { apply, receipt, supplement } from "./citizen.mjs";
import { ask, decide } from "./clerk.mjs";
import { Keyboard } from "./keyboard.mjs";
import { portal } from "./portal.mjs";
import { Witness } from "./witness.mjs";

const JOURNEYS = process.env.JOURNEY ? JSON.parse(process.env.JOURNEY) : [
  { lang: "de", scripts: true, colorScheme: "light" },
  { lang: "en", scripts: true, colorScheme: "dark" },
  { lang: "de", scripts: false, colorScheme: "dark" },
  { lang: "en", scripts: false, colorScheme: "light" },
];
const LANES = Math.min(2, JOURNEYS.length);

async function main(program = "target/debug/antrag") {
  rmSync("target/browser", { recursive: true, force: true });
  mkdirSync("target/browser", { recursive: true });
  const [left, complaints] = [JOURNEYS.values(), []];
  await Promise.all(Array.from({ length: LANES }, () => walkAll(program, left, complaints)));
  console.log(`${JOURNEYS.length} journeys, ${complaints.length} complaints`);
  if (!process.env.JOURNEY) {
    const judge = { name: "playwright-core", version: versionOf("playwright-core"), standard: "WCAG 2.2, 2.1.1" };
    const languages = [...new Set(JOURNEYS.map(({ lang }) => lang))];
    note("keyboard", { ...judge, languages, checked: JOURNEYS.length, violations: complaints.length });
  }
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

/** Takes journeys from those that are left, one after the other. */
async function walkAll(program, left, complaints) {
  const site = await portal(program);
  try {
    for (const journey of left) await walk(site.address, journey, complaints);
  } finally {
    await site.end();
  }
}

async function walk(address, { lang, scripts, colorScheme }, complaints) {
  const name = `${lang}-${scripts ? "scripts" : "plain"}`;
  const started = performance.now();
  const chromium = await browser();
  const context = await chromium.newContext({ javaScriptEnabled: scripts, colorScheme, locale: lang, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const witness = new Witness(page, { name, scripts, colorScheme }, complaints);
  const hands = { page, keyboard: new Keyboard(page), witness, address, lang, scripts };
  try {
    await apply(hands);
    const status = page.url().split("?")[0];
    const number = (await page.locator(".fact__number").textContent()).trim();
    await receipt(hands, `target/browser/receipt-${name}.pdf`);
    const place = await ask(hands, number);
    await supplement(hands, status, `target/browser/receipt-${name}-supplement.pdf`);
    await decide(hands, place);
    await page.goto(status);
    await witness.look("status");
    await page.goto(`${address}/mailbox`);
    await witness.look("mailbox");
  } catch (error) {
    await witness.look("stuck");
    witness.complain(error.stack);
  }
  await chromium.close();
  console.log(`${name}: ${witness.pages} pages looked at, ${Math.round((performance.now() - started) / 1000)} s`);
}

await main(process.argv[2]);
