//! The XMP packet: what the file says about itself, the standards it keeps among it.

use std::fmt::Write;

use super::{Stamp, clean::plain, paper::Paper};

/// The packet, as XML.
pub(super) fn packet(paper: &Paper, stamp: &Stamp<'_>) -> String {
    let created = stamp.created.strftime("%Y-%m-%dT%H:%M:%SZ");
    let producer = xml(stamp.producer);
    let keywords = xml(&paper.about.keywords.join(", "));
    let mut about = String::new();
    let languages = ["de"].into_iter().chain(paper.other.as_ref().map(crate::locale::Lang::as_str));
    // Writing to a string can not fail.
    _ = write!(about, "<dc:title>{}</dc:title>", alternative(&paper.title.german));
    _ = write!(about, "<dc:creator><rdf:Seq>{}</rdf:Seq></dc:creator>", item(&paper.authority.name));
    _ = write!(about, "<dc:description>{}</dc:description>", alternative(&paper.about.subject));
    _ = write!(about, "<dc:identifier>{}</dc:identifier>", xml(stamp.id));
    _ = write!(
        about,
        "<dc:language><rdf:Bag>{}</rdf:Bag></dc:language>",
        languages.map(item).collect::<String>()
    );
    format!(
        r#"<?xpacket begin="{BOM}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>{about}
<xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer><pdf:Keywords>{keywords}</pdf:Keywords>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
{UA_SCHEMA}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#
    )
}

const BOM: char = '\u{feff}';

/// PDF/A does not know the name that PDF/UA asks for, so the packet has to explain it.
const UA_SCHEMA: &str = r#"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"#;

fn alternative(text: &str) -> String {
    format!(r#"<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>"#, xml(text))
}

fn item(text: &str) -> String {
    format!("<rdf:li>{}</rdf:li>", xml(text))
}

/// Text as XML takes it.
fn xml(text: &str) -> String {
    plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
