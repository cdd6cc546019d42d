//! One request to the finder: the answers that came with it, and every way on from them.

use std::{collections::HashMap, sync::Arc};

use axum::http::StatusCode;
use jiff::civil::Date;

use super::{
    super::{
        super::{Answer, Shared, error::Oops, extract::Sent, urls::Urls},
        page::{on_hold, typed},
        present::{Presenter, Showing},
    },
    Parts, travel,
};
use crate::{
    authority::Authority,
    form::{
        answers::RowId,
        assess::{Finding, Weight},
        journey::{Address, Journey, Stop},
        kind::choice::Listed,
        model::Name,
        parameter::Local,
        situation::Situation,
        unit::{UnitKey, Units, assemble},
    },
    locale::Lang,
    page::{
        Options,
        citizen::{FormPage, Notice, Saved as Shown, Step, Travel},
    },
    precheck::{FINDER, model::Finder},
    usecase::save_page::{self, Intent, Place, Saved},
};

/// A request, with the answers that came with it.
pub struct Visit {
    pub web: Shared,
    pub lang: Lang,
    pub authority: Arc<Authority>,
    pub finder: Arc<Finder>,
    pub local: Local,
    pub today: Date,
    pub units: Units,
}

/// The finder, where the authority has it.
pub fn finder_of(web: &Shared, authority: &Authority) -> Result<Arc<Finder>, Oops> {
    let finder = web.works.finder.as_ref().filter(|_| authority.service(FINDER).is_some());
    finder.cloned().ok_or(Oops::NotFound)
}

impl Visit {
    pub fn new(web: &Shared, (lang, authority): Parts, sent: &Sent) -> Result<Self, Oops> {
        let (lang, authority) = super::super::place(web, &lang, &authority)?;
        let finder = finder_of(web, &authority)?;
        let units = travel::unpack(sent.get("page-answers"), &lang, web.works.now())?;
        let (local, today) = (authority.local(&finder.form), web.works.clock.today());
        Ok(Self { web: Shared::clone(web), lang, authority, finder, local, today, units })
    }

