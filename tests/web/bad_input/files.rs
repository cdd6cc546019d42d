//! Files that can't be taken, and names that tell lies.

use crate::support::{app::TestApp, browser::Browser, people::PDF};

/// A browser before the page for the letter about a trip.
fn before_the_letter(app: &TestApp, lang: &str) -> Browser {
    let mut browser = app.drafted("p01-single-parent", lang);
    let letter = browser.links().into_iter().find(|link| link.contains("/trip_letter/")).unwrap();
    browser.open(&letter);
    browser
}

fn uploads<'a>(browser: &'a mut Browser, name: &str, bytes: &[u8]) -> &'a mut Browser {
    browser.form().file(name, bytes);
    browser.press("upload")
}

/// The file is refused with these words, beside the box, and nothing is stored.
fn refused(app: &TestApp, browser: &mut Browser, name: &str, bytes: &[u8], key: &str) {
    let (rows, files) = (app.rows(), app.stored_files());
    uploads(browser, name, bytes);
    assert_eq!(browser.status(), 422, "{name}");
    assert_eq!(browser.errors(), ["file"], "{name}");
    let said = browser.all("#page-errors a").concat();
    let words = app.words("en", key);
    let words = words.split(['{', '\u{2068}']).next().unwrap().trim_end().to_owned();
    assert!(said.contains(&words), "{said} is not {words}");
    assert_eq!((app.rows(), app.stored_files()), (rows, files), "{name}");
}

#[test]
fn files_without_content_too_large_or_of_no_kind_are_refused_with_a_reason() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "en");
    refused(&app, &mut browser, "empty.pdf", b"", "problem-upload-empty");
    refused(&app, &mut browser, "letter.pdf", b"Dear parents, we go to the zoo.", "problem-upload-type");
    refused(&app, &mut browser, "page.pdf", b"<html><script>alert(1)</script>", "problem-upload-type");
    refused(
        &app,
        &mut browser,
        "photo.jpg",
        b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0",
        "problem-upload-type",
    );
    refused(
        &app,
        &mut browser,
        "drawing.png",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "problem-upload-type",
    );
    let mut large = PDF.to_vec();
    large.resize(60 << 20, b' ');
    refused(&app, &mut browser, "scan.pdf", &large, "problem-upload-too-large");
    // After all that, the right one is taken.
    assert_eq!(uploads(&mut browser, "letter.pdf", PDF).status(), 200);
    assert_eq!(browser.all(".file__name"), ["letter.pdf"]);
}

#[test]
fn names_are_made_harmless_and_tell_what_a_file_is() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "de");
    let mut content = PDF.to_vec();
    for (name, kept) in [
        ("äöüß.pdf", "äöüß.pdf"),
        ("ÄÖÜ", "ÄÖÜ.pdf"),
        ("../../../../etc/passwd", "passwd.pdf"),
        ("..\\..\\Brief.pdf", "Brief.pdf"),
        ("../", "Datei.pdf"),
        ("Brief.exe", "Brief.exe.pdf"),
        ("Brief\u{ad}.pdf", "Brief.pdf"),
        ("gepr\u{202e}fdp.exe", "geprfdp.exe.pdf"),
        ("<b>Brief</b>.pdf", "b_.pdf"),
        (".htaccess", "htaccess.pdf"),
    ] {
        content.push(b' ');
        uploads(&mut browser, name, &content);
        assert_eq!(browser.status(), 200, "{name}: {:?}", browser.errors());
        let names = browser.all(".file__name");
        assert!(names.iter().any(|shown| shown == kept), "{name} became {:?}", names.last());
    }
    app.work();
}

#[test]
fn the_same_file_twice_is_one_file() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "en");
    uploads(&mut browser, "letter.pdf", PDF);
    refused(&app, &mut browser, "again.pdf", PDF, "problem-upload-twice");
    assert_eq!(browser.all(".file__name"), ["letter.pdf"]);
    // What was removed may come again.
    let drop = browser.ways().into_iter().find(|way| way.starts_with("drop:")).unwrap();
    browser.press(&drop);
    assert_eq!((browser.all(".file__name").len(), app.stored_files()), (0, 0));
    assert_eq!(uploads(&mut browser, "letter.pdf", PDF).status(), 200);
}

#[test]
fn of_several_files_the_good_ones_are_kept() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "de");
    browser.form().file("eins.pdf", PDF).file("leer.pdf", b"").file("zwei.pdf", &[PDF, b" "].concat());
    browser.press("upload");
    assert_eq!(browser.status(), 422);
    assert!(browser.all("#page-errors a").concat().contains("leer.pdf"));
    assert_eq!(browser.all(".file__name"), ["eins.pdf", "zwei.pdf"]);
}

#[test]
fn all_files_together_have_a_limit() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "en");
    for n in 0..5 {
        let mut large = PDF.to_vec();
        large.resize((10 << 20) - n, b' ');
        assert_eq!(uploads(&mut browser, &format!("{n}.pdf"), &large).status(), 200, "{n}");
    }
    let mut large = PDF.to_vec();
    large.resize(1 << 20, b' ');
    refused(&app, &mut browser, "6.pdf", &large, "problem-upload-too-much");
}

#[test]
fn a_picture_that_is_none_is_refused_by_whoever_looks_at_it() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "de");
    let address = browser.path().to_owned();
    let broken = [b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01".as_slice(), &[0; 600]].concat();
    uploads(&mut browser, "Foto.jpg", &broken);
    app.work();
    browser.open(&address);
    assert!(browser.text().contains(&app.words("de", "file-rejected-help")), "{}", browser.text());
    // It can be taken away, and does not count as evidence.
    browser.press("next");
    assert!(browser.text().contains(&app.words("de", "evidence-rejected")), "{}", browser.text());
}

#[test]
fn evidence_that_nobody_asked_for_is_not_taken() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "de");
    let (rows, files) = (app.rows(), app.stored_files());
    let form = browser.form();
    form.action = form.action.split("/evidence/").next().unwrap().to_owned() + "/evidence/wage_slips";
    uploads(&mut browser, "Lohn.pdf", PDF);
    assert!(browser.path().ends_with("/evidence"));
    assert_eq!((app.rows(), app.stored_files()), (rows, files));
}

#[test]
fn pressing_upload_without_a_file_says_what_to_do_first() {
    let app = TestApp::start();
    let mut browser = before_the_letter(&app, "de");
    for files in 0..2 {
        browser.press("upload");
        assert_eq!(browser.status(), 422, "with {files} files there already");
        assert!(browser.text().contains(&app.words("de", "problem-upload-none")), "{}", browser.text());
        assert_eq!(browser.errors(), ["file"]);
        uploads(&mut browser, "Brief.pdf", PDF);
    }
    // Going on needs none.
    browser.press("next");
    assert!(browser.path().ends_with("/evidence"));
}
