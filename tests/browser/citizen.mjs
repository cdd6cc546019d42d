// A citizen's way from the home page to the receipt, by keyboard.

import { writeFileSync } from "node:fs";
import { letter } from "./letter.mjs";
import { Person, answersOf } from "./person.mjs";

const EXAMPLE = "forms/bildung-und-teilhabe/examples/p01-single-parent.yaml";

const SECRET = "Lindenblüte im Regen";
const NEXT = 'main button[name="page-go"][value="next"]';

/** Applies as persona P01; afterwards the browser is on the page of the application that has arrived. */
export async function apply({ page, keyboard, witness, address, lang, scripts }) {
  await page.goto(`${address}/${lang}`);
  await witness.look("home");
  await keyboard.write("#place", "66601");
  await keyboard.press(".finder button");
  await witness.look("found");
  await keyboard.press('main a[href$="/rosenfurt"]');
  await witness.look("authority");
  await keyboard.press('main a[href$="/bildung-und-teilhabe"]');
  await witness.look("service");
  await keyboard.press("main form button");
  await answer({ page, keyboard, witness, scripts }, EXAMPLE);
  await comeBack({ page, keyboard, witness, address, lang });
  await keyboard.press('main form[action$="/submission"] button');
  await witness.look("incomplete");
  await keyboard.press('main form[action$="/submission"] button');
  await witness.look("arrived");
}

/** Answers everything as an example does, from the first page to the review. */
export async function answer({ page, keyboard, witness, scripts }, example) {
  const person = new Person(page, keyboard, answersOf(example), scripts);
  while (at(page) === "pages") {
    await witness.look(page.url().split("/pages/")[1].split("/")[0]);
    await person.fill();
    if (await page.locator("#page-errors").count()) throw new Error(`refused: ${await page.locator("#page-errors").textContent()}`);
  }
  if (at(page) === "evidence") await evidence({ page, keyboard, witness });
  if (at(page) === "declarations") await declare({ page, keyboard, witness });
  await witness.look("review");
}

/** Makes all declarations, those too that are free. */
async function declare({ page, keyboard, witness }) {
  await witness.look("declarations");
  for (const box of await page.locator("main input[type=checkbox]").evaluateAll((all) => all.map(({ id }) => id))) {
    await keyboard.reach(`[id="${box}"]`);
    await page.keyboard.press("Space");
  }
  await keyboard.press(NEXT);
}

/** Writes to the office, adds the first paper that is asked for after sending, and keeps the receipt of that. */
export async function supplement({ page, keyboard, witness, address }, status, file) {
  await page.goto(status);
  await witness.look("asked");
  await keyboard.write("#message", "Den Vertrag habe ich fotografiert.");
  await keyboard.press('form[action$="/messages"] button');
  await keyboard.press('button[name="topic"][value="missing"]');
  await witness.look("supplement");
  await keyboard.press(".papers a");
  await keyboard.reach("#file");
  await page.setInputFiles("#file", letter());
  await keyboard.press('button[value="upload"]');
  await keyboard.press(NEXT);
  await keyboard.press('main a[href$="/review"]');
  await witness.look("supplement-review");
  await keyboard.press('main form[action$="/submission"] button');
  if (at(page) === "submission") await keyboard.press('main form[action$="/submission"] button');
  await witness.look("supplement-arrived");
  const href = await page.locator('main a[href*="/supplements/"]').getAttribute("href");
  const pdf = await page.request.get(address + href);
  if (!pdf.ok()) witness.complain(`the receipt of the supplement answers ${pdf.status()}`);
  writeFileSync(file, await pdf.body());
}

/** Uploads the letter about the trip; everything else comes later. */
async function evidence({ page, keyboard, witness }) {
  await witness.look("evidence");
  const papers = await page.locator(".papers a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  for (const paper of papers) {
    await keyboard.press(`main a[href="${paper}"]`);
    if (paper.includes("/trip_letter/")) {
      await keyboard.reach("#file");
      await page.setInputFiles("#file", letter());
      await keyboard.press('button[value="upload"]');
    } else {
      await keyboard.reach("#later");
      await page.keyboard.press("Space");
    }
    await witness.look("paper");
    await keyboard.press(NEXT);
  }
  await witness.look("evidence");
  await keyboard.press(".actions a");
}

/** Saves for later, ends the session, and comes back with the code and the secret. */
async function comeBack({ page, keyboard, witness, address, lang }) {
  await keyboard.press('main a[href$="/later"]');
  await keyboard.write("#secret", SECRET);
  await witness.look("later");
  await keyboard.press("main form button");
  await witness.look("code");
  const code = (await page.locator("main .code").textContent()).trim();
  await keyboard.press('main form[action$="/end"] button');
  await page.goto(`${address}/${lang}/resume`);
  await keyboard.write("#code", code);
  await keyboard.write("#secret", SECRET);
  await witness.look("resume");
  await keyboard.press("main form button");
  await witness.look("overview");
  await keyboard.press('main a[href$="/review"]');
}

/** Types the code that the first mail has, so that letters can come here. */
export async function confirm({ page, keyboard, witness, address }, status) {
  await page.goto(`${address}/mailbox`);
  await page.goto(address + (await page.locator('main a[href^="/mailbox/"]').first().getAttribute("href")));
  const [code] = (await page.locator("main .letter").innerText()).match(/^\d{6}$/m);
  await witness.look("mail");
  await page.goto(status);
  await keyboard.write("#code", code);
  await keyboard.press('main form[action$="/address"] button');
  await witness.look("confirmed");
}

/** Reads the receipt that the page links to, keeps it, and has it verified. */
export async function receipt(hands, file) {
  await paper(hands, 'main a[href$="/receipt.pdf"]', file);
}

/** Reads the letter that has come, and has it verified. */
export async function readLetter(hands, status, file) {
  await hands.page.goto(status);
  await hands.witness.look("letter-there");
  await paper(hands, 'main a[href*="/letters/"]', file);
}

async function paper({ page, witness, address, lang, keyboard }, link, file) {
  await keyboard.reach(link);
  const href = await page.locator(link).getAttribute("href");
  const pdf = await page.request.get(address + href);
  if (!pdf.ok()) witness.complain(`${link} answers ${pdf.status()}`);
  writeFileSync(file, await pdf.body());
  await page.goto(`${address}/${lang}/verify`);
  await keyboard.reach("input[type=file]");
  await page.setInputFiles("input[type=file]", file);
  await keyboard.press("main form button");
  await witness.look("verified");
  if (!(await page.locator("main .kern-alert--success").count())) witness.complain(`${link} is not taken for genuine`);
}

function at(page) {
  return new URL(page.url()).pathname.split("/")[5];
}
