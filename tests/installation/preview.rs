//! An author at work: the forms of a folder are served, follow every change, and say what is wrong with them.

use std::{fs, path::PathBuf, time::Duration};

use crate::{
    folder::Folder,
    process::{Process, get, post, program, run, until},
};

/// How long a change may take to show.
const SOON: Duration = Duration::from_secs(20);

/// A folder with a small form, and the file of that form.
fn begun() -> (Folder, PathBuf) {
    let folder = Folder::new();
    let root = folder.path().to_str().unwrap();
    let made = run(&mut program(&["form", "new", "lunch", "--folder", root]), "");
    assert!(made.status.success());
    let form = folder.join("forms/lunch/form.yaml");
    (folder, form)
}

/// Serves a folder; what is stored meanwhile lies below another.
fn preview(folder: &Folder, stored: &Folder) -> Process {
    let root = folder.path().to_str().unwrap();
    let mut command = program(&["form", "preview", root, "--listen", "127.0.0.1:0"]);
    Process::serve(command.env("TMPDIR", stored.path()))
}

fn edit(file: &PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replace(from, to)).unwrap();
}

#[test]
fn a_draft_goes_on_through_every_change_of_its_form() {
    let ((folder, form), stored) = (begun(), Folder::new());
    let process = preview(&folder, &stored);
    let at = process.address;
    let page = |path: &str, cookie: &str| get(at, path, cookie).unwrap();
    assert!(page("/de/vorschau", "").text().contains("Neuer Antrag"));

    let begins = post(at, "/de/vorschau/lunch/drafts", "", &[]).unwrap();
    let (first, cookie) = (begins.location, begins.cookie);
    assert!(first.ends_with("/pages/person"), "{first}");
    let says = |name: &str, value: &str| {
        post(at, &first, &cookie, &[(name, value), ("page-go", "overview")]).unwrap().status
    };
    assert_eq!(says("name", "Ada Brenner"), 303);
    let shows = |words: &str| until(SOON, || page(&first, &cookie).text().contains(words));
    assert!(shows("Ada Brenner"));

    edit(&form, "label: Wie heißen Sie?", "label: Ihr ganzer Name");
    assert!(shows("Ihr ganzer Name"), "a change shows");
    assert!(page(&first, &cookie).text().contains("Ada Brenner"), "and what was typed is there");

    edit(&form, "kind: name, label", "kind: nome, label");
    assert!(shows("unknown kind"), "{}", page(&first, &cookie).text());
    let broken = page(&first, &cookie);
    assert_eq!(broken.status, 503);
    assert!(
        broken.text().contains("forms/lunch/form.yaml:") && broken.text().contains("<pre"),
        "{}",
        broken.text()
    );
    assert!(!broken.text().contains("Ada Brenner"));
    // Whoever typed meanwhile loses nothing.
    assert_eq!(says("email", "ada@example.org"), 303);

    edit(&form, "kind: nome, label", "kind: text, label");
    assert!(shows("Ada Brenner"), "mended, it goes on");
    let mended = page(&first, &cookie).text();
    assert!(mended.contains("Ada Brenner") && mended.contains("ada@example.org"), "{mended}");

    edit(&form, "{field: name,", "{field: full_name,");
    edit(&form, "name: [name]", "name: [full_name]");
    assert!(until(SOON, || page(&first, &cookie).text().contains("full_name")));
    assert!(!page(&first, &cookie).text().contains("Ada Brenner"), "answers do not follow a new name");

    assert_eq!(fs::read_dir(stored.path()).unwrap().count(), 1);
    process.end();
    assert_eq!(fs::read_dir(stored.path()).unwrap().count(), 0, "everything is gone at the end");
}

#[test]
fn a_folder_that_is_wrong_from_the_start_is_served_as_soon_as_it_is_mended() {
    let ((folder, form), stored) = (begun(), Folder::new());
    edit(&form, "title: Ihr Anliegen", "titel: Ihr Anliegen");
    let process = preview(&folder, &stored);
    let at = process.address;
    let broken = get(at, "/de/vorschau", "").unwrap();
    assert!(broken.status == 503 && broken.text().contains("unknown key `titel`"), "{}", broken.text());
    let style = broken.text().split("/assets/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(get(at, &format!("/assets/{style}"), "").unwrap().status, 200, "it has its style");
    edit(&form, "titel: Ihr Anliegen", "title: Ihr Anliegen");
    assert!(until(SOON, || get(at, "/de/vorschau", "").unwrap().text().contains("Neuer Antrag")));

    // A form more, and a file that can't be read.
    let root = folder.path().to_str().unwrap();
    run(&mut program(&["form", "new", "dinner", "--title", "Abendessen", "--folder", root]), "");
    assert!(until(SOON, || get(at, "/de/vorschau", "").unwrap().text().contains("Abendessen")));
    fs::write(&form, [0xff, 0xfe, 0x00]).unwrap();
    assert!(until(SOON, || get(at, "/de/vorschau", "").unwrap().status == 503));
    fs::remove_dir_all(folder.join("forms/lunch")).unwrap();
    assert!(until(SOON, || !get(at, "/de/vorschau", "").unwrap().text().contains("Neuer Antrag")));
    process.end();
    assert_eq!(fs::read_dir(stored.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_that_is_none_is_told_in_the_page_and_an_occupied_port_in_the_terminal() {
    let (folder, stored) = (Folder::new(), Folder::new());
    let process = preview(&folder, &stored);
    let told = get(process.address, "/", "").unwrap();
    assert!(told.status == 503 && told.text().contains("no file forms/FORM/form.yaml"), "{}", told.text());
    let taken = process.address.to_string();
    let refused = run(&mut program(&["form", "preview", "--listen", &taken]), "");
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.status.code() == Some(1) && said.contains("--listen"), "{said}");
    process.end();
}
