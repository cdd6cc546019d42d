//! Pictures as everybody can see them, and without what they should not tell: re-encoded upright, so that place and
//! time of taking are gone, those of telephones as JPEG.

use std::io::Cursor;

use heic_rs::{DecodeOptions, PixelLayout};

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, metadata::Orientation};

use super::sniff::FileKind;

/// The longest side of a picture in pixels; more than any letter needs.
const LONGEST_SIDE: u32 = 12_000;
/// How much memory decoding may take.
const MEMORY: u64 = 512 << 20;

/// How many pixels a picture of a telephone may have: those of the largest sensors.
const MOST_PIXELS: u64 = 64_000_000;
/// Enough for small print.
const QUALITY: u8 = 90;

/// Why a picture can't be re-encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPicture;

/// The same picture without metadata; `None` for what is left as it is: papers, scans, and pictures of telephones
/// in a variety that can't be read here but on the machine of whoever gets them.
pub fn strip(kind: FileKind, bytes: &[u8]) -> Result<Option<Vec<u8>>, BadPicture> {
    match kind {
        FileKind::Jpeg => jpeg(&decode(ImageFormat::Jpeg, bytes)?).map(Some),
        FileKind::Png => {
            let mut out = Cursor::new(Vec::new());
            decode(ImageFormat::Png, bytes)?.write_to(&mut out, ImageFormat::Png).map_err(|_| BadPicture)?;
            Ok(Some(out.into_inner()))
        }
        FileKind::Heic => Ok(decode_heic(bytes).and_then(|picture| jpeg(&picture).ok())),
        FileKind::Pdf | FileKind::Tiff => Ok(None),
    }
}

/// What a picture is once it was stripped.
#[must_use]
pub fn kind_when_stripped(kind: FileKind) -> FileKind {
    if kind == FileKind::Heic { FileKind::Jpeg } else { kind }
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, BadPicture> {
    let mut out = Cursor::new(Vec::new());
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, QUALITY);
    picture.to_rgb8().write_with_encoder(encoder).map_err(|_| BadPicture)?;
    Ok(out.into_inner())
}

/// Upright as it comes: turning is a part of the format.
fn decode_heic(bytes: &[u8]) -> Option<DynamicImage> {
    let options = DecodeOptions {
        layout: PixelLayout::Rgb8,
        max_pixels: Some(MOST_PIXELS),
        decode_alpha: false,
        ..DecodeOptions::default()
    };
    let picture = heic_rs::decode(bytes, &options).ok()?;
    image::RgbImage::from_raw(picture.width, picture.height, picture.data).map(DynamicImage::ImageRgb8)
}

fn decode(format: ImageFormat, bytes: &[u8]) -> Result<DynamicImage, BadPicture> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| BadPicture)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| BadPicture)?;
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

    /// Two fields, red and blue, turned clockwise by a note beside them, with a secret; as libheif writes it.
    const TURNED: &[u8] = include_bytes!("turned.heic");

    #[test]
    fn a_picture_of_a_telephone_becomes_an_upright_jpeg_that_tells_nothing() {
        assert!(TURNED.windows(12).any(|window| window == b"SECRET-PLACE"));
        let stripped = strip(FileKind::Heic, TURNED).unwrap().unwrap();
        assert_eq!(FileKind::of(&stripped), Some(kind_when_stripped(FileKind::Heic)));
        assert!(!stripped.windows(12).any(|window| window == b"SECRET-PLACE"));
        let picture = image::load_from_memory(&stripped).unwrap().to_rgb8();
        assert_eq!((picture.width(), picture.height()), (32, 64));
        let (above, below) = (picture.get_pixel(16, 8).0, picture.get_pixel(16, 56).0);
        assert!(above[0] > 180 && above[2] < 80, "red stands above: {above:?}");
        assert!(below[2] > 180 && below[0] < 80, "blue stands below: {below:?}");
    }

    #[test]
    fn a_picture_of_a_telephone_that_cannot_be_read_here_stays_as_it_came() {
        assert_eq!(strip(FileKind::Heic, &TURNED[..400]), Ok(None));
        for at in (0..TURNED.len()).step_by(3) {
            let mut broken = TURNED.to_vec();
            broken[at] ^= 0x55;
            assert!(strip(FileKind::Heic, &broken).is_ok(), "byte {at}");
        }
    }

    #[test]
    fn what_only_pretends_to_be_a_picture_is_refused() {
        assert_eq!(strip(FileKind::Jpeg, &[0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), Err(BadPicture));
        assert_eq!(strip(FileKind::Pdf, b"%PDF-1.7"), Ok(None));
    }
}