    pub fn urls(&self) -> Urls<'_> {
        Urls::of(&self.lang, &self.authority)
    }

    /// What everything is worked out from, for as long as some work takes.
    pub fn with_situation<T>(&self, work: impl FnOnce(&Situation<'_>) -> T) -> T {
        let root = assemble(&self.finder.form, &self.units);
        let files = HashMap::new();
        work(&Situation::new(&self.finder.form, &root, &self.units, &self.local, self.today, &files))
    }

    /// The page with an address, if it is there with these answers.
    pub fn place(&self, key: &str) -> Result<Place, Oops> {
        let place = Place::parse(&self.finder.form, key).ok_or(Oops::NotUnderstood)?;
        let is_there = self.with_situation(|situation| situation.find(place.page, &place.rows).is_some());
        if is_there { Ok(place) } else { Err(Oops::NotUnderstood) }
    }

    /// Takes what was typed on a page, right or wrong, and says whether one may go on.
    pub fn take(&mut self, place: &Place, sent: &Sent, intent: Intent) -> Saved {
        let key = place.key_in(&self.finder.form);
        let before = self.units.get(&key).cloned().unwrap_or_default();
        let now = self.web.works.now();
        let (asked, unit) = self.with_situation(|situation| {
            let typed = typed(situation.form, place.items_in(situation), sent, &self.lang);
            let unit = save_page::with_answers(situation, place, &before, &typed, now);
            (save_page::asked(situation, place).and_those_of(&typed), unit)
        });
        self.units.insert(key, unit.clone());
        let (saved, writes) =
            self.with_situation(|situation| save_page::decide(situation, place, unit, intent, &asked));
        self.units.extend(writes);
        saved
    }

    /// Adds a row and shows its page; a list that is full is shown as it is.
    pub fn add_row(&mut self, place: &Place, list: &str) -> Answer {
        let Some(Name::List(id)) = self.with_situation(|situation| {
            let scope = situation.find(place.page, &place.rows)?.last().scope;
            situation.form.scope(scope).names.get(list).copied()
        }) else {
            return Err(Oops::NotUnderstood);
        };
        let max = self.finder.form.list(id).max;
        let unit = self.units.entry(place.key_in(&self.finder.form)).or_default();
        let rows = unit.lists.entry(list.to_owned()).or_default();
        if rows.len() >= max {
            return self.show_place(place);
        }
        let row = RowId::new(self.web.works.clock.random());
        rows.push(row.clone());
        self.show_place(&Place { rows: [place.rows.as_slice(), &[row]].concat(), ..place.clone() })
    }

    /// Removes a row with everything in it.
    pub fn remove_row(&mut self, place: &Place, list: &str, row: &RowId) {
        let unit = self.units.entry(place.key_in(&self.finder.form)).or_default();
        if let Some(rows) = unit.lists.get_mut(list) {
            rows.retain(|known| known != row);
        }
        self.units.retain(|key, _| !key.lies_in(row));
    }

    /// The first page.
    pub fn first(&self) -> Answer {
        self.show_stop(|_, journey| journey.steps.first().map(|step| Address::of(&step.stop)))
    }

    /// The last page before the result.
    pub fn last(&self) -> Answer {
        self.show_stop(|_, journey| journey.before(&Address::Review).map(|step| Address::of(&step.stop)))
    }

    /// The page before one; before the first comes the start. From the page of a row, its list.
    pub fn before(&self, place: &Place) -> Answer {
        if let Some(list) = self.list_around(place) {
            return self.show_place(&list);
        }
        let here = Address::Page(place.page, place.rows.clone());
        self.show_stop(|_, journey| {
            journey.before(&here).or(journey.steps.first()).map(|step| Address::of(&step.stop))
        })
    }

    /// The page after one, or the result once all have been passed. From the page of a row, its list.
    pub fn after(&self, place: &Place) -> Answer {
        if let Some(list) = self.list_around(place) {
            return self.show_place(&list);
        }
        let here = Address::Page(place.page, place.rows.clone());
        self.show_stop(|_, journey| {
            let all_passed = matches!(journey.first_open().stop, Stop::Review);
            let next = if all_passed { journey.first_open() } else { journey.after(&here) };
            Some(Address::of(&next.stop))
        })
    }

    /// The page of the list whose row a place is.
    fn list_around(&self, place: &Place) -> Option<Place> {
        let form = &self.finder.form;
        let depth = form.scope(form.page(place.page).scope).depth;
        let (_, rows) = place.rows.split_last().filter(|_| place.rows.len() > depth)?;
        Some(Place { page: place.page, rows: rows.to_vec() })
    }

    fn show_stop(&self, find: impl FnOnce(&Situation<'_>, &Journey<'_>) -> Option<Address>) -> Answer {
        let found = self.with_situation(|situation| find(situation, &Journey::replay(situation)));
        match found {
            Some(Address::Page(page, rows)) => self.show_place(&Place { page, rows }),
            Some(_) => self.result(),
            None => Err(Oops::NotFound),
        }
    }

    /// The page with an address, as a link names it.
    pub fn show_key(&self, key: &str) -> Answer {
        self.show_place(&self.place(key)?)
    }

    pub fn show_place(&self, place: &Place) -> Answer {
        let wrong = self.findings(place, &[Weight::Wrong, Weight::Warning]);
        self.page(place, StatusCode::OK, &wrong, Vec::new(), false)
    }

    /// The same page again, with what is wrong or missing, and with questions that were not asked before.
    pub fn held(&self, place: &Place, mut findings: Vec<Finding>, more: bool, doubts: bool) -> Answer {
        let status = if findings.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let notices = on_hold(&self.web, &self.lang, more, doubts);
        findings.extend(self.findings(place, &[Weight::Warning]));
        self.page(place, status, &findings, notices, true)
    }

    fn findings(&self, place: &Place, weights: &[Weight]) -> Vec<Finding> {
        self.with_situation(|situation| {
            let all = place.findings(situation);
            all.into_iter().filter(|finding| weights.contains(&finding.weight)).collect()
        })
    }

    /// What a script needs to know of a page.
    pub fn showing(&self, place: &Place, view: &str) -> Shown {
        let showing = self.with_situation(|situation| {
            self.present(situation, place, &[], |presenter| {
                Showing::of(&presenter.items(place.items_in(situation)))
            })
        });
        let Showing { visible, options, computed } = showing;
        Shown { version: 0, view: view.to_owned(), visible, options, computed }
    }

    /// Makes a presenter for a place and lets it work.
    pub fn present<T>(
        &self,
        situation: &Situation<'_>,
        place: &Place,
        findings: &[Finding],
        work: impl FnOnce(&Presenter<'_>) -> T,
    ) -> T {
        let chain = situation.find(place.page, &place.rows).unwrap_or_else(|| situation.start());
        let listed = |list: &Listed| -> Options {
            self.web.lists.get(&self.finder.form, list, &self.lang, self.today)
        };
        work(&Presenter {
            situation: *situation,
            chain,
            catalogue: &self.web.works.catalogue,
            lang: &self.lang,
            listed: &listed,
            findings,
            elsewhere: None,
            whole: true,
            institutions: &self.authority.institutions,
        })
    }

    fn page(
        &self,
        place: &Place,
        status: StatusCode,
        findings: &[Finding],
        notices: Vec<Notice>,
        held: bool,
    ) -> Answer {
        let shown = self.with_situation(|situation| {
            let here = Address::Page(place.page, place.rows.clone());
            let journey = Journey::replay(situation);
            self.present(situation, place, findings, |presenter| {
                self.form_page(place, presenter, &journey, &here, notices, held)
            })
        });
        self.web.show_form(status, &self.lang, &self.authority, &shown)
    }

    fn form_page(
        &self,
        place: &Place,
        presenter: &Presenter<'_>,
        journey: &Journey<'_>,
        here: &Address,
        notices: Vec<Notice>,
        held: bool,
    ) -> FormPage {
        let (form, page) = (presenter.situation.form, presenter.situation.form.page(place.page));
        let is_row = self.list_around(place).is_some();
        let key: UnitKey = place.key_in(form);
        let (at, of) = journey.progress(here);
        let title = if is_row {
            presenter.situation.row_title(presenter.chain, &self.lang)
        } else {
            presenter.text(page.title).to_string()
        };
        let missing = presenter.findings.iter().any(|finding| finding.weight <= Weight::Missing);
        FormPage {
            action: self.urls().precheck(),
            autosave: Some(self.urls().precheck_part("showing")),
            version: 0,
            view: String::new(),
            service: presenter.text(form.head.title),
            title,
            intro: page.intro.filter(|_| !is_row).map(|intro| presenter.text(intro).to_string()),
            lang: presenter.fallback(page.title),
            step: (!is_row).then_some(Step { at, of }),
            back: is_row || journey.before(here).is_some(),
            sensitive: page.sensitive,
            without: held && missing,
            errors: Vec::new(),
            notices,
            items: presenter.items(place.items_in(&presenter.situation)),
            travel: Some(Travel { answers: travel::pack(&self.units), at: key.to_string() }),
            ends: false,
        }
        .with_errors_of_items()
    }

    /// The answers as they go on with a page.
    pub fn travel(&self, at: &str) -> Travel {
        Travel { answers: travel::pack(&self.units), at: at.to_owned() }
    }
}
