//! The JSON Schema of definition files: made from the types they are read into, for completion and hints in editors.
//!
//! Uses the types as written and the table of keys. A schema knows keys, types and words; what names mean, only
//! [`load`](super::load) knows.

mod items;
mod polish;

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value as Json;

use super::{
    example::Example,
    file::{BlockFile, CatalogueFile, CodeListFile, FormFile, ParametersFile},
};

/// A kind of definition file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `form.yaml`.
    Form,
    /// `blocks/*.yaml`.
    Block,
    /// `catalogue/documents.yaml` and its like.
    Catalogue,
    /// Long lists: `catalogue/countries.yaml` and its like.
    Codes,
    /// `parameters/*.yaml`.
    Parameters,
    /// `examples/*.yaml`.
    Example,
}

/// The schema of a kind of file.
#[must_use]
pub fn of(file: File) -> Json {
    match file {
        File::Form => of_type::<FormFile>(),
        File::Block => of_type::<BlockFile>(),
        File::Catalogue => of_type::<CatalogueFile>(),
        File::Codes => of_type::<CodeListFile>(),
        File::Parameters => of_type::<ParametersFile>(),
        File::Example => of_type::<Example>(),
    }
}

/// The schema of what a file is read into.
#[must_use]
pub fn of_type<T: JsonSchema>() -> Json {
    let generator = SchemaSettings::draft07().with(|settings| settings.definitions_path = "/$defs".into());
    let mut schema = generator.into_generator().into_root_schema_for::<T>().to_value();
    polish::polish(&mut schema);
    items::tell_apart(&mut schema);
    schema
}
