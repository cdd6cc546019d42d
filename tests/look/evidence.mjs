// What judges found, for the accessibility statement (docs/accessibility.toml, built into the program).
// Each judge that has looked at everything notes its figures in target/evidence; `gather` makes the file of them, `check` fails where the
// file is older than a year, or says less than was found just now.
// Usage: node tests/look/evidence.mjs gather | check | note JUDGE NAME VERSION STANDARD LANGUAGES CHECKED VIOLATIONS
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = "docs/accessibility.toml";
const NOTES = "target/evidence";
/** In the order in which the statement names them. */
const JUDGES = ["axe", "vnu", "lighthouse", "narrow", "keyboard", "vera_pdf"];
const HEAD = `# What is known about the accessibility of the portal. Written by \`tests/run evidence\` out of what the judges said, but for
# \`drawn_up\` and the rounds: one [[round]] with day, with and findings for each round of docs/accessibility-tests.md.
`;

export function note(id, { name, version, standard, languages, checked, violations }) {
  if (!JUDGES.includes(id)) throw new Error(`${id} is no judge`);
  mkdirSync(NOTES, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(`${NOTES}/${id}.json`, JSON.stringify({ id, name, version, standard, day, languages, checked, violations }, null, 1));
}

/** The version of an npm package as it is installed. */
export function versionOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
}

function noted(id) {
  const path = `${NOTES}/${id}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Judges that have not been asked keep what they said. */
function gather() {
  const before = readFileSync(FILE, "utf8");
  const drawnUp = before.match(/^drawn_up = .*$/m)[0];
  const rounds = blocks(before, "round");
  const judges = JUDGES.map((id) => {
    const now = noted(id);
    return now ? toml(now) : blocks(before, "judge").find((block) => block.includes(`id = "${id}"`));
  });
  writeFileSync(FILE, `${[HEAD + drawnUp, ...judges.filter(Boolean), ...rounds].join("\n\n")}\n`);
}

function check() {
  const written = blocks(readFileSync(FILE, "utf8"), "judge");
  const complaints = JUDGES.flatMap((id) => {
    const own = written.find((block) => block.includes(`id = "${id}"`));
    if (!own) return [`${id} is not in ${FILE}`];
    const day = own.match(/^day = "(.*)"$/m)[1];
    const found = Number(own.match(/^violations = (\d+)$/m)[1]);
    const now = noted(id);
    return [
      Date.now() - Date.parse(day) > 365 * 86_400_000 && `${id} was asked more than a year ago, on ${day}`,
      now && now.violations !== found && `${id} has ${now.violations} complaints now, and ${found} in ${FILE}`,
    ].filter(Boolean);
  });
  complaints.forEach((complaint) => console.error(`${complaint}: run the judges, then \`tests/run evidence\``));
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

function blocks(text, kind) {
  return text.split(/\n(?=\[\[)/).filter((block) => block.startsWith(`[[${kind}]]`)).map((block) => block.trim());
}

function toml(values) {
  return ["[[judge]]", ...Object.entries(values).map(([key, value]) => `${key} = ${JSON.stringify(value)}`)].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, id, name, version, standard, languages, checked, violations] = process.argv.slice(2);
  if (command === "gather") gather();
  else if (command === "check") check();
  else if (command === "note") note(id, { name, version, standard, languages: languages.split(","), checked: Number(checked), violations: Number(violations) });
  else throw new Error("gather, check or note?");
}
