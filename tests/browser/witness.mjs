// Looks at every page that a journey comes to: axe-core, sideways scrolling, script errors; keeps a picture of
// each, wide and narrow. Complaints are collected, so that one run tells all.

import { mkdirSync } from "node:fs";
import { RULES, violations } from "../look/axe.mjs";

const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 900 };

export class Witness {
  pages = 0;

  constructor(page, { name, address, scripts, colorScheme }, complaints) {
    Object.assign(this, { page, name, address, scripts, colorScheme, complaints, folder: `target/browser/${name}` });
    mkdirSync(this.folder, { recursive: true });
    page.on("pageerror", (error) => { if (this.#isOurs()) this.complain(error.message); });
    page.on("console", (message) => { if (this.#isOurs() && message.type() === "error" && !/status of 4/.test(message.text())) this.complain(message.text()); });
    page.on("response", (response) => { if (response.status() >= 500) this.complain(`${response.status()} ${response.url()}`); });
  }

  /** Whether the browser is on a page of the portal, and not where one signs in. */
  #isOurs() {
    return new URL(this.page.url()).origin === this.address;
  }

  complain(text) {
    const complaint = `${this.name} ${new URL(this.page.url()).pathname}: ${text}`;
    console.log(complaint);
    this.complaints.push(complaint);
  }

  /** Judges the page as it stands and keeps its pictures. */
  async look(what) {
    this.pages += 1;
    const file = `${this.folder}/${String(this.pages).padStart(2, "0")}-${what.replace(/[^a-z0-9]+/gi, "-")}`;
    await this.page.screenshot({ path: `${file}.png`, fullPage: true });
    await this.page.setViewportSize(NARROW);
    const wider = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wider > 0) this.complain(`${wider} px too wide at ${NARROW.width} px`);
    await this.page.screenshot({ path: `${file}-narrow.png`, fullPage: true });
    await this.page.setViewportSize(WIDE);
    for (const violation of await this.#violations()) this.complain(violation);
  }

  /** axe-core needs scripts: where the page has none, a twin with the same source is judged. */
  async #violations() {
    const page = this.scripts ? this.page : await this.#twin();
    const found = await violations(page, RULES);
    if (page !== this.page) await page.context().close();
    return found;
  }

  async #twin() {
    const context = await this.page.context().browser().newContext({ viewport: WIDE, colorScheme: this.colorScheme });
    const twin = await context.newPage();
    const body = await this.page.content();
    await twin.route(this.page.url(), (route) => route.fulfill({ contentType: "text/html", body }));
    await twin.goto(this.page.url());
    return twin;
  }
}
