//! Reads amounts set by law, and what an authority sets of its own: numbers and tables, each from a day on.

use std::{collections::BTreeMap, sync::Arc};

use rust_decimal::Decimal;

use super::{
    super::{
        fault::Fault,
        file::{self, ParameterValueFile, ParametersFile, TableFile},
        parameter::{Amount, Dated, Key, Parameter, Parameters},
        source::{Complaint, Source},
    },
    definitions::Definitions,
    place,
    shared::doubled,
};

/// Reads `forms/parameters/`; what can't be read is complained about and left out.
pub fn read(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Parameters {
    let mut parameters = Parameters::default();
    for source in definitions.in_folder("forms/parameters", ".yaml") {
        let written: ParametersFile = match file::read(source) {
            Ok(written) => written,
            Err(complaint) => {
                complaints.push(complaint);
                continue;
            }
        };
        for parameter in written.parameters {
            let values = dated(&parameter.values, source, complaints);
            let (name, law) = (parameter.id.value.as_str().into(), parameter.law.map(Into::into));
            let (unit, local) = (parameter.unit, parameter.local);
            if !parameters.add(Parameter { name, unit, law, local, values }) {
                complaints.push(doubled("parameter", &parameter.id, source));
            }
        }
    }
    parameters
}

/// Values in the order of their days; all of them are asked with the same keys.
pub fn dated(written: &[ParameterValueFile], source: &Arc<Source>, complaints: &mut Vec<Complaint>) -> Dated {
    let mut values = Dated::new();
    let mut keys: Option<Vec<Key>> = None;
    for value in written {
        let mut complain = |at, fault| complaints.push(Complaint::new(fault, place::of(source, at)));
        let from = value.from.value.parse();
        match (from, amount(value)) {
            (Err(_), _) => complain(&value.from, Fault::BadDate { text: value.from.value.clone() }),
            (_, Err(fault)) => complain(value.value.as_ref().unwrap_or(&value.from), fault),
            (Ok(from), Ok(amount)) => {
                let found = amount.keys();
                if found.is_none() || keys.is_some() && keys != found {
                    complain(&value.from, Fault::TableShape);
                }
                keys = found;
                values.push((from, amount));
            }
        }
    }
    values.sort_by_key(|(from, _)| *from);
    values
}

fn amount(written: &ParameterValueFile) -> Result<Amount, Fault> {
    match (&written.value, &written.table) {
        (Some(value), None) => Ok(Amount::One(number(&value.value)?)),
        (None, Some(entries)) => table(entries),
        _ => Err(Fault::Missing { key: "value` or `table", what: "a value of a parameter".into() }),
    }
}

/// Keys that are all numbers are steps; any other are codes.
fn table(entries: &BTreeMap<String, TableFile>) -> Result<Amount, Fault> {
    let entry = |entry: &TableFile| match entry {
        TableFile::Number(text) => Ok(Amount::One(number(text)?)),
        TableFile::Table(entries) => table(entries),
    };
    if entries.keys().any(|key| key.parse::<Decimal>().is_err()) {
        let codes = entries.iter().map(|(key, inner)| Ok((Arc::from(key.as_str()), entry(inner)?)));
        return Ok(Amount::Codes(codes.collect::<Result<_, _>>()?));
    }
    let steps = entries.iter().map(|(key, inner)| Ok((number(key)?, entry(inner)?)));
    let mut steps: Vec<(Decimal, Amount)> = steps.collect::<Result<_, _>>()?;
    steps.sort_by_key(|(from, _)| *from);
    Ok(Amount::Steps(steps))
}

fn number(text: &str) -> Result<Decimal, Fault> {
    text.parse().map_err(|_| Fault::BadNumber { text: text.to_owned() })
}
