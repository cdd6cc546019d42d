//! Commands for authors of forms: tools around definitions that serve nobody.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write as _},
    net::SocketAddr,
    path::Path,
    time::Instant,
};

use super::{Problem, bind, block_on, ready};
use crate::{
    authority::{Authorities, Authority},
    clock::Clock,
    form::{
        diff::{self, Change},
        load::{self, definitions::Definitions},
        model::Form,
        schema,
    },
    preview::Preview,
    serve,
};

/// The kinds of definition files that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SchemaOf {
    /// forms/FORM/form.yaml
    Form,
    /// forms/blocks/*.yaml
    Blocks,
    /// forms/catalogue/documents.yaml, declarations.yaml, effective-dates.yaml
    Catalogue,
    /// long lists in forms/catalogue/: countries.yaml, languages.yaml
    Codes,
    /// forms/parameters/*.yaml
    Parameters,
    /// forms/authorities/*.yaml
    Authorities,
    /// forms/FORM/examples/*.yaml
    Examples,
}

/// Prints a JSON Schema.
pub fn schema(of: SchemaOf) -> Result<(), Problem> {
    let schema = match of {
        SchemaOf::Form => schema::of(schema::File::Form),
        SchemaOf::Blocks => schema::of(schema::File::Block),
        SchemaOf::Catalogue => schema::of(schema::File::Catalogue),
        SchemaOf::Codes => schema::of(schema::File::Codes),
        SchemaOf::Parameters => schema::of(schema::File::Parameters),
        SchemaOf::Authorities => schema::of_type::<Authority>(),
        SchemaOf::Examples => schema::of(schema::File::Example),
    };
    match writeln!(io::stdout().lock(), "{schema:#}") {
        // Whoever reads has seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Serves the forms of a folder, and reads them anew whenever a file changes.
pub fn preview(folder: &Path, listen: SocketAddr, began: Instant) -> Result<(), Problem> {
    block_on(async {
        let listener = bind(listen).await?;
        let address = listener.local_addr()?;
        let preview = Preview::open(folder, address).await?;
        println!("{}", preview.greeting());
        let stop = serve::stop_signal()?;
        let served = tokio::spawn(serve::serve(listener, preview.routes(), stop.clone()));
        ready(address, began);
        preview.watch(stop).await;
        Ok(served.await?)
    })
}

/// Tells what a change does to everything that exists already: of some forms, or of all.
pub fn diff(old: &Path, new: &Path, ids: &[String]) -> Result<(), Problem> {
    let (old, new) = (definitions(old)?, definitions(new)?);
    let all: BTreeSet<String> = old.form_ids().into_iter().chain(new.form_ids()).collect();
    if let Some(unknown) = ids.iter().find(|id| !all.contains(*id)) {
        return Err(format!("Neither of the two has a form “{unknown}”.").into());
    }
    let told = all.iter().filter(|id| ids.is_empty() || ids.contains(id));
    for id in told {
        println!("{}", told_of(&old, &new, id)?);
    }
    Ok(())
}

/// What a change does to one form, in words.
fn told_of(old: &Definitions, new: &Definitions, id: &str) -> Result<String, Problem> {
    let file = format!("forms/{id}/form.yaml");
    match (old.get(&file), new.get(&file)) {
        (_, None) => return Ok(format!("{id}: gone. Open drafts keep the version that they began with.\n")),
        (None, _) => return Ok(format!("{id}: new.\n")),
        _ => {}
    }
    let was = load::kept(old, id).ok_or_else(|| format!("The old version of {id} can not be read."))?;
    let is = load::form(new, id, Clock::system().today()).map_err(|complaints| {
        let all: Vec<String> = complaints.iter().map(ToString::to_string).collect();
        format!("The new version of {id} can not be published:\n\n{}", all.join("\n\n"))
    })?;
    if was.digest == is.digest {
        return Ok(format!("{id}: unchanged.\n"));
    }
    // A bundle has no authorities; then those of the other side count.
    let authorities = [new, old].map(|definitions| Authorities::read(definitions, &mut Vec::new()));
    let find = |id: &str| authorities.iter().find_map(|known| known.get(id));
    let local_to = |id: Option<&str>| match id.and_then(find) {
        Some(authority) => Ok(authority.local(&is)),
        None => Ok(is.default_local()),
    };
    let mut changes = diff::diff(&was, &is);
    changes.extend(diff::failing_examples(old, new, &is, &local_to));
    diff::sort(&mut changes);
    Ok(in_words(&was, &is, &changes))
}

fn in_words(was: &Form, is: &Form, changes: &[Change]) -> String {
    let mut lines = vec![format!("{}: {} → {}", is.head.id, version(was), version(is)), String::new()];
    if !diff::loses_answers(changes) {
        lines.push("No answers are lost.".into());
    }
    let mut last = None;
    for change in changes {
        let weight = change.weight();
        if last != Some(weight) {
            lines.extend([String::new(), format!("{weight}:")]);
            last = Some(weight);
        }
        lines.push(format!("  - {change}."));
    }
    lines.push(String::new());
    lines.join("\n").replace("\n\n\n", "\n\n")
}

/// The author's name for a version, and what really counts.
fn version(form: &Form) -> String {
    format!("{} ({})", form.head.version, form.digest.get(..8).unwrap_or_default())
}

/// Reads a folder, or a bundle as a version is stored.
fn definitions(path: &Path) -> Result<Definitions, Problem> {
    let place = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    if path.is_dir() {
        return Ok(Definitions::read(path).map_err(|error| place(&error))?);
    }
    let text = fs::read_to_string(path).map_err(|error| place(&error))?;
    Ok(Definitions::from_bundle(&text).map_err(|error| place(&error))?)
}
