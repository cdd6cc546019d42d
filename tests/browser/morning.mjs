// A morning at the office, by keyboard: merge a double, take five cases at once, ask one for papers, decide one with much money, forward one, end
// a double, answer a message; a second person lets the letter out, and an objection arrives.

import { signIn } from "./clerk.mjs";

/** How many cases nobody has, at least, once the demonstration has made all of them. */
const WAITING = 7;

export async function morning(hands) {
  const { page, keyboard, witness, address } = hands;
  await signIn(hands, "clerk@rosenfurt");
  await arrived(hands);
  await witness.look("unassigned");
  await merges(hands);
  const cases = await takeFive(hands);
  await asks(hands, cases[0]);
  await submits(hands, cases[1]);
  await forwards(hands, cases[2]);
  await endsDouble(hands, cases[3]);
  await writes(hands, cases[4]);
  await keyboard.press('form[action="/office/session"] button');
  await releases(hands);
  await keyboard.press('form[action="/office/session"] button');
  await objects(hands);
  await page.goto(`${address}/office/cases`);
  await witness.look("inbox-later");
}

/** Waits until all cases of the demonstration have arrived: they come in while one looks. */
async function arrived({ page, address }) {
  await page.goto(`${address}/office/cases?view=unassigned`);
  while ((await page.locator("tbody tr").count()) < WAITING) await page.reload();
}

/** Finds the application that somebody has sent twice, takes it, and merges it with the first. */
async function merges({ page, keyboard, witness, address }) {
  await page.goto(`${address}/office/cases?double=1`);
  await witness.look("maybe-double");
  await keyboard.press(".cases__link");
  await keyboard.press('form[action$="/assignment"] button');
  await witness.look("like-another");
  await keyboard.press('form[action$="/merging"] button');
  await witness.look("merged");
  await keyboard.press("[aria-labelledby=doubles] a");
  if (!(await page.locator('[aria-labelledby=doubles] a[href*="/files/"]').count())) witness.complain("the files of the double are not shown");
}

/** Takes five that are open to everything, and gives where they are; one too many is given back. */
async function takeFive({ page, keyboard, witness, address }) {
  await page.goto(`${address}/office/cases?view=unassigned`);
  const places = await page.locator("tbody tr:has([name=case]) .cases__link").evaluateAll((all) => all.map((link) => link.href));
  for (const nth of [1, 2, 3, 4, 5, 6]) {
    await keyboard.reach(`#pick-${nth}`);
    await page.keyboard.press("Space");
  }
  await keyboard.press("#cases .actions button");
  await witness.look("assigned");
  await keyboard.press(".actions form button");
  await witness.look("undone");
  await page.goto(`${address}/office/cases?view=unassigned`);
  for (const nth of [1, 2, 3, 4, 5]) {
    await keyboard.reach(`#pick-${nth}`);
    await page.keyboard.press("Space");
  }
  await keyboard.press("#cases .actions button");
  return places.slice(0, 5);
}

async function asks({ page, keyboard, witness }, place) {
  await page.goto(place);
  await keyboard.tick("item", await page.locator("[name=item]").evaluateAll((boxes) => boxes.slice(0, 2).map((box) => box.value)));
  await keyboard.write("[name=more]", "Bitte auch den Bescheid vom Frühjahr.");
  await keyboard.press('form[action$="/document-requests"] button');
  await witness.look("asked");
}

/** Grants so much that a second person has to look at the letter. */
async function submits({ page, keyboard, witness }, place) {
  await page.goto(place);
  for (const decision of await page.locator(".asked form").evaluateAll((all) => all.map((form) => form.getAttribute("action")))) {
    const form = `form[action="${decision}"]`;
    await keyboard.reach(`details:has(${form}) > summary`);
    await page.keyboard.press("Enter");
    await keyboard.reach(`${form} [name="outcome"]`);
    await page.keyboard.press("Space");
    await keyboard.write(`${form} [name="amount"]`, "1500");
    await keyboard.write(`${form} textarea`, "Die Nachweise liegen vor.");
    await keyboard.press(`${form} button`);
  }
  await keyboard.press('main a[href$="/letters/new/decision"]');
  await keyboard.reach("#channel-post");
  await page.keyboard.press("Space");
  await witness.look("to-submit");
  await keyboard.press("main form button:not([formaction])");
  await witness.look("submitted");
}

async function forwards({ page, keyboard, witness }, place) {
  await page.goto(place);
  const to = await page.locator("#to option").nth(1).getAttribute("value");
  await keyboard.select("#to", to);
  await keyboard.press('form[action$="/forwarding"] button');
  await witness.look("forwarded");
}

async function endsDouble({ page, keyboard, witness }, place) {
  await page.goto(place);
  await keyboard.press('form:has([name=move][value="duplicate"]) button');
  await witness.look("double");
}

async function writes({ page, keyboard, witness }, place) {
  await page.goto(place);
  await keyboard.write("#message", "Danke für Ihre Nachricht. Wir melden uns in dieser Woche.");
  await keyboard.press('form[action$="/messages"] button');
  await witness.look("answered");
}

/** A second person finds the letter, looks, and lets it out. */
async function releases(hands) {
  const { page, keyboard, witness } = hands;
  await signIn(hands, "lead@rosenfurt");
  await keyboard.press('a.view[href$="view=release"]');
  await witness.look("to-release");
  await keyboard.press(".cases__link");
  await witness.look("second-person");
  const draft = await page.request.get(new URL(await page.locator("[aria-labelledby=second] a").getAttribute("href"), page.url()).href);
  if (draft.headers()["content-type"] !== "application/pdf") witness.complain("the second person sees no letter");
  await keyboard.press("[aria-labelledby=second] form button");
  await witness.look("released");
  if (!(await page.locator("[aria-labelledby=letters] .history li").count())) witness.complain("the letter has not gone out");
}

/** The post brings an objection to what was decided earlier. */
async function objects(hands) {
  const { page, keyboard, witness, address } = hands;
  await signIn(hands, "intake@rosenfurt");
  await page.goto(`${address}/office/cases?state=notice_sent`);
  await keyboard.press(".cases__link");
  await keyboard.reach("[aria-labelledby=objections] summary");
  await page.keyboard.press("Enter");
  await keyboard.write("#objection", "Das ist zu wenig.");
  await keyboard.press('form[action$="/objection"] button');
  await witness.look("objection");
}
