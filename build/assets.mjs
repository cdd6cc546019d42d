// Writes what the pages and papers need from the pinned npm packages into the folder given, and a Rust
// table beside it (../assets.rs) that embeds it.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const out = process.argv[2];
mkdirSync(out, { recursive: true });

// Fonts of the receipts: whole, because a name can hold any letter of DIN 91379.
const fonts = {
  "NotoSans-Regular": "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "NotoSans-Bold": "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  "NotoNaskhArabic-Regular": "@expo-google-fonts/noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf",
  "NotoNaskhArabic-Bold": "@expo-google-fonts/noto-naskh-arabic/NotoNaskhArabic_700Bold.ttf",
};
for (const [name, path] of Object.entries(fonts)) copyFileSync(join("node_modules", path), join(out, `${name}.ttf`));

const rust = (path) => `include_bytes!(${JSON.stringify(path)})`;
writeFileSync(join(dirname(out), "assets.rs"), `
/// Nothing is missing.
pub const PROBLEM: Option<&str> = None;
/// Files that pages load.
pub const ASSETS: &[Asset] = &[];
/// Fonts that papers embed, by name.
pub const FONTS: &[(&str, &[u8])] = &[
${Object.keys(fonts).map((name) => `    (${JSON.stringify(name)}, ${rust(join(out, `${name}.ttf`))}),`).join("\n")}
];
`);
