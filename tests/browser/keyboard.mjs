// Hands that have only a keyboard: whatever Tab does not reach, they can't use.

/** More presses of Tab than any page of ours needs. */
const PATIENCE = 300;

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  /** Presses Tab until the focus is on an element that a selector matches. */
  async reach(selector) {
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if (await this.isOn(selector)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${selector} on ${this.page.url()}`);
  }

  isOn(selector) {
    return this.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
  }

  /** Replaces what stands in a text field. */
  async write(name, text) {
    await this.reach(`[name="${name}"]`);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** Chooses one of some radio buttons: Tab leads to the group, arrows move inside it. */
  async choose(name, value) {
    await this.reach(`[name="${name}"]`);
    await this.page.keyboard.press('Space');
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if (await this.isOn(`[name="${name}"][value="${value}"]:checked`)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${name} offers no ${value} on ${this.page.url()}`);
  }

  /** Ticks boxes. */
  async tick(name, ...values) {
    for (const value of values) {
      const box = `[name="${name}"][value="${value}"]`;
      await this.reach(box);
      if (!(await this.isOn(`${box}:checked`))) await this.page.keyboard.press('Space');
    }
  }

  /** Selects from a long list, as arrows do. */
  async select(name, value) {
    const list = `select[name="${name}"]`;
    await this.reach(list);
    for (let presses = 0; presses < 2 * PATIENCE; presses += 1) {
      if ((await this.page.locator(list).first().inputValue()) === value) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${name} offers no ${value} on ${this.page.url()}`);
  }

  /** Presses Enter on something that leads to another page, and waits for it. */
  async press(selector) {
    await this.reach(selector);
    const arrived = this.page.waitForEvent('domcontentloaded');
    await this.page.keyboard.press('Enter');
    await arrived;
    await this.page.waitForLoadState();
  }
}
