//! Turns settings into a section's struct, value by value, so that each problem names its key and all
//! of them are found in one go.

use std::fmt;
use std::ops::RangeInclusive;
use std::vec::IntoIter;

use secrecy::ExposeSecret;
use serde::de::value::{MapAccessDeserializer, StrDeserializer, StringDeserializer};
use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, MapAccess};
use toml::Value;

use super::Problem;
use super::merge::{Content, Settings, variable};
use super::{SECRETS, secrets};

/// A struct that holds one `[section]`.
pub(super) trait Section: DeserializeOwned {
    /// Its name in the file.
    const NAME: &'static str;

    /// Looks at ranges and at values that must fit one another.
    fn check(&self, findings: &mut Findings<'_>);
}

/// Reads section after section and gathers what is wrong.
pub(super) struct Reader<'a> {
    settings: &'a Settings,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(settings: &'a Settings, problems: Vec<Problem>) -> Self {
        Self { settings, problems }
    }

    /// All problems found.
    pub(super) fn finish(self) -> Vec<Problem> {
        self.problems
    }

    /// The section, or nothing when the problems say why. A value that can't be used is put back to its
    /// default to find out about the others.
    pub(super) fn section<S: Section>(&mut self) -> Option<S> {
        let before = self.problems.len();
        let mut settings = self.settings.clone();
        loop {
            let entries = entries(&settings, S::NAME).into_iter();
            match S::deserialize(MapAccessDeserializer::new(Entries { entries, next: None })) {
                Ok(section) => {
                    if self.problems.len() == before {
                        self.check(&section);
                    }
                    return (self.problems.len() == before).then_some(section);
                }
                Err(fault) => {
                    let key = format!("{}.{}", S::NAME, fault.key.as_deref().unwrap_or("*"));
                    self.tell(&key, fault);
                    settings.given.remove(&key)?;
                }
            }
        }
    }

    fn check<S: Section>(&mut self, section: &S) {
        let Self { settings, problems } = self;
        section.check(&mut Findings { section: S::NAME, settings, problems });
    }

    fn tell(&mut self, key: &str, fault: Fault) {
        // One problem a key: a secret that was refused is not missing as well.
        let told = self.problems.iter().any(|problem| problem.key() == Some(key));
        if fault.missing && !told {
            let mut cure = format!("set it in the file or by {}", variable(key));
            if SECRETS.contains(&key) {
                let name = variable(&secrets::file_key(key));
                cure = format!("{cure}, name its file by {name}, or give the credential {key}");
            }
            self.problems.push(Problem::Missing { key: key.to_owned(), cure });
        } else if !told {
            let (origin, key) = (self.settings.origin(key), key.to_owned());
            self.problems.push(Problem::Invalid { origin, key, reason: fault.reason });
        }
    }
}

/// Where [`Section::check`] puts what it finds.
pub(super) struct Findings<'a> {
    section: &'static str,
    settings: &'a Settings,
    problems: &'a mut Vec<Problem>,
}

impl Findings<'_> {
    /// `key` can't be used because of `reason`, which must not hold a secret.
    pub(super) fn refuse(&mut self, key: &str, reason: impl Into<String>) {
        let key = format!("{}.{key}", self.section);
        let (origin, reason) = (self.settings.origin(&key), reason.into());
        self.problems.push(Problem::Invalid { origin, key, reason });
    }

    /// Refuses a value outside of `range`.
    pub(super) fn range<T>(&mut self, key: &str, value: T, range: RangeInclusive<T>)
    where
        T: PartialOrd + fmt::Debug,
    {
        if !range.contains(&value) {
            let (least, most) = range.into_inner();
            self.refuse(key, format!("must be from {least:?} to {most:?}, is {value:?}"));
        }
    }
}

/// Keys and contents of one section; a key with an empty text is left out, because it means "not set".
fn entries(settings: &Settings, section: &str) -> Vec<(String, Content)> {
    settings
        .defaults
        .iter()
        .filter_map(|(key, default)| {
            let name = key.strip_prefix(section)?.strip_prefix('.')?;
            let content =
                settings.given.get(key).map_or_else(|| Content::Plain(default.clone()), |given| given.content.clone());
            let empty = matches!(&content, Content::Plain(Value::String(text)) if text.is_empty());
            (!empty).then(|| (name.to_owned(), content))
        })
        .collect()
}

/// Hands entries to serde and notes which key a fault belongs to.
struct Entries {
    entries: IntoIter<(String, Content)>,
    next: Option<(String, Content)>,
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.next = self.entries.next();
        let Some((key, _)) = &self.next else {
            return Ok(None);
        };
        let key: StrDeserializer<'_, Fault> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((key, content)) = self.next.take() else {
            return Err(de::Error::custom("a value without a key"));
        };
        let fault = |reason: String| Fault { key: Some(key), missing: false, reason };
        match content {
            Content::Plain(value) => seed.deserialize(value).map_err(|error| fault(error.message().to_owned())),
            Content::Secret(secret) => {
                let text = secret.expose_secret().to_owned();
                let text: StringDeserializer<Fault> = text.into_deserializer();
                // What serde says could quote the secret.
                seed.deserialize(text).map_err(|_| fault("can't be used".to_owned()))
            }
        }
    }
}

/// What serde found wrong, and with which key.
#[derive(Debug)]
struct Fault {
    key: Option<String>,
    missing: bool,
    reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self { key: None, missing: false, reason: reason.to_string() }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { key: Some(field.to_owned()), missing: true, reason: String::new() }
    }
}
