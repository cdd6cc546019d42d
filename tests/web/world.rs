//! A program with something in it, and all of its routes: a draft that could be sent, a case that a clerk has taken.

use antrag::account::Role;
use image::ImageFormat;

use crate::support::{
    app::{NOW, PASSWORD, TestApp},
    browser::Browser,
    people::{SERVICE, adds_file, declares, photo, sends, signs_in},
    provider::Provider,
};

/// The pages that are about nobody.
const PAGES: [&str; 26] = [
    "/",
    "/account/callback",
    "/account/signed-out",
    "/de/account",
    "/de/account/sign-in",
    "/de/account/removal",
    "/verify",
    "/de",
    "/de/precheck",
    "/de/end",
    "/de/phone",
    "/de/resume",
    "/de/verify",
    "/de/rosenfurt",
    "/de/rosenfurt/precheck",
    "/office",
    "/office/sign-in",
    "/office/second-factor",
    "/office/cases",
    "/office/forwarded",
    "/office/access-record",
    "/office/figures",
    "/office/retention",
    "/office/sessions",
    "/office/figures/figures.csv",
    "/office/figures/figures.xlsx",
];

/// Everything that a request can be about.
pub struct World {
    pub app: TestApp,
    _provider: Provider,
    /// Somebody with a draft and a case.
    pub family: Browser,
    /// Who has taken the case.
    pub clerk: Browser,
    pub draft: String,
    /// The address of the case that the draft of the same person became.
    pub application: String,
    /// The address of that case in the office.
    pub case: String,
    /// A child of the draft, and a trip of this child.
    pub child: String,
    pub trip: String,
    /// A cell of the matrix: child and service.
    pub cell: String,
    pub file: String,
    /// The id of a letter that was posted.
    pub letter: String,
    /// The address of the papers of the draft, on a telephone.
    pub phone: String,
}

/// What stands about each authority, and about the portal as a whole.
const ABOUT: [&str; 8] = [
    "accessibility",
    "accessibility.json",
    "easy",
    "imprint",
    "privacy",
    "sign-language",
    "sign-language/captions",
    "sign-language/video",
];

/// A route with what stands in the place of its parts.
pub struct Route {
    pub method: &'static str,
    pub path: String,
    /// What it takes.
    pub body: Body,
    pub office: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing: whatever comes is not looked at.
    None,
    Fields,
    Files,
}

impl World {
    pub fn new() -> Self {
        let provider = Provider::start(NOW);
        let app = TestApp::start_with_account(&provider);
        app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
        let mut family = app.drafted("p01-single-parent", "de");
        adds_file(&mut family, &["trip_letter"], "Brief.png", &photo(ImageFormat::Png));
        declares(&mut family);
        sends(&mut family);
        let application = family.path().to_owned();
        app.work();

        // Both belong to one browser, as they would with one person.
        let sent = family.cookies.clone();
        let mut other = app.drafted("p01-single-parent", "de");
        let draft = other.path().trim_end_matches("/evidence").to_owned();
        declares(&mut other);
        other.follow("/later").form_to("/later").fill("secret", "Sonnenblume 7");
        other.send("/later");
        let code = other.all(".code").concat();
        other.cookies = sent;
        other.open("/de/resume").form_to("/resume").fill("code", &code).fill("secret", "Sonnenblume 7");
        other.send("/resume");
        let mut family = other;
        family.open(&format!("{draft}/phone")).send("/phone");
        let code = family.all(".code__word").join(" ");
        family.open("/de/phone").form_to("/de/phone").fill("code", &code);
        family.send("/de/phone");
        let phone = family.path().to_owned();

        // Signed in as well, so that pages of the account are there.
        family.open("/de/account");
        let link = family.links().into_iter().find(|link| link.contains("/account/sign-in")).unwrap();
        family.open(&link);

        let mut clerk = app.browser();
        signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
        let case = clerk.case_links().remove(0);
        clerk.open(&case).send("/assignment");
        let file = clerk.links().into_iter().find(|link| link.contains("/files/")).unwrap();
        clerk.open(&format!("{case}/letters/new/hearing"));
        clerk.form_to("/letters").fill("letter", "# Anhörung").fill("channel", "post");
        clerk.press_words("Siegeln und senden");
        clerk.send("/posting");
        let letter = clerk.links().into_iter().find(|link| link.contains("/letters/0")).unwrap();
        let letter = letter.rsplit('/').next().unwrap().to_owned();
        // The first time is written down.
        family.open(&format!("{application}/letters/{letter}"));
        let cells = clerk.forms.iter().map(|form| form.action.clone());
        let cell = cells.into_iter().find(|action| action.contains("/decisions/")).unwrap();
        let (child, trip) = ("a1".to_owned(), "trips1".to_owned());
        Self {
            app,
            _provider: provider,
            family,
            clerk,
            draft,
            application,
            case,
            child,
            trip,
            cell,
            file,
            letter,
            phone,
        }
    }

