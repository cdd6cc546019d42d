// Every form, from its service to the confirmation, by keyboard and without scripts, with the answers of one of its examples.

import { answer } from "./citizen.mjs";

/** For each form the example that a person of the test fills in. */
export const EXAMPLES = {
  "grundsicherung-alter-erwerbsminderung": "couple-both",
  grundsicherungsgeld: "renewal",
  "hilfe-zur-erziehung": "grandmother",
  informal: "urgent-in-a-shelter",
  kinderzuschlag: "p01-single-parent",
  "kita-beitrag": "p01-lunch-only",
  wohnberechtigungsschein: "p03-pensioner",
  wohngeld: "p03-pensioner",
};

const SEND = 'main form[action$="/submission"] button';

/** Applies with one form; an informal application is begun at the service of another. */
export async function applyWith({ page, keyboard, witness, address, lang, scripts, form }) {
  const service = form === "informal" ? "wohngeld" : form;
  await page.goto(`${address}/${lang}/rosenfurt/${service}`);
  await keyboard.press(`main form[action$="${form === "informal" ? "/informal" : "/drafts"}"] button`);
  await answer({ page, keyboard, witness, scripts }, `forms/${form}/examples/${EXAMPLES[form]}.yaml`);
  await keyboard.press(SEND);
  if (await page.locator(SEND).count()) await keyboard.press(SEND);
  await witness.look("arrived");
  if ((await page.locator(".fact__number").count()) === 0) throw new Error("nothing has arrived");
}
