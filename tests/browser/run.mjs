// The whole portal in a real browser, by keyboard only: persona P01 from the home page to the receipt, with
// scripts and without, in German and in English; a clerk asks, the family adds, the clerk decides; the mails and the citizen's page tell of it.
// The office has a morning with many cases. Somebody else applies signed in, at two sign-in services that are not ours; and every other form is filled in to its end.
// Usage: node tests/browser/run.mjs PROGRAM. Pictures and receipts are kept in target/browser. JOURNEY may hold
// other journeys than these, as JSON. Two are under way at a time, each with a portal of its own.

import { mkdirSync, rmSync } from "node:fs";
import { note, versionOf } from "../look/evidence.mjs";
import { browser } from "../look/site.mjs";
import { applySignedIn } from "./account.mjs";
import { apply, confirm, readLetter, receipt, supplement } from "./citizen.mjs";
import { ask, decide } from "./clerk.mjs";
import { EXAMPLES, applyWith } from "./forms.mjs";
import { Keyboard } from "./keyboard.mjs";
import { morning } from "./morning.mjs";
import { portal } from "./portal.mjs";
import { Witness } from "./witness.mjs";

const JOURNEYS = process.env.JOURNEY ? JSON.parse(process.env.JOURNEY) : [
  { lang: "de", scripts: true, colorScheme: "light" },
  { lang: "en", scripts: true, colorScheme: "dark" },
  { lang: "de", scripts: false, colorScheme: "dark" },
  { lang: "en", scripts: false, colorScheme: "light" },
  { lang: "de", scripts: true, colorScheme: "light", morning: true },
  { lang: "de", scripts: false, colorScheme: "light", service: "oidc_provider" },
  { lang: "en", scripts: true, colorScheme: "dark", service: "glewlwyd" },
  ...Object.keys(EXAMPLES).map((form) => ({ lang: "de", scripts: false, colorScheme: "light", form })),
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
    for (const journey of left) {
      if (journey.service) await walkSignedIn(program, journey, complaints);
      else await walk(site.address, journey, complaints, wayOf(journey));
    }
  } finally {
    await site.end();
  }
}

function wayOf({ form, morning: isMorning }) {
  if (isMorning) return morning;
  return form ? applyWith : applyAndDecide;
}

/** A journey with a sign-in service, and with a portal that uses it. */
async function walkSignedIn(program, journey, complaints) {
  const service = await import(`./providers/${journey.service}.mjs`);
  let running;
  const site = await portal(program, async (address) => {
    running = await service.start({ callback: `${address}/account/callback`, signedOut: `${address}/account/signed-out` });
    return running.settings;
  });
  try {
    await walk(site.address, { ...journey, service }, complaints, applySignedIn);
  } finally {
    await site.end();
    await running.end();
  }
}

async function walk(address, { lang, scripts, colorScheme, service, form, morning: isMorning }, complaints, way) {
  const name = `${lang}-${scripts ? "scripts" : "plain"}${service ? `-${service.name.toLowerCase()}` : ""}${form ? `-${form}` : ""}${isMorning ? "-morning" : ""}`;
  const started = performance.now();
  const chromium = await browser();
  const context = await chromium.newContext({ javaScriptEnabled: scripts, colorScheme, locale: lang, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const witness = new Witness(page, { name, address, scripts, colorScheme }, complaints);
  try {
    await way({ page, keyboard: new Keyboard(page), witness, address, lang, scripts, service, form }, name);
  } catch (error) {
    await witness.look("stuck");
    witness.complain(error.stack);
  }
  await chromium.close();
  console.log(`${name}: ${witness.pages} pages looked at, ${Math.round((performance.now() - started) / 1000)} s`);
}

async function applyAndDecide(hands, name) {
  const { page, witness, address } = hands;
  await apply(hands);
  const status = page.url().split("?")[0];
  const number = (await page.locator(".fact__number").textContent()).trim();
  await receipt(hands, `target/browser/receipt-${name}.pdf`);
  await confirm(hands, status);
  const place = await ask(hands, number);
  await supplement(hands, status, `target/browser/receipt-${name}-supplement.pdf`);
  await decide(hands, place);
  await readLetter(hands, status, `target/browser/letter-${name}.pdf`);
  await page.goto(status);
  await witness.look("status");
  await page.goto(`${address}/mailbox`);
  await witness.look("mailbox");
}

await main(process.argv[2]);
