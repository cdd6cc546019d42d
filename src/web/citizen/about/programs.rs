//! The accessibility statement for programs, which the law asks for as well (BITV § 7).

use axum::{
    Json,
    extract::State,
    response::{IntoResponse as _, Response},
};
use serde_json::{Value, json};

use super::{
    super::super::{Shared, error::Oops},
    statement::statement,
    whose::Whose,
};
use crate::page::citizen::GapLine;

/// What the pages are held against: the harmonised standard, and the criteria in it.
const STANDARDS: [&str; 2] = ["EN 301 549 V3.2.1", "WCAG 2.1 AA"];

/// The statement as JSON.
pub async fn show(State(web): State<Shared>, whose: Whose) -> Result<Response, Oops> {
    let page = statement(&web, &whose);
    let address = |path: String| format!("{}{path}", web.works.base_url);
    let contact = page.responsible.contact.as_ref();
    let feedback = contact.map(|contact| json!({"email": contact.email, "phone": contact.phone}));
    let enforcement = page.enforcement.as_ref().map(|own| json!({"name": own.name, "web": own.web}));
    let missing = |gap: &GapLine| json!({"what": gap.title, "why": gap.text});
    let statement: Value = json!({
        "language": whose.lang.as_str(),
        "name": page.responsible.name,
        "website": address(whose.start()),
        "statement": address(whose.page("accessibility")),
        "conformity": page.conformity,
        "standards": STANDARDS,
        "drawn_up": page.drawn_up,
        "reviewed": page.reviewed,
        "out_of_date": page.out_of_date,
        "method": "self-evaluation",
        "judges": page.judges.iter().map(|line| &line.judged).collect::<Vec<_>>(),
        "rounds_with_assistive_technology": page.rounds,
        "not_accessible": page.gaps.iter().map(missing).collect::<Vec<_>>(),
        "feedback": feedback,
        "enforcement": enforcement,
    });
    Ok(Json(statement).into_response())
}
