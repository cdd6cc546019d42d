//! The forms of a page as a person finds them: what sleeps or is hidden can't be filled in.

use scraper::{ElementRef, Html, Selector};

/// A form of a page.
#[derive(Clone, Debug)]
pub struct Form {
    pub id: String,
    pub action: String,
    /// Whether its fields become a part of the address.
    pub asks: bool,
    pub multipart: bool,
    pub controls: Vec<Control>,
    pub buttons: Vec<Button>,
}

/// Something to fill in.
#[derive(Clone, Debug)]
pub struct Control {
    pub name: String,
    pub kind: Kind,
    /// What is typed, or what is sent when it is chosen.
    pub value: String,
    /// Whether it is ticked.
    pub on: bool,
    /// What a list offers.
    pub options: Vec<String>,
    /// Files that were chosen, by name.
    pub files: Vec<(String, Vec<u8>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Hidden,
    Text,
    Radio,
    Tick,
    List,
    File,
}

/// A button that sends.
#[derive(Clone, Debug)]
pub struct Button {
    pub name: String,
    pub value: String,
    pub label: String,
    /// Where it sends the form, if not where the form says.
    pub action: Option<String>,
}

/// Everything a page has to fill in, in the order in which it stands there.
pub fn forms(html: &Html) -> Vec<Form> {
    let mut forms: Vec<Form> = pick(html, "form").into_iter().map(read).collect();
    // Buttons outside of a form may name the one that they belong to.
    for button in pick(html, "button[form]").into_iter().filter(is_awake) {
        let id = button.attr("form").unwrap_or_default();
        if let Some(form) = forms.iter_mut().find(|form| form.id == id) {
            form.buttons.push(read_button(button));
        }
    }
    forms
}

fn read(form: ElementRef<'_>) -> Form {
    let text = |name: &str| form.attr(name).unwrap_or_default().to_owned();
    let submits =
        |button: &ElementRef<'_>| button.attr("type") != Some("button") && button.attr("form").is_none();
    let controls = inside(form, "input, textarea, select").into_iter().filter(is_awake).map(read_control);
    let buttons = inside(form, "button").into_iter().filter(is_awake).filter(submits).map(read_button);
    Form {
        id: text("id"),
        action: text("action"),
        asks: form.attr("method") != Some("post"),
        multipart: form.attr("enctype") == Some("multipart/form-data"),
        controls: controls.collect(),
        buttons: buttons.collect(),
    }
}

fn read_button(button: ElementRef<'_>) -> Button {
    let text = |name: &str| button.attr(name).unwrap_or_default().to_owned();
    let action = button.attr("formaction").map(str::to_owned);
    Button { name: text("name"), value: text("value"), label: words(button), action }
}

fn read_control(element: ElementRef<'_>) -> Control {
    let kind = match (element.value().name(), element.attr("type").unwrap_or("text")) {
        ("select", _) => Kind::List,
        (_, "hidden") => Kind::Hidden,
        (_, "radio") => Kind::Radio,
        (_, "checkbox") => Kind::Tick,
        (_, "file") => Kind::File,
        _ => Kind::Text,
    };
    let options = inside(element, "option");
    let value_of = |option: &ElementRef<'_>| option.attr("value").unwrap_or_default().to_owned();
    let value = match (kind, element.value().name()) {
        (Kind::List, _) => {
            options.iter().find(|option| option.attr("selected").is_some()).map(value_of).unwrap_or_default()
        }
        (_, "textarea") => area(element),
        _ => element.attr("value").unwrap_or_default().to_owned(),
    };
    Control {
        name: element.attr("name").unwrap_or_default().to_owned(),
        on: element.attr("checked").is_some(),
        options: options.iter().map(value_of).collect(),
        files: Vec::new(),
        kind,
        value,
    }
}

/// What stands in a box of several lines; a browser leaves out the first line break.
fn area(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.strip_prefix('\n').map_or(text.clone(), str::to_owned)
}

/// Whether a person can get at something: nothing around it is hidden or asleep.
fn is_awake(element: &ElementRef<'_>) -> bool {
    let around = element.ancestors().filter_map(ElementRef::wrap);
    element.attr("disabled").is_none()
        && element.attr("hidden").is_none()
        && around.into_iter().all(|one| {
            one.attr("hidden").is_none()
                && (one.value().name() != "fieldset" || one.attr("disabled").is_none())
        })
}

/// The words of an element, with single spaces.
pub fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All elements that a selector finds.
pub fn pick<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&css(selector)).collect()
}

fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&css(selector)).collect()
}

/// A selector that is known to be right.
fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

impl Form {
    /// Whether there is something to fill in under a name.
    pub fn has(&self, name: &str) -> bool {
        self.controls.iter().any(|control| control.name == name && control.kind != Kind::Hidden)
    }

