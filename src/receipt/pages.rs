//! Pages and what is put on them: lines, boxes, where a page ends and the next begins.
//!
//! May use `layout`, `look`, `paper`, `tags`. What the blocks look like is in `blocks` and `table`.

use super::{
    layout::{self, Line, Typesetter},
    look::{self, Colour, Style},
    paper::{Level, Paper, Text},
    tags::{Element, Tag, Tree},
};

/// The paper, set: everything that a writer of files needs.
pub(super) struct Draft {
    pub pages: Vec<Page>,
    pub tree: Element,
    /// How many pieces of content each page has.
    pub pieces: Vec<usize>,
    pub outline: Vec<Entry>,
}

/// A page, its marks in the order in which they are drawn.
#[derive(Default)]
pub(super) struct Page {
    pub marks: Vec<Mark>,
    /// Where the text begins.
    top: f32,
}

/// Something drawn.
pub(super) struct Mark {
    pub role: Role,
    pub ink: Ink,
}

/// Whether it is part of what the paper says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Yes: this piece of the page.
    Content(usize),
    /// No: a rule, a tint.
    Decoration,
    /// No: it repeats what stands elsewhere.
    Header,
    /// No: the foot of the page.
    Footer,
}

/// What is drawn. `y` is measured from the top of the page.
pub(super) enum Ink {
    /// The column's left edge, the line of the letters, the line.
    Line(f32, f32, Line),
    Boxes(Vec<Rect>, Colour),
}

/// A filled rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// A heading, for the list that viewers show beside the pages.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub level: u8,
    pub title: String,
    pub page: usize,
    pub y: f32,
}

/// A place: page, and how far down.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) struct At {
    pub page: usize,
    pub y: f32,
}

/// A heading that waits for what it stands above, so that it never ends a page.
struct Waiting {
    level: u8,
    title: String,
    lines: Vec<Line>,
    before: f32,
    after: f32,
}

/// Puts a paper on pages, from top to bottom.
pub(super) struct Flow<'a> {
    setter: &'a mut Typesetter,
    pub paper: &'a Paper,
    pub tree: Tree,
    pages: Vec<Page>,
    outline: Vec<Entry>,
    at: At,
    bottom: f32,
    waiting: Vec<Waiting>,
    deepest: u8,
    /// The head of the table that is being set, for the next page.
    repeated: Vec<(f32, Vec<Line>)>,
}

impl<'a> Flow<'a> {
    pub(super) fn new(setter: &'a mut Typesetter, paper: &'a Paper, foot: f32) -> Self {
        let page = Page { marks: Vec::new(), top: look::TOP };
        Self {
            setter,
            paper,
            tree: Tree::new(),
            pages: vec![page],
            outline: Vec::new(),
            at: At { page: 0, y: look::TOP },
            // However much an office writes into its foot, something must fit above.
            bottom: (look::FOOT - foot - look::ABOVE_FOOT).max(look::PAGE.1 / 2.0),
            waiting: Vec::new(),
            deepest: 0,
            repeated: Vec::new(),
        }
    }

    /// The end: the pages without their feet, which need to know how many pages there are.
    pub(super) fn finish(mut self) -> Draft {
        self.make_room(0.0, 0.0);
        let (tree, pieces) = self.tree.finish();
        Draft { pages: self.pages, tree, pieces, outline: self.outline }
    }

    pub(super) fn set(&mut self, text: &Text, style: Style, width: f32) -> Vec<Line> {
        self.setter.set(text, self.paper.other.as_ref(), style, width)
    }

    /// Where the next thing goes.
    pub(super) fn at(&self) -> At {
        self.at
    }

    pub(super) fn go_on_at(&mut self, at: At) {
        self.at = at;
    }

    /// How much fits on a page that holds nothing else.
    pub(super) fn most(&self) -> f32 {
        self.bottom - look::TOP_AGAIN
    }

    /// Begins a new page where less than `height` is left below the gap, and puts the headings that
    /// wait; these bring their own white space.
    pub(super) fn make_room(&mut self, gap: f32, height: f32) {
        let waiting = std::mem::take(&mut self.waiting);
        let above: f32 = waiting.iter().map(|w| w.before + layout::height(&w.lines)).sum();
        let gap = waiting.last().map_or(gap, |last| last.after);
        if self.at.y + above + gap + height > self.bottom && self.at.y > self.pages[self.at.page].top {
            self.at = self.turn(self.at.page);
        }
        for Waiting { level, title, lines, before, .. } in waiting {
            self.skip(before);
            self.outline.push(Entry { level, title, page: self.at.page, y: self.at.y });
            self.tree.open(Tag::Heading(level));
            self.at = self.put(&lines, look::LEFT, self.at);
            self.tree.close();
        }
        self.skip(gap);
    }