    /// Every route of the portal but those for machines and for the demonstration.
    pub fn routes(&self) -> Vec<Route> {
        let (draft, child, trip, case) = (&self.draft, &self.child, &self.trip, &self.case);
        let application = &self.application;
        let mut routes = Vec::new();
        let mut add = |method, body, path: String| {
            let office = path.starts_with("/office");
            routes.push(Route { method, path, body, office });
        };
        for path in PAGES {
            add("GET", Body::None, path.into());
        }
        for start in ["/de", "/de/rosenfurt"] {
            for part in ABOUT {
                add("GET", Body::None, format!("{start}/{part}"));
            }
        }
        add("GET", Body::None, format!("/de/rosenfurt/{SERVICE}"));
        for part in [
            "",
            "/pages/basis",
            "/evidence",
            "/phone",
            "/declarations",
            "/review",
            "/later",
            "/version",
            "/removal",
        ] {
            add("GET", Body::None, format!("{draft}{part}"));
        }
        add("GET", Body::None, format!("{draft}/pages/trips/{child}/{trip}"));
        add("GET", Body::None, format!("{draft}/rows/trips/{trip}/trips/{child}"));
        add("GET", Body::None, format!("{draft}/evidence/trip_letter/{child}/{trip}"));
        add("GET", Body::None, self.phone.clone());
        add("GET", Body::None, format!("{}/evidence/trip_letter/{child}/{trip}", self.phone));
        let id = application.rsplit('/').next().unwrap_or_default();
        for part in ["", "/receipt.pdf", "/informal.pdf", "/everything.zip", "/later", "/withdrawal"] {
            add("GET", Body::None, format!("{application}{part}"));
        }
        for part in ["", "/receipt.pdf", "/informal.pdf"] {
            add("GET", Body::None, format!("{case}{part}"));
        }
        add("GET", Body::None, format!("{application}/supplements/{id}"));
        add("GET", Body::None, format!("{case}/supplements/{id}"));
        add("GET", Body::None, self.file.clone());
        add("GET", Body::None, format!("{}/pictures.pdf", self.file));
        add("POST", Body::Fields, format!("{case}/document-requests/{id}"));

        add("POST", Body::Fields, "/de/account/kept".into());
        add("POST", Body::None, format!("/de/account/applications/rosenfurt/{id}"));
        add("POST", Body::None, format!("{draft}/known"));
        add("POST", Body::None, "/de/end".into());
        add("POST", Body::None, "/de/precheck/end".into());
        add("POST", Body::Fields, "/de/rosenfurt/precheck".into());
        add("POST", Body::Fields, "/de/rosenfurt/precheck/showing".into());
        add("POST", Body::Fields, format!("/de/rosenfurt/precheck/{SERVICE}"));
        add("POST", Body::Fields, format!("/de/rosenfurt/precheck/{SERVICE}/informal"));
        add("POST", Body::None, format!("/de/rosenfurt/{SERVICE}/drafts"));
        add("POST", Body::None, format!("/de/rosenfurt/{SERVICE}/informal"));
        for path in ["/de/resume", "/de/phone", "/office/sign-in", "/office/second-factor"] {
            add("POST", Body::Fields, path.into());
        }
        add("POST", Body::Files, "/de/verify".into());
        add("POST", Body::Fields, format!("{draft}/pages/basis"));
        add("POST", Body::Fields, format!("{draft}/pages/trips/{child}/{trip}"));
        add("POST", Body::Fields, format!("{draft}/saves/basis"));
        add("POST", Body::None, format!("{draft}/rows/trips/{trip}/trips/{child}"));
        add("POST", Body::Files, format!("{draft}/evidence/trip_letter/{child}/{trip}"));
        add("POST", Body::Files, format!("{}/evidence/trip_letter/{child}/{trip}", self.phone));
        for part in ["/declarations", "/submission", "/later", "/version", "/phone"] {
            add("POST", Body::Fields, format!("{draft}{part}"));
        }
        add("POST", Body::None, format!("{draft}/extension"));
        for part in ["/later", "/supplement", "/messages", "/address", "/consents"] {
            add("POST", Body::Fields, format!("{application}{part}"));
        }
        add("POST", Body::Fields, "/office/assignments".into());
        add("POST", Body::Fields, "/office/retention".into());
        add("POST", Body::Fields, "/office/sessions".into());
        add("POST", Body::None, format!("/office/retention/{id}/approval"));
        add("POST", Body::None, format!("/office/retention/{id}/end"));
        add("POST", Body::None, "/office/session".into());
        for (method, path) in self.deeds() {
            add(method, if method == "GET" { Body::None } else { Body::Fields }, path);
        }
        add("POST", Body::Fields, self.cell.clone());
        add("POST", Body::None, self.phone.clone());
        // The last ones: afterwards the draft is gone, and the case has ended.
        add("POST", Body::None, format!("{draft}/removal"));
        add("POST", Body::None, format!("{application}/withdrawal"));
        add("POST", Body::Fields, "/de/account/removal".into());
        add("POST", Body::None, "/de/account/sign-out".into());
        routes
    }

