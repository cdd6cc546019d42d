//! All forms: the newest of each, and every version that a draft or a case was made with.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use super::WorkError;
use crate::{
    clock::Clock,
    form::{
        load::{self, definitions::Definitions},
        model::Form,
    },
    store::{db::Db, keys},
};

/// The forms that are offered, and all versions that were ever asked for.
pub struct Library {
    current: HashMap<Arc<str>, Arc<Form>>,
    versions: RwLock<HashMap<Arc<str>, Arc<Form>>>,
}

impl Library {
    /// Takes the forms that are offered, and keeps each version in the database for ever.
    pub async fn open(
        db: &Db,
        clock: &Clock,
        forms: Vec<Form>,
        definitions: &Definitions,
    ) -> Result<Self, WorkError> {
        let mut library = Self { current: HashMap::new(), versions: RwLock::default() };
        for form in forms {
            let form = Arc::new(form);
            let (digest, id, at) =
                (form.digest.to_string(), form.head.id.to_string(), clock.now().as_microsecond());
            if keys::definition(&mut db.read().await?.tx(), &digest).await?.is_none() {
                let bundle = definitions.of_form(&form.head.id).bundle();
                db.write(move |tx| {
                    let (digest, id, bundle) = (digest.clone(), id.clone(), bundle.clone());
                    Box::pin(async move { keys::add_definition(tx, &digest, &id, &bundle, at).await })
                })
                .await?;
            }
            library.remember(&form);
            library.current.insert(Arc::clone(&form.head.id), form);
        }
        Ok(library)
    }

    /// The newest version of a form.
    #[must_use]
    pub fn current(&self, id: &str) -> Option<&Arc<Form>> {
        self.current.get(id)
    }

    /// All forms that are offered.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Form>> {
        self.current.values()
    }

    /// A certain version of a form, however old.
    pub async fn version(&self, db: &Db, digest: &str) -> Result<Arc<Form>, WorkError> {
        if let Some(form) = self.known(digest) {
            return Ok(form);
        }
        let stored = keys::definition(&mut db.read().await?.tx(), digest).await?;
        let unreadable = || WorkError::Form(digest.to_owned());
        let stored = stored.ok_or_else(unreadable)?;
        let definitions = Definitions::from_bundle(&stored.bundle).map_err(|_| unreadable())?;
        let form = load::kept(&definitions, &stored.form_id).ok_or_else(unreadable)?;
        let form = Arc::new(form);
        self.remember(&form);
        Ok(form)
    }

    fn known(&self, digest: &str) -> Option<Arc<Form>> {
        self.versions.read().unwrap_or_else(PoisonError::into_inner).get(digest).cloned()
    }

    fn remember(&self, form: &Arc<Form>) {
        let mut versions = self.versions.write().unwrap_or_else(PoisonError::into_inner);
        versions.insert(Arc::clone(&form.digest), Arc::clone(form));
    }
}
