//! Signing in: name and password, then a code; and signing out.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    super::{Answer, Shared, cookies, extract::Sent, frame, lead_to, urls},
    lang,
};
use crate::{
    page::office::{DemoLogin, SecondFactor, SignIn, SignInProblem},
    usecase::sign_in::{self, Code, Password, SessionKey},
};

/// Asks for name and password.
pub async fn show(State(web): State<Shared>) -> Answer {
    ask(&web, "", None)
}

/// Checks name and password.
pub async fn password(State(web): State<Shared>, sent: Sent) -> Answer {
    let login = sent.get("login");
    match sign_in::check_password(&web.works, login, sent.get("password")).await? {
        Password::Right(key) => Ok(with_session(&web, &key, urls::SECOND_FACTOR)),
        Password::Wrong => ask(&web, login, Some(SignInProblem::Wrong)),
        Password::Locked => ask(&web, login, Some(SignInProblem::Locked)),
    }
}

/// Asks for the code of the second factor.
pub async fn ask_code(State(web): State<Shared>, headers: HeaderMap) -> Answer {
    match cookies::session_key(&headers, web.secure) {
        Some(key) => code_page(&web, &key, false).await,
        None => Ok(lead_to(urls::SIGN_IN)),
    }
}

/// Checks the code.
pub async fn code(State(web): State<Shared>, headers: HeaderMap, sent: Sent) -> Answer {
    let Some(key) = cookies::session_key(&headers, web.secure) else {
        return ask(&web, "", Some(SignInProblem::Expired));
    };
    match sign_in::check_code(&web.works, &key, sent.get("code")).await? {
        Code::Right(key) => Ok(with_session(&web, &key, urls::OFFICE)),
        Code::Wrong => code_page(&web, &key, true).await,
        Code::Locked => ask(&web, "", Some(SignInProblem::Locked)),
        Code::Expired => ask(&web, "", Some(SignInProblem::Expired)),
    }
}

/// Ends the session.
pub async fn out(State(web): State<Shared>, headers: HeaderMap) -> Answer {
    if let Some(key) = cookies::session_key(&headers, web.secure) {
        sign_in::sign_out(&web.works, &key).await?;
    }
    let cookie = [(header::SET_COOKIE, cookies::forget_session_key(web.secure))];
    Ok((cookie, lead_to(urls::SIGN_IN)).into_response())
}

fn with_session(web: &Shared, key: &SessionKey, to: &str) -> Response {
    ([(header::SET_COOKIE, cookies::keep_session_key(key, web.secure))], lead_to(to)).into_response()
}

fn ask(web: &Shared, login: &str, problem: Option<SignInProblem>) -> Answer {
    let status = match problem {
        None => StatusCode::OK,
        Some(SignInProblem::Locked) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page =
        SignIn { action: urls::SIGN_IN.to_owned(), login: login.to_owned(), problem, demo: demo_logins(web) };
    web.show_with(status, &frame::office(web, &lang(), None), &page)
}

/// Everybody who can sign in, in a demonstration.
fn demo_logins(web: &Shared) -> Vec<DemoLogin> {
    let Some(demo) = &web.demo else { return Vec::new() };
    let mut logins = Vec::new();
    for authority in web.works.authorities.iter() {
        for staff in &authority.staff {
            let roles: Vec<_> = staff
                .roles
                .iter()
                .map(|role| web.text(&lang(), &format!("role-{}", role.replace('_', "-"))))
                .collect();
            logins.push(DemoLogin {
                name: staff.name.clone(),
                role: format!("{}, {}", roles.join(", "), authority.name),
                login: format!("{}@{}", staff.login, authority.id),
                password: demo.password.clone(),
            });
        }
    }
    logins
}

async fn code_page(web: &Shared, key: &SessionKey, wrong: bool) -> Answer {
    let demo_code = if web.demo.is_some() { sign_in::current_code(&web.works, key).await? } else { None };
    let page = SecondFactor {
        action: urls::SECOND_FACTOR.to_owned(),
        wrong,
        demo_code,
        back: urls::SIGN_IN.to_owned(),
    };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    web.show_with(status, &frame::office(web, &lang(), None), &page)
}
