//! Every route on one screen.

use axum::{
    Router,
    middleware::from_fn_with_state,
    routing::{get, post},
};

use super::{Shared, citizen, error::Oops, files, health, layer, office, urls};

/// All routes with everything around them.
pub fn router(web: Shared) -> Router {
    let mut routes = Router::new()
        .merge(citizen_routes())
        .merge(office_routes(&web))
        .route("/assets/{name}", get(files::asset))
        .route("/favicon.ico", get(files::icon))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready));
    if web.demo.is_some() {
        routes = routes
            .route(urls::MAILBOX, get(citizen::mailbox::list))
            .route("/mailbox/{name}", get(citizen::mailbox::show));
    }
    let routes = routes.fallback(async || Oops::NotFound);
    layer::wrap(routes, &web).with_state(web)
}

fn citizen_routes() -> Router<Shared> {
    use citizen::{
        account, consent, declarations, draft, end, evidence, keep, later, letters, page, phone, precheck,
        reach, review, rows, start, status, supplement, upload, verify, version, write,
    };
    let uploads = layer::limit(layer::UPLOAD_LIMIT);
    Router::new()
        .route("/", get(start::root))
        .route("/verify", get(verify::short))
        .route("/{lang}", get(start::home))
        .route("/{lang}/end", get(end::ask).post(end::end))
        .route("/{lang}/resume", get(later::resume).post(later::come))
        .route("/{lang}/phone", get(phone::ask).post(phone::connect))
        .route(urls::ACCOUNT_CALLBACK, get(account::sign_in::callback))
        .route(urls::ACCOUNT_SIGNED_OUT, get(account::sign_in::signed_out))
        .route("/{lang}/account", get(account::mine::show))
        .route("/{lang}/account/sign-in", get(account::sign_in::leave))
        .route("/{lang}/account/sign-out", post(account::sign_in::out))
        .route("/{lang}/account/kept", post(account::mine::keep))
        .route("/{lang}/account/applications/{authority}/{id}", post(account::mine::open))
        .route("/{lang}/account/removal", get(account::remove::ask).post(account::remove::remove))
        .route("/{lang}/verify", get(verify::show).post(verify::check).layer(uploads))
        .route("/{lang}/precheck", get(precheck::place))
        .route("/{lang}/precheck/end", post(precheck::end))
        .nest("/{lang}", about_routes())
        .nest("/{lang}/{authority}", about_routes())
        .route("/{lang}/{authority}", get(start::authority))
        .route("/{lang}/{authority}/precheck", get(precheck::show).post(precheck::answer))
        .route("/{lang}/{authority}/precheck/showing", post(precheck::showing))
        .route("/{lang}/{authority}/precheck/{form}", post(precheck::begin))
        .route("/{lang}/{authority}/precheck/{form}/informal", post(precheck::secure))
        .route("/{lang}/{authority}/{form}", get(start::service))
        .route("/{lang}/{authority}/{form}/drafts", post(start::begin))
        .route("/{lang}/{authority}/{form}/informal", post(start::secure))
        .route("/{lang}/{authority}/drafts/{id}", get(draft::overview))
        .route("/{lang}/{authority}/drafts/{id}/pages/{*path}", get(page::show).post(page::save))
        .route("/{lang}/{authority}/drafts/{id}/saves/{*path}", post(page::save_by_script))
        .route("/{lang}/{authority}/drafts/{id}/rows/{list}/{row}/{*path}", get(rows::ask).post(rows::remove))
        .route("/{lang}/{authority}/drafts/{id}/evidence", get(evidence::list))
        .route(
            "/{lang}/{authority}/drafts/{id}/evidence/{*key}",
            get(upload::show).post(upload::change).layer(uploads),
        )
        .route("/{lang}/{authority}/drafts/{id}/phone", get(phone::code).post(phone::offer))
        .route("/{lang}/{authority}/phone/{id}", get(phone::list).post(phone::end))
        .route(
            "/{lang}/{authority}/phone/{id}/evidence/{*key}",
            get(phone::show).post(phone::change).layer(uploads),
        )
        .route(
            "/{lang}/{authority}/drafts/{id}/declarations",
            get(declarations::show).post(declarations::save),
        )
        .route("/{lang}/{authority}/drafts/{id}/review", get(review::show))
        .route("/{lang}/{authority}/drafts/{id}/submission", post(review::send))
        .route("/{lang}/{authority}/drafts/{id}/version", get(version::show).post(version::change))
        .route("/{lang}/{authority}/drafts/{id}/known", post(account::mine::fill))
        .route("/{lang}/{authority}/drafts/{id}/extension", post(keep::extend))
        .route("/{lang}/{authority}/drafts/{id}/removal", get(keep::ask).post(keep::remove))
        .route("/{lang}/{authority}/drafts/{id}/later", get(later::show).post(later::save))
        .route("/{lang}/{authority}/applications/{id}", get(status::show))
        .route("/{lang}/{authority}/applications/{id}/receipt.pdf", get(status::receipt))
        .route("/{lang}/{authority}/applications/{id}/informal.pdf", get(status::informal_receipt))
        .route("/{lang}/{authority}/applications/{id}/everything.zip", get(supplement::everything))
        .route("/{lang}/{authority}/applications/{id}/letters/{letter}", get(letters::show))
        .route("/{lang}/{authority}/applications/{id}/messages", post(write::message).layer(uploads))
        .route("/{lang}/{authority}/applications/{id}/address", post(reach::confirm))
        .route("/{lang}/{authority}/applications/{id}/consents", post(consent::withdraw))
        .route("/{lang}/{authority}/applications/{id}/withdrawal", get(write::ask).post(write::withdraw))
        .route("/{lang}/{authority}/applications/{id}/supplement", post(supplement::begin))
        .route("/{lang}/{authority}/applications/{id}/supplements/{part}", get(supplement::receipt))
        .route("/{lang}/{authority}/applications/{id}/later", get(later::show).post(later::save))
}