    /// What the office does with the case; and the letter as both see it.
    fn deeds(&self) -> Vec<(&'static str, String)> {
        let (case, letter) = (&self.case, &self.letter);
        let mut deeds: Vec<(&str, String)> = [
            "/assignment",
            "/release",
            "/notes",
            "/messages",
            "/document-requests",
            "/forwarding",
            "/closure",
            "/letters",
            "/letters/preview",
            "/due",
            "/merging",
            "/splitting",
            "/apart",
            "/exclusion",
            "/exclusion/end",
            "/hold",
            "/hold/end",
            "/objection",
            "/objection/answer",
        ]
        .map(|part| ("POST", format!("{case}{part}")))
        .into();
        deeds.push(("GET", format!("{case}/letters/new/hearing")));
        deeds.push(("GET", format!("{case}/letters/{letter}")));
        deeds.push(("GET", format!("{}/letters/{letter}", self.application)));
        deeds.push(("POST", format!("{case}/letters/{letter}/posting")));
        deeds.push(("GET", format!("{case}/releases/{letter}")));
        deeds.push(("POST", format!("{case}/releases/{letter}")));
        deeds.push(("POST", format!("{case}/releases/{letter}/return")));
        deeds
    }

    /// The browser of whoever uses a route.
    pub fn browser_for(&self, route: &Route) -> Browser {
        if route.office { self.clerk.clone() } else { self.family.clone() }
    }
}

impl Browser {
    /// Where the cases of the inbox are.
    pub fn case_links(&self) -> Vec<String> {
        let is_case = |link: &String| link.strip_prefix("/office/cases/").is_some_and(|id| id.len() == 36);
        self.links().into_iter().filter(is_case).collect()
    }
}
