//! Every answer that checking a receipt can have.

use super::{
    super::citizen::{Verdict, Verify},
    days_ago,
};

pub fn all() -> Vec<(&'static str, Verify)> {
    let page = |verdict| Verify {
        action: "/verify".into(),
        number: "RF-26-004821-7".into(),
        max_size: 50_000_000,
        verdict,
    };
    let (number, authority, received) =
        ("RF-26-004821-7".to_owned(), "Stadt Rosenfurt".to_owned(), days_ago(3));
    let genuine = Verdict::Genuine { number: number.clone(), authority: authority.clone(), received };
    let letter = Verdict::Letter { number: number.clone(), authority: authority.clone(), sent: received };
    vec![
        ("verify-letter", page(Some(letter))),
        ("verify", page(None)),
        ("verify-genuine", page(Some(genuine))),
        ("verify-changed", page(Some(Verdict::Changed))),
        ("verify-unknown-seal", page(Some(Verdict::UnknownSeal))),
        ("verify-not-a-receipt", page(Some(Verdict::NotAReceipt))),
        ("verify-known", page(Some(Verdict::NumberKnown { number, authority, received }))),
        ("verify-unknown", page(Some(Verdict::NumberUnknown))),
        ("verify-nothing", page(Some(Verdict::Nothing))),
    ]
}
