//! What forms share: blocks, kinds of evidence, declarations, code lists, parameters, and their translations.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use super::{
    super::{
        fault::Fault,
        file::{
            self, At, BlockFile, CatalogueFile, CodeListFile, DeclarationTextFile, DocumentTypeFile,
            EffectiveDateTextFile,
        },
        parameter::Parameters,
        source::{Complaint, Source, did_you_mean},
    },
    definitions::Definitions,
    parameters, place,
    translate::Translations,
};

/// The catalogue files that are not code lists.
const CATALOGUES: [&str; 3] = ["documents", "declarations", "effective-dates"];

/// Something and the file it stands in.
pub type From<T> = (T, Arc<Source>);

/// Everything that forms share.
pub struct Shared {
    /// Blocks by id.
    pub blocks: BTreeMap<String, From<BlockFile>>,
    /// Kinds of evidence by code.
    pub documents: BTreeMap<String, From<DocumentTypeFile>>,
    /// Declarations by code.
    pub declarations: BTreeMap<String, From<DeclarationTextFile>>,
    /// Rules for the date that counts, by code.
    pub effective_dates: BTreeMap<String, From<EffectiveDateTextFile>>,
    /// Long lists by id.
    pub code_lists: BTreeMap<String, From<CodeListFile>>,
    /// Amounts set by law.
    pub parameters: Arc<Parameters>,
    /// Translations of blocks and catalogues, by the names of their files.
    pub(super) translations: HashMap<String, Translations>,
    /// What is wrong with them: no form is sound then.
    pub complaints: Vec<Complaint>,
}

impl Shared {
    /// Reads all shared files; what can't be read is complained about and left out.
    #[must_use]
    pub fn read(definitions: &Definitions) -> Self {
        let mut found = Vec::new();
        let complaints = &mut found;
        let mut shared = Self {
            blocks: BTreeMap::new(),
            documents: BTreeMap::new(),
            declarations: BTreeMap::new(),
            effective_dates: BTreeMap::new(),
            code_lists: BTreeMap::new(),
            parameters: Arc::new(parameters::read(definitions, complaints)),
            translations: translations(definitions),
            complaints: Vec::new(),
        };
        for source in definitions.in_folder("forms/blocks", ".yaml") {
            match file::read::<BlockFile>(source) {
                Ok(block) => {
                    let id = block.id.clone();
                    if shared.blocks.insert(id.value.clone(), (block, Arc::clone(source))).is_some() {
                        complaints.push(doubled("block", &id, source));
                    }
                }
                Err(complaint) => complaints.push(complaint),
            }
        }
        for source in definitions.in_folder("forms/catalogue", ".yaml") {
            let stem = source.name.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
            if CATALOGUES.contains(&stem) {
                shared.read_catalogue(source, complaints);
            } else {
                match file::read::<CodeListFile>(source) {
                    Ok(list) => {
                        check_codes(&list, source, complaints);
                        let id = list.id.clone();
                        if shared.code_lists.insert(id.value.clone(), (list, Arc::clone(source))).is_some() {
                            complaints.push(doubled("code list", &id, source));
                        }
                    }
                    Err(complaint) => complaints.push(complaint),
                }
            }
        }
        shared.complaints = found;
        shared
    }

    fn read_catalogue(&mut self, source: &Arc<Source>, complaints: &mut Vec<Complaint>) {
        let catalogue: CatalogueFile = match file::read(source) {
            Ok(catalogue) => catalogue,
            Err(complaint) => return complaints.push(complaint),
        };
        for kind in catalogue.documents {
            let code = kind.code.clone();
            if self.documents.insert(code.value.clone(), (kind, Arc::clone(source))).is_some() {
                complaints.push(doubled("kind of evidence", &code, source));
            }
        }
        for text in catalogue.declarations {
            let code = text.code.clone();
            if self.declarations.insert(code.value.clone(), (text, Arc::clone(source))).is_some() {
                complaints.push(doubled("declaration", &code, source));
            }
        }
        for text in catalogue.effective_dates {
            let code = text.code.clone();
            if self.effective_dates.insert(code.value.clone(), (text, Arc::clone(source))).is_some() {
                complaints.push(doubled("rule", &code, source));
            }
        }
    }
}

/// What is wrong with them matters only to forms that use them.
fn translations(definitions: &Definitions) -> HashMap<String, Translations> {
    let mut found = HashMap::new();
    for tag in definitions.languages() {
        for part in ["blocks", "catalogue"] {
            for source in definitions.in_folder(&format!("translations/{tag}/{part}"), ".ftl") {
                found.insert(source.name.clone(), Translations::read(source));
            }
        }
    }
    found
}

pub(super) fn doubled(what: &'static str, name: &At<String>, source: &Arc<Source>) -> Complaint {
    Complaint::new(Fault::Duplicate { what, name: name.value.clone() }, place::of(source, name))
}

/// Each code of a long list stands there once, and those on top are among them.
fn check_codes(list: &CodeListFile, source: &Arc<Source>, complaints: &mut Vec<Complaint>) {
    let mut known = BTreeSet::new();
    for code in &list.codes {
        if !known.insert(code.code.value.as_str()) {
            complaints.push(doubled("code", &code.code, source));
        }
    }
    for first in list.first.iter().filter(|first| !known.contains(first.value.as_str())) {
        let meant = did_you_mean(&first.value, known.iter().copied());
        let fault = Fault::Unknown { what: "code", name: first.value.clone(), meant };
        complaints.push(Complaint::new(fault, place::of(source, first)));
    }
}
