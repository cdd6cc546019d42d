//! Says what is wrong with an answer in the words for its kind; knows the texts of the product only.

use std::sync::Arc;

use crate::{
    form::problem::{Argument, Problem},
    german,
    i18n::{Arg, Catalogue},
    locale::Lang,
};

/// What is wrong with an answer, in the general words for its kind.
#[must_use]
pub fn problem_text(catalogue: &Catalogue, lang: &Lang, problem: &Problem) -> Arc<str> {
    let arguments = problem.arguments();
    let arguments: Vec<(&str, Arg<'_>)> =
        arguments.iter().map(|(name, argument)| (*name, argument_text(catalogue, lang, argument))).collect();
    catalogue.text(lang, &format!("problem-{}", problem.key()), &arguments).words
}

fn argument_text<'a>(catalogue: &Catalogue, lang: &Lang, argument: &'a Argument) -> Arg<'a> {
    match argument {
        Argument::Text(text) => Arg::Text(text.as_str().into()),
        Argument::Count(count) => Arg::Number(i64::try_from(*count).unwrap_or(i64::MAX)),
        Argument::Number(number) => Arg::Text(german::number(*number).into()),
        Argument::Money(amount) => Arg::Text(german::money(*amount).into()),
        Argument::Day(day) => Arg::Text(german::date(*day).into()),
        Argument::Parts(parts) => {
            let words: Vec<Arc<str>> =
                parts.iter().map(|part| catalogue.text(lang, part.key(), &[]).words).collect();
            Arg::Text(words.join(", ").into())
        }
    }
}
