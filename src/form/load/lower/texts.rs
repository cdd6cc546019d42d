//! Gives every text of a form its id, its name in translation files, and its place.

use std::{collections::HashMap, sync::Arc};

use super::super::{
    super::{
        fault::Fault,
        file::{At, ItemFile},
        source::{Complaint, Place, Source, did_you_mean},
        text::{Key, Names, Template, TextId, Texts, cut},
    },
    layout::Written,
    place,
};

/// Where a text was written, and the message in a block's file that may translate it too.
pub type Origin = (Place, Option<(String, String)>);

/// The text table while it grows.
pub struct TextsDraft {
    texts: Texts,
    places: Vec<Origin>,
    names: Names,
    /// Texts of the catalogues that are already there, by file, code and attribute.
    catalogue: HashMap<(String, String, &'static str), TextId>,
}

impl TextsDraft {
    pub fn new(names: Names) -> Self {
        Self { texts: Texts::default(), places: Vec::new(), names, catalogue: HashMap::new() }
    }

    pub fn finish(self) -> (Texts, Vec<Origin>, Names) {
        (self.texts, self.places, self.names)
    }

    /// A text of the form's own file.
    pub fn own(
        &mut self,
        message: &str,
        attribute: &'static str,
        text: &At<String>,
        source: &Arc<Source>,
        complaints: &mut Vec<Complaint>,
    ) -> TextId {
        let key = Key { message: message.to_owned(), attribute: attribute.into(), number: None };
        self.add(key, text, source, None, complaints)
    }

    /// One of several texts of the form's own file.
    pub fn numbered(
        &mut self,
        message: &str,
        attribute: &'static str,
        number: usize,
        text: &At<String>,
        source: &Arc<Source>,
        complaints: &mut Vec<Complaint>,
    ) -> TextId {
        let key = Key { message: message.to_owned(), attribute: attribute.into(), number: Some(number) };
        self.add(key, text, source, None, complaints)
    }

    /// A text of an item: of the form, or of the block it stands in.
    #[expect(clippy::too_many_arguments, reason = "each says one thing about where the text stands")]
    pub fn of_item(
        &mut self,
        message: &str,
        what: &str,
        id: &str,
        attribute: &'static str,
        written: &Written,
        pick: impl Fn(&ItemFile) -> Option<&At<String>> + Copy,
        complaints: &mut Vec<Complaint>,
    ) -> Option<TextId> {
        let (text, source) = written.get(pick)?;
        let alternative = in_block(written, what, id).filter(|_| !written.is_overridden(pick));
        let key = Key { message: message.to_owned(), attribute: attribute.into(), number: None };
        Some(self.add(key, text, source, alternative, complaints))
    }

    /// A text of a catalogue file: the same id wherever the form uses it.
    pub fn catalogue(
        &mut self,
        file: &str,
        code: &str,
        attribute: &'static str,
        text: &At<String>,
        source: &Arc<Source>,
        complaints: &mut Vec<Complaint>,
    ) -> TextId {
        let known = (file.to_owned(), code.to_owned(), attribute);
        if let Some(id) = self.catalogue.get(&known) {
            return *id;
        }
        let message = catalogue_message(file, code);
        let key = Key { message: message.clone(), attribute: attribute.into(), number: None };
        let id = self.add(key, text, source, Some((format!("catalogue/{file}"), message)), complaints);
        self.catalogue.insert(known, id);
        id
    }

    /// Any text: `alternative` is the shared file whose translation may hold it, and its name there.
    pub fn add(
        &mut self,
        key: Key,
        text: &At<String>,
        source: &Arc<Source>,
        alternative: Option<(String, String)>,
        complaints: &mut Vec<Complaint>,
    ) -> TextId {
        let template = cut(&text.value, |name| self.names.piece(name)).unwrap_or_else(|name| {
            let meant = did_you_mean(&name, self.names.all());
            complaints.push(Complaint::new(Fault::UnknownParameter { name, meant }, place::of(source, text)));
            Template::plain(&text.value)
        });
        self.places.push((place::of(source, text), alternative));
        self.texts.add(key, template)
    }
}

/// What a text of an item is called in its block's own translation file.
pub fn in_block(written: &Written, what: &str, id: &str) -> Option<(String, String)> {
    let (block, inner) = written.block.as_ref()?;
    let message = inner
        .iter()
        .map(|part| &**part)
        .chain([id])
        .fold(what.to_owned(), |name, part| format!("{name}-{part}"));
    Some((format!("blocks/{block}"), message))
}

/// What a catalogue's text is called: `document-DOC_TRIP`, `declaration-DEC_TRUTH`, `countries-DE`.
fn catalogue_message(file: &str, code: &str) -> String {
    let what = match file {
        "documents" => "document",
        "declarations" => "declaration",
        "effective-dates" => "effective-date",
        list => list,
    };
    format!("{what}-{code}")
}
