//! What a file really is, by its first bytes: names and browsers are not believed.

/// How many bytes are needed to tell.
pub const ENOUGH: usize = 512;

/// The kinds of files that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A PDF.
    Pdf,
    /// A photograph.
    Jpeg,
    /// A picture.
    Png,
    /// A photograph as many telephones make them.
    Heic,
    /// A scan.
    Tiff,
}

impl FileKind {
    /// The kind of a file, or nothing when it is not taken.
    #[must_use]
    pub fn of(first_bytes: &[u8]) -> Option<Self> {
        // PDF readers, and so people's files, allow some bytes before the mark.
        let head = &first_bytes[..first_bytes.len().min(ENOUGH)];
        if head.windows(5).any(|window| window == b"%PDF-") {
            return Some(Self::Pdf);
        }
        match infer::get(head)?.mime_type() {
            "image/jpeg" => Some(Self::Jpeg),
            "image/png" => Some(Self::Png),
            "image/heif" | "image/heic" => Some(Self::Heic),
            "image/tiff" => Some(Self::Tiff),
            _ => None,
        }
    }

    /// The kind with a media type.
    #[must_use]
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        [Self::Pdf, Self::Jpeg, Self::Png, Self::Heic, Self::Tiff]
            .into_iter()
            .find(|kind| kind.media_type() == media_type)
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Heic => "image/heic",
            Self::Tiff => "image/tiff",
        }
    }

    /// The endings a name may have.
    #[must_use]
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Jpeg => &["jpg", "jpeg", "jpe"],
            Self::Png => &["png"],
            Self::Heic => &["heic", "heif"],
            Self::Tiff => &["tif", "tiff"],
        }
    }

    /// The name with an ending that says what the file is.
    #[must_use]
    pub fn fitting_name(self, name: &str) -> String {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        if ending.is_some_and(|ending| self.endings().contains(&ending.as_str())) {
            return name.to_owned();
        }
        format!("{name}.{}", self.endings()[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_content() {
        assert_eq!(FileKind::of(b"%PDF-1.7\n"), Some(FileKind::Pdf));
        assert_eq!(FileKind::of(b"\xef\xbb\xbf\n%PDF-1.4"), Some(FileKind::Pdf));
        assert_eq!(FileKind::of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Some(FileKind::Png));
        assert_eq!(FileKind::of(&[0xff, 0xd8, 0xff, 0xe0]), Some(FileKind::Jpeg));
        assert_eq!(FileKind::of(b"\0\0\0\x18ftypheic\0\0\0\0heicmif1"), Some(FileKind::Heic));
        assert_eq!(FileKind::of(b"MZ\x90\0\x03"), None);
        assert_eq!(FileKind::of(b"<svg xmlns='http://www.w3.org/2000/svg'>"), None);
        assert_eq!(FileKind::of(b""), None);
    }

    #[test]
    fn a_wrong_ending_gets_the_right_one_behind() {
        assert_eq!(FileKind::Pdf.fitting_name("Brief.docx"), "Brief.docx.pdf");
        assert_eq!(FileKind::Jpeg.fitting_name("IMG_1.JPG"), "IMG_1.JPG");
    }
}
