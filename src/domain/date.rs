//! Calendar dates as Upwork writes them. A date is a date: it never passes through an instant of some
//! time zone, so it cannot move by a day.

use chrono::{DateTime, NaiveDate};

/// A text in which no date of a known form was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no date in a form that Upwork uses")]
pub struct BadDate(pub String);

/// Reads the calendar date from `2026-03-02`, `20260302`, `2026-03-02T00:00:00+0000` (the first ten
/// characters count) or epoch milliseconds in UTC (`1772409600000`).
///
/// # Errors
/// [`BadDate`] if the text has none of these forms.
pub fn parse_date(text: &str) -> Result<NaiveDate, BadDate> {
    let bad = || BadDate(text.to_owned());
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    match text.len() {
        8 if digits => NaiveDate::parse_from_str(text, "%Y%m%d").map_err(|_| bad()),
        11.. if digits => {
            let millis = text.parse().map_err(|_| bad())?;
            let instant = DateTime::from_timestamp_millis(millis).ok_or_else(bad)?;
            Ok(instant.date_naive())
        }
        10.. => {
            let day = text.get(..10).ok_or_else(bad)?;
            let rest_starts_clean = !text[10..].starts_with(|c: char| c.is_ascii_digit());
            match NaiveDate::parse_from_str(day, "%Y-%m-%d") {
                Ok(date) if rest_starts_clean => Ok(date),
                _ => Err(bad()),
            }
        }
        _ => Err(bad()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn every_form_upwork_uses_is_read() {
        for text in ["2026-03-02", "20260302", "2026-03-02T00:00:00+0000", "2026-03-02T23:59:59-1100", "1772409600000"]
        {
            assert_eq!(parse_date(text), Ok(day(2026, 3, 2)), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused_not_guessed() {
        for text in [
            "",
            "2026",
            "02/03/2026",
            "2026-13-01",
            "2026-02-30",
            "2026-03-023",
            "tomorrow at noon",
            "20261301",
            "é2026-03-0",
        ] {
            assert_eq!(parse_date(text), Err(BadDate(text.into())));
        }
    }

    proptest! {
        #[test]
        fn the_offset_never_moves_the_day(days in 0..40_000i32, hour in 0..24u8, offset in -14..15i8) {
            let date = NaiveDate::from_epoch_days(days).unwrap();
            let text = format!("{date}T{hour:02}:30:00{offset:+03}00");
            prop_assert_eq!(parse_date(&text), Ok(date));
        }

        #[test]
        fn no_text_panics(text in ".{0,24}") {
            let _ = parse_date(&text);
        }
    }
}
