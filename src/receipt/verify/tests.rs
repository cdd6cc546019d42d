//! What is told of a receipt that is genuine, changed in each of its parts, or somebody else's.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::receipt::{Press, Seal, Signer, samples};

/// One sealed paper for all tests, and the seal.
static SEALED: LazyLock<(Vec<u8>, Signer)> = LazyLock::new(|| {
    let signer = samples::signer();
    (sealed_at(&signer, "2026-11-24T09:15:03Z"), signer)
});

fn sealed_at(signer: &Signer, at: &str) -> Vec<u8> {
    let seal = Seal { signer, at: samples::moment(at), reason: "Eingang bestätigt" };
    let press = Press::new().unwrap();
    press.write_sealed(&samples::receipt(None), &samples::submission(), &samples::stamp(), &seal).unwrap()
}

fn root(signer: &Signer) -> &[CertificateDer] {
    &signer.chain()[1..]
}

fn judged(pdf: &[u8]) -> Verdict {
    verify(pdf, root(&SEALED.1))
}

fn gap(pdf: &[u8]) -> (usize, usize) {
    seal::locate(pdf).unwrap().ok().unwrap()
}

#[test]
fn a_sealed_paper_is_genuine_and_tells_its_number_and_data() {
    let Verdict::Genuine(genuine) = judged(&SEALED.0) else { panic!("{:?}", judged(&SEALED.0)) };
    assert_eq!(genuine.number, "RF-2026-004711");
    assert_eq!(genuine.id, samples::stamp().id);
    assert_eq!(genuine.sealed_at, samples::moment("2026-11-24T09:15:03Z"));
    assert_eq!(genuine.signer, "Stadt Rosenfurt");
    assert_eq!(genuine.submission, samples::JSON);
}

#[test]
fn the_certificate_itself_can_be_trusted_instead_of_its_issuer() {
    let (pdf, signer) = &*SEALED;
    assert!(matches!(verify(pdf, &signer.chain()[..1]), Verdict::Genuine(_)));
}

#[test]
fn a_seal_of_somebody_else_is_unknown() {
    let other = samples::signer();
    let stranger = Verdict::UnknownSeal { signer: "Stadt Rosenfurt".to_owned() };
    assert_eq!(verify(&SEALED.0, root(&other)), stranger);
    assert_eq!(verify(&SEALED.0, &[]), stranger);
}

/// Whoever has a seal of ours has none to give away.
#[test]
fn a_seal_can_not_issue_seals() {
    let (_, signer) = &*SEALED;
    let pretender = signer.pretender(&samples::holder());
    let verdict = verify(&sealed_at(&pretender, "2026-11-24T09:15:03Z"), root(signer));
    assert!(matches!(verdict, Verdict::UnknownSeal { .. }));
}

#[test]
fn a_seal_out_of_its_time_is_unknown() {
    let signer = samples::signer();
    for (at, valid) in
        [("2025-12-31T23:59:59Z", false), ("2026-01-01T00:00:00Z", true), ("2028-01-01T00:00:01Z", false)]
    {
        let verdict = verify(&sealed_at(&signer, at), root(&signer));
        assert_eq!(matches!(verdict, Verdict::Genuine(_)), valid, "{at}: {verdict:?}");
    }
}

#[test]
fn what_has_no_seal_is_no_receipt() {
    let press = Press::new().unwrap();
    let bare = press.write(&samples::receipt(None), &samples::submission(), &samples::stamp()).unwrap();
    for file in [bare.as_slice(), b"", b"%PDF-", b"PK\x03\x04", &SEALED.0[1..]] {
        assert_eq!(judged(file), Verdict::NotAReceipt);
    }
}

#[test]
fn anything_after_the_end_is_a_change() {
    for addition in
        [b"\n".as_slice(), b"%", b"\n1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n0\n%%EOF"]
    {
        let longer: Vec<u8> = SEALED.0.iter().chain(addition).copied().collect();
        assert_eq!(judged(&longer), Verdict::Changed);
    }
}

