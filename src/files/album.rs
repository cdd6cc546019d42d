//! Pictures as the pages of one PDF: who photographs a letter of four pages has sent one paper, not four pictures.
//!
//! May use [`picture`](super::picture) and [`sniff`](super::sniff).

use std::io::Cursor;

use image::{ImageFormat, ImageReader};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{picture::BadPicture, sniff::FileKind};

/// A4 in points (1/72 inch).
const SHORT: i32 = 595;
const LONG: i32 = 842;

/// The pictures in their order, each as large as a page allows, lying pages for lying pictures. They must be stripped:
/// upright JPEG or PNG.
pub fn bind(title: &str, pictures: Vec<(FileKind, Vec<u8>)>) -> Result<Vec<u8>, BadPicture> {
    let mut pdf = Document::with_version("1.7");
    let tree = pdf.new_object_id();
    let mut pages = Vec::new();
    for (kind, bytes) in pictures {
        let picture = picture(kind, bytes)?;
        pages.push(Object::from(page(&mut pdf, tree, picture)));
    }
    let count = i64::try_from(pages.len()).unwrap_or(0);
    pdf.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => pages, "Count" => count }.into());
    let catalogue = dictionary! {
        "Type" => "Catalog", "Pages" => tree, "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    };
    let root = pdf.add_object(catalogue);
    let info = pdf.add_object(dictionary! { "Title" => text(title) });
    pdf.trailer.set("Root", root);
    pdf.trailer.set("Info", info);
    let mut out = Vec::new();
    pdf.save_to(&mut out).map_err(|_| BadPicture)?;
    Ok(out)
}

/// A picture as PDF stores it: a JPEG as it is, anything else as rows of colours.
struct Picture {
    width: u32,
    height: u32,
    filter: Option<&'static str>,
    bytes: Vec<u8>,
}

fn picture(kind: FileKind, bytes: Vec<u8>) -> Result<Picture, BadPicture> {
    let format = match kind {
        FileKind::Jpeg => ImageFormat::Jpeg,
        FileKind::Png => ImageFormat::Png,
        FileKind::Pdf | FileKind::Heic | FileKind::Tiff => return Err(BadPicture),
    };
    let reader = ImageReader::with_format(Cursor::new(&bytes), format);
    if kind == FileKind::Jpeg {
        let (width, height) = reader.into_dimensions().map_err(|_| BadPicture)?;
        return Ok(Picture { width, height, filter: Some("DCTDecode"), bytes });
    }
    let colours = reader.decode().map_err(|_| BadPicture)?.to_rgb8();
    Ok(Picture { width: colours.width(), height: colours.height(), filter: None, bytes: colours.into_raw() })
}

fn page(pdf: &mut Document, tree: ObjectId, picture: Picture) -> ObjectId {
    let (wide, high) = (f64::from(picture.width.max(1)), f64::from(picture.height.max(1)));
    let (width, height) = if wide > high { (LONG, SHORT) } else { (SHORT, LONG) };
    let scale = (f64::from(width) / wide).min(f64::from(height) / high);
    let (w, h) = (wide * scale, high * scale);
    let (x, y) = ((f64::from(width) - w) / 2.0, (f64::from(height) - h) / 2.0);
    let mut stream = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(picture.width),
            "Height" => i64::from(picture.height), "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8,
        },
        picture.bytes,
    );
    match picture.filter {
        Some(filter) => stream.dict.set("Filter", filter),
        // Where pressing makes it larger, it stays as it is.
        None => drop(stream.compress()),
    }
    let image = pdf.add_object(stream);
    let drawing = format!("q {w:.2} 0 0 {h:.2} {x:.2} {y:.2} cm /Picture Do Q");
    let contents = pdf.add_object(Stream::new(dictionary! {}, drawing.into_bytes()));
    pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => tree, "Contents" => contents,
        "MediaBox" => vec![0.into(), 0.into(), width.into(), height.into()],
        "Resources" => dictionary! { "XObject" => dictionary! { "Picture" => image } },
    })
}

/// Text of any language, as PDF wants it.
fn text(text: &str) -> Object {
    let bytes = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

#[cfg(test)]
mod tests {
    use image::{DynamicImage, Rgb, RgbImage};

    use super::*;

    fn drawn(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        let picture = RgbImage::from_fn(width, height, |x, _| Rgb([u8::try_from(x % 256).unwrap(), 0, 99]));
        DynamicImage::ImageRgb8(picture).write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    #[test]
    fn each_picture_becomes_a_page_that_lies_or_stands_as_it_does() {
        let standing = drawn(ImageFormat::Jpeg, 300, 400);
        let pictures =
            vec![(FileKind::Jpeg, standing.clone()), (FileKind::Png, drawn(ImageFormat::Png, 80, 20))];
        let pdf = Document::load_mem(&bind("Mietvertrag – Ş", pictures).unwrap()).unwrap();
        let pages = pdf.get_pages();
        assert_eq!(pages.len(), 2);
        let sheet = |number| {
            let page = pdf.get_dictionary(pages[&number]).unwrap();
            let sides = page.get(b"MediaBox").unwrap().as_array().unwrap();
            (sides[2].as_i64().unwrap(), sides[3].as_i64().unwrap())
        };
        assert_eq!((sheet(1), sheet(2)), ((595, 842), (842, 595)));
        let images = pdf.get_page_images(pages[&1]).unwrap();
        assert_eq!(images[0].content, standing, "a photograph is not packed again");
        let drawing = String::from_utf8(pdf.get_page_content(pages[&2])).unwrap();
        assert!(drawing.contains("842.00 0 0 210.50 0.00 192.25 cm"), "{drawing}");
    }

    #[test]
    fn what_is_no_picture_is_not_bound() {
        assert_eq!(bind("", vec![(FileKind::Pdf, b"%PDF-1.7".to_vec())]), Err(BadPicture));
        assert_eq!(bind("", vec![(FileKind::Jpeg, b"%PDF-1.7".to_vec())]), Err(BadPicture));
    }
}