/// What the law wants to be said: of each authority, and of the portal as a whole.
fn about_routes() -> Router<Shared> {
    use citizen::about;
    Router::new()
        .route("/accessibility", get(about::accessibility))
        .route("/accessibility.json", get(about::for_programs))
        .route("/easy", get(about::easy))
        .route("/imprint", get(about::imprint))
        .route("/privacy", get(about::privacy))
        .route("/sign-language", get(about::sign_language))
        .route("/sign-language/captions", get(about::captions))
        .route("/sign-language/video", get(about::video))
}

fn office_routes(web: &Shared) -> Router<Shared> {
    use office::{
        assign, case, cases, deeds, doubles, exclusion, figures, forward, letters, objection, papers, record,
        release, reschedule, retention, sessions, sign_in, signed_out,
    };
    let deeds = Router::new()
        .route(urls::ASSIGNMENTS, post(assign::assign))
        .route(urls::SESSIONS, get(sessions::show).post(sessions::end))
        .route(urls::RETENTION, get(retention::show).post(retention::propose))
        .route("/office/retention/{run}/approval", post(retention::approve))
        .route("/office/retention/{run}/end", post(retention::discard))
        .route("/office/cases/{id}/assignment", post(deeds::take))
        .route("/office/cases/{id}/release", post(deeds::release))
        .route("/office/cases/{id}/notes", post(deeds::note))
        .route("/office/cases/{id}/messages", post(deeds::message))
        .route("/office/cases/{id}/document-requests", post(deeds::request))
        .route("/office/cases/{id}/document-requests/{request}", post(deeds::meet))
        .route("/office/cases/{id}/letters", post(letters::send))
        .route("/office/cases/{id}/letters/preview", post(letters::preview))
        .route("/office/cases/{id}/letters/{letter}/posting", post(letters::post))
        .route("/office/cases/{id}/releases/{letter}", get(release::look).post(release::let_out))
        .route("/office/cases/{id}/releases/{letter}/return", post(release::give_back))
        .route("/office/cases/{id}/objection", post(objection::enter))
        .route("/office/cases/{id}/objection/answer", post(objection::answer))
        .route("/office/cases/{id}/exclusion", post(exclusion::exclude))
        .route("/office/cases/{id}/exclusion/end", post(exclusion::include))
        .route("/office/cases/{id}/hold", post(retention::hold))
        .route("/office/cases/{id}/hold/end", post(retention::end_hold))
        .route("/office/cases/{id}/due", post(reschedule::reschedule))
        .route("/office/cases/{id}/merging", post(doubles::merge))
        .route("/office/cases/{id}/splitting", post(doubles::split))
        .route("/office/cases/{id}/apart", post(doubles::set_apart))
        .route("/office/cases/{id}/forwarding", post(forward::forward))
        .route("/office/cases/{id}/decisions/{subject}/{service}", post(deeds::decide))
        .route("/office/cases/{id}/closure", post(deeds::close))
        .route_layer(from_fn_with_state(web.clone(), signed_out::keep_what_was_typed));
    Router::new()
        .route(urls::OFFICE, get(cases::root))
        .route(urls::SIGN_IN, get(sign_in::show).post(sign_in::password))
        .route(urls::SECOND_FACTOR, get(sign_in::ask_code).post(sign_in::code))
        .route(urls::SIGN_OUT, post(sign_in::out))
        .route(urls::CASES, get(cases::inbox))
        .route(urls::FORWARDED, get(forward::list))
        .route(urls::RECORD, get(record::show))
        .route(urls::FIGURES, get(figures::show))
        .route(urls::FIGURES_CSV, get(figures::as_csv))
        .route(urls::FIGURES_WORKBOOK, get(figures::as_workbook))
        .route("/office/cases/{id}", get(case::show))
        .route("/office/cases/{id}/files/{file}", get(papers::file))
        .route("/office/cases/{id}/files/{file}/pictures.pdf", get(papers::pictures))
        .route("/office/cases/{id}/letters/new/{kind}", get(letters::write))
        .route("/office/cases/{id}/letters/{letter}", get(letters::paper))
        .route("/office/cases/{id}/receipt.pdf", get(papers::receipt))
        .route("/office/cases/{id}/informal.pdf", get(papers::informal_receipt))
        .route("/office/cases/{id}/supplements/{part}", get(papers::supplement))
        .merge(deeds)
}
