//! Ids of the federal catalogue as they stand in definitions: `F60000000227V1.1.0`, one or several steps.
//!
//! May use nothing else.

/// What `fim` looks like, for complaints.
pub const FORMAT: &str = "F60000000227, F60000000227V1.1.0, G60000000083V1.2.0/F60000000231V1.1.0";

/// Whether a text is one or several steps with a slash between.
#[must_use]
pub fn is_path(text: &str) -> bool {
    text.split('/').all(is_step)
}

/// The ids of the steps, without their versions.
pub fn ids(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').map(|step| step.split_once('V').map_or(step, |(id, _)| id))
}

fn is_step(step: &str) -> bool {
    let (id, version) = step.split_once('V').map_or((step, None), |(id, version)| (id, Some(version)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_id = id.strip_prefix(|c: char| c.is_ascii_uppercase()).is_some_and(digits);
    is_id && version.is_none_or(|version| version.split('.').all(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_ids_with_or_without_versions() {
        for right in ["F60000227", "F60000000227V1.1.0", "G05000011684V2.0.0/G60000000083/F60000000233V1.1"] {
            assert!(is_path(right), "{right}");
        }
        for wrong in ["", "F", "60000227", "f60000227", "F60000227V", "F60000227V1.", "F1/", "F1 V1.0", "FV1"]
        {
            assert!(!is_path(wrong), "{wrong}");
        }
        assert_eq!(
            ids("G05000011684V2.0.0/F60000000233").collect::<Vec<_>>(),
            ["G05000011684", "F60000000233"]
        );
    }
}
