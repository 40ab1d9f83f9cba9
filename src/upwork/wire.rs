//! Small pieces of the wire that several records share.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::{BadDate, parse_date};

/// A text of an answer, borrowed from it unless it has escapes.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Word<'a>(#[serde(borrow)] pub Cow<'a, str>);

impl Word<'_> {
    /// Without NUL, which PostgreSQL cannot store.
    pub fn storable(self) -> String {
        storable(self.0.into_owned())
    }
}

fn storable(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}

/// A text that says something: not blank, and without NUL.
pub(super) fn text(from: Option<String>) -> Option<String> {
    let text = storable(from?);
    (!text.trim().is_empty()).then_some(text)
}

/// A date that may be missing; a blank one is missing.
pub(super) fn date(from: Option<&str>) -> Result<Option<NaiveDate>, BadDate> {
    from.map(str::trim).filter(|text| !text.is_empty()).map(parse_date).transpose()
}

/// Says in a note that a list is shorter than Upwork's own count. Only a note: Upwork's counts are known to
/// be off on other lists.
pub(super) fn short_list(what: &str, total: Option<i64>, seen: usize) -> Option<String> {
    let total = usize::try_from(total?).ok()?;
    (total > seen).then(|| format!("Upwork counts {total} {what} but listed {seen}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_text_is_no_text() {
        assert_eq!(text(Some(" \n".into())), None);
        assert_eq!(text(Some("a\0b ".into())), Some("ab ".into()));
        assert_eq!(text(None), None);
    }

    #[test]
    fn a_blank_date_is_no_date_and_a_wrong_one_is_an_error() {
        assert_eq!(date(Some("")), Ok(None));
        assert!(date(Some("soon")).is_err());
        assert!(date(Some("2026-03-02T00:00:00+0000")).unwrap().is_some());
    }

    #[test]
    fn only_a_list_shorter_than_its_count_is_noted() {
        assert_eq!(short_list("offers", Some(3), 3), None);
        assert_eq!(short_list("offers", None, 3), None);
        assert_eq!(short_list("offers", Some(4), 3), Some("Upwork counts 4 offers but listed 3".into()));
    }
}
