//! Figures of the authority, as a page and as tables for other programs.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use jiff::ToSpan;
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Query, SignedIn},
        frame, urls,
    },
    cases::service,
    lang,
};
use crate::{
    account::Staff,
    figures::{Count, Figure, Figures, Period},
    form::{parameter::Local, situation::Today},
    page::office::{Chart, Figures as FiguresPage, FiguresWeek, FilterOption, Line, Named},
    sheet::{self, Cell, Sheet},
    usecase::{
        WorkError,
        figures::{Counted, IN_WORDS, count},
    },
};

/// For how many weeks figures are shown: a quarter, half a year, a year.
const SPANS: [(usize, &str); 3] = [(13, "figures-quarter"), (26, "figures-half-year"), (52, "figures-year")];

/// What is chosen, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    weeks: String,
    service: String,
}

impl Chosen {
    fn span(&self) -> usize {
        let asked = self.weeks.parse();
        SPANS.map(|(weeks, _)| weeks).into_iter().find(|weeks| asked == Ok(*weeks)).unwrap_or(SPANS[0].0)
    }

    /// The same choice, somewhere else.
    fn address(&self, to: &str) -> String {
        urls::with_query(to, &[("weeks", &self.weeks), ("service", &self.service)])
    }
}

/// The page.
pub async fn show(
    State(web): State<Shared>,
    Query(chosen): Query<Chosen>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let counted = counted(&web, &staff, &chosen).await?;
    let page = page(&web, &chosen, &counted);
    web.show(&frame::office(&web, &lang(), Some(&staff)), &page)
}

/// The weeks as CSV.
pub async fn as_csv(
    State(web): State<Shared>,
    Query(chosen): Query<Chosen>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let figures = counted(&web, &staff, &chosen).await?.figures;
    let table = sheet::csv(&Sheets { web: &web, figures: &figures }.weeks()).map_err(WorkError::Sheet)?;
    Ok(download(table, "text/csv; charset=utf-8", &name(&staff, &figures, "csv")))
}

/// Benefits, weeks and languages as a workbook.
pub async fn as_workbook(
    State(web): State<Shared>,
    Query(chosen): Query<Chosen>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let figures = counted(&web, &staff, &chosen).await?.figures;
    let sheets = Sheets { web: &web, figures: &figures };
    let book = sheet::workbook(&[sheets.benefits(), sheets.weeks(), sheets.languages()]);
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(download(book.map_err(WorkError::Sheet)?, kind, &name(&staff, &figures, "xlsx")))
}

/// What the file is called.
fn name(staff: &Staff, figures: &Figures, ending: &str) -> String {
    format!("{}-{}.{ending}", staff.authority, figures.period.first)
}

