//! Cuts the German of a rule into what a parser can go through: ids, codes, quoted names, words, signs.
//!
//! May use nothing else. The names that follow ids are left out, with and without quotes around them.

/// A part of a rule's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// An element by its id, perhaps after ids of groups: `G05000011684.F60000000233`.
    Element(Vec<String>),
    /// Digits: `001`.
    Code(String),
    /// Something in quotes.
    Quoted(String),
    /// A word in lower case.
    Word(String),
    /// `=`, `<>`, `<`, `>`, `<=`, `>=`.
    Sign(String),
    /// A comma.
    Comma,
    /// The end of a sentence.
    Stop,
    /// Anything else.
    Other(char),
}

/// Cuts a text; `names` knows what an element is called.
pub fn cut(text: &str, names: &dyn Fn(&str) -> Vec<String>) -> Vec<Token> {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = text.chars().map(|c| match c {
        '„' | '“' | '”' | '«' | '»' => '"',
        '‚' | '‘' | '’' => '\'',
        c => c,
    });
    let mut scan = Scan { letters: letters.collect(), at: 0, names };
    let mut tokens = Vec::new();
    while let Some(letter) = scan.letters.get(scan.at).copied() {
        tokens.extend(scan.next(letter));
    }
    tokens
}

struct Scan<'a> {
    letters: Vec<char>,
    at: usize,
    names: &'a dyn Fn(&str) -> Vec<String>,
}

impl Scan<'_> {
    /// The token that begins with a letter; nothing where that says nothing.
    fn next(&mut self, letter: char) -> Option<Token> {
        if let Some(path) = self.element() {
            self.skip_name(path.last().map_or("", String::as_str));
            return Some(Token::Element(path));
        }
        if letter.is_alphanumeric() {
            let text = self.take_while(|c| c.is_alphanumeric() || c == '-');
            let is_code = text.chars().all(|c| c.is_ascii_digit());
            return Some(if is_code { Token::Code(text) } else { Token::Word(text.to_lowercase()) });
        }
        if matches!(letter, '=' | '<' | '>' | '!') {
            let sign = self.take_while(|c| matches!(c, '=' | '<' | '>' | '!'));
            return Some(Token::Sign(if sign.starts_with("==") { "=".to_owned() } else { sign }));
        }
        if matches!(letter, '"' | '\'') {
            return self.quoted().map(Token::Quoted);
        }
        self.at += 1;
        match letter {
            ' ' => None,
            ',' => Some(Token::Comma),
            '.' => Some(Token::Stop),
            other => Some(Token::Other(other)),
        }
    }

    fn take_while(&mut self, goes_on: impl Fn(char) -> bool) -> String {
        let text: String = self.letters[self.at..].iter().copied().take_while(|c| goes_on(*c)).collect();
        self.at += text.chars().count();
        text
    }

    /// An id, or several with points between.
    fn element(&mut self) -> Option<Vec<String>> {
        let mut path = Vec::new();
        while let Some(id) = id_at(&self.letters[self.at..]) {
            self.at += id.len();
            path.push(id);
            if self.letters.get(self.at) != Some(&'.') || id_at(&self.letters[self.at + 1..]).is_none() {
                break;
            }
            self.at += 1;
        }
        (!path.is_empty()).then_some(path)
    }

    /// What is in quotes. A quote that never ends, or that has an id in it, is one too many.
    fn quoted(&mut self) -> Option<String> {
        let quote = self.letters[self.at];
        let rest = &self.letters[self.at + 1..];
        let length = rest.iter().position(|c| *c == quote);
        let inside = length.map(|length| &rest[..length]);
        let has_id = |text: &[char]| (0..text.len()).any(|at| id_at(&text[at..]).is_some());
        match inside.filter(|inside| !inside.is_empty() && !has_id(inside)) {
            Some(inside) => {
                self.at += inside.len() + 2;
                Some(inside.iter().collect())
            }
            None => {
                self.at += 1;
                None
            }
        }
    }

    /// Goes past the name of an element that has just been read.
    fn skip_name(&mut self, id: &str) {
        let start = self.at;
        while self.letters.get(self.at) == Some(&' ') {
            self.at += 1;
        }
        if self.letters.get(self.at).is_some_and(|c| matches!(c, '"' | '\'')) && self.quoted().is_some() {
            return;
        }
        let rest: Vec<char> = self.letters[self.at..].iter().flat_map(|c| c.to_lowercase()).collect();
        let fits = |name: &String| {
            let name: Vec<char> = name.to_lowercase().chars().collect();
            let ends = rest.get(name.len()).is_none_or(|c| !c.is_alphanumeric());
            (rest.starts_with(&name) && ends).then_some(name.len())
        };
        match (self.names)(id).iter().filter(|name| !name.is_empty()).filter_map(fits).max() {
            Some(length) => self.at += length,
            None => self.at = start,
        }
    }
}

/// The id of a group or field that begins here: a letter and eight digits or more.
fn id_at(letters: &[char]) -> Option<String> {
    let first = letters.first().filter(|c| matches!(c, 'F' | 'G'))?;
    let digits: String = letters[1..].iter().take_while(|c| c.is_ascii_digit()).collect();
    (digits.len() >= 8).then(|| format!("{first}{digits}"))
}

/// How well two names fit, from 0 to 100: how many words of the shorter one the other one has, by their beginnings,
/// because names are bent and renewed where the codes stay.
pub fn likeness(a: &str, b: &str) -> usize {
    let stems = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(|word| word.to_lowercase().chars().take(4).collect()).collect()
    };
    let (a, b) = (stems(a), stems(b));
    let (shorter, longer) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let common = shorter.iter().filter(|stem| longer.contains(stem)).count();
    if shorter.is_empty() { 0 } else { common * 100 / shorter.len() }
}
