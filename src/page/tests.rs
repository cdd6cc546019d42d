//! Every page, every sample, every language.

use std::{fs, path::Path, sync::Arc};

use super::*;
use crate::locale::Lang;

fn pages() -> Pages {
    let folder = Path::new("translations");
    let catalogue = Catalogue::load(folder).and_then(|catalogue| catalogue.with_pseudo(folder));
    Pages::new(Arc::new(catalogue.unwrap_or_else(|complaints| panic!("{complaints:?}"))))
        .unwrap_or_else(|error| panic!("{error}"))
}

fn languages(pages: &Pages) -> Vec<Lang> {
    pages.catalogue().languages().map(|language| language.tag.clone()).collect()
}

#[test]
#[ignore = "writes every page into target/pages, to be looked at"]
fn write_samples() {
    let pages = pages();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    for lang in languages(&pages) {
        let frame = samples::citizen(&lang, &languages(&pages), true);
        for (name, page) in citizen::FormPage::samples() {
            let html = pages.render(&frame, &page).unwrap_or_else(|error| panic!("{name}: {error}"));
            let file = folder.join(lang.as_str()).join(format!("form-{name}.html"));
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, html).unwrap();
        }
    }
    let assets = folder.join("assets");
    fs::create_dir_all(&assets).unwrap();
    for asset in crate::assets::ASSETS {
        fs::write(assets.join(asset.name), asset.plain).unwrap();
    }
}
