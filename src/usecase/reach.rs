//! Whether an e-mail address reaches the person: they type the code that the mail had, or the mail came back.
//!
//! The code is worked out of case and address, so it is stored nowhere. It opens nothing: only who may open the application
//! anyway is asked for it.

use jiff::Timestamp;

use super::{
    WorkError, Works,
    load_case::{LoadedCase, load_case},
    write_on_case::{Written, write},
};
use crate::{
    case::event::{Actor, Kind},
    form::{expr::value::Value, kind::Kind as FieldKind, model::FieldId, situation::Situation},
    id::{AuthorityId, CaseId, LetterId},
    mail::returned::Returned,
    store::{forwarding, mail_addresses},
};

/// How many wrong codes are looked at for each address.
const TRIES: i64 = 10;

/// What is known of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing yet; whether a code may still be typed.
    Open {
        /// Whether there were too many wrong ones.
        too_many: bool,
    },
    /// The person reads what goes there.
    Confirmed(Timestamp),
    /// A mail came back.
    CameBack(Timestamp),
}

/// What came of typing a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It is right.
    Confirmed,
    /// It is not.
    Wrong,
    /// There is no address, or there were too many wrong ones.
    Refused,
}

/// The address that the person gave: the first answer of the kind e-mail in the form itself.
#[must_use]
pub fn address(situation: &Situation<'_>) -> Option<String> {
    let form = situation.form;
    let start = situation.start();
    let email = |id: &FieldId| match (&form.field(*id).kind, situation.eval.field(start, *id)) {
        (FieldKind::Email, Value::Text(address)) => Some(address.to_string()),
        _ => None,
    };
    form.scopes[0].fields.iter().find_map(email)
}

/// What a message about a case is called: what it is, and whose case.
pub(super) fn called(what: &str, loaded: &LoadedCase) -> String {
    format!("{what}.{}.{}", loaded.authority.id, loaded.row.id)
}

/// The case that a message is about which is called like this, and whose it was then.
fn case_of(id: &str) -> Option<(AuthorityId, CaseId)> {
    let (rest, case) = id.rsplit_once('.')?;
    let (_, authority) = rest.rsplit_once('.')?;
    Some((AuthorityId::from(authority), case.parse().ok()?))
}

/// How the address of a case stands.
pub async fn standing(works: &Works, loaded: &LoadedCase, address: &str) -> Result<Standing, WorkError> {
    let digest = digest(works, loaded.row.id, address);
    let place = (&loaded.authority.id, loaded.row.id, &digest[..]);
    let row = mail_addresses::find(&mut works.db.read().await?.tx(), place).await?;
    let moment = |at| Timestamp::from_microsecond(at).unwrap_or_default();
    Ok(match (row.came_back_at, row.confirmed_at) {
        (Some(at), _) => Standing::CameBack(moment(at)),
        (None, Some(at)) => Standing::Confirmed(moment(at)),
        (None, None) => Standing::Open { too_many: row.wrong_codes >= TRIES },
    })
}

/// The six digits that a mail about a case to an address has.
#[must_use]
pub fn code(works: &Works, case: CaseId, address: &str) -> String {
    let digest = works.keyring.lookup("mail code", &bound(case, address));
    let number = digest.iter().take(8).fold(0u64, |number, byte| (number << 8) | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}

/// Compares what somebody has typed with the code of the address that counts now. Wrong ones are counted in the same
/// transaction, so that many at once are not more than one after the other.
pub async fn confirm(works: &Works, loaded: &LoadedCase, typed: &str) -> Result<Typed, WorkError> {
    let Some(address) = address(&loaded.situation()) else { return Ok(Typed::Refused) };
    let digits: String =
        typed.chars().filter_map(|c| c.to_digit(10)).map(|digit| digit.to_string()).collect();
    let is_right = digits == code(works, loaded.row.id, &address);
    let (authority, case, digest) =
        (loaded.authority.id.clone(), loaded.row.id, digest(works, loaded.row.id, &address));
    let at = works.now();
    let typed = works.db.write(move |tx| {
        let authority = authority.clone();
        Box::pin(async move {
            let place = (&authority, case, &digest[..]);
            let row = mail_addresses::find(tx, place).await?;
            if row.confirmed_at.is_some() && row.came_back_at.is_none() {
                return Ok(Typed::Confirmed);
            }
            if row.wrong_codes >= TRIES {
                return Ok(Typed::Refused);
            }
            if is_right {
                mail_addresses::confirm(tx, place, at).await?;
                return Ok(Typed::Confirmed);
            }
            mail_addresses::count_wrong(tx, place).await?;
            Ok(Typed::Wrong)
        })
    });
    Ok(typed.await?)
}

/// Notes, once, that a mail to an address came back. The office sees it in its inbox.
pub async fn came_back(
    works: &Works,
    loaded: &LoadedCase,
    address: Option<&str>,
    letter: Option<LetterId>,
) -> Result<(), WorkError> {
    let address = address.map(|address| digest(works, loaded.row.id, address));
    let written = Written::CameBack { address, letter };
    write(works, loaded, (Actor::System, Kind::MailCameBack), written).await.map(drop)
}

/// The same for a mail that a mail server has brought back. `false` when it is about no case, or about an address that the
/// person has changed since; but a letter was not announced then all the same.
pub async fn brought_back(works: &Works, returned: &Returned) -> Result<bool, WorkError> {
    let Some((authority, case)) = case_of(&returned.id) else { return Ok(false) };
    let Some(loaded) = find(works, authority, case).await? else { return Ok(false) };
    // As it stands in the answers; servers may write it otherwise.
    let current = address(&loaded.situation());
    let current = current.filter(|address| address.eq_ignore_ascii_case(&returned.address));
    let letter = letter_of(&returned.id);
    if current.is_none() && letter.is_none() {
        return Ok(false);
    }
    came_back(works, &loaded, current.as_deref(), letter).await.map(|()| true)
}

/// The letter that a message tells of which is called like this.
fn letter_of(id: &str) -> Option<LetterId> {
    id.split('.').next()?.strip_prefix("letter-")?.parse().ok()
}

/// The case, wherever it is by now.
async fn find(
    works: &Works,
    mut authority: AuthorityId,
    case: CaseId,
) -> Result<Option<LoadedCase>, WorkError> {
    for _ in 0..=works.authorities.iter().count() {
        if let Some(loaded) = load_case(works, &authority, case).await? {
            return Ok(Some(loaded));
        }
        match forwarding::where_to(&mut works.db.read().await?.tx(), &authority, case).await? {
            Some(next) => authority = next,
            None => break,
        }
    }
    Ok(None)
}

fn digest(works: &Works, case: CaseId, address: &str) -> [u8; 32] {
    works.keyring.lookup("mail address", &bound(case, address))
}

fn bound(case: CaseId, address: &str) -> Vec<u8> {
    let mut bytes = case.uuid().as_bytes().to_vec();
    bytes.extend_from_slice(address.as_bytes());
    bytes
}
