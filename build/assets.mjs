// Writes what pages and papers need into the folder given: one style sheet, one script, the icon and the
// fonts, made from the pinned npm packages and from templates/assets. A Rust table beside that folder
// (../assets.rs) embeds it all. Nothing is fetched here or later.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { PurgeCSS } from "purgecss";
import subsetFont from "subset-font";

const out = process.argv[2];

async function main() {
  mkdirSync(out, { recursive: true });
  const fonts = await webFonts();
  const files = [...fonts, await style(fonts), script(), icon()].map(store);
  const papers = paperFonts();
  writeFileSync(join(dirname(out), "assets.rs"), table(files, papers));
}

// ── Fonts ────────────────────────────────────────────────────────────────────────────────────────

const NOTO = "node_modules/@expo-google-fonts/noto-sans";
const NASKH = "node_modules/@expo-google-fonts/noto-naskh-arabic";
const WEIGHTS = { 400: "400Regular", 600: "600SemiBold" };

// `latin` is all that German and most western languages need, so it is all that a first view loads. The
// others come only when a page shows one of their letters, for example in a name. A combining mark must
// find its base letter in the same file, hence `with`.
const LATIN = "20-7E A0-FF 2010-2015 2018-201E 2022 2026 202F 2032 20AC 2190 2192 2212";
const PARTS = [
  { name: "latin", family: "Noto Sans", from: NOTO, range: LATIN },
  {
    name: "extended", family: "Noto Sans", from: NOTO, with: "41-5A 61-7A C0-FF",
    range: "100-24F 259 292 2B0-2FF 300-36F 1AB0-1AFF 1E00-1EFF 2070-209F 20A0-20AB 20AD-20C0 2113 2116 2122 25CC FB00-FB04",
  },
  { name: "cyrillic", family: "Noto Sans", from: NOTO, with: "300-301", range: "400-52F 1C80-1C88 2DE0-2DFF A640-A69F" },
  { name: "greek", family: "Noto Sans", from: NOTO, range: "370-3FF 1F00-1FFF" },
  { name: "arabic", family: "Noto Naskh Arabic", from: NASKH, range: "600-6FF 750-77F 8A0-8FF 200C-200E FB50-FDFF FE70-FEFC" },
];

// Newer packages have a folder for each weight, older ones do not.
function fontFile(from, weight) {
  const files = readdirSync(from, { recursive: true });
  return join(from, files.find((name) => name.endsWith(`_${weight}.ttf`)));
}

async function webFonts() {
  const fonts = [];
  for (const part of PARTS) {
    for (const [weight, folder] of Object.entries(WEIGHTS)) {
      const whole = readFileSync(fontFile(part.from, folder));
      const text = characters(part.range) + characters(part.with ?? "");
      // Small capitals, old figures and the like double the size and are never used; joining is not optional in Arabic.
      const keepFeatures = part.name === "arabic" ? undefined : ["kern", "mark", "mkmk", "locl", "ccmp"];
      const content = await subsetFont(whole, text, { targetFormat: "woff2", noHinting: true, keepFeatures });
      fonts.push(asset(`${part.name}-${weight}.woff2`, content, { part, weight }));
    }
  }
  return fonts;
}

function characters(range) {
  let text = "";
  for (const piece of range.split(" ").filter(Boolean)) {
    const [first, last = first] = piece.split("-").map((number) => Number.parseInt(number, 16));
    for (let code = first; code <= last; code++) text += String.fromCodePoint(code);
  }
  return text;
}

function fontFace({ name, part, weight }) {
  const range = part.range.split(" ").map((piece) => `U+${piece}`).join(",");
  return `@font-face{font-family:"${part.family}";font-weight:${weight};font-display:swap;` +
    `src:url("${name}") format("woff2");unicode-range:${range}}`;
}

// Fonts of the receipts: whole, because a name can hold any letter of DIN 91379. Noto Naskh Arabic is pinned to
// the last version that has one glyph a letter: newer ones draw the dots apart, and readers then show broken words.
function paperFonts() {
  const fonts = {
    "NotoSans-Regular": `${NOTO}/400Regular/NotoSans_400Regular.ttf`,
    "NotoSans-Bold": `${NOTO}/700Bold/NotoSans_700Bold.ttf`,
    "NotoNaskhArabic-Regular": `${NASKH}/NotoNaskhArabic_400Regular.ttf`,
    "NotoNaskhArabic-Bold": `${NASKH}/NotoNaskhArabic_700Bold.ttf`,
  };
  for (const [name, path] of Object.entries(fonts)) copyFileSync(path, join(out, `${name}.ttf`));
  return Object.keys(fonts);
}

// ── Style, script, icon ──────────────────────────────────────────────────────────────────────────

