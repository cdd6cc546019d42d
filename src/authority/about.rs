//! What stands about whoever is responsible: who represents it, who watches over it, how it greets people who sign.
//!
//! Uses nothing of `authority` but [`Contact`]. The law asks for it on every page's foot (§ 5 DDG, Article 13 GDPR,
//! § 12b BGG); what is not written down is said to be missing, or left out where not everybody has it.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Deserialize;

use super::Contact;

/// What an authority, or whoever runs the portal, says about itself.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct About {
    /// What it is by law: `Körperschaft des öffentlichen Rechts`.
    pub legal_form: Option<String>,
    /// Who acts for it.
    pub represented_by: Option<String>,
    /// Who supervises it.
    pub supervised_by: Option<String>,
    /// Its number for value-added tax, if it has one.
    pub vat_id: Option<String>,
    /// Its data protection officer.
    pub data_protection_officer: Option<Reach>,
    /// To whom people complain about what happens with their data.
    pub data_protection_authority: Option<Reach>,
    /// Who settles what remains of a barrier: the enforcement body or the arbitration board.
    pub accessibility_enforcement: Option<Reach>,
    /// A video in German Sign Language.
    pub sign_language: Option<Video>,
}

/// Somebody else, and how to reach them.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// Who.
    pub name: String,
    /// Street and place, in one line.
    pub address: Option<String>,
    /// Its telephone number as people read it.
    pub phone: Option<String>,
    /// Its address for e-mail.
    pub email: Option<String>,
    /// Its site: `https://…`.
    pub web: Option<String>,
}

/// A video in German Sign Language about these pages. Its files lie beside those of authorities.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Video {
    /// Its file, MP4 or `WebM`: `rosenfurt-dgs.mp4`.
    pub file: String,
    /// Captions in German (`WebVTT`).
    pub captions: String,
    /// How long it is: `2:35`.
    pub length: String,
    /// What is signed, in German.
    pub transcript: String,
    /// Where the two lie, once they have been found.
    #[serde(skip)]
    pub found: Option<Found>,
}

/// The files of a video.
#[derive(Clone, Debug)]
pub struct Found {
    /// The video.
    pub video: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// Its captions.
    pub captions: PathBuf,
}

/// Who runs the portal as a whole (`forms/operator.yaml`): responsible for the pages that belong to no authority.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    /// Its name.
    pub name: String,
    /// How to reach it.
    pub contact: Contact,
    /// What the law wants to be said.
    #[serde(default)]
    pub about: About,
}

impl About {
    /// The names of the files that must lie beside it.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.sign_language.iter().flat_map(|video| [video.file.as_str(), video.captions.as_str()])
    }

    /// Notes where the files of the video are.
    pub(super) fn find(&mut self, file: impl Fn(&str) -> Option<(PathBuf, u64)>) {
        if let Some(own) = &mut self.sign_language {
            own.found = file(&own.file)
                .zip(file(&own.captions))
                .map(|((video, bytes), (captions, _))| Found { video, bytes, captions });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Authorities;
    use crate::form::load::definitions::Definitions;

    /// What is complained about where the operator has this to say about itself.
    fn complaints(about: &str) -> Vec<String> {
        let text = format!(
            "{{name: a, contact: {{office: a, street: b, postal_code: c, city: d}}, about: {about}}}"
        );
        let definitions = Definitions::from_files([("forms/operator.yaml".to_owned(), text)]);
        let mut complaints = Vec::new();
        let read = Authorities::read(&definitions, &mut complaints);
        assert_eq!(read.operator().is_some(), !about.contains("nonsense"));
        complaints.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_an_operator_says_is_read_and_mistakes_are_told() {
        assert_eq!(complaints("{vat_id: DE1}"), Vec::<String>::new());
        assert!(complaints("{nonsense: 1}")[0].contains("nonsense"));
        let video = "{sign_language: {file: a.mp4, captions: a.vtt, length: \"1:00\", transcript: a}}";
        let missing = complaints(video);
        assert!(missing[0].contains("a.mp4") && missing[1].contains("a.vtt"), "{missing:?}");
    }
}
