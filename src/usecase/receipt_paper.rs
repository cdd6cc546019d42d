//! What stands on a receipt: everything that was said, by whom, what came with it, what is missing, which date
//! counts, and how it goes on; in German, with the person's language beside.

use super::{
    WorkError, Works,
    account::session::Proof,
    changes::{Change, changes},
    informal::{complete_by, title_of_case},
    load_case::LoadedCase,
    missing::named,
    signature::Signature,
    wording::Wording,
};
use crate::{
    form::{
        expr::eval::Chain,
        finish,
        model::Nature,
        situation::{Requirement, Situation},
        summary::{self, Line, Section},
        text::TextId,
    },
    german,
    i18n::Arg,
    locale::Lang,
    receipt::{About, Block, Code, Fact, Level, Marker, Paper, Sender, Table, Text},
    store::uploads::UploadRow,
};

/// The receipt of an application of a case; of a supplement, only what it changes of the one before.
pub fn paper(works: &Works, loaded: &LoadedCase, before: Option<&LoadedCase>) -> Result<Paper, WorkError> {
    let both = Both::new(works, loaded);
    let mut blocks = both.opening()?;
    match before {
        Some(before) => {
            blocks.extend(both.changes(&Both::new(works, before)));
            blocks.extend(both.new_files()?);
        }
        None => {
            blocks.extend(both.answers());
            blocks.extend(both.evidence());
            blocks.extend(both.declarations());
        }
    }
    blocks.extend(both.closing());
    let service = title_of_case(&works.catalogue, loaded, both.german.lang);
    Ok(Paper {
        other: both.other_lang(),
        authority: sender(loaded),
        recipient: Vec::new(),
        title: both.title(),
        number: Fact { label: both.own("receipt-number"), value: loaded.row.number.clone().into() },
        blocks,
        footer: footer(loaded),
        about: About {
            subject: both.german.own("receipt-subject"),
            keywords: vec![service, loaded.row.number.clone()],
        },
    })
}

/// The letterhead of what an authority sends about a case.
pub(super) fn sender(loaded: &LoadedCase) -> Sender {
    let contact = &loaded.authority.contact;
    Sender {
        name: loaded.authority.name.clone(),
        lines: vec![
            loaded.authority.office_for(&loaded.row.form_id).to_owned(),
            format!("{}, {} {}", contact.street, contact.postal_code, contact.city),
        ],
    }
}

