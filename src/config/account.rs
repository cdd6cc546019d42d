//! Where people may sign in, if anywhere: the table `[account]`.

use std::fs;

use zeroize::Zeroizing;

use super::{Mistake, Values, over_tls};
use crate::{
    form::trust::Trust,
    oidc::{
        Settings,
        claims::{Rule, TARGETS},
    },
};

/// What `BundID` calls its levels (interface 10.2, STORK QAA): used unless others are given.
const LEVELS: [(&str, Trust); 4] = [
    ("STORK-QAA-Level-1", Trust::None),
    ("STORK-QAA-Level-2", Trust::Low),
    ("STORK-QAA-Level-3", Trust::Substantial),
    ("STORK-QAA-Level-4", Trust::High),
];
/// Reads the table; nothing where there is none, or something is wrong.
pub fn read(values: &mut Values) -> Option<Settings> {
    if !values.has_any("account.") {
        return None;
    }
    let text = |text: &str| Ok(text.to_owned());
    let issuer = values.required("account.issuer", |text| over_tls(text).map(|()| text.to_owned()));
    let client_id = values.required("account.client_id", text);
    let client_secret = secret(values);
    let name = values.required("account.name", text);
    let scopes =
        values.get("account.scopes").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let (levels, claims) = (levels(values), claims(values));
    Some(Settings {
        name: name?,
        issuer: issuer?,
        client_id: client_id?,
        client_secret: client_secret?,
        scopes,
        levels,
        claims,
    })
}

fn secret(values: &mut Values) -> Option<Zeroizing<String>> {
    let (direct, file) = (values.get("account.client_secret"), values.get("account.client_secret_file"));
    if direct.is_some() && file.is_some() {
        values.bad("account.client_secret", "there is also a client_secret_file; one of them is enough");
        return None;
    }
    if file.is_some() {
        return values.required("account.client_secret_file", |path| {
            let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
            let secret = text.trim();
            if secret.is_empty() {
                Err(format!("{path} is empty"))
            } else {
                Ok(Zeroizing::new(secret.to_owned()))
            }
        });
    }
    if direct.is_none() {
        values.mistakes.push(Mistake::Missing { key: "account.client_secret_file" });
        return None;
    }
    values.required("account.client_secret", |text| Ok(Zeroizing::new(text.to_owned())))
}

/// What the provider calls its levels: `"STORK-QAA-Level-3" = "substantial"`.
fn levels(values: &mut Values) -> Vec<(String, Trust)> {
    let Some(table) = values.table("account.levels").cloned() else {
        return LEVELS.map(|(name, level)| (name.to_owned(), level)).into();
    };
    let mut levels = Vec::new();
    for (name, value) in table {
        match value.as_str().and_then(Trust::named) {
            Some(level) => levels.push((name, level)),
            None => values.bad(format!("account.levels.{name}"), "it must be none, low, substantial or high"),
        }
    }
    levels
}

/// What is taken over: `given_name = "person.given_names"`, or `email = { answer = "contact.email", level = "none" }`.
fn claims(values: &mut Values) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for (claim, value) in values.table("account.claims").cloned().unwrap_or_default() {
        let key = format!("account.claims.{claim}");
        match rule(&claim, &value) {
            Err(cause) => values.bad(key, cause),
            Ok(rule) if rules.iter().any(|other| other.target == rule.target) => {
                values.bad(key, format!("{} comes from another claim already", rule.target));
            }
            Ok(rule) => rules.push(rule),
        }
    }
    rules
}

