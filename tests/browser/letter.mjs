// A letter from school as a file: the smallest document that opens everywhere.

const PAGE = "BT /F1 14 Tf 72 760 Td (Ausflug ins Planetarium am 11. Dezember: 18,00 Euro) Tj ET";
const OBJECTS = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
  `<</Length ${PAGE.length}>>stream\n${PAGE}\nendstream`,
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
];

export function letter() {
  let text = "%PDF-1.4\n";
  const offsets = OBJECTS.map((object, nth) => {
    const at = text.length;
    text += `${nth + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${OBJECTS.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer<</Size ${OBJECTS.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return { name: "Elternbrief Planetarium.pdf", mimeType: "application/pdf", buffer: Buffer.from(text) };
}
