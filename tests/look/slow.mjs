// The portal on a slow phone: bytes and requests over the wire, and when a page can be used; then Lighthouse's performance.
// A page can be used when DOMContentLoaded has fired, its first field has taken a letter (where nothing is typed: the
// focus), and that has been painted. The time counts from leaving the page before, redirects included.
// Usage: node tests/look/slow.mjs PROGRAM [--times]. Bytes and requests are the same everywhere and always judged; times grow on
// a busy machine, so they and Lighthouse count only with --times.
import { readdirSync } from "node:fs";
import lighthouse from "lighthouse";
import { Keyboard } from "../browser/keyboard.mjs";
import { Person, answersOf } from "../browser/person.mjs";
import { portal } from "../browser/portal.mjs";
import { chromium } from "./lighthouse.mjs";
import { browser } from "./site.mjs";

const AIMS = { first: { bytes: 80_000, requests: 6 }, further: { bytes: 15_000 }, usable: 3000, performance: 0.98 };
/** "Slow 3G" as Lighthouse and WebPageTest have it. Chromium delays each request by it; connecting costs nothing. */
const SLOW_3G = { offline: false, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, latency: 400 };
const SLOWDOWN = 4;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const METRICS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"];
const START = "/de/rosenfurt";

async function main(program = "target/debug/antrag", times = "") {
  const site = await portal(program);
  const complaints = [];
  try {
    const question = await walk(site.address, complaints, times);
    const scored = times ? [["home", "/de"], ["service", `${START}/wohngeld`], ["question", ...question]] : [];
    for (const [name, path, cookie] of scored) {
      await score(name, site.address + path, cookie, complaints);
    }
  } finally {
    await site.end();
  }
  complaints.forEach((complaint) => console.log(complaint));
  console.log(`${complaints.length} complaints`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

/** Home, authority, and each form up to its second page; gives the address of a question, and who may see it. */
async function walk(address, complaints, times) {
  const chrome = await browser();
  const visitor = await Phone.of(chrome, { complaints, times });
  await visitor.look("home", "first", () => visitor.page.goto(`${address}/de`));
  await visitor.look("authority", "further", () => visitor.page.goto(address + START));
  const services = await visitor.page.locator(`main .card__link[href^="${START}/"]`).evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  let question;
  for (const service of services) {
    const form = service.split("/").at(-1);
    // Each time somebody new: what was answered in one form would be offered in the next, with letters of its own.
    const phone = await Phone.of(chrome, { complaints, times });
    const { page } = phone;
    const keyboard = new Keyboard(page);
    await page.goto(address + START);
    await phone.look(form, "further", () => page.goto(address + service));
    await phone.look(`${form}: begun`, "further", () => keyboard.press("main form button"), true);
    question = [new URL(page.url()).pathname, (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ")];
    await cold(chrome, phone, `${form}: first page`);
    const person = new Person(page, keyboard, answersOf(exampleOf(form)), true);
    await phone.look(`${form}: second page`, "further", () => person.fill(), true);
    if (await page.locator("#page-errors").count()) throw new Error(`${form}: refused: ${await page.locator("#page-errors").textContent()}`);
    await page.context().close();
  }
  await chrome.close();
  return question;
}

/** The same page for the same person, in a browser that has seen nothing. */
async function cold(chrome, phone, name) {
  const other = await Phone.of(chrome, phone, await phone.page.context().storageState());
  await other.look(name, "first", () => other.page.goto(phone.page.url()), true);
  await other.page.context().close();
}

function exampleOf(form) {
  const folder = `forms/${form}/examples`;
  return `${folder}/${readdirSync(folder).find((name) => name.startsWith("p0"))}`;
}

class Phone {
  #requests = new Map(); // id -> which page it belongs to, and what came

  static async of(chrome, { complaints, times }, storageState) {
    const context = await chrome.newContext({ ...PHONE, storageState });
    const page = await context.newPage();
    await page.addInitScript(noteWhenUsable);
    const phone = Object.assign(new Phone(), { page, complaints, times, protocol: await context.newCDPSession(page) });
    await phone.#listen();
    return phone;
  }

  async #listen() {
    const { protocol } = this;
    protocol.on("Network.requestWillBeSent", ({ requestId, loaderId, request, redirectResponse }) => {
      if (request.url.startsWith("data:")) return;
      const before = this.#requests.get(requestId) ?? { bytes: 0, count: 0 };
      this.#requests.set(requestId, { loaderId, bytes: before.bytes + (redirectResponse?.encodedDataLength ?? 0), count: before.count + 1 });
    });
    protocol.on("Network.requestServedFromCache", ({ requestId }) => this.#requests.delete(requestId));
    protocol.on("Network.responseReceived", ({ requestId, response }) => { if (response.fromDiskCache) this.#requests.delete(requestId); });
    protocol.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const request = this.#requests.get(requestId);
      if (request) request.bytes += encodedDataLength;
    });
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", SLOW_3G);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  }

  /** Goes to a page, prints its figures, and complains of those that miss an aim. */
  async look(name, kind, go, isForm = false) {
    await go();
    const usable = await this.page.waitForFunction(() => globalThis.usableAfter).then((handle) => handle.jsonValue());
    // A browser with a window shows the icon; this one doesn't ask for it by itself.
    if (kind === "first") await this.page.evaluate(() => fetch(document.querySelector("link[rel=icon]").href).then((icon) => icon.text()));
    const { frameTree } = await this.protocol.send("Page.getFrameTree");
    const own = [...this.#requests.values()].filter(({ loaderId }) => loaderId === frameTree.frame.loaderId);
    const bytes = own.reduce((sum, request) => sum + request.bytes, 0);
    const requests = own.reduce((sum, request) => sum + request.count, 0);
    console.log(`${name.padEnd(56)} ${(bytes / 1000).toFixed(1).padStart(6)} kB ${String(requests).padStart(3)} requests ${String(Math.round(usable)).padStart(6)} ms`);
    if (bytes > AIMS[kind].bytes) this.complaints.push(`${name}: ${bytes} bytes, aim ${AIMS[kind].bytes}`);
    if (requests > (AIMS[kind].requests ?? Infinity)) this.complaints.push(`${name}: ${requests} requests, aim ${AIMS[kind].requests}`);
    if (this.times && isForm && usable > AIMS.usable) this.complaints.push(`${name}: usable after ${Math.round(usable)} ms, aim ${AIMS.usable}`);
  }
}

/** In the page, before anything of it: types as a person would, hides that from the page's script, and takes it back. */
function noteWhenUsable() {
  const isTyped = (field) => field.matches("textarea, input:not([type=radio], [type=checkbox], [type=file])");
  const takes = (field) => {
    const { value } = field;
    field.focus();
    if (document.activeElement !== field) return false;
    if (!isTyped(field)) return true;
    document.execCommand("insertText", false, "1");
    const took = field.value !== value;
    document.execCommand("undo");
    return took && field.value === value;
  };
  document.addEventListener("DOMContentLoaded", () => setTimeout(() => {
    const field = [...document.querySelectorAll("main :is(input, select, textarea):not([type=hidden])")].find((one) => one.checkVisibility());
    const [before, hide] = [document.activeElement, (event) => event.stopImmediatePropagation()];
    addEventListener("input", hide, true);
    const ready = !field || takes(field);
    removeEventListener("input", hide, true);
    field?.blur();
    before.focus();
    requestAnimationFrame(() => setTimeout(() => { globalThis.usableAfter = ready ? performance.now() : Infinity; }));
  }));
}

/** With Lighthouse's own settings for a phone: 1.6 Mbit/s, 150 ms, a slower processor, all of it simulated. */
async function score(name, url, cookie, complaints) {
  const { port, kill } = await chromium();
  const flags = { port, logLevel: "error", onlyCategories: ["performance"], extraHeaders: cookie && { Cookie: cookie } };
  const { lhr } = await lighthouse(url, flags).finally(kill);
  const { score } = lhr.categories.performance;
  const metrics = METRICS.map((id) => `${id} ${lhr.audits[id].displayValue}`);
  console.log(`Lighthouse performance of ${name}: ${Math.round(score * 100)} (${metrics.join(", ")})`);
  if (score === null || score < AIMS.performance) complaints.push(`${name}: Lighthouse performance ${score}, aim ${AIMS.performance}`);
  if (lhr.finalDisplayedUrl !== url) complaints.push(`${name}: led to ${lhr.finalDisplayedUrl}`);
}

await main(...process.argv.slice(2));