/// One line at the foot of every page.
pub(super) fn footer(loaded: &LoadedCase) -> String {
    let contact = &loaded.authority.contact;
    let parts = [Some(loaded.authority.name.clone()), contact.phone.clone(), contact.email.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The words of both languages.
pub(super) struct Both<'a> {
    works: &'a Works,
    loaded: &'a LoadedCase,
    situation: Situation<'a>,
    pub(super) german: Wording<'a>,
    other: Option<Wording<'a>>,
}

impl<'a> Both<'a> {
    pub(super) fn new(works: &'a Works, loaded: &'a LoadedCase) -> Self {
        let languages: Vec<&'a Lang> = works.catalogue.languages().map(|language| &language.tag).collect();
        let find = |tag: &str| languages.iter().copied().find(|lang| lang.as_str() == tag);
        let situation = loaded.situation();
        let wording = |lang| Wording { situation, catalogue: &works.catalogue, lang };
        // German is always there: a catalogue without it is not loaded.
        let german = wording(find(Lang::SOURCE).unwrap_or(languages[0]));
        let other = find(&loaded.row.lang).filter(|lang| !lang.is_source()).map(wording);
        Self { works, loaded, situation, german, other }
    }

    pub(super) fn other_lang(&self) -> Option<Lang> {
        self.other.as_ref().map(|other| other.lang.clone())
    }

    /// A text in both languages; once where both are the same.
    fn both(&self, text: impl Fn(&Wording<'a>) -> String) -> Text {
        let german = text(&self.german);
        match self.other.as_ref().map(text) {
            Some(other) if other != german => Text::both(german, other),
            _ => german.into(),
        }
    }

    pub(super) fn own(&self, key: &str) -> Text {
        self.both(|wording| wording.own(key))
    }

    fn own_with(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> Text {
        self.both(|wording| wording.catalogue.text(wording.lang, key, arguments).words.to_string())
    }

    /// How to tell that the paper is genuine, in the words of a text.
    pub(super) fn verification(&self, key: &str) -> Block {
        let base = self.works.base_url.as_str();
        let bare = base.split_once("://").map_or(base, |(_, host)| host);
        let page = format!("{bare}/verify");
        Block::Code(Code {
            data: format!("{base}/verify?number={}", self.loaded.row.number),
            caption: self.own_with(key, &[("address", Arg::Text(page.as_str().into()))]),
            spoken: self.german.own("receipt-verify-spoken"),
        })
    }

    fn text(&self, id: TextId, chain: Chain<'a>) -> Text {
        self.both(|wording| wording.text(id, chain))
    }

    fn opening(&self) -> Result<Vec<Block>, WorkError> {
        let received = self.loaded.received().to_zoned(self.works.clock.zone().clone());
        let moment =
            format!("{}, {:02}:{:02} Uhr", german::date(received.date()), received.hour(), received.minute());
        let name = finish::name_of(&self.situation);
        let digest = crate::crypt::hex(&crate::crypt::sha256(&self.loaded.submission_bytes()?));
        let benefit = self.loaded.benefit();
        let intro = match (self.is_informal(), self.is_supplement()) {
            (true, _) => "receipt-informal-intro",
            (false, true) => "receipt-supplement-intro",
            (false, false) => "receipt-intro",
        };
        let fact = |key: &str, value: Text| Fact { label: self.own(key), value };
        let mut blocks = vec![
            Block::Paragraph(self.own(intro)),
            Block::Facts(vec![
                fact("receipt-received", moment.into()),
                fact("receipt-counts", german::date(benefit.counts_from()).into()),
                fact("receipt-applicant", name.into()),
                fact("receipt-service", self.service()),
                fact("receipt-digest", digest.into()),
            ]),
        ];
        match Signature::in_submission(self.loaded)? {
            None => {}
            Some(Signature::Missing) => blocks.push(Block::Note(self.own("receipt-signature-missing"))),
            Some(Signature::Replaced(proof)) => blocks.push(self.signed_in(&proof)),
        }
        if self.is_supplement() {
            return Ok(blocks);
        }
        if self.loaded.applied_on != self.loaded.received_on {
            let day = german::date(self.loaded.applied_on);
            blocks.push(Block::Note(self.own_with("receipt-joined", &[("date", Arg::Text(day.into()))])));
        }
        if let Some(rule) = benefit.effective_date() {
            let start = benefit.start();
            blocks.push(Block::Note(
                self.both(|wording| benefit.text(rule.text, wording.lang, start).text.into_owned()),
            ));
        }
        Ok(blocks)
    }

    /// What stands in for the signature: who vouches for the person, how sure, since when.
    fn signed_in(&self, proof: &Proof) -> Block {
        let at = proof.at.to_zoned(self.works.clock.zone().clone());
        let day = format!("{}, {:02}:{:02} Uhr", german::date(at.date()), at.hour(), at.minute());
        let said: Vec<&str> = [proof.issuer.as_str()]
            .into_iter()
            .chain(proof.acr.as_deref())
            .chain(proof.means.iter().map(String::as_str))
            .collect();
        let fact = |key: &str, value: Text| Fact { label: self.own(key), value };
        Block::Facts(vec![
            fact("signature-title", self.own("case-signature-replaced")),
            fact("receipt-level", self.own(&format!("trust-{}", proof.level.name()))),
            fact("receipt-signed-in", format!("{day}, {}", said.join(", ")).into()),
        ])
    }

    /// Whether it is about an informal application, whatever has followed.
    fn is_informal(&self) -> bool {
        self.loaded.benefit.is_some()
    }

    fn is_supplement(&self) -> bool {
        self.loaded.submission.base_id.is_some()
    }

    fn service(&self) -> Text {
        self.both(|wording| title_of_case(wording.catalogue, self.loaded, wording.lang))
    }

    fn title(&self) -> Text {
        self.both(|wording| {
            let service = title_of_case(wording.catalogue, self.loaded, wording.lang);
            let arguments = [("service", Arg::Text(service.into()))];
            let key = if self.is_supplement() { "receipt-supplement-title" } else { "receipt-title" };
            wording.catalogue.text(wording.lang, key, &arguments).words.to_string()
        })
    }

    /// What happens next, step by step.
    fn steps(&self) -> Vec<Text> {
        if !self.is_informal() {
            return ["receipt-next-1", "receipt-next-2", "receipt-next-3"].map(|key| self.own(key)).into();
        }
        let until = german::date(complete_by(self.loaded.applied_on));
        let first = self.own_with("receipt-informal-next-1", &[("date", Arg::Text(until.into()))]);
        vec![first, self.own("receipt-informal-next-2"), self.own("receipt-next-3")]
    }

    fn answers(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(Level::Section, self.own("receipt-answers"))];
        for section in summary::sections(&self.situation) {
            let lines: Vec<&Line<'a>> = section.lines.iter().filter(|line| line.is_answered()).collect();
            if !lines.is_empty() {
                let title = self.both(|wording| wording.page_title(section.page, section.chain));
                blocks.push(Block::Heading(Level::Subsection, title));
                blocks.extend(self.tables(&section, &lines));
            }
        }
        blocks
    }

    /// One table for the page itself, and one for each row of its lists.
    fn tables(&self, section: &Section<'a>, lines: &[&Line<'a>]) -> Vec<Block> {
        let of_row = |line: &&Line<'a>| line.chain.last().row.clone();
        let groups = lines.chunk_by(|a, b| of_row(a) == of_row(b) && a.chain.depth() == b.chain.depth());
        let table = |group: &[&Line<'a>]| {
            let chain = group.first().map_or(section.chain, |line| line.chain);
            let caption = (chain.depth() > section.chain.depth())
                .then(|| self.both(|wording| wording.rows(chain).unwrap_or_default()));
            let mut table = Table::of_answers_with_provenance(
                caption,
                self.own("receipt-question"),
                self.own("receipt-answer"),
                self.own("receipt-provenance"),
            );
            table.rows = group.iter().map(|line| self.row(line)).collect();
            Block::Table(table)
        };
        groups.map(table).collect()
    }

    fn row(&self, line: &Line<'a>) -> Vec<Text> {
        let question = self.both(|wording| wording.question(line));
        let answer = self.both(|wording| wording.answer(line).unwrap_or_default());
        let provenance = match line.answer {
            None => self.own("provenance-computed"),
            Some(answer) => {
                let key = format!("provenance-{}", answer.provenance.giver.key());
                let day = german::date(self.works.clock.day_of(answer.provenance.moment()));
                let lang = answer.provenance.lang.to_uppercase();
                // Day and language stand once: most rows would be twice as high for them.
                let said = |wording: &Wording<'_>| match answer.provenance.level {
                    Some(level) => {
                        format!("{} ({})", wording.own(&key), wording.own(&format!("trust-{}", level.name())))
                    }
                    None => wording.own(&key),
                };
                let german = format!("{}, {day}, {lang}", said(&self.german));
                match &self.other {
                    Some(other) => Text::both(german, said(other)),
                    None => german.into(),
                }
            }
        };
        vec![question, answer, provenance]
    }

    /// What is answered otherwise than before.
    fn changes(&self, before: &Both<'_>) -> Vec<Block> {
        let german = changes(&before.german, &self.german);
        let other = before.other.as_ref().zip(self.other.as_ref()).map(|(old, new)| changes(old, new));
        let text = |at: usize, part: &dyn Fn(&Change) -> String| {
            let german_part = part(&german[at]);
            match other.as_ref().and_then(|other| other.get(at)).map(part) {
                Some(other) if other != german_part => Text::both(german_part, other),
                _ => german_part.into(),
            }
        };
        if german.is_empty() {
            return Vec::new();
        }
        let none = || "–".to_owned();
        let row = |at| {
            vec![
                text(at, &|change| change.question.clone()),
                text(at, &|change| change.before.clone().unwrap_or_else(none)),
                text(at, &|change| change.after.clone().unwrap_or_else(none)),
            ]
        };
        let mut table = Table::of_answers_with_provenance(
            None,
            self.own("receipt-question"),
            self.own("receipt-before"),
            self.own("receipt-now"),
        );
        table.rows = (0..german.len()).map(row).collect();
        vec![Block::Heading(Level::Section, self.own("receipt-changes")), Block::Table(table)]
    }

    /// The files that came with it, by name, with what they are for.
    fn new_files(&self) -> Result<Vec<Block>, WorkError> {
        let own = |upload: &&UploadRow| {
            upload.application_id == self.loaded.application && upload.state != "rejected"
        };
        let mut lines = Vec::new();
        for upload in self.loaded.uploads.iter().filter(own) {
            let name = self.loaded.meta(upload)?.name;
            lines.push(self.both(|wording| {
                let thing = named(self.loaded, wording, &upload.requirement);
                let rows = thing.row.map(|row| format!(" ({row})")).unwrap_or_default();
                format!("{}{rows}: {name}", thing.label)
            }));
        }
        if lines.is_empty() {
            return Ok(Vec::new());
        }
        let heading = Block::Heading(Level::Section, self.own("receipt-files"));
        Ok(vec![heading, Block::List(Marker::Bullet, lines)])
    }

    fn evidence(&self) -> Vec<Block> {
        let requirements = self.situation.requirements();
        let (there, absent): (Vec<_>, Vec<_>) =
            requirements.into_iter().partition(|requirement| requirement.files > 0);
        let missing: Vec<_> = absent.into_iter().filter(Requirement::is_missing).collect();
        if there.is_empty() && missing.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Heading(Level::Section, self.own("receipt-evidence"))];
        for (key, list) in [("receipt-evidence-there", &there), ("receipt-evidence-missing", &missing)] {
            if !list.is_empty() {
                blocks.push(Block::Paragraph(self.own(key)));
                blocks.push(Block::List(Marker::Bullet, list.iter().map(|r| self.requirement(r)).collect()));
            }
        }
        blocks
    }

    fn requirement(&self, requirement: &Requirement<'a>) -> Text {
        let document = self.loaded.form.document(requirement.document);
        self.both(|wording| {
            let label = wording.text(document.label, requirement.chain);
            let label = match wording.rows(requirement.chain) {
                Some(rows) => format!("{label} ({rows})"),
                None => label,
            };
            match requirement.announced.filter(|_| requirement.files == 0) {
                Some(day) => {
                    let day = Arg::Text(german::date(day).into());
                    let announced =
                        wording.catalogue.text(wording.lang, "receipt-announced", &[("date", day)]);
                    format!("{label} – {}", announced.words)
                }
                None => label,
            }
        })
    }

    fn declarations(&self) -> Vec<Block> {
        let form = &self.loaded.form;
        let asked: Vec<_> =
            form.declarations.iter().filter(|d| self.situation.declaration_applies(d)).collect();
        if asked.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Heading(Level::Section, self.own("receipt-declarations"))];
        let mut table = Table::of_declarations(self.own("receipt-declaration"), self.own("receipt-declared"));
        for declaration in asked.iter().filter(|declaration| declaration.nature != Nature::Info) {
            let made = finish::is_declared(&self.situation, &declaration.code);
            let text = self.text(declaration.text, self.situation.start());
            table.rows.push(vec![text, self.own(if made { "yes" } else { "no" })]);
        }
        blocks.push(Block::Table(table));
        let infos = asked.iter().filter(|declaration| declaration.nature == Nature::Info);
        blocks.extend(infos.map(|info| Block::Paragraph(self.text(info.text, self.situation.start()))));
        blocks
    }

    fn closing(&self) -> Vec<Block> {
        vec![
            Block::Heading(Level::Section, self.own("receipt-next")),
            Block::List(Marker::Number, self.steps()),
            self.verification("receipt-verify"),
        ]
    }
}