fn download(bytes: Vec<u8>, media_type: &'static str, name: &str) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}

async fn counted(web: &Shared, staff: &Staff, chosen: &Chosen) -> Result<Counted, Oops> {
    let period = Period::before(web.works.clock.today(), chosen.span());
    count(&web.works, staff, period).await?.ok_or(Oops::Forbidden)
}

fn page(web: &Shared, chosen: &Chosen, counted: &Counted) -> FiguresPage {
    let figures = &counted.figures;
    let (period, only) = (figures.period, figures.forms.contains(&chosen.service));
    let place = figures.place(Some(&chosen.service));
    let weeks: Vec<FiguresWeek> = (0..period.weeks)
        .map(|week| FiguresWeek { monday: period.monday(week), of: Line::from(figures.week(week, place)) })
        .collect();
    let benefits = figures.forms.iter().filter(|_| !only);
    let benefit = |form: &String| Named {
        name: service(web, form),
        of: Line::from(figures.whole(figures.place(Some(form)))),
    };
    let language = |(at, tag): (usize, &String)| Named {
        name: language(web, tag),
        of: figures.language(at, place).into(),
    };
    let shown =
        |form: &&(String, Vec<(String, u64)>)| !form.1.is_empty() && (!only || form.0 == chosen.service);
    FiguresPage {
        action: urls::FIGURES.to_owned(),
        spans: SPANS.map(|span| length(web, span, chosen)).to_vec(),
        services: services(web, figures, chosen),
        first: period.first,
        last: period.monday(period.weeks).saturating_sub(1.day()),
        whole: Line::from(figures.whole(place)),
        chart: Chart::of(&weeks),
        weeks,
        benefits: benefits.map(benefit).collect(),
        languages: figures.langs.iter().enumerate().map(language).collect(),
        evidence: counted.evidence.iter().filter(shown).map(|form| asked(web, form)).collect(),
        csv: chosen.address(urls::FIGURES_CSV),
        workbook: chosen.address(urls::FIGURES_WORKBOOK),
    }
}

fn length(web: &Shared, (weeks, key): (usize, &'static str), chosen: &Chosen) -> FilterOption {
    let label = web.text(&lang(), key).to_string();
    FilterOption { value: weeks.to_string(), label, chosen: chosen.span() == weeks }
}

fn services(web: &Shared, figures: &Figures, chosen: &Chosen) -> Vec<FilterOption> {
    let option = |form: &String| FilterOption {
        value: form.clone(),
        label: service(web, form),
        chosen: *form == chosen.service,
    };
    figures.forms.iter().map(option).collect()
}

fn language(web: &Shared, tag: &str) -> String {
    let known = web.works.catalogue.languages().find(|language| language.tag.to_string() == tag);
    known.map_or_else(|| tag.to_owned(), |language| language.german.clone())
}

/// For what people were asked, with the words of the form.
fn asked(web: &Shared, (form, asked): &(String, Vec<(String, u64)>)) -> Named<Vec<Named<u64>>> {
    let of = asked.iter().map(|(document, cases)| Named { name: evidence(web, form, document), of: *cases });
    Named { name: service(web, form), of: of.collect() }
}

fn evidence(web: &Shared, form: &str, document: &str) -> String {
    if document == IN_WORDS {
        return web.text(&lang(), "figures-in-words").to_string();
    }
    let form = web.works.library.current(form);
    let known =
        form.and_then(|form| Some((form, form.documents.iter().find(|known| *known.id == *document)?)));
    let Some((form, known)) = known else { return document.to_owned() };
    let fill = Today { form, local: &Local::default(), today: web.works.clock.today() };
    form.texts.get(known.label, &lang(), &fill).text.into_owned()
}

/// The tables. They have what the page has: nothing is in them that would be hidden there.
struct Sheets<'a> {
    web: &'a Shared,
    figures: &'a Figures,
}

impl Sheets<'_> {
    fn text(&self, key: &'static str) -> String {
        self.web.text(&lang(), key).to_string()
    }

    /// Each week of each benefit, and of all of them.
    fn weeks(&self) -> Sheet {
        let (period, figures) = (self.figures.period, self.figures);
        let weeks = 0..period.weeks;
        let row = |week: usize, form: Option<&str>| {
            let begin = [Cell::Day(period.monday(week)), self.benefit(form)];
            begin.into_iter().chain(numbers(figures.week(week, figures.place(form)))).collect()
        };
        let rows = weeks.flat_map(|week| self.each().map(move |form| (week, form)));
        Sheet {
            name: self.text("figures-by-week"),
            head: self.head(&["figures-week", "inbox-service"]),
            rows: rows.map(|(week, form)| row(week, form)).collect(),
        }
    }

    /// Each benefit, and all of them.
    fn benefits(&self) -> Sheet {
        let row = |form: Option<&str>| {
            let figure = self.figures.whole(self.figures.place(form));
            [self.benefit(form)].into_iter().chain(numbers(figure)).collect()
        };
        Sheet {
            name: self.text("figures-by-benefit"),
            head: self.head(&["inbox-service"]),
            rows: self.each().map(row).collect(),
        }
    }

    /// Each language of each benefit.
    fn languages(&self) -> Sheet {
        let figures = self.figures;
        let langs = figures.langs.iter().enumerate();
        let row = |(at, tag): (usize, &String), form: Option<&str>| {
            let arrived = figures.language(at, figures.place(form));
            vec![Cell::Text(language(self.web, tag)), self.benefit(form), cell(arrived)]
        };
        Sheet {
            name: self.text("figures-by-language"),
            head: ["inbox-language", "inbox-service", "figures-arrived"].map(|key| self.text(key)).to_vec(),
            rows: langs
                .flat_map(|lang| self.each().map(move |form| (lang, form)))
                .map(|(l, f)| row(l, f))
                .collect(),
        }
    }

    /// Each benefit, and at last all together.
    fn each(&self) -> impl Iterator<Item = Option<&str>> {
        self.figures.forms.iter().map(|form| Some(form.as_str())).chain([None])
    }

    fn benefit(&self, form: Option<&str>) -> Cell {
        Cell::Text(form.map_or_else(|| self.text("inbox-all"), |form| service(self.web, form)))
    }

    fn head(&self, begin: &[&'static str]) -> Vec<String> {
        const NUMBERS: [&str; 9] = [
            "figures-arrived",
            "figures-complete-count",
            "figures-incomplete-count",
            "figures-asked-count",
            "figures-decided",
            "figures-median",
            "figures-ninety",
            "figures-objected",
            "figures-open",
        ];
        begin.iter().chain(&NUMBERS).map(|key| self.text(key)).collect()
    }
}

fn cell(count: Count) -> Cell {
    count.known().map_or(Cell::Empty, Cell::Number)
}

/// The numbers of a line; one that is not shown leaves its cell empty.
fn numbers(figure: &Figure) -> [Cell; 9] {
    let days =
        |days: Option<i32>| days.and_then(|days| u64::try_from(days).ok()).map_or(Cell::Empty, Cell::Number);
    [
        cell(figure.arrived),
        cell(figure.complete),
        cell(figure.incomplete),
        cell(figure.asked),
        cell(figure.decided),
        days(figure.days.as_ref().map(|days| days.median)),
        days(figure.days.as_ref().map(|days| days.ninety)),
        cell(figure.objected),
        cell(figure.open),
    ]
}
