//! Account numbers: IBAN by length and check digits (ISO 13616, ISO 7064), BIC by its shape (ISO 9362).

use std::str::FromStr;

use iban::{Iban, IbanLike, ParseIbanError};

use super::super::{expr::value::Value, problem::Problem};
use super::text_value;

/// The length of a German IBAN, which is what most people mean.
const GERMAN_LENGTH: usize = 22;

/// Reads an IBAN with or without spaces; kept in capitals without them.
pub fn read_iban(text: &str) -> Result<Value, Problem> {
    let bare: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_uppercase();
    match Iban::from_str(&bare) {
        Ok(iban) => Ok(text_value(iban.electronic_str())),
        Err(_) if bare.starts_with("DE") && bare.len() != GERMAN_LENGTH => {
            Err(Problem::IbanLength { expected: GERMAN_LENGTH })
        }
        Err(ParseIbanError::InvalidBaseIban { source }) => Err(match source {
            iban::ParseBaseIbanError::InvalidChecksum => Problem::IbanCheck,
            iban::ParseBaseIbanError::InvalidFormat => Problem::IbanFormat,
        }),
        Err(_) => Err(Problem::IbanFormat),
    }
}

/// Reads a BIC of eight or eleven characters.
pub fn read_bic(text: &str) -> Result<Value, Problem> {
    let bic: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    let (head, tail) = bic.split_at_checked(6).ok_or(Problem::BicFormat)?;
    let fits = matches!(bic.len(), 8 | 11)
        && head.bytes().all(|b| b.is_ascii_uppercase())
        && tail.bytes().all(|b| b.is_ascii_alphanumeric());
    if fits { Ok(text_value(&bic)) } else { Err(Problem::BicFormat) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_is_checked_by_length_and_digits() {
        assert_eq!(read_iban("de93 9999 9999 0000 0000 01"), Ok(text_value("DE93999999990000000001")));
        assert_eq!(read_iban("DE94999999990000000001"), Err(Problem::IbanCheck));
        assert_eq!(read_iban("DE9399999999000000000"), Err(Problem::IbanLength { expected: 22 }));
        assert_eq!(read_iban("Sparkasse"), Err(Problem::IbanFormat));
        assert!(read_iban("FR14 2004 1010 0505 0001 3M02 606").is_ok());
    }

    #[test]
    fn a_bic_has_eight_or_eleven_characters() {
        assert_eq!(read_bic("cobadeffxxx"), Ok(text_value("COBADEFFXXX")));
        assert_eq!(read_bic("COBADEF"), Err(Problem::BicFormat));
        assert_eq!(read_bic("1234DEFF"), Err(Problem::BicFormat));
    }
}
