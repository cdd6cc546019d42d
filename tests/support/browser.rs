//! A browser without scripts: it keeps cookies, follows redirects, finds forms and presses their buttons.
//!
//! It sends only what a page offers, and looks at each page as it comes: nothing may be broken about it.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io,
    ops::{Deref, DerefMut},
};

use scraper::{ElementRef, Html};

use super::{
    form::{self, Button, Form, pick, words},
    http::{self, Answer, Request},
};

/// No way through the portal leads on more often than this.
const MOST_HOPS: usize = 5;

/// A browser of one person.
#[derive(Clone)]
pub struct Browser {
    pub host: String,
    pub cookies: BTreeMap<String, String>,
    pub page: Page,
}

/// What the browser shows.
#[derive(Clone, Default)]
pub struct Page {
    /// Where it is, without the host.
    pub address: String,
    pub answer: Answer,
    pub forms: Vec<Form>,
}

impl Browser {
    /// A new browser that knows nothing; `base` is `http://127.0.0.1:8080`.
    pub fn new(base: &str) -> Self {
        let host = base.trim_start_matches("http://").trim_end_matches('/').to_owned();
        Self { host, cookies: BTreeMap::new(), page: Page::default() }
    }

    /// Types an address.
    pub fn open(&mut self, path: &str) -> &mut Self {
        self.try_open(path).unwrap_or_else(|error| panic!("GET {path}: {error}"));
        self
    }

    /// The same over a line that may break.
    pub fn try_open(&mut self, path: &str) -> io::Result<()> {
        self.go(Request::get(path).with("sec-fetch-site", "none"))
    }

    /// Presses the button whose `go` has this value, as the only form that has one offers it.
    pub fn press(&mut self, go: &str) -> &mut Self {
        let (form, button) = self.page.button(|button| button.name == "page-go" && button.value == go, go);
        self.submit(&form, &button)
    }

    /// Presses the first button of the form that leads to an address with this end.
    pub fn send(&mut self, action: &str) -> &mut Self {
        let form = self.page.form_to(action).clone();
        let button = form.buttons.first().cloned();
        let button = button.unwrap_or_else(|| panic!("the form {action} has no button"));
        self.submit(&form, &button)
    }

    /// Presses a button by its words.
    pub fn press_words(&mut self, label: &str) -> &mut Self {
        let (form, button) = self.page.button(|button| button.label.starts_with(label), label);
        self.submit(&form, &button)
    }

    /// Follows the link whose address has this end.
    pub fn follow(&mut self, end: &str) -> &mut Self {
        let links = self.page.links();
        let found = links.iter().find(|link| link.ends_with(end)).cloned();
        let link =
            found.unwrap_or_else(|| panic!("{} links to no …{end}, but to {links:?}", self.page.address));
        self.open(&link)
    }

    fn submit(&mut self, form: &Form, button: &Button) -> &mut Self {
        self.try_submit(form, button).unwrap_or_else(|error| panic!("POST {}: {error}", form.action));
        self
    }

    /// Sends a form over a line that may break.
    pub fn try_submit(&mut self, form: &Form, button: &Button) -> io::Result<()> {
        let request = Self::request(form, button);
        self.go(self.as_own_page(request))
    }

    /// What pressing a button sends.
    pub fn request(form: &Form, button: &Button) -> Request {
        let action = button.action.as_ref().unwrap_or(&form.action);
        if form.multipart {
            let (body, kind) = form.multipart(button);
            return Request::post(action, &kind, body);
        }
        let fields = form.fields(button);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        if form.asks {
            let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
            return Request::get(&format!("{action}?{query}"));
        }
        Request::form(action, &fields)
    }

    /// Adds what browsers tell about where a request comes from.
    pub fn as_own_page(&self, request: Request) -> Request {
        request.with("sec-fetch-site", "same-origin").with("origin", &format!("http://{}", self.host))
    }

    /// Sends a request with the cookies and shows what comes, following where it leads.
    pub fn go(&mut self, request: Request) -> io::Result<()> {
        let mut request = request;
        for _ in 0..MOST_HOPS {
            let elsewhere =
                request.path.strip_prefix("http://").filter(|place| !place.starts_with(&self.host));
            let answer = match elsewhere.map(str::to_owned) {
                Some(place) => visit(&place)?,
                None => {
                    let own = format!("http://{}", self.host);
                    let came = request.path.strip_prefix(&own).map(str::to_owned);
                    // Who is led here from another site.
                    if let Some(path) = came {
                        request = Request { path, ..request }.with("sec-fetch-site", "cross-site");
                    }
                    self.ask(&request)?
                }
            };
            match answer.header("location").map(str::to_owned) {
                Some(location) if [302, 303].contains(&answer.status) => request = Request::get(&location),
                // The same once more, elsewhere.
                Some(location) if answer.status == 307 => request.path = location,
                _ => {
                    self.page = Page::read(request.path, answer);
                    return Ok(());
                }
            }
        }
        panic!("{} leads in circles", request.path);
    }

    /// Sends one request with the cookies and keeps those that come back; shows nothing.
    pub fn ask(&mut self, request: &Request) -> io::Result<Answer> {
        let mut request = request.clone();
        if !self.cookies.is_empty() {
            let pairs: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.with("cookie", &pairs.join("; "));
        }
        let answer = http::send(&self.host, &request)?;
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            self.keep(cookie);
        }
        look(&request, &answer);
        Ok(answer)
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, rules) = cookie.split_once(';').unwrap_or((cookie, ""));
        let Some((name, value)) = pair.split_once('=') else { panic!("no cookie: {cookie}") };
        if rules.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

