//! XML as a stream of children and texts, with the line of each.
//!
//! May use `problem` alone. Nothing is kept but the element that is being read.

use std::io::{self, BufRead, Read};

use quick_xml::{
    XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
    name::ResolveResult,
    reader::NsReader,
};

use super::problem::{Problem, Wrong};

/// The beginning of an element.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name without a prefix.
    pub name: String,
    /// Where it ends.
    pub line: usize,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute that says something.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, value)| known == name && !value.is_empty())
            .map(|(_, v)| v.as_str())
    }
}

/// A document, read from its beginning to its end.
pub struct Xml<R> {
    reader: NsReader<Lines<R>>,
    buffer: Vec<u8>,
    /// The names of the elements around.
    open: Vec<String>,
}

impl<R: BufRead> Xml<R> {
    pub fn new(source: R) -> Self {
        let mut reader = NsReader::from_reader(Lines { source, line: 1 });
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), open: Vec::new() }
    }

    /// The outermost element and its namespace.
    pub fn root(&mut self) -> Result<(String, Tag), Problem> {
        loop {
            self.buffer.clear();
            let event = self.reader.read_resolved_event_into(&mut self.buffer);
            let (namespace, event) = match event {
                Ok((namespace, event)) => (namespace, event),
                Err(error) => return Err(self.broken(&error)),
            };
            match event {
                Event::Start(start) => {
                    let namespace = match namespace {
                        ResolveResult::Bound(name) => String::from_utf8_lossy(name.as_ref()).into_owned(),
                        _ => String::new(),
                    };
                    let start = start.into_owned();
                    let tag = self.tag(&start)?;
                    self.open.push(tag.name.clone());
                    return Ok((namespace, tag));
                }
                Event::DocType(_) => return Err(self.wrong(Wrong::Doctype)),
                Event::Eof => return Err(self.wrong(Wrong::NotXml { message: "it has no element".into() })),
                _ => {}
            }
        }
    }

    /// The next element inside the one that is open; nothing when that ends.
    pub fn child(&mut self) -> Result<Option<Tag>, Problem> {
        loop {
            match self.event()? {
                Event::Start(start) => {
                    let tag = self.tag(&start)?;
                    self.open.push(tag.name.clone());
                    return Ok(Some(tag));
                }
                Event::End(_) => {
                    self.open.pop();
                    return Ok(None);
                }
                Event::Text(text) => {
                    let text = text.decode().unwrap_or_default().trim().to_owned();
                    if !text.is_empty() {
                        return Err(self.wrong(Wrong::Text { text: shortened(&text) }));
                    }
                }
                _ => {}
            }
        }
    }

    /// The text of the element that is open, to its end.
    pub fn text(&mut self) -> Result<String, Problem> {
        let mut all = String::new();
        loop {
            match self.event()? {
                Event::Text(text) => all.push_str(&text.xml10_content().map_err(|e| self.broken(&e.into()))?),
                Event::CData(text) => {
                    all.push_str(&text.xml10_content().map_err(|e| self.broken(&e.into()))?);
                }
                Event::GeneralRef(reference) => all.push_str(&self.resolve(&reference)?),
                Event::Start(start) => {
                    let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
                    return Err(self.wrong(Wrong::Unexpected { name }));
                }
                Event::End(_) => {
                    self.open.pop();
                    return Ok(all.trim().to_owned());
                }
                _ => {}
            }
        }
    }

    /// Goes to the end of the element that is open, whatever is in it.
    pub fn skip(&mut self) -> Result<(), Problem> {
        let mut inside = 0_usize;
        loop {
            match self.event()? {
                Event::Start(_) => inside += 1,
                Event::End(_) if inside == 0 => {
                    self.open.pop();
                    return Ok(());
                }
                Event::End(_) => inside -= 1,
                _ => {}
            }
        }
    }

    /// Something that is wrong with the element that is open.
    pub fn wrong(&self, wrong: Wrong) -> Problem {
        Problem {
            line: self.reader.get_ref().line,
            element: self.open.last().cloned().unwrap_or_default(),
            wrong,
        }
    }

    /// The name of the element around the one that is open.
    pub fn around(&self) -> &str {
        self.open.len().checked_sub(2).map_or("", |at| self.open[at].as_str())
    }

    fn event(&mut self) -> Result<Event<'static>, Problem> {
        self.buffer.clear();
        match self.reader.read_event_into(&mut self.buffer).map(Event::into_owned) {
            Ok(Event::Eof) => Err(self.wrong(Wrong::NotXml { message: "it ends too early".into() })),
            Ok(Event::DocType(_)) => Err(self.wrong(Wrong::Doctype)),
            Ok(event) => Ok(event),
            Err(error) => Err(self.broken(&error)),
        }
    }

    fn tag(&self, start: &BytesStart<'_>) -> Result<Tag, Problem> {
        let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| self.broken(&error.into()))?;
            let value =
                attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| self.broken(&error))?;
            let key = String::from_utf8_lossy(attribute.key.local_name().as_ref()).into_owned();
            attributes.push((key, value.into_owned()));
        }
        Ok(Tag { name, line: self.reader.get_ref().line, attributes })
    }

    fn resolve(&self, reference: &BytesRef<'_>) -> Result<String, Problem> {
        if let Ok(Some(letter)) = reference.resolve_char_ref() {
            return Ok(letter.to_string());
        }
        let name = reference.decode().unwrap_or_default();
        let known = resolve_predefined_entity(&name).map(str::to_owned);
        known.ok_or_else(|| self.wrong(Wrong::Entity { name: shortened(&name) }))
    }

    fn broken(&self, error: &quick_xml::Error) -> Problem {
        match error {
            quick_xml::Error::Io(error) => {
                self.wrong(Wrong::Unreadable(io::Error::new(error.kind(), error.to_string())))
            }
            error => self.wrong(Wrong::NotXml { message: error.to_string() }),
        }
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Counts the lines of what goes through.
struct Lines<R> {
    source: R,
    line: usize,
}

impl<R: BufRead> Read for Lines<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        self.line += count(&into[..read]);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Lines<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.source.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        // What is being consumed is still in the buffer, so this reads nothing.
        let ends = self.source.fill_buf().map_or(0, |buffer| count(&buffer[..amount.min(buffer.len())]));
        self.line += ends;
        self.source.consume(amount);
    }
}

fn count(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count() - 1
}
