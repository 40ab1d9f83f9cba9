//! One line of a time report from the wire. Hours are read digit by digit from the answer's text (Upwork sends JSON
//! numbers, which a float would bend): `8.1667` is 8.1667.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::domain::{ContractId, Freelancer, Kind, Skip, TimeCell, UserId};

use super::redact::redact;
use super::wire::{self, Word};

/// A node of the report. Borrows from the answer: of most lines little is kept.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line<'a> {
    #[serde(borrow)]
    date_worked_on: Word<'a>,
    #[serde(borrow)]
    term_id: Option<Word<'a>>,
    #[serde(borrow)]
    memo: Option<Word<'a>>,
    total_online_hours_worked: Option<Hours>,
    total_offline_hours_worked: Option<Hours>,
    #[serde(borrow)]
    freelancer: Option<Worker<'a>>,
    #[serde(borrow)]
    contract: Option<Contract<'a>>,
}

#[derive(Debug, Deserialize)]
struct Worker<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    name: Option<Word<'a>>,
}

#[derive(Debug, Deserialize)]
struct Contract<'a> {
    #[serde(borrow)]
    id: Word<'a>,
    #[serde(borrow)]
    title: Option<Word<'a>>,
}

/// A number as Upwork wrote it, or what stood in its place.
#[derive(Debug)]
struct Hours(Result<Decimal, String>);

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <&RawValue>::deserialize(from)?.get();
        let number = text.parse().or_else(|_| Decimal::from_scientific(text));
        Ok(Self(number.map_err(|_| redact(text, &[]))))
    }
}

/// Why a line is left alone.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unread {
    /// The reason, named by the day it is about.
    pub skip: Skip,
    /// Whether even that day is unknown: then any day of the report may lack hours.
    pub anywhere: bool,
}

/// Reads a line of a page that came whole, or, if `gaps`, with errors beside it.
///
/// # Errors
/// [`Unread`] for a line without a contract, a day or hours that a day can have.
pub(super) fn read(line: Line<'_>, gaps: bool) -> Result<TimeCell, Unread> {
    let Some(contract) = line.contract else {
        return Err(orphan(line.term_id.as_ref().map(|Word(term)| term), &line.date_worked_on.0));
    };
    let date = match wire::date(Some(&line.date_worked_on.0)) {
        Ok(Some(date)) => date,
        Ok(None) => return Err(undated(contract, "no day")),
        Err(error) => return Err(undated(contract, &error.to_string())),
    };
    match hours(line.total_online_hours_worked, line.total_offline_hours_worked, gaps) {
        Ok((tracked, manual)) => Ok(TimeCell {
            contract: ContractId::new(contract.id.0),
            date,
            freelancer: line.freelancer.map(Worker::read),
            // Blanks are kept, as Odoo keeps them; NUL is not, since PostgreSQL can't.
            memo: line.memo.map(Word::storable).filter(|memo| !memo.is_empty()),
            tracked,
            manual,
        }),
        Err(reason) => Err(absurd(contract, date, &reason)),
    }
}

impl Worker<'_> {
    fn read(self) -> Freelancer {
        Freelancer { id: UserId::new(self.id.0), name: wire::text(self.name.map(|Word(name)| name.into_owned())) }
    }
}

/// Tracked and manual hours. Where Upwork gives one of the two and nothing is missing from the answer, the other
/// stands for none.
fn hours(online: Option<Hours>, offline: Option<Hours>, gaps: bool) -> Result<(Decimal, Decimal), String> {
    if online.is_none() && offline.is_none() || gaps && (online.is_none() || offline.is_none()) {
        return Err("no hours".to_owned());
    }
    let number = |hours: Option<Hours>| match hours {
        None => Ok(Decimal::ZERO),
        Some(Hours(Ok(hours))) => Ok(hours),
        Some(Hours(Err(text))) => Err(format!("{text} for hours")),
    };
    let (tracked, manual) = (number(online)?, number(offline)?);
    let day = Decimal::from(24);
    if tracked < Decimal::ZERO || manual < Decimal::ZERO || tracked > day || manual > day || tracked + manual > day {
        return Err(format!("{tracked} tracked and {manual} manual hours, which no day has"));
    }
    Ok((tracked, manual))
}

fn orphan(term: Option<&Cow<'_, str>>, date: &str) -> Unread {
    let term = term.map_or("unknown", |term| term);
    let date = redact(date, &[]);
    let reason = "Upwork does not say which contract these hours are for".to_owned();
    let cure = Some(format!("see on Upwork whether the connected person still sees the contract of term {term}"));
    Unread { skip: Skip { kind: Kind::Timelog, id: format!("term {term}:{date}"), reason, cure }, anywhere: true }
}

fn undated(contract: Contract<'_>, what: &str) -> Unread {
    let reason = format!("a line of {} has {what}", named(contract.title));
    Unread { skip: Skip { kind: Kind::Timelog, id: contract.id.0.into_owned(), reason, cure: None }, anywhere: true }
}

