// Somebody who knows their answers (an example of a form) and fills pages with nothing but a keyboard.
// With scripts, questions that come up are answered at once; without, they come with the next page.

import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The answers of an executable example. */
export function answersOf(example) {
  return parse(readFileSync(example, "utf8"), { schema: "failsafe" }).answers;
}

export class Person {
  #rows = new Map(); // id of a row on the page -> its answers
  #begun = new Map(); // answers of a list -> how many rows of it are on the page

  constructor(page, keyboard, answers, scripts) {
    Object.assign(this, { page, keyboard, answers, scripts });
  }

  /** Answers what the page asks and goes on; begins rows until all that are known are there. */
  async fill() {
    const answers = this.#here();
    const answered = new Set();
    for (;;) {
      const questions = (await this.#questions()).filter(({ name }) => !answered.has(name) && own(answers, name) !== undefined);
      if (questions.length === 0) break;
      for (const question of questions) {
        await this.#answer(question, own(answers, question.name));
        answered.add(question.name);
      }
      if (!this.scripts) break;
      await this.page.waitForFunction(() => !document.querySelector('form[data-unsaved]:not([data-unsaved="0"])'));
    }
    const lists = (await this.#lists()).map((name) => [name, find(answers, name) ?? []]);
    const [list, rows] = lists.find(([, rows]) => (this.#begun.get(rows) ?? 0) < rows.length) ?? [];
    if (!list) return this.keyboard.press('main button[name="page-go"][value="next"]');
    const nth = this.#begun.get(rows) ?? 0;
    this.#begun.set(rows, nth + 1);
    await this.keyboard.press(`button[value="add:${list}"]`);
    this.#rows.set(new URL(this.page.url()).pathname.split("/").at(-1), rows[nth]);
  }

  /** The answers that belong to the page's row, or to the whole. */
  #here() {
    const row = new URL(this.page.url()).pathname.split("/").at(-1);
    return this.#rows.get(row) ?? this.answers;
  }

  #lists() {
    const buttons = this.page.locator('main button[value^="add:"]:visible');
    return buttons.evaluateAll((all) => all.map((button) => button.value.slice("add:".length)));
  }

  /** Questions that show, in their order: name, and how they are answered. */
  #questions() {
    return this.page.locator("main [data-field]:visible").evaluateAll((fields) => fields.flatMap((field) => {
      const control = field.matches("fieldset, div") && field.querySelector("input:not([type=hidden]), select, textarea");
      if (!control || control.closest("[data-field]") !== field) return [];
      const how = control.matches("select") ? "select" : control.name.endsWith(".d") || control.name.endsWith(".m") ? "parts" : control.type;
      return [{ name: field.dataset.field, how, ids: [...field.querySelectorAll("select")].map((list) => list.id) }];
    }));
  }

  async #answer({ name, how, ids }, value) {
    if (how === "radio") return this.keyboard.choose(name, value);
    if (how === "checkbox") return this.keyboard.tick(name, [value].flat());
    if (how === "parts") return this.#date(name, value);
    if (how !== "select") return this.keyboard.write(`[name="${name}"]`, value);
    for (const [nth, one] of [value].flat().entries()) await this.keyboard.select(`[id="${ids[nth]}"]`, one);
  }

  async #date(name, value) {
    const parts = value.includes("-") ? value.split("-").reverse() : value.split(".");
    const names = parts.length === 3 ? ["d", "m", "y"] : ["m", "y"];
    for (const [nth, part] of names.entries()) await this.keyboard.write(`[name="${name}.${part}"]`, parts[nth]);
  }
}

/** The answer to a question; not a list of rows. */
function own(answers, name) {
  const answer = find(answers, name);
  return Array.isArray(answer) && typeof answer[0] === "object" ? undefined : answer;
}

/** What stands under a name, or under the rest of it within its group; not what a bare prototype has. */
function find(answers, name) {
  if (Object.hasOwn(answers, name)) return answers[name];
  const [group, ...rest] = name.split(".");
  return rest.length && Object.hasOwn(answers, group) ? find(answers[group], rest.join(".")) : undefined;
}
