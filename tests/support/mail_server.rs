//! A mail server for tests: it takes letters, or does not, in each way that real ones do.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};

/// How the server treats whoever wants to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It takes everything.
    Takes,
    /// It asks to try again later.
    NotNow,
    /// It knows no such mailbox.
    NoSuchMailbox,
    /// It refuses the sender, which somebody can mend.
    NotAllowed,
    /// It takes the connection and says nothing.
    Silent,
}

/// The server; it ends with the runtime.
pub struct MailServer {
    /// Where it is, as settings name it.
    pub url: String,
    state: Arc<Mutex<State>>,
}

struct State {
    manner: Manner,
    letters: Vec<String>,
    recipients: usize,
}

impl MailServer {
    /// Starts it on any free port.
    pub async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State { manner, letters: Vec::new(), recipients: 0 }));
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A client that goes away in the middle is none of its business.
                let talk = talk(stream, Arc::clone(&shared));
                tokio::spawn(async move { drop(talk.await) });
            }
        });
        Self { url, state }
    }

    /// From now on it behaves so.
    pub fn becomes(&self, manner: Manner) {
        self.state.lock().unwrap().manner = manner;
    }

    /// All letters that it took, whole.
    pub fn letters(&self) -> Vec<String> {
        self.state.lock().unwrap().letters.clone()
    }

    /// For how many recipients somebody wanted to send something.
    pub fn recipients(&self) -> usize {
        self.state.lock().unwrap().recipients
    }
}

async fn talk(stream: TcpStream, state: Arc<Mutex<State>>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    if state.lock().unwrap().manner == Manner::Silent {
        return stream.read_line(&mut String::new()).await.map(drop);
    }
    stream.write_all(b"220 mail.test\r\n").await?;
    let mut line = String::new();
    while stream.read_line(&mut line).await? > 0 {
        let verb: String = line.split([' ', '\r']).next().unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-mail.test\r\n250 8BITMIME",
            "RCPT" => recipient(&mut state.lock().unwrap()),
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let letter = read_letter(&mut stream).await?;
                state.lock().unwrap().letters.push(letter);
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 yes",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        line.clear();
    }
    Ok(())
}

fn recipient(state: &mut State) -> &'static str {
    state.recipients += 1;
    match state.manner {
        Manner::Takes | Manner::Silent => "250 yes",
        Manner::NotNow => "451 4.7.1 please try again later",
        Manner::NoSuchMailbox => "550 5.1.1 no such mailbox",
        Manner::NotAllowed => "554 5.7.1 you may not send from here",
    }
}

/// Reads until a line with a dot alone; lines that begin with one have lost it.
async fn read_letter(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut letter = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 || line == ".\r\n" {
            return Ok(letter);
        }
        letter.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
