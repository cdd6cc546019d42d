//! The real program as a process of its own, and the simplest client that can talk to it.

use std::{
    fmt::Write as _,
    fs::File,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

/// How long the program may take to start, to end, or to answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A process that serves or works; it does not outlive the test.
pub struct Process {
    child: Child,
    /// Where it serves.
    pub address: SocketAddr,
    /// What it wrote to standard error until it served.
    pub greeting: String,
    /// What it writes to standard error afterwards, line by line.
    log: mpsc::Receiver<String>,
}

/// The program with arguments, as somebody calls it who has set nothing.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_antrag"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    command.env_remove("RUST_BACKTRACE").env_remove("RUST_LOG").env("NO_COLOR", "1");
    command
}

/// Runs a command to its end; `input` is typed.
pub fn run(command: &mut Command, input: &str) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that ends before it reads what is typed is none the worse for it.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    let ended = wait(&mut child).is_some();
    if !ended {
        child.kill().unwrap();
    }
    let output = child.wait_with_output().unwrap();
    assert!(ended, "{command:?} did not end: {output:?}");
    output
}

impl Process {
    /// Serves a demonstration on any free port.
    pub fn demo(data: &Path) -> Self {
        Self::serve(&mut program(&["demo", "--listen", "127.0.0.1:0", "--data", data.to_str().unwrap()]))
    }

    /// Starts a command that serves, and waits until it does.
    pub fn serve(command: &mut Command) -> Self {
        let mut process = Self::start(command, "serving on http://");
        let (_, rest) = process.greeting.rsplit_once("serving on http://").unwrap();
        process.address = rest.split(' ').next().unwrap().parse().unwrap();
        process
    }

    /// Starts a command, and waits until it says that it is ready.
    pub fn start(command: &mut Command, ready: &str) -> Self {
        let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
        let (tell, log) = mpsc::channel();
        let child =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut process = Self { child, address: nowhere, greeting: String::new(), log };
        let lines = BufReader::new(process.child.stderr.take().unwrap()).lines();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| tell.send(line)));
        while !process.greeting.contains(ready) {
            let line = process.log.recv_timeout(PATIENCE);
            writeln!(process.greeting, "{}", line.unwrap_or_else(|_| panic!("{}", process.greeting)))
                .unwrap();
        }
        process
    }

    /// Ends it at once, as a power cut does.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end.
    pub fn ask_to_end(&self) {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
    }

    /// Waits until it has ended, and says how, and what it wrote since it was ready.
    pub fn ended(mut self) -> (ExitStatus, String) {
        let status = wait(&mut self.child).expect("it ends when it is asked to");
        (status, self.log.iter().collect::<Vec<_>>().join("\n"))
    }

    /// Ends it without cutting anything off.
    pub fn end(self) {
        self.ask_to_end();
        let (status, log) = self.ended();
        assert!(status.success(), "{log}");
    }
}

/// Nothing that a test has started is left behind.
impl Drop for Process {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            drop(self.child.kill());
            drop(self.child.wait());
        }
    }
}

fn wait(child: &mut Child) -> Option<ExitStatus> {
    let mut status = None;
    until(PATIENCE, || {
        status = child.try_wait().unwrap();
        status.is_some()
    });
    status
}

/// Looks again and again until something is so; `false` when that takes too long.
pub fn until(limit: Duration, mut is_so: impl FnMut() -> bool) -> bool {
    let begin = Instant::now();
    while !is_so() {
        if begin.elapsed() > limit {
            return false;
        }
        thread::sleep(Duration::from_millis(5));
    }
    true
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it leads on to.
    pub location: String,
    /// What the browser is to keep, without how long.
    pub cookie: String,
    /// The page or file.
    pub body: Vec<u8>,
}

impl Answer {
    /// The page.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Asks for a page.
pub fn get(to: SocketAddr, path: &str, cookie: &str) -> io::Result<Answer> {
    ask(to, &format!("GET {path} HTTP/1.1\r\ncookie: {cookie}\r\n"), b"")
}

/// Sends a form.
pub fn post(to: SocketAddr, path: &str, cookie: &str, fields: &[(&str, &str)]) -> io::Result<Answer> {
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let kind = "content-type: application/x-www-form-urlencoded";
    let length = body.len();
    let head = format!("POST {path} HTTP/1.1\r\ncookie: {cookie}\r\n{kind}\r\ncontent-length: {length}\r\n");
    ask(to, &head, body.as_bytes())
}

fn ask(to: SocketAddr, head: &str, body: &[u8]) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(to)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(format!("{head}host: {to}\r\nconnection: close\r\n\r\n").as_bytes())?;
    stream.write_all(body)?;
    read_answer(stream)
}

/// Reads an answer to its end; one that is cut off is none.
pub fn read_answer(mut stream: TcpStream) -> io::Result<Answer> {
    let mut bytes = Vec::new();
    let read = stream.read_to_end(&mut bytes);
    let cut_off = || io::Error::from(io::ErrorKind::UnexpectedEof);
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Err(read.err().unwrap_or_else(cut_off));
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    let body = bytes[end + 4..].to_vec();
    if header("content-length").is_some_and(|length| length.parse() != Ok(body.len())) {
        return Err(cut_off());
    }
    let cookie = header("set-cookie").unwrap_or_default();
    let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(cut_off)?;
    Ok(Answer { status, location: header("location").unwrap_or_default(), cookie, body })
}

/// Makes a file of a certain content and gives its path as arguments want it.
pub fn file(path: &Path, content: &str) -> String {
    File::create(path).and_then(|mut file| file.write_all(content.as_bytes())).unwrap();
    path.to_str().unwrap().to_owned()
}