fn absurd(contract: Contract<'_>, date: NaiveDate, what: &str) -> Unread {
    let reason = format!("a line of {} has {what}", named(contract.title));
    let cure = Some("correct the day on Upwork; it is read again while it is looked back at".to_owned());
    let id = format!("{}:{date}", contract.id.0);
    Unread { skip: Skip { kind: Kind::Timelog, id, reason, cure }, anywhere: false }
}

fn named(title: Option<Word<'_>>) -> String {
    wire::text(title.map(|Word(title)| title.into_owned()))
        .map_or_else(|| "the contract".to_owned(), |title| format!("{title:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(online: &str, offline: &str) -> Line<'static> {
        with(&format!(r#""totalOnlineHoursWorked": {online}, "totalOfflineHoursWorked": {offline},"#))
    }

    fn with(fields: &str) -> Line<'static> {
        let text = format!(
            r#"{{"dateWorkedOn": "2026-03-02", "termId": "42210077", "memo": "API work", {fields}
                "freelancer": null, "contract": {{"id": "41846002", "title": "Backend developer"}}}}"#
        );
        serde_json::from_str(text.leak()).unwrap()
    }

    fn why(line: Line<'_>) -> String {
        read(line, false).unwrap_err().skip.to_string()
    }

    #[test]
    fn hours_keep_the_digits_that_upwork_wrote() {
        for (online, offline, tracked, manual) in [
            ("8.1667", "0.5", "8.1667", "0.5"),
            ("7.0", "0.0", "7.0", "0.0"),
            ("0.30000000000000004", "1E-4", "0.30000000000000004", "0.0001"),
            ("2.3333333333333335", "1", "2.3333333333333335", "1"),
            ("24", "-0.0", "24", "0.0"),
        ] {
            let cell = read(line(online, offline), false).unwrap();
            assert_eq!((cell.tracked.to_string().as_str(), cell.manual.abs().to_string().as_str()), (tracked, manual));
        }
    }

    #[test]
    fn hours_that_no_day_has_are_a_skip_of_that_day() {
        for (online, offline) in [("24.0001", "0"), ("12.5", "12"), ("-0.5", "1"), ("1", "-2"), ("1e20", "9e27")] {
            let unread = read(line(online, offline), false).unwrap_err();
            assert_eq!((unread.skip.id.as_str(), unread.anywhere), ("41846002:2026-03-02", false));
            assert!(unread.skip.reason.contains("which no day has"), "{}", unread.skip);
        }
        for value in ["1e300", "\"8\"", "{\"h\": 1}", "true"] {
            assert!(why(line(value, "0")).contains("for hours"), "{value}");
        }
    }

    #[test]
    fn one_kind_of_hours_alone_is_enough_unless_the_answer_has_gaps() {
        let cell = read(line("null", "1.5"), false).unwrap();
        assert_eq!((cell.tracked, cell.manual), (Decimal::ZERO, Decimal::new(15, 1)));
        assert!(why(line("null", "null")).contains("no hours"));
        assert!(read(line("null", "1.5"), true).is_err());
        assert!(read(with(""), false).is_err());
        assert!(read(line("1", "1.5"), true).is_ok());
    }

    #[test]
    fn a_line_without_a_contract_is_named_by_its_term_and_day() {
        let orphan = Line { contract: None, ..line("1", "0") };
        let unread = read(orphan, false).unwrap_err();
        assert_eq!((unread.skip.id.as_str(), unread.anywhere), ("term 42210077:2026-03-02", true));
        let orphan = Line { contract: None, term_id: None, ..line("1", "0") };
        assert!(why(orphan).starts_with("timelog term unknown:2026-03-02: "));
    }

    #[test]
    fn a_line_without_a_day_may_be_any_day() {
        for (date, what) in [("", "no day"), ("soon", "\"soon\" is no date")] {
            let unread = read(Line { date_worked_on: Word(date.into()), ..line("1", "0") }, false).unwrap_err();
            assert!(unread.anywhere && unread.skip.reason.contains(what), "{}", unread.skip);
            assert_eq!(unread.skip.id, "41846002");
        }
    }

    #[test]
    fn days_come_in_both_forms_and_people_may_be_gone() {
        for date in ["2026-03-02", "20260302"] {
            let cell = read(Line { date_worked_on: Word(date.into()), ..line("1", "0") }, false).unwrap();
            assert_eq!((cell.date.to_string().as_str(), cell.freelancer), ("2026-03-02", None));
        }
    }

    #[test]
    fn a_memo_of_blanks_is_kept_and_an_empty_one_is_none() {
        for (memo, kept) in [(" \0", Some(" ")), ("\0", None), ("", None), ("a\nb ", Some("a\nb "))] {
            let cell = read(Line { memo: Some(Word(memo.into())), ..line("1", "0") }, false).unwrap();
            assert_eq!(cell.memo.as_deref(), kept, "{memo:?}");
        }
    }
}
