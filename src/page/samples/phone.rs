//! Going on with a telephone.

use jiff::Timestamp;

use super::{
    super::citizen::{Notice, NoticeStyle, PhoneCode, PhoneConnection, PhonePapers, PhoneStart, QrPicture},
    evidence::papers,
};

pub fn code() -> Vec<(&'static str, PhoneCode)> {
    let until = Timestamp::from_second(1_795_530_000).unwrap_or_default();
    let none = PhoneCode {
        service: "Bildung und Teilhabe".into(),
        connection: PhoneConnection::None,
        papers: papers(),
        action: "/de/rosenfurt/drafts/a/phone".into(),
        back: "/de/rosenfurt/drafts/a/evidence".into(),
    };
    let words = ["birke", "lampe", "tiger", "nadel", "wolke"].map(str::to_owned).to_vec();
    // Three corners, as such a picture has; it leads nowhere.
    let corner =
        |x: u8, y: u8| format!("M{x} {y}h7v7h-7zM{} {}v5h5v-5zM{} {}h3v3h-3z", x + 1, y + 1, x + 2, y + 2);
    let path = [corner(4, 4), corner(26, 4), corner(4, 26)].concat();
    let waiting = PhoneConnection::Waiting {
        picture: QrPicture { side: 37, path },
        words,
        address: "https://antrag.example.org/de/phone".into(),
        until,
    };
    let connected = PhoneConnection::Connected { until };
    vec![
        ("phone-code-waiting", PhoneCode { connection: waiting, ..none.clone() }),
        ("phone-code-connected", PhoneCode { connection: connected, ..none.clone() }),
        ("phone-code-none", none),
    ]
}

pub fn start() -> Vec<(&'static str, PhoneStart)> {
    let scanned = PhoneStart {
        action: "/de/phone".into(),
        code: "birke lampe tiger nadel wolke".into(),
        wrong: false,
        notices: Vec::new(),
    };
    let over = Notice {
        style: NoticeStyle::Warning,
        title: "Die Verbindung ist zu Ende".into(),
        text: Some("Was Sie gesendet haben, ist gespeichert.".into()),
    };
    vec![
        ("phone-start", scanned.clone()),
        ("phone-start-wrong", PhoneStart { wrong: true, ..scanned.clone() }),
        ("phone-start-over", PhoneStart { code: String::new(), notices: vec![over], ..scanned }),
    ]
}

pub fn on_phone() -> Vec<(&'static str, PhonePapers)> {
    let some = PhonePapers {
        service: "Bildung und Teilhabe".into(),
        papers: papers(),
        end: "/de/rosenfurt/phone/a".into(),
    };
    vec![("phone-papers", some.clone()), ("phone-papers-none", PhonePapers { papers: Vec::new(), ..some })]
}
