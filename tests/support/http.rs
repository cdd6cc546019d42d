//! Requests and answers as they go over the wire, so that a test can also send what no browser would.

use std::{
    io::{self, Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

/// Nothing here takes as long as this; what does, hangs.
const PATIENCE: Duration = Duration::from_mins(1);

/// What is sent.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// What came back.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn get(path: &str) -> Self {
        Self { method: "GET".into(), path: path.into(), ..Self::default() }
    }

    pub fn post(path: &str, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        let request = Self { method: "POST".into(), path: path.into(), body: body.into(), ..Self::default() };
        request.with("content-type", kind)
    }

    /// A form without files.
    pub fn form(path: &str, fields: &[(&str, &str)]) -> Self {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        Self::post(path, "application/x-www-form-urlencoded", body)
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    fn head(&self, host: &str, length: u64) -> String {
        let mut lines = vec![
            format!("{} {} HTTP/1.1", self.method, self.path),
            format!("host: {host}"),
            "connection: close".to_owned(),
        ];
        lines.extend(self.headers.iter().map(|(name, value)| format!("{name}: {value}")));
        if self.method != "GET" {
            lines.push(format!("content-length: {length}"));
        }
        lines.join("\r\n") + "\r\n\r\n"
    }
}

impl Answer {
    /// The first value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Sends a request to `host` (an address with a port) and reads the whole answer.
pub fn send(host: &str, request: &Request) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    stream.write_all(request.head(host, request.body.len() as u64).as_bytes())?;
    // A server may refuse a body before all of it was sent; its answer is there to be read nevertheless.
    let sent = stream.write_all(&request.body);
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Err(error) if bytes.is_empty() => return Err(error),
        _ => {}
    }
    if bytes.is_empty() {
        return Err(sent.err().unwrap_or_else(|| io::ErrorKind::UnexpectedEof.into()));
    }
    read(&bytes).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "this is no whole answer"))
}

/// Says that a body of this length follows, sends nothing of it, and reads the page that comes nevertheless.
pub fn announce(base: &str, request: &Request, length: u64) -> io::Result<Answer> {
    let host = base.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request.head(host, length).as_bytes())?;
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    while read(&bytes).is_none() {
        match stream.read(&mut part)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            n => bytes.extend_from_slice(&part[..n]),
        }
    }
    read(&bytes).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|part| part == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let pairs = lines.filter_map(|line| line.split_once(':'));
    let headers = pairs.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
    let mut answer = Answer { status, headers, body: bytes[end + 4..].to_vec() };
    if answer.header("transfer-encoding") == Some("chunked") {
        answer.body = unchunk(&answer.body)?;
    } else if let Some(length) = answer.header("content-length") {
        // Cut off in the middle is not an answer.
        (answer.body.len() == length.parse::<usize>().ok()?).then_some(())?;
    }
    Some(answer)
}

fn unchunk(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = bytes.windows(2).position(|part| part == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&bytes[..line]).ok()?, 16).ok()?;
        bytes = &bytes[line + 2..];
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(bytes.get(..length)?);
        bytes = bytes.get(length + 2..)?;
    }
}
