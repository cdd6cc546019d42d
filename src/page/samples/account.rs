//! Accounts.

use jiff::civil::date;

use super::{
    super::citizen::{
        AccountDoor, AccountOffer, AccountPage, HereLine, Keep, MyCase, MyDraft, RemoveAccount, SignIn,
        SignInProblem, SignedOut, Word,
    },
    status::WORDS,
};
use crate::form::trust::Trust;

const NAME: &str = "BundID";

pub fn door() -> AccountDoor {
    AccountDoor { name: NAME.into(), href: "/de/account".into() }
}

/// An offer to sign in.
pub fn offer() -> AccountOffer {
    AccountOffer {
        name: NAME.into(),
        sign_in: Some("/de/account/sign-in?to=%2Fde%2Frosenfurt".into()),
        known: 0,
        fill: None,
        keep: None,
        account: "/de/account".into(),
    }
}

/// What there is for who has signed in.
pub fn signed_in() -> AccountOffer {
    AccountOffer { sign_in: None, known: 3, ..offer() }
}

pub fn keep() -> Keep {
    Keep {
        action: "/de/account/kept".into(),
        authority: "rosenfurt".into(),
        id: "0199a0f2".into(),
        to: "/de/rosenfurt/drafts/a".into(),
    }
}

pub fn sign_in() -> Vec<(&'static str, SignIn)> {
    let page = |problem| SignIn {
        name: NAME.into(),
        problem,
        sign_in: "/de/account/sign-in?to=%2Fde%2Frosenfurt".into(),
        without: "/de/rosenfurt".into(),
    };
    let low = |own| Some(SignInProblem::Low { level: Trust::Substantial, own });
    vec![
        ("sign-in", page(None)),
        ("sign-in-denied", page(Some(SignInProblem::Denied))),
        ("sign-in-down", page(Some(SignInProblem::Down))),
        ("sign-in-failed", page(Some(SignInProblem::Failed))),
        ("sign-in-unknown", page(Some(SignInProblem::Unknown))),
        ("sign-in-over", page(Some(SignInProblem::Over))),
        ("sign-in-low", page(low(Trust::Low))),
        ("sign-in-none", page(low(Trust::None))),
        ("sign-in-high", page(Some(SignInProblem::Low { level: Trust::High, own: Trust::Substantial }))),
    ]
}

pub fn account() -> Vec<(&'static str, AccountPage)> {
    let draft = |informal| MyDraft {
        title: "Bildung und Teilhabe".into(),
        lang: None,
        authority: "Stadt Rosenfurt".into(),
        informal,
        until: date(2026, 12, 24),
        open: "/de/account/applications/rosenfurt/a".into(),
    };
    let case = |word, informal| MyCase {
        title: "Unterhaltsvorschuss".into(),
        lang: Some("de".into()),
        authority: "Stadt Rosenfurt".into(),
        informal,
        number: "RF-2026-7K3M-9Q".into(),
        word,
        received: date(2026, 11, 12),
        open: "/de/account/applications/rosenfurt/b".into(),
    };
    let here = |lang: Option<&str>| HereLine {
        title: "Wohngeld".into(),
        lang: lang.map(Into::into),
        authority: "Stadt Rosenfurt".into(),
        keep: keep(),
    };
    let full = AccountPage {
        name: NAME.into(),
        level: Trust::Substantial,
        kept: true,
        drafts: vec![draft(false), MyDraft { lang: Some("de".into()), ..draft(true) }],
        cases: WORDS.into_iter().map(|word| case(word, word == Word::Received)).collect(),
        here: vec![here(None), here(Some("de"))],
        sign_out: "/de/account/sign-out".into(),
        remove: "/de/account/removal".into(),
    };
    let with = |level| AccountPage {
        level,
        kept: false,
        drafts: Vec::new(),
        cases: Vec::new(),
        here: Vec::new(),
        ..full.clone()
    };
    let same = MyCase { lang: None, ..case(Word::Working, false) };
    let plain = AccountPage { cases: vec![same], ..with(Trust::High) };
    vec![
        ("account-empty", with(Trust::Low)),
        ("account-none", with(Trust::None)),
        ("account-plain", plain),
        ("account", full),
    ]
}

pub fn signed_out() -> Vec<(&'static str, SignedOut)> {
    let page = SignedOut { name: NAME.into(), removed: false, leave: None, home: "/de".into() };
    let leaving =
        SignedOut { leave: Some("https://anmeldung.example.org/ende?state=de".into()), ..page.clone() };
    let removed = SignedOut { removed: true, ..leaving.clone() };
    vec![("signed-out-here", page), ("signed-out-leaving", leaving), ("account-removed", removed)]
}

pub fn remove() -> Vec<(&'static str, RemoveAccount)> {
    let page = |drafts| RemoveAccount {
        name: NAME.into(),
        drafts,
        action: "/de/account/removal".into(),
        back: "/de/account".into(),
    };
    vec![("account-removal", page(2)), ("account-removal-no-drafts", page(0))]
}
