// What axe-core finds wrong with a page as it stands.
import { readFileSync } from "node:fs";

/** Everything that WCAG 2.2 AA and good practice ask for. */
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules among them that depend on the colour scheme. */
export const COLOURS = ["color-contrast", "link-in-text-block"];

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
/** How many places of one mistake are told. */
const PLACES = 3;

export async function violations(page, rules) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const options = { runOnly: rules, resultTypes: ["violations"] };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, PLACES).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
}