/// A second revision, made as PDF programs make it, that shows another number.
#[test]
fn a_second_revision_is_a_change() {
    let pdf = &SEALED.0;
    let old = lopdf::Document::load_mem(pdf).unwrap();
    let info = old.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let mut update = lopdf::IncrementalDocument::create_from(pdf.clone(), old);
    update.opt_clone_object_to_new_document(info).unwrap();
    let number = lopdf::Object::string_literal("RF-2026-999999");
    update.new_document.get_dictionary_mut(info).unwrap().set("AntragNumber", number);
    let mut revised = Vec::new();
    update.save_to(&mut revised).unwrap();
    assert!(revised.starts_with(pdf));
    assert_eq!(judged(&revised), Verdict::Changed);
}

/// The range could leave out more than the seal.
#[test]
fn a_range_that_does_not_cover_the_file_is_a_change() {
    let (start, end) = gap(&SEALED.0);
    let total = SEALED.0.len();
    let old = format!("[0 {start} {end} {}]", total - end);
    for new in [
        format!("[0 {} {end} {}]", start - 9, total - end),
        format!("[0 {start} {} {}]", end + 2, total - end - 2),
        format!("[1 {start} {end} {}]", total - end),
        format!("[0 {end} {start} {}]", total - start),
        "[0 18446744073709551615 2 3]".to_owned(),
        "[0 1 2]".to_owned(),
        "[".to_owned(),
    ] {
        let width = old.len();
        let new = format!("{new:<width$}");
        let text = SEALED.0.windows(old.len()).position(|window| window == old.as_bytes()).unwrap();
        let mut pdf = SEALED.0.clone();
        pdf.splice(text..text + old.len(), new.bytes());
        assert_eq!(judged(&pdf), Verdict::Changed, "{new}");
    }
}

/// The gap is the one place that no digest covers.
#[test]
fn nothing_can_be_hidden_in_the_gap() {
    let (start, end) = gap(&SEALED.0);
    let unused = SEALED.0[..end - 1].iter().rposition(|digit| *digit != b'0').unwrap() + 1;
    for at in (start..unused).chain((unused..end).step_by(31)) {
        let mut pdf = SEALED.0.clone();
        // Another digit, or the same one written otherwise.
        pdf[at] ^= if pdf[at].is_ascii_lowercase() { 0x20 } else { 0x01 };
        assert!(!matches!(judged(&pdf), Verdict::Genuine(_)), "byte {at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_byte_is_noticed(at in any::<prop::sample::Index>(), change in 1..=255_u8) {
        let mut pdf = SEALED.0.clone();
        let at = at.index(pdf.len());
        pdf[at] ^= change;
        prop_assert!(!matches!(judged(&pdf), Verdict::Genuine(_)), "byte {at}");
    }

    #[test]
    fn a_cut_file_is_not_genuine(length in any::<prop::sample::Index>()) {
        let length = length.index(SEALED.0.len());
        prop_assert!(!matches!(judged(&SEALED.0[..length]), Verdict::Genuine(_)));
    }

    #[test]
    fn random_bytes_are_no_receipt(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        prop_assert_eq!(judged(&bytes), Verdict::NotAReceipt);
    }

    /// Reaches the reading of the envelope: a place that fits, filled with anything.
    #[test]
    fn random_seals_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..600), keep in 0..600_usize) {
        let (start, end) = gap(&SEALED.0);
        let mut pdf = SEALED.0.clone();
        let digits = crate::receipt::objects::hex(&bytes);
        let from = start + 1 + 2 * keep;
        let to = (from + digits.len()).min(end - 1);
        pdf[from..to].copy_from_slice(&digits.as_bytes()[..to - from]);
        let unchanged = pdf == SEALED.0;
        prop_assert_eq!(matches!(judged(&pdf), Verdict::Genuine(_)), unchanged);
    }

    /// As a hostile file would be: parts of a real one in any order.
    #[test]
    fn shuffled_parts_are_survived(cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..2000_usize), 1..12)) {
        let source = &SEALED.0;
        let (start, _) = gap(source);
        let mut pdf = b"%PDF-1.7\n".to_vec();
        for (at, length) in cuts {
            // Mostly from around the seal.
            let at = (start.saturating_sub(500) + at.index(3000)).min(source.len());
            pdf.extend(&source[at..(at + length).min(source.len())]);
        }
        prop_assert!(!matches!(judged(&pdf), Verdict::Genuine(_)));
    }
}
