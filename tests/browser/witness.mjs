// Looks at every page that a journey comes to: axe-core, sideways scrolling, script errors; keeps a picture of
// each, wide and narrow. Complaints are collected, so that one run tells all.

import { mkdirSync, readFileSync } from "node:fs";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 900 };

export class Witness {
  pages = 0;

  constructor(page, name, complaints) {
    Object.assign(this, { page, name, complaints, folder: `target/browser/${name}` });
    mkdirSync(this.folder, { recursive: true });
    page.on("pageerror", (error) => this.complain(error.message));
    page.on("console", (message) => { if (message.type() === "error" && !/status of 4/.test(message.text())) this.complain(message.text()); });
    page.on("response", (response) => { if (response.status() >= 500) this.complain(`${response.status()} ${response.url()}`); });
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

  /** Where pages run no scripts, the judge still may: the browser's own tools put it in. */
  async #violations() {
    const session = await this.page.context().newCDPSession(this.page);
    const run = async (expression) => (await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;
    await run(`${AXE}; true`);
    const found = await run(`axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => id + ": " + node.html.slice(0, 160) + " " + node.failureSummary)))`);
    await session.detach();
    return found ?? ["axe-core did not run"];
  }
}
