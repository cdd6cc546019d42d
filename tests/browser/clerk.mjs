// A clerk's work on the case that has just arrived, by keyboard: sign in, find, take, note, write, ask; then decide.

const PASSWORD = "demo-antrag-2026";

/** Takes the case with this number, writes to the person and asks for what is missing; gives where the case is. */
export async function ask({ page, keyboard, witness, address }, number) {
  await signIn({ page, keyboard, witness, address }, "clerk@rosenfurt");
  await keyboard.write("#q", number);
  await keyboard.press(".filters button");
  await witness.look("inbox");
  await keyboard.press(".cases__link");
  await witness.look("case");
  await keyboard.press('form[action$="/assignment"] button');
  await keyboard.write("#note", "Nachweis der Schule liegt vor; Vertrag der Mensa fehlt.");
  await keyboard.press('form[action$="/notes"] button');
  await keyboard.tick("item", await page.locator("[name=item]").first().evaluateAll(([box]) => [box.value]));
  await keyboard.press('form[action$="/document-requests"] button');
  await keyboard.write("#message", "Bitte schicken Sie uns noch den Vertrag der Mensa.");
  await keyboard.press('form[action$="/messages"] button');
  await witness.look("requested");
  return page.url().split("?")[0];
}

/** Looks at what has come, decides everything, sends the decision and closes the case. */
export async function decide({ page, keyboard, witness }, place) {
  await page.goto(place);
  await witness.look("supplemented");
  if (!(await page.locator("#supplements").count())) witness.complain("the office does not see what has come");
  for (const decision of await page.locator(".asked form").evaluateAll((all) => all.map((form) => form.getAttribute("action")))) {
    await grant({ page, keyboard, witness }, `form[action="${decision}"]`);
  }
  await witness.look("decided");
  await keyboard.press('main a[href$="/letters/new/decision"]');
  await witness.look("letter");
  if (!(await page.locator("#channel-mailbox:checked").count())) witness.complain("the letter can't be made available");
  await keyboard.press('main form button:not([formaction])');
  await witness.look("letter-sent");
  await keyboard.press('form[action$="/closure"] button');
  await witness.look("closed");
  await keyboard.press('form[action="/office/session"] button');
}

export async function signIn({ page, keyboard, witness, address }, login) {
  await page.goto(`${address}/office`);
  await witness.look("sign-in");
  await keyboard.write("#login", login);
  await keyboard.write("#password", PASSWORD);
  await keyboard.press("main form button");
  await witness.look("second-factor");
  await keyboard.write("#code", (await page.locator("main .kern-hint code").textContent()).trim());
  await keyboard.press("main form button");
  await witness.look("inbox");
}

async function grant({ page, keyboard, witness }, form) {
  await keyboard.reach(`details:has(${form}) > summary`);
  await page.keyboard.press("Enter");
  await keyboard.reach(`${form} [name="outcome"]`);
  await page.keyboard.press("Space");
  await keyboard.reach(`${form} textarea`);
  await page.keyboard.type("Die Voraussetzungen liegen vor.");
  await keyboard.press(`${form} button`);
  if (!(await page.locator("main .kern-alert--success").count())) witness.complain("the decision is not confirmed");
}
