//! Writes all samples as files, for browsers, validators and people to look at.

use std::{fs, path::Path};

use super::{every, languages, pages};
use crate::assets::ASSETS;

#[test]
#[ignore = "writes every page into target/pages, to be looked at"]
fn write_samples() {
    let pages = pages();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    for lang in languages(&pages) {
        fs::create_dir_all(folder.join(lang.as_str())).unwrap();
        for sample in every::samples() {
            let html =
                sample.render(&pages, &lang).unwrap_or_else(|error| panic!("{}: {error}", sample.name));
            fs::write(folder.join(lang.as_str()).join(sample.name).with_extension("html"), html).unwrap();
        }
    }
    fs::create_dir_all(folder.join("assets")).unwrap();
    for asset in ASSETS {
        fs::write(folder.join("assets").join(asset.name), asset.plain).unwrap();
    }
}