    /// White space, except at the top of a page.
    fn skip(&mut self, height: f32) {
        if self.at.y > self.pages[self.at.page].top {
            self.at.y += height;
        }
    }

    /// A heading, to be put when something follows it.
    pub(super) fn announce(&mut self, level: Option<Level>, text: &Text) {
        let (wanted, style, before, after) = match level {
            None => (1, look::TITLE, 0.0, 12.0),
            Some(Level::Section) => (2, look::SECTION, 26.0, 7.0),
            Some(Level::Subsection) => (3, look::SUBSECTION, 16.0, 5.0),
        };
        let lines = self.set(text, style, look::WIDTH);
        // A level must not be left out on the way down.
        let level = wanted.min(self.deepest + 1);
        self.deepest = level;
        self.waiting.push(Waiting { level, title: text.german.clone(), lines, before, after });
    }

    /// Puts lines into the innermost open element, on as many pages as they need.
    pub(super) fn put(&mut self, lines: &[Line], x: f32, mut at: At) -> At {
        let mut inside = None;
        for line in lines {
            if at.y + line.height > self.bottom + 0.01 && at.y > self.pages[at.page].top {
                at = self.turn(at.page);
            }
            if line.lang != inside {
                if inside.is_some() {
                    self.tree.close();
                }
                if line.lang.is_some() {
                    self.tree.open(Element { lang: line.lang.clone(), ..Tag::Span.into() });
                }
                inside.clone_from(&line.lang);
            }
            let number = self.tree.piece(at.page);
            self.draw(
                at.page,
                Role::Content(number),
                Ink::Line(x, at.y - line.rise + line.baseline, line.clone()),
            );
            at.y += line.height;
        }
        if inside.is_some() {
            self.tree.close();
        }
        at
    }

    pub(super) fn draw(&mut self, page: usize, role: Role, ink: Ink) {
        self.pages[page].marks.push(Mark { role, ink });
    }

    /// A thin line across.
    pub(super) fn rule(&mut self, at: At, thickness: f32, colour: Colour) {
        let rect = Rect { x: look::LEFT, y: at.y, width: look::WIDTH, height: thickness };
        self.draw(at.page, Role::Decoration, Ink::Boxes(vec![rect], colour));
    }

    /// Fills `from` to `to` with boxes, page by page, behind what has been put there.
    pub(super) fn underlay(&mut self, from: At, to: At, x: f32, width: f32, colour: Colour) {
        for page in from.page..=to.page {
            let top = if page == from.page { from.y } else { self.pages[page].top };
            let end = if page == to.page { to.y } else { self.bottom };
            let rect = Rect { x, y: top, width, height: end - top };
            let mark = Mark { role: Role::Decoration, ink: Ink::Boxes(vec![rect], colour) };
            self.pages[page].marks.insert(0, mark);
        }
    }

    /// From now on every new page begins with these lines, for the eye only.
    pub(super) fn repeat(&mut self, head: Vec<(f32, Vec<Line>)>) {
        self.repeated = head;
    }

    /// The top of the page after `page`, which is made where it does not exist.
    fn turn(&mut self, page: usize) -> At {
        let next = page + 1;
        if next == self.pages.len() {
            self.pages.push(Page::default());
            self.running_head(next);
            self.pages[next].top = self.repeated_head(next);
        }
        At { page: next, y: self.pages[next].top }
    }

    /// Sender and number, small, so that a page that got lost finds its way back.
    fn running_head(&mut self, page: usize) {
        let text = format!("{} · {}", self.paper.authority.name, self.paper.number.value.german);
        let lines = self.set(&text.into(), look::SMALL, look::WIDTH);
        if let Some(line) = lines.into_iter().next() {
            let baseline = look::TOP + line.baseline - 6.0;
            self.draw(page, Role::Header, Ink::Line(look::LEFT, baseline, line));
        }
        let rect = Rect { x: look::LEFT, y: look::TOP + 10.0, width: look::WIDTH, height: 0.5 };
        self.draw(page, Role::Header, Ink::Boxes(vec![rect], look::RULE));
    }

    fn repeated_head(&mut self, page: usize) -> f32 {
        if self.repeated.is_empty() {
            return look::TOP_AGAIN;
        }
        let head = std::mem::take(&mut self.repeated);
        let mut end = look::TOP_AGAIN;
        for (x, lines) in &head {
            let mut y = look::TOP_AGAIN;
            for line in lines {
                let ink = Ink::Line(*x, y - line.rise + line.baseline, line.clone());
                self.draw(page, Role::Header, ink);
                y += line.height;
            }
            end = end.max(y);
        }
        self.repeated = head;
        self.rule(At { page, y: end + 3.0 }, 0.8, look::ACCENT);
        end + 6.8
    }
}
