// Somebody who signs in at a service that is not ours: known answers, the signature that signing in replaces, an application
// that is in the account afterwards, and signing out of both.

import { answer } from "./citizen.mjs";

const EXAMPLE = "forms/unterhaltsvorschuss/examples/spouse-away.yaml";
const SERVICE = "rosenfurt/unterhaltsvorschuss";
const SIGN_IN = 'main a[href*="/account/sign-in"]';
const SEND = 'main form[action$="/submission"] button';

/** Applies with an account; `service` is the sign-in service. */
export async function applySignedIn({ page, keyboard, witness, address, lang, scripts, service }) {
  await page.goto(`${address}/${lang}/${SERVICE}`);
  await witness.look("service");
  await keyboard.press(SIGN_IN);
  await service.signIn(page);
  await page.waitForURL(`${address}/${lang}/${SERVICE}`);
  await witness.look("service-signed-in");
  await keyboard.press('main form:has(input[name="known"]) button');
  await witness.look("known");
  await knows(page, service.person);
  await answer({ page, keyboard, witness, scripts }, EXAMPLE);
  await signature({ page, keyboard, witness, address, service });
  await keyboard.press(SEND);
  await witness.look("incomplete");
  await keyboard.press(SEND);
  await witness.look("arrived");
  const status = page.url().split("?")[0];
  const number = (await page.locator(".fact__number").textContent()).trim();
  await page.goto(`${address}/${lang}/account`);
  await witness.look("account");
  if (!(await page.locator("main").textContent()).includes(number)) throw new Error(`${number} is not in the account`);
  await leave({ page, keyboard, witness, address, service }, status);
}

/** What the service says stands on a page of the form, and says where it comes from. */
async function knows(page, person) {
  const values = await page.locator("main input").evaluateAll((inputs) => inputs.map(({ value }) => value));
  for (const known of Object.values(person)) if (!values.includes(known)) throw new Error(`${known} is not among ${values}`);
  if ((await page.locator(".remark--carried").count()) === 0) throw new Error("nothing says where that comes from");
}

/** Signs in once more for the signature: at first not surely enough, then, where the service can, surely enough. */
async function signature({ page, keyboard, witness, address, service }) {
  const review = page.url();
  await keyboard.press(SIGN_IN);
  if (new URL(page.url()).origin !== address) await service.signIn(page);
  await page.waitForURL((url) => url.origin === address);
  await witness.look("not-sure-enough");
  if (!service.highest) {
    await keyboard.press(`main a[href="${new URL(review).pathname}"]`);
    return;
  }
  await keyboard.press(SIGN_IN);
  await service.signIn(page, service.highest);
  await page.waitForURL(review);
  await witness.look("signed");
  if ((await page.locator(".kern-alert--success #signature-title").count()) === 0) throw new Error("signing in does not replace the signature");
}

/** Signs out; afterwards this browser opens nothing of the account. */
async function leave({ page, keyboard, witness, address, service }, status) {
  await keyboard.press('main form[action$="/sign-out"] button');
  await page.waitForURL((url) => url.origin !== address);
  await service.signOut(page);
  if (page.url().startsWith(address)) await witness.look("signed-out");
  const answer = await page.goto(status);
  if (answer.status() !== 410) throw new Error(`a browser that is signed out still opens ${status}`);
}
