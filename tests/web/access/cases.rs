//! Who finds a case: its authority alone, who may see protected addresses, and never without a trace.

use antrag::{account::Role, store::db::Sql};

use super::ask;
use crate::{
    support::{
        app::{PASSWORD, TestApp},
        people::{declares, sends, signed_in, signs_in},
    },
    world::World,
};

#[test]
fn to_another_authority_no_case_exists() {
    let world = World::new();
    let rows = world.app.rows();
    let all = [Role::Intake, Role::Caseworker, Role::TeamLead, Role::Protected, Role::Auditor];
    let mut stranger = signed_in(&world.app, "weidenmuenster", "birgit", &all);
    stranger.open("/office/cases");
    assert!(stranger.case_links().is_empty(), "{}", stranger.text());
    stranger.open("/office/cases?q=%C3%87elik-%C3%96zt%C3%BCrk");
    assert!(stranger.case_links().is_empty());
    let id = world.case.rsplit('/').next().unwrap();
    let nobody = "01a20cc8-8e80-7000-8000-000000000000";
    for route in world.routes().iter().filter(|route| route.path.starts_with(&world.case)) {
        let there = ask(&mut stranger, route, &route.path);
        let not_there = ask(&mut stranger, route, &route.path.replace(id, nobody));
        assert_eq!(there.status, 404, "{} {}", route.method, route.path);
        assert_eq!(there.text(), not_there.text(), "{} {}", route.method, route.path);
    }
    assert_eq!(world.app.rows(), rows);
}

#[test]
fn a_case_with_a_protected_address_exists_only_for_those_who_may_see_such() {
    let app = TestApp::start();
    let mut family = app.drafted("p10-address-block", "de");
    declares(&mut family);
    sends(&mut family);
    app.work();
    let case = format!("/office/cases/{}", family.path().rsplit('/').next().unwrap());
    for (login, roles) in [
        ("one", [Role::Caseworker].as_slice()),
        ("two", &[Role::Intake, Role::Caseworker, Role::TeamLead, Role::Auditor, Role::Admin]),
        ("three", &[Role::Protected]),
    ] {
        let mut browser = signed_in(&app, "rosenfurt", login, roles);
        assert!(browser.open("/office/cases").case_links().is_empty(), "{roles:?}");
        assert!(
            browser.all(".view__count").iter().all(|count| count == "0"),
            "{roles:?} are told that there is one"
        );
        assert_eq!(browser.open(&case).status(), 404, "{roles:?}");
        assert_eq!(browser.open(&format!("{case}/receipt.pdf")).status(), 404, "{roles:?}");
    }
    let mut able = signed_in(&app, "rosenfurt", "four", &[Role::Caseworker, Role::Protected]);
    assert_eq!(able.open("/office/cases").case_links(), std::slice::from_ref(&case));
    assert_eq!(able.open(&case).status(), 200);
}

#[test]
fn each_reading_of_a_case_is_written_down() {
    let world = World::new();
    let log = Sql::new("SELECT COUNT(*) FROM access_log");
    let before = world.app.number(log);
    let mut clerk = world.clerk.clone();
    for path in [world.case.clone(), world.file.clone(), format!("{}/receipt.pdf", world.case)] {
        clerk.open(&path);
    }
    assert_eq!(world.app.number(log), before + 3);
    let mut stranger = signed_in(&world.app, "weidenmuenster", "birgit", &[Role::Caseworker]);
    stranger.open(&world.case);
    assert_eq!(world.app.number(log), before + 3, "who sees nothing has read nothing");
    signs_in(&mut world.app.browser(), "jana@rosenfurt", PASSWORD);
}