// KERN lies in a layer of its own, so that a rule of ours wins whatever its selector.
async function style(fonts) {
  const ours = smallerStyle(readFileSync("templates/assets/app.css", "utf8"));
  const kern = withoutUnusedTokens(logical(lightOnPaper(await usedByTemplates("node_modules/@kern-ux/native/dist/kern.min.css"))), ours);
  return asset("app.css", `${fonts.map(fontFace).join("")}@layer chosen,kern;@layer kern{${kern}}${ours}`);
}

// The rule that holds the colours, `:is(body, …)`, is one that PurgeCSS would take for unused.
async function usedByTemplates(file) {
  const [used] = await new PurgeCSS().purge({
    content: filesBelow("templates", ".html", ".js"),
    css: [{ raw: readFileSync(file, "utf8").replace(/^\uFEFF/, "").replace(/@charset[^;]*;/, "").replace(/:is\(body,[^{]*(?={)/, "body") }],
    // Templates put these together out of two parts.
    safelist: [/^kern-(alert|badge|icon)--(info|success|warning|danger)$/],
  });
  return used.css;
}

function lightOnPaper(css) {
  return css
    .replace(/@media ?\(prefers-color-scheme: ?light\)/g, "@media print,(prefers-color-scheme:light)")
    .replace(/@media ?\(prefers-color-scheme: ?dark\)/g, "@media screen and (prefers-color-scheme:dark)");
}

// KERN knows left and right only; Arabic begins on the other side.
function logical(css) {
  return css
    .replace(/\b((?:padding|margin|border)(?:-[a-z]+)?)-left\b(?=[-:])/g, "$1-inline-start")
    .replace(/\b((?:padding|margin|border)(?:-[a-z]+)?)-right\b(?=[-:])/g, "$1-inline-end")
    .replace(/\b(float|clear|text-align): ?(left|right)/g, (_, name, side) => {
      const end = side === "left" ? "start" : "end";
      return `${name}:${name === "text-align" ? end : `inline-${end}`}`;
    });
}

// Tokens refer to tokens: what only an unused one names is unused too.
function withoutUnusedTokens(css, others) {
  const used = new Set([...`${css}${others}`.matchAll(/var\((--kern-[\w-]+)/g)].map(([, name]) => name));
  const smaller = css.replace(/(--kern-[\w-]+):[^;{}]*(;|(?=}))/g, (whole, name) => (used.has(name) ? whole : ""));
  return smaller === css ? css : withoutUnusedTokens(smaller, others);
}

function smallerStyle(css) {
  return css.replace(/\/\*[^]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1").replace(/: /g, ":").replace(/;}/g, "}").trim();
}

// One module out of several files; none of them does anything before `main.js` calls it.
function script() {
  const files = filesBelow("templates/assets/js", ".js").sort((one, other) => one.endsWith("main.js") - other.endsWith("main.js"));
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n"));
  return asset("app.js", lines.map((line) => line.trim()).filter((line) => line && !line.startsWith("//")).join("\n"));
}

function icon() {
  return asset("icon.svg", readFileSync("templates/assets/icon.svg", "utf8").replace(/>\s+</g, "><").trim());
}

function filesBelow(folder, ...types) {
  return readdirSync(folder, { recursive: true }).filter((name) => types.includes(extname(name))).sort().map((name) => join(folder, name));
}

// ── Files and the table of them ──────────────────────────────────────────────────────────────────

const TYPES = {
  ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".woff2": "font/woff2",
};

// The digest in the name lets browsers keep a file for ever.
function asset(key, content, more = {}) {
  const bytes = Buffer.from(content);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const type = extname(key);
  return { key, name: `${key.slice(0, -type.length)}-${digest}${type}`, type, bytes, ...more };
}

function store({ key, name, type, bytes }) {
  const path = join(out, key);
  writeFileSync(path, bytes);
  const packed = type !== ".woff2";
  if (packed) {
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }));
  }
  return { key, name, type, path, packed };
}

function table(files, papers) {
  const bytes = (path) => `include_bytes!(${JSON.stringify(path)})`;
  const rows = files.map(({ key, name, type, path, packed }) => `    Asset {
        name: ${JSON.stringify(name)},
        key: ${JSON.stringify(key)},
        media_type: ${JSON.stringify(TYPES[type])},
        plain: ${bytes(path)},
        gzip: ${packed ? `Some(${bytes(`${path}.gz`)})` : "None"},
        brotli: ${packed ? `Some(${bytes(`${path}.br`)})` : "None"},
    },`);
  return `
/// Nothing is missing.
pub const PROBLEM: Option<&str> = None;
/// Files that pages load.
pub const ASSETS: &[Asset] = &[
${rows.join("\n")}
];
/// Fonts that papers embed, by name.
pub const FONTS: &[(&str, &[u8])] = &[
${papers.map((name) => `    (${JSON.stringify(name)}, ${bytes(join(out, `${name}.ttf`))}),`).join("\n")}
];
`;
}

await main();