fn rule(claim: &str, value: &toml::Value) -> Result<Rule, String> {
    let (target, most) = match value {
        toml::Value::String(target) => (target.as_str(), Trust::High),
        toml::Value::Table(table) if table.keys().all(|key| ["answer", "level"].contains(&key.as_str())) => {
            let target = table.get("answer").and_then(toml::Value::as_str).unwrap_or_default();
            let most = match table.get("level") {
                None => Trust::High,
                Some(level) => level
                    .as_str()
                    .and_then(Trust::named)
                    .ok_or("level must be none, low, substantial or high")?,
            };
            (target, most)
        }
        _ => return Err(r#"it must be an answer, or { answer = "…", level = "…" }"#.into()),
    };
    if TARGETS.contains(&target) {
        Ok(Rule { claim: claim.to_owned(), target: target.to_owned(), most })
    } else {
        Err(format!("there is no answer {target:?}, but {}", TARGETS.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::{super::read_account, *};

    fn read(text: &str) -> Result<Option<Settings>, Vec<String>> {
        let name = crate::digest::hex(&crate::digest::sha256(text.as_bytes()));
        let file = std::env::temp_dir().join(format!("antrag-account-{}-{name}.toml", std::process::id()));
        fs::write(&file, text).unwrap();
        let settings = read_account(&file, std::iter::empty());
        fs::remove_file(&file).unwrap();
        settings.map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect())
    }

    const WHOLE: &str = r#"
        [account]
        issuer = "https://broker.example.org/realms/antrag"
        client_id = "antrag"
        client_secret = "geheim"
        name = "BundID"
        scopes = "profile bundid"
        [account.claims]
        given_name = "person.given_names"
        email = { answer = "contact.email", level = "none" }
    "#;

    #[test]
    fn an_account_is_read_with_the_levels_of_bundid_unless_others_are_given() {
        let settings = read(WHOLE).unwrap().unwrap();
        assert_eq!(settings.scopes, ["profile", "bundid"]);
        assert_eq!(settings.levels.len(), 4);
        let rule =
            |claim: &str, target: &str, most| Rule { claim: claim.into(), target: target.into(), most };
        let expected = [
            rule("email", "contact.email", Trust::None),
            rule("given_name", "person.given_names", Trust::High),
        ];
        let mut found = settings.claims;
        found.sort_by(|a, b| a.claim.cmp(&b.claim));
        assert_eq!(found, expected);
        let other = read(&format!("{WHOLE}\n[account.levels]\ngold = \"high\"")).unwrap().unwrap();
        assert_eq!(other.levels, [("gold".to_owned(), Trust::High)]);
    }

    #[test]
    fn without_the_table_there_is_no_account() {
        assert!(read("").unwrap().is_none());
    }

    #[test]
    fn every_mistake_is_reported_with_its_key() {
        let found = read(
            r#"
            [account]
            issuer = "http://broker.example.org"
            client = "antrag"
            client_secret_file = "/nowhere/secret"
            [account.levels]
            gold = "best"
            [account.claims]
            given_name = "person.shoe_size"
            nickname = "person.given_names"
            first_name = { answer = "person.given_names" }
            email = { answer = "contact.email", level = "sure" }
            phone = 7
            "#,
        )
        .err()
        .unwrap();
        let keys: Vec<&str> = found.iter().filter_map(|text| text.split([':', ' ']).next()).collect();
        let expected = [
            "account.client",
            "account.issuer",
            "account.client_id",
            "account.client_secret_file",
            "account.name",
            "account.levels.gold",
            "account.claims.given_name",
            "account.claims.nickname",
            "account.claims.email",
            "account.claims.phone",
        ];
        for key in expected {
            assert!(keys.contains(&key), "{key} is not among {keys:?}");
        }
        assert_eq!(keys.len(), expected.len(), "{found:?}");
    }

    #[test]
    fn a_secret_comes_one_way() {
        let both = WHOLE.replace("scopes =", "client_secret_file = \"/x\"\nscopes =");
        assert_eq!(read(&both).err().unwrap().len(), 1);
        let none = WHOLE.replace("client_secret =", "#");
        assert!(read(&none).err().unwrap()[0].contains("ANTRAG_ACCOUNT_CLIENT_SECRET_FILE"));
    }
}
