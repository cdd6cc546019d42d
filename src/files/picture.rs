//! Pictures without what they should not tell: re-encoded upright, so that place and time of taking are gone.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, metadata::Orientation};

use super::sniff::FileKind;

/// The longest side of a picture in pixels; more than any letter needs.
const LONGEST_SIDE: u32 = 12_000;
/// How much memory decoding may take.
const MEMORY: u64 = 512 << 20;

/// Why a picture can't be re-encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPicture;

/// The same picture without metadata; `None` for kinds that are left as they are.
pub fn strip(kind: FileKind, bytes: &[u8]) -> Result<Option<Vec<u8>>, BadPicture> {
    let format = match kind {
        FileKind::Jpeg => ImageFormat::Jpeg,
        FileKind::Png => ImageFormat::Png,
        FileKind::Pdf | FileKind::Heic | FileKind::Tiff => return Ok(None),
    };
    let picture = decode(format, bytes).map_err(|_| BadPicture)?;
    let mut out = Cursor::new(Vec::new());
    match format {
        ImageFormat::Jpeg => {
            let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, 90);
            picture.to_rgb8().write_with_encoder(encoder).map_err(|_| BadPicture)?;
        }
        _ => picture.write_to(&mut out, format).map_err(|_| BadPicture)?,
    }
    Ok(Some(out.into_inner()))
}

fn decode(format: ImageFormat, bytes: &[u8]) -> image::ImageResult<DynamicImage> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jpeg_with_exif() -> Vec<u8> {
        let picture = DynamicImage::ImageRgb8(image::RgbImage::from_fn(40, 20, |x, _| {
            image::Rgb([u8::try_from(x).unwrap(), 0, 0])
        }));
        let mut out = Cursor::new(Vec::new());
        picture.write_to(&mut out, ImageFormat::Jpeg).unwrap();
        let mut bytes = out.into_inner();
        // An APP1 segment behind the start mark: orientation 6 (turned), and a secret.
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"SECRET-PLACE");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let segment = [&[0xff, 0xe1], &length[..], &exif].concat();
        bytes.splice(2..2, segment);
        bytes
    }

    #[test]
    fn metadata_is_gone_and_the_picture_stands_upright() {
        let stripped = strip(FileKind::Jpeg, &jpeg_with_exif()).unwrap().unwrap();
        assert!(!stripped.windows(12).any(|window| window == b"SECRET-PLACE"));
        let picture = image::load_from_memory(&stripped).unwrap();
        assert_eq!((picture.width(), picture.height()), (20, 40));
    }

    #[test]
    fn what_only_pretends_to_be_a_picture_is_refused() {
        assert_eq!(strip(FileKind::Jpeg, &[0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), Err(BadPicture));
        assert_eq!(strip(FileKind::Pdf, b"%PDF-1.7"), Ok(None));
    }
}
