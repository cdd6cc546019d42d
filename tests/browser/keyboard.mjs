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
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${selector} on ${this.page.url()}`);
  }

  isOn(selector) {
    return this.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
  }

  /** Replaces what stands in a text field. */
  async write(selector, text) {
    await this.reach(selector);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
  }

  /** Chooses one of some radio buttons: Tab leads to the group, arrows move inside it. */
  async choose(name, value) {
    await this.reach(`[name="${name}"]`);
    await this.page.keyboard.press("Space");
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if (await this.isOn(`[name="${name}"][value="${value}"]:checked`)) return;
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`${name} offers no ${value} on ${this.page.url()}`);
  }

  /** Ticks boxes. */
  async tick(name, values) {
    for (const value of values) {
      const box = `[name="${name}"][value="${value}"]`;
      await this.reach(box);
      if (!(await this.isOn(`${box}:checked`))) await this.page.keyboard.press("Space");
    }
  }

  /** Selects from a list with the arrow keys. */
  async select(selector, value) {
    await this.reach(selector);
    const list = this.page.locator(selector).first();
    const away = await list.evaluate((list, value) => [...list.options].findIndex((option) => option.value === value) - list.selectedIndex, value);
    for (let presses = 0; presses < Math.abs(away); presses += 1) await this.page.keyboard.press(away > 0 ? "ArrowDown" : "ArrowUp");
    if ((await list.inputValue()) !== value) throw new Error(`${selector} offers no ${value} on ${this.page.url()}`);
  }

  /** Presses Enter on something that leads to another page, and waits for it. */
  async press(selector) {
    await this.reach(selector);
    const arrived = this.page.waitForEvent("domcontentloaded");
    await this.page.keyboard.press("Enter");
    await arrived;
    await this.page.waitForLoadState();
  }
}