/// Looks at another site, which gets none of our cookies: `127.0.0.1:8080/path`.
fn visit(place: &str) -> io::Result<Answer> {
    let (host, path) = place.split_once('/').unwrap_or((place, ""));
    http::send(host, &Request::get(&format!("/{path}")))
}

impl Deref for Browser {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

impl DerefMut for Browser {
    fn deref_mut(&mut self) -> &mut Page {
        &mut self.page
    }
}

impl Page {
    pub fn read(address: String, answer: Answer) -> Self {
        let mut page = Self { address, answer, forms: Vec::new() };
        if page.is_html() {
            page.forms = form::forms(&page.html());
        }
        page
    }

    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// The address without what stands behind the question mark.
    pub fn path(&self) -> &str {
        self.address.split('?').next().unwrap_or_default()
    }

    pub fn is_html(&self) -> bool {
        is_html(&self.answer)
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.answer.text())
    }

    /// The words of everything that fits a selector.
    pub fn all(&self, selector: &str) -> Vec<String> {
        pick(&self.html(), selector).into_iter().map(words).collect()
    }

    /// The words of the page without what is around it.
    pub fn text(&self) -> String {
        self.all("main").join(" ")
    }

    pub fn heading(&self) -> String {
        self.all("h1").join(" ")
    }

    /// The levels of the headings that show, in their order.
    pub fn heading_levels(&self) -> Vec<u8> {
        let html = self.html();
        let is_hidden = |element: &ElementRef<'_>| {
            let mut around = element.ancestors().filter_map(ElementRef::wrap);
            element.attr("hidden").is_some() || around.any(|outer| outer.attr("hidden").is_some())
        };
        let shown = pick(&html, "h1, h2, h3, h4").into_iter().filter(|heading| !is_hidden(heading));
        shown.map(|heading| heading.value().name().as_bytes()[1] - b'0').collect()
    }

    pub fn lang(&self) -> String {
        let html = self.html();
        html.root_element().attr("lang").unwrap_or_default().to_owned()
    }

    /// What the list of errors names, as places on the page.
    pub fn errors(&self) -> Vec<String> {
        let html = self.html();
        let links = pick(&html, "#page-errors a").into_iter();
        links.map(|link| link.attr("href").unwrap_or_default().trim_start_matches('#').to_owned()).collect()
    }

    /// Whether the list of errors names nothing but questions and lists that are empty.
    pub fn lacks_only(&self) -> bool {
        let html = self.html();
        let is_empty = |id: &String| {
            let Some(element) = pick(&html, &format!("[id=\"{id}\"]")).pop() else { return false };
            let Some(name) = element.attr("name") else { return element.value().name() == "section" };
            self.forms.iter().all(|form| form.value(name).is_none_or(str::is_empty))
        };
        self.errors().iter().all(is_empty)
    }

    pub fn links(&self) -> Vec<String> {
        let html = self.html();
        let links = pick(&html, "a[href]").into_iter();
        links.map(|link| link.attr("href").unwrap_or_default().to_owned()).collect()
    }

    /// The form that all questions of a page stand in.
    pub fn form(&mut self) -> &mut Form {
        let address = self.address.clone();
        let found = self.forms.iter_mut().find(|form| form.id == "page-form");
        found.unwrap_or_else(|| panic!("{address} is no page of a form"))
    }

    /// The form that leads to an address with this end.
    pub fn form_to(&mut self, action: &str) -> &mut Form {
        let (address, known) = (self.address.clone(), self.actions());
        let end = |form: &&mut Form| form.action.split('?').next().is_some_and(|own| own.ends_with(action));
        let found = self.forms.iter_mut().find(end);
        found.unwrap_or_else(|| panic!("{address} has no form to …{action}, but {known}"))
    }

    /// Where the forms of the page lead.
    pub fn actions(&self) -> String {
        self.forms.iter().map(|form| form.action.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// The values of all buttons that lead somewhere.
    pub fn ways(&self) -> Vec<String> {
        let buttons = self.forms.iter().flat_map(|form| &form.buttons);
        buttons.filter(|button| button.name == "page-go").map(|button| button.value.clone()).collect()
    }

    /// Whether there is a button with this `go`.
    pub fn offers(&self, go: &str) -> bool {
        self.ways().iter().any(|way| way == go)
    }

    fn button(&self, wanted: impl Fn(&Button) -> bool, name: &str) -> (Form, Button) {
        let find = |form: &Form| form.buttons.iter().find(|button| wanted(button)).cloned();
        let found = self.forms.iter().find_map(|form| Some((form.clone(), find(form)?)));
        found.unwrap_or_else(|| {
            let mut offered = String::new();
            for button in self.forms.iter().flat_map(|form| &form.buttons) {
                let _ = write!(offered, "{} ({}), ", button.label, button.value);
            }
            panic!("{} ({}) has no button {name}, but {offered}", self.address, self.status())
        })
    }
}

fn is_html(answer: &Answer) -> bool {
    answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"))
}

/// What must be true of every answer, whatever was asked.
fn look(request: &Request, answer: &Answer) {
    let asked = format!("{} {}", request.method, request.path);
    assert!(answer.status < 500, "{asked}: {}\n{}", answer.status, answer.text());
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{asked}: {name}");
    }
    let policy = answer.header("content-security-policy").unwrap_or_default();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{asked}: {policy}");
    assert!(answer.header("cache-control").is_some(), "{asked}: nobody says how long this may be kept");
    if is_html(answer) {
        let text = answer.text();
        assert_eq!(text.matches("<h1").count(), 1, "{asked} has not one heading");
        assert!(
            text.contains("<html lang=\"") && !text.contains("<html lang=\"\""),
            "{asked} has no language"
        );
        let title = text.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
        assert!(title.is_some_and(|(title, _)| !title.trim().is_empty()), "{asked} has no title");
    }
}
