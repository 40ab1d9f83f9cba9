//! The description of an hourly row of the ledger, which alone of all descriptions names its contract:
//! `(41846002) Globex GmbH/Anna Kovacs - 45:00 hrs @ $50.00/hr - 03/02/2026 - 03/08/2026`.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::ContractId;
use super::money::round_half_up;

/// American dates, as Upwork writes them here and nowhere else.
const DATE: &str = "%m/%d/%Y";

/// What an hourly description says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HourlyDescription {
    /// The contract.
    pub contract: ContractId,
    /// Client and freelancer. Both names may hold a slash, so they are not told apart.
    pub parties: String,
    /// Minutes worked.
    pub minutes: u32,
    /// Rate per hour as written: `$50.00`.
    pub rate: String,
    /// First day of the week.
    pub start: NaiveDate,
    /// Its last day.
    pub end: NaiveDate,
}

impl HourlyDescription {
    /// Reads a description; `None` for one of any other form. Reads from the end, for names may hold all that stands
    /// between the parts.
    pub fn parse(text: &str) -> Option<Self> {
        let contract = Self::contract_of(text)?;
        let (_, rest) = text.split_once(") ")?;
        let (rest, end) = rest.rsplit_once(" - ")?;
        let (rest, start) = rest.rsplit_once(" - ")?;
        let (parties, work) = rest.rsplit_once(" - ")?;
        let (hours, rate) = work.split_once(" @ ")?;
        let (start, end) = (date(start)?, date(end)?);
        (start <= end).then_some(())?;
        Some(Self {
            contract,
            parties: parties.to_owned(),
            minutes: minutes(hours)?,
            rate: rate.strip_suffix("/hr")?.to_owned(),
            start,
            end,
        })
    }

    /// The contract at the head of a description, whatever follows it.
    pub fn contract_of(text: &str) -> Option<ContractId> {
        let (id, _) = text.strip_prefix('(')?.split_once(')')?;
        let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
        is_id.then(|| ContractId::new(id))
    }

    /// Hours, rounded half up to two decimals as Odoo keeps them: 8:20 is 8.33.
    pub fn hours(&self) -> Decimal {
        round_half_up(Decimal::from(self.minutes) / Decimal::from(60), 2)
    }
}

/// As Upwork writes it.
impl fmt::Display for HourlyDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { contract, parties, minutes, rate, start, end } = self;
        let (hours, minutes) = (minutes / 60, minutes % 60);
        let (start, end) = (start.format(DATE), end.format(DATE));
        write!(f, "({contract}) {parties} - {hours:02}:{minutes:02} hrs @ {rate}/hr - {start} - {end}")
    }
}

/// Two digits, two digits, four digits.
fn date(text: &str) -> Option<NaiveDate> {
    let is_of_form = text.len() == 10 && text.is_ascii();
    is_of_form.then(|| NaiveDate::parse_from_str(text, DATE).ok()).flatten()
}

/// Minutes of `45:00 hrs`.
fn minutes(text: &str) -> Option<u32> {
    let (hours, minutes) = text.strip_suffix(" hrs").or_else(|| text.strip_suffix(" hr"))?.split_once(':')?;
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    let (hours, minutes) = (number(hours)?, number(minutes).filter(|n| minutes.len() == 2 && *n < 60)?);
    hours.checked_mul(60)?.checked_add(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SEEN: &str = "(41846002) Globex GmbH/Anna Kovacs - 45:00 hrs @ $50.00/hr - 03/02/2026 - 03/08/2026";

    #[test]
    fn the_form_that_was_seen_is_read_whole() {
        let read = HourlyDescription::parse(SEEN).unwrap();
        assert_eq!((read.contract.as_str(), read.parties.as_str()), ("41846002", "Globex GmbH/Anna Kovacs"));
        assert_eq!((read.hours().to_string(), read.rate.as_str()), ("45.00".into(), "$50.00"));
        assert_eq!((read.start.to_string(), read.end.to_string()), ("2026-03-02".into(), "2026-03-08".into()));
        assert_eq!(read.to_string(), SEEN);
    }

    #[test]
    fn minutes_become_hours_of_two_decimals() {
        for (text, hours) in [("08:20", "8.33"), ("00:10", "0.17"), ("0:00", "0.00"), ("168:59", "168.98")] {
            let read = HourlyDescription::parse(&SEEN.replace("45:00", text)).unwrap();
            assert_eq!(read.hours().to_string(), hours, "{text}");
        }
    }

    #[test]
    fn names_may_hold_what_stands_between_the_parts() {
        for parties in ["A - B/C - 10:00 hrs @ $1/hr - D", "(x) y/z", "", " / - ", "Łódź & Co/É"] {
            let read = HourlyDescription::parse(&SEEN.replace("Globex GmbH/Anna Kovacs", parties)).unwrap();
            assert_eq!((read.parties.as_str(), read.minutes), (parties, 2700));
        }
    }

    #[test]
    fn any_other_form_is_not_read() {
        for (from, to) in [
            ("(41846002)", "41846002"),
            ("(41846002)", "()"),
            ("(41846002)", "(4184x)"),
            ("45:00", "45:60"),
            ("45:00", "45:0"),
            ("45:00", "45"),
            ("45:00", "-1:00"),
            ("45:00", "99999999999:00"),
            ("hrs", "days"),
            ("/hr", "/day"),
            ("03/02/2026", "03/09/2026"),
            ("03/02/2026", "02/30/2026"),
            ("03/02/2026", "2026-03-02"),
            ("03/02/2026", "+3/02/2026"),
            (" - 03/08/2026", ""),
        ] {
            assert_eq!(HourlyDescription::parse(&SEEN.replace(from, to)), None, "{from} {to}");
        }
        assert_eq!(HourlyDescription::contract_of("(41846002)"), Some(ContractId::new("41846002")));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,80}", cut in 0..90usize, put in ".{0,3}") {
            let _ = HourlyDescription::parse(&text);
            let at = (0..=cut.min(SEEN.len())).rev().find(|at| SEEN.is_char_boundary(*at)).unwrap();
            let _ = HourlyDescription::parse(&format!("{}{put}{}", &SEEN[..at], &SEEN[at..]));
        }

        #[test]
        fn what_is_written_is_read_back(
            id in "[0-9]{1,20}", parties in ".{0,40}", minutes in 0..1_000_000u32, rate in "\\$[0-9]{1,4}\\.[0-9]{2}",
            start in 0..40_000i32, days in 0..30i32,
        ) {
            let day = |n| NaiveDate::from_epoch_days(n).unwrap();
            let contract = ContractId::new(id);
            let written = HourlyDescription { contract, parties, minutes, rate, start: day(start), end: day(start + days) };
            prop_assert_eq!(HourlyDescription::parse(&written.to_string()), Some(written));
        }
    }
}
