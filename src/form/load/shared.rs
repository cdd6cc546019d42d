//! What forms share: blocks, kinds of evidence, declarations, code lists, parameters.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    super::{
        fault::Fault,
        file::{
            self, BlockFile, CatalogueFile, CodeListFile, DeclarationTextFile, DocumentTypeFile,
            EffectiveDateTextFile, ParametersFile,
        },
        parameter::{Parameter, Parameters},
        source::{Complaint, Source},
    },
    definitions::Definitions,
    place,
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
}

impl Shared {
    /// Reads all shared files; what can't be read is complained about and left out.
    pub fn read(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Self {
        let mut shared = Self {
            blocks: BTreeMap::new(),
            documents: BTreeMap::new(),
            declarations: BTreeMap::new(),
            effective_dates: BTreeMap::new(),
            code_lists: BTreeMap::new(),
            parameters: Arc::new(read_parameters(definitions, complaints)),
        };
        for source in definitions.in_folder("forms/blocks", ".yaml") {
            match file::read::<BlockFile>(source) {
                Ok(block) => drop(shared.blocks.insert(block.id.value.clone(), (block, Arc::clone(source)))),
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
                        drop(shared.code_lists.insert(list.id.value.clone(), (list, Arc::clone(source))));
                    }
                    Err(complaint) => complaints.push(complaint),
                }
            }
        }
        shared
    }

    fn read_catalogue(&mut self, source: &Arc<Source>, complaints: &mut Vec<Complaint>) {
        let catalogue: CatalogueFile = match file::read(source) {
            Ok(catalogue) => catalogue,
            Err(complaint) => return complaints.push(complaint),
        };
        let mut doubled = |name: &file::At<String>, what| {
            let fault = Fault::Duplicate { what, name: name.value.clone() };
            complaints.push(Complaint::new(fault, place::of(source, name)));
        };
        for kind in catalogue.documents {
            let code = kind.code.clone();
            if self.documents.insert(code.value.clone(), (kind, Arc::clone(source))).is_some() {
                doubled(&code, "kind of evidence");
            }
        }
        for text in catalogue.declarations {
            let code = text.code.clone();
            if self.declarations.insert(code.value.clone(), (text, Arc::clone(source))).is_some() {
                doubled(&code, "declaration");
            }
        }
        for text in catalogue.effective_dates {
            let code = text.code.clone();
            if self.effective_dates.insert(code.value.clone(), (text, Arc::clone(source))).is_some() {
                doubled(&code, "rule");
            }
        }
    }
}

fn read_parameters(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Parameters {
    let mut parameters = Parameters::default();
    for source in definitions.in_folder("forms/parameters", ".yaml") {
        let written: ParametersFile = match file::read(source) {
            Ok(written) => written,
            Err(complaint) => {
                complaints.push(complaint);
                continue;
            }
        };
        for parameter in written.parameters {
            let mut values = Vec::new();
            for value in &parameter.values {
                match (value.from.value.parse(), value.value.value.parse()) {
                    (Ok(from), Ok(value)) => values.push((from, value)),
                    (Err(_), _) => {
                        let fault = Fault::BadDate { text: value.from.value.clone() };
                        complaints.push(Complaint::new(fault, place::of(source, &value.from)));
                    }
                    (_, Err(_)) => {
                        let fault = Fault::BadNumber { text: value.value.value.clone() };
                        complaints.push(Complaint::new(fault, place::of(source, &value.value)));
                    }
                }
            }
            values.sort_by_key(|(from, _)| *from);
            let (name, law) = (parameter.id.value.as_str().into(), parameter.law.map(Into::into));
            if !parameters.add(Parameter { name, unit: parameter.unit, law, values }) {
                let fault = Fault::Duplicate { what: "parameter", name: parameter.id.value.clone() };
                complaints.push(Complaint::new(fault, place::of(source, &parameter.id)));
            }
        }
    }
    parameters
}
