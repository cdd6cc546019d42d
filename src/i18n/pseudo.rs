//! Two languages that nobody speaks, made from German: one longer and with odd letters, one from right to
//! left. A page that looks right in both will look right in a real language.

use std::borrow::Cow;

/// Every letter with a mark, and about a third longer.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    let mut changed = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        match letter {
            'a' => changed.push_str("àa"),
            'e' => changed.push('ê'),
            'i' => changed.push('ï'),
            'o' => changed.push_str("öo"),
            'u' => changed.push('ů'),
            'n' => changed.push('ň'),
            's' => changed.push('š'),
            'A'..='Z' => changed.extend([letter, '\u{301}']),
            _ => changed.push(letter),
        }
    }
    changed.into()
}

/// Every Latin letter as an Arabic one.
pub(super) fn mirrored(text: &str) -> Cow<'_, str> {
    const ARABIC: [char; 26] = [
        'ا', 'ب', 'ص', 'د', 'ي', 'ف', 'ج', 'ح', 'ى', 'ژ', 'ك', 'ل', 'م', 'ن', 'و', 'ة', 'ق', 'ر', 'س', 'ت',
        'ع', 'ط', 'غ', 'خ', 'ه', 'ز',
    ];
    text.chars()
        .map(|letter| {
            let place = u32::from(letter.to_ascii_lowercase()).wrapping_sub(u32::from('a'));
            usize::try_from(place).ok().and_then(|place| ARABIC.get(place)).copied().unwrap_or(letter)
        })
        .collect::<String>()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_keep_what_is_not_a_letter() {
        assert_eq!(accented("Antrag 1,5 €"), "A\u{301}ňtràag 1,5 €");
        assert_eq!(mirrored("Tag 24"), "تاج 24");
    }
}