    /// What stands in a box or list, or which of several options is chosen.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut all = self.controls.iter().filter(|control| control.name == name);
        let chosen = |control: &&Control| !matches!(control.kind, Kind::Radio | Kind::Tick) || control.on;
        all.find(chosen).map(|control| control.value.as_str())
    }

    /// Types into a box, or chooses from a list or among options. What is not offered can't be chosen.
    pub fn fill(&mut self, name: &str, value: &str) -> &mut Self {
        let offered = self.names();
        let mut all: Vec<&mut Control> = self
            .controls
            .iter_mut()
            .filter(|control| control.name == name && control.kind != Kind::Hidden)
            .collect();
        assert!(!all.is_empty(), "the form {} does not ask for {name}; it asks for {offered}", self.action);
        match all[0].kind {
            Kind::Radio => {
                let known = all.iter().any(|control| control.value == value);
                assert!(known, "{name} offers no {value}");
                for control in all {
                    control.on = control.value == value;
                }
            }
            Kind::List => {
                assert!(all[0].options.iter().any(|option| option == value), "{name} offers no {value}");
                value.clone_into(&mut all[0].value);
            }
            Kind::Tick => panic!("{name} is there to be ticked"),
            Kind::File => panic!("{name} takes files"),
            Kind::Hidden | Kind::Text => value.clone_into(&mut all[0].value),
        }
        self
    }

    /// Ticks exactly these among several boxes, or chooses them in as many lists.
    pub fn choose(&mut self, name: &str, values: &[&str]) -> &mut Self {
        let mut all: Vec<&mut Control> =
            self.controls.iter_mut().filter(|control| control.name == name).collect();
        assert!(!all.is_empty(), "the form {} does not ask for {name}", self.action);
        if all[0].kind == Kind::List {
            assert!(values.len() <= all.len(), "{name} has {} lists", all.len());
            for (place, list) in all.iter_mut().enumerate() {
                let value = values.get(place).copied().unwrap_or_default();
                assert!(list.options.iter().any(|option| option == value), "{name} offers no {value}");
                value.clone_into(&mut list.value);
            }
        } else {
            for value in values {
                assert!(all.iter().any(|control| control.value == *value), "{name} offers no {value}");
            }
            for control in all {
                control.on = values.contains(&control.value.as_str());
            }
        }
        self
    }

    /// Ticks or unticks a box that stands alone.
    pub fn tick(&mut self, name: &str, on: bool) -> &mut Self {
        let found =
            self.controls.iter_mut().find(|control| control.name == name && control.kind == Kind::Tick);
        found.unwrap_or_else(|| panic!("there is nothing to tick called {name}")).on = on;
        self
    }

    /// Fills in a day, or a month, in its boxes: `12.4.1993`, `8.2024`.
    pub fn date(&mut self, name: &str, text: &str) -> &mut Self {
        let mut parts = text.split('.').rev();
        for part in ["y", "m", "d"] {
            let value = parts.next().unwrap_or_default();
            if part != "d" || self.has(&format!("{name}.d")) {
                self.fill(&format!("{name}.{part}"), value);
            }
        }
        self
    }

    /// Chooses a file.
    pub fn file(&mut self, file_name: &str, bytes: &[u8]) -> &mut Self {
        let found = self.controls.iter_mut().find(|control| control.kind == Kind::File);
        let control = found.unwrap_or_else(|| panic!("the form {} takes no files", self.action));
        control.files.push((file_name.to_owned(), bytes.to_vec()));
        self
    }

    /// The names of everything to fill in.
    pub fn names(&self) -> String {
        let shown = self.controls.iter().filter(|control| control.kind != Kind::Hidden);
        let mut names: Vec<&str> = shown.map(|control| control.name.as_str()).collect();
        names.dedup();
        names.join(", ")
    }

    /// What goes out when a button is pressed, but for files.
    pub fn fields(&self, button: &Button) -> Vec<(String, String)> {
        let sent = |control: &&Control| match control.kind {
            Kind::Radio | Kind::Tick => control.on,
            Kind::File => false,
            _ => !control.name.is_empty(),
        };
        let mut fields: Vec<(String, String)> =
            self.controls.iter().filter(sent).map(|c| (c.name.clone(), c.value.clone())).collect();
        if !button.name.is_empty() {
            fields.push((button.name.clone(), button.value.clone()));
        }
        fields
    }

    /// The body of a form with files, and its type.
    pub fn multipart(&self, button: &Button) -> (Vec<u8>, String) {
        let mut body = Multipart::default();
        // A browser sends an empty part for a box without a file.
        for control in self.controls.iter().filter(|control| control.kind == Kind::File) {
            if control.files.is_empty() {
                body.file(&control.name, "", b"");
            }
            for (name, bytes) in &control.files {
                body.file(&control.name, name, bytes);
            }
        }
        for (name, value) in self.fields(button) {
            body.field(&name, &value);
        }
        body.finish()
    }
}

/// A form with files, as browsers write it.
#[derive(Default)]
pub struct Multipart(Vec<u8>);

impl Multipart {
    const BOUNDARY: &str = "----a-boundary-that-no-file-has";

    pub fn field(&mut self, name: &str, value: &str) -> &mut Self {
        self.part(&format!("form-data; name=\"{name}\""), value.as_bytes())
    }

    pub fn file(&mut self, name: &str, file_name: &str, bytes: &[u8]) -> &mut Self {
        let file_name = file_name.replace('"', "%22");
        self.part(&format!("form-data; name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: application/octet-stream"), bytes)
    }

    fn part(&mut self, head: &str, bytes: &[u8]) -> &mut Self {
        self.0.extend(format!("--{}\r\nContent-Disposition: {head}\r\n\r\n", Self::BOUNDARY).bytes());
        self.0.extend_from_slice(bytes);
        self.0.extend(b"\r\n");
        self
    }

    pub fn finish(&mut self) -> (Vec<u8>, String) {
        self.0.extend(format!("--{}--\r\n", Self::BOUNDARY).bytes());
        (std::mem::take(&mut self.0), format!("multipart/form-data; boundary={}", Self::BOUNDARY))
    }
}
