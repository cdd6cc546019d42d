//! Ways to reach a person: postcode, telephone, e-mail.

use phonenumber::{Mode, country};
use validator::ValidateEmail;

use super::super::{expr::value::Value, problem::Problem};
use super::{letters, text_value};

/// Reads a German postcode: five digits, 01000 to 99999.
pub fn read_postcode(text: &str) -> Result<Value, Problem> {
    let code = &*letters::western(text.trim());
    let fits = code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()) && !code.starts_with("00");
    if fits { Ok(text_value(code)) } else { Err(Problem::Postcode) }
}

/// Reads a telephone number, German unless it says otherwise; kept in international form (E.164).
pub fn read_phone(text: &str) -> Result<Value, Problem> {
    let number = phonenumber::parse(Some(country::DE), text.trim()).map_err(|_| Problem::Phone)?;
    // "Possible" rather than "assigned": ranges for fiction and new ranges are unknown to every list.
    let written = number.format().mode(Mode::E164).to_string();
    let digits = written.bytes().filter(u8::is_ascii_digit).count();
    if (7..=15).contains(&digits) { Ok(text_value(&written)) } else { Err(Problem::Phone) }
}

/// Reads the lists of the world's telephone numbers, for which the first number would have to wait.
pub fn warm_up() {
    drop(read_phone("030 23125 000"));
}

/// Reads an e-mail address whose domain has a dot; the domain may have letters beyond ASCII.
pub fn read_email(text: &str) -> Result<Value, Problem> {
    let address = text.trim();
    let dotted = address.rsplit_once('@').is_some_and(|(_, domain)| {
        domain.contains('.') && !domain.contains("..") && !domain.starts_with('[')
    });
    if dotted && address.len() <= 254 && address.validate_email() {
        Ok(text_value(address))
    } else {
        Err(Problem::Email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_kept_in_international_form() {
        assert_eq!(read_phone("0171 39200-01"), Ok(text_value("+491713920001")));
        assert_eq!(read_phone("+380 44 123 4567"), Ok(text_value("+380441234567")));
        assert_eq!(read_phone("keine"), Err(Problem::Phone));
        assert_eq!(read_phone("12"), Err(Problem::Phone));
    }

    #[test]
    fn addresses_need_a_real_domain() {
        assert_eq!(read_email(" ayse.test@example.org "), Ok(text_value("ayse.test@example.org")));
        for wrong in ["a@b", "a@b..de", "a b@example.org", "@example.org", "a@[127.0.0.1]"] {
            assert_eq!(read_email(wrong), Err(Problem::Email), "{wrong}");
        }
    }

    #[test]
    fn postcodes_have_five_digits() {
        assert_eq!(read_postcode(" 01067 "), Ok(text_value("01067")));
        assert_eq!(read_postcode("00999"), Err(Problem::Postcode));
        assert_eq!(read_postcode("D09 X2Y5"), Err(Problem::Postcode));
    }
}
