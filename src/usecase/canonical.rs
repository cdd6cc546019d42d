//! What is submitted, byte for byte: what the receipt embeds and its seal covers.

use serde_json::{Value as Json, json};

use super::{account::session::Proof, open_draft::OpenDraft, signature::Signature};
use crate::{
    form::{
        assess::{Finding, Spot},
        finish::Finished,
        model::Required,
        situation::Situation,
    },
    locale::Lang,
};

/// The version of the format of submissions.
const FORMAT: u32 = 1;

/// The exact bytes of a submission: what the receipt embeds and its seal covers.
pub fn canonical(
    draft: &OpenDraft,
    situation: &Situation<'_>,
    finished: &Finished<'_>,
    lang: &Lang,
    received: &str,
    proof: Option<&Proof>,
) -> Vec<u8> {
    let form = &draft.form;
    let finding = |finding: &Finding| {
        let name = match finding.spot {
            Spot::Field(field) => &form.field(field).name,
            Spot::List(list) => &form.list(list).name,
        };
        json!({ "page": form.page(finding.page).id, "rows": finding.rows, "name": name, "problem": finding.problem.key() })
    };
    let evidence = finished.evidence.iter().map(|requirement| {
        let document = form.document(requirement.document);
        let files = draft
            .uploads
            .iter()
            .filter(|upload| upload.requirement == requirement.key && upload.state != "rejected");
        json!({
            "key": requirement.key,
            "type": document.kind,
            "required": requirement.required == Required::Yes,
            "later": requirement.later,
            "announced": requirement.announced.map(|day| day.to_string()),
            "files": files.map(|upload| upload.id.to_string()).collect::<Vec<_>>(),
        })
    });
    let declarations = finished.declarations.iter().map(|(code, made)| json!({ "code": code, "made": made }));
    let mut submission = json!({
        "format": FORMAT,
        "id": draft.application(),
        "authority": draft.authority.id,
        "form": { "id": form.head.id, "version": form.head.version, "digest": form.digest },
        "lang": lang,
        "received": received,
        "applied_on": situation.eval.applied_on.to_string(),
        "effective_date": finished.effective_date,
        "counts_from": situation.counts_from().to_string(),
        "answers": finished.answers,
        "provenance": finished.provenance,
        "evidence": evidence.collect::<Json>(),
        "declarations": declarations.collect::<Json>(),
        "missing": finished.missing.iter().map(finding).collect::<Json>(),
        "missing_declarations": finished.missing_declarations,
        "warnings": finished.warnings.iter().map(finding).collect::<Json>(),
        "flags": finished.flags,
        "computed_for": situation.eval.today.to_string(),
    });
    if let Some(form) = &draft.for_form {
        submission["informal_for"] = json!(form);
    }
    if let Some(supplement) = &draft.supplement {
        submission["supplements"] = json!(supplement.base);
    }
    if let Some(signature) = Signature::of(draft, proof) {
        submission["signature"] = json!(signature);
    }
    if let Some(fim) = &finished.fim {
        submission["fim"] = fim.clone();
    }
    serde_json::to_vec_pretty(&submission).unwrap_or_default()
}
