//! The values that settings are made of: durations, addresses, cron expressions. Parsed once, here.

use std::str::FromStr;
use std::time::Duration;

use chrono::{DateTime, Utc};
use croner::parser::{CronParser, Seconds, Year};
use serde::{Deserialize, Deserializer, de};
use url::{Host, Url};

/// Longer than this is a slip, and adding it to an instant must not overflow.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A duration such as `90s`.
pub(super) fn duration<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let text = text(deserializer, "a duration in quotes, for example \"30s\"")?;
    parse_duration(&text).map_err(de::Error::custom)
}

fn parse_duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("\"{text}\" is not a whole number and a unit (ms, s, m, h, d)");
    let unit_at = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
    let (count, unit) = text.split_at(unit_at);
    let count: u64 = count.parse().map_err(|_| wrong())?;
    let milliseconds = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return Err(wrong()),
    };
    let duration = count.checked_mul(milliseconds).map(Duration::from_millis);
    match duration {
        Some(Duration::ZERO) => Err("must be above zero".to_owned()),
        Some(duration) if duration <= LONGEST => Ok(duration),
        _ => Err("must not be above 365d".to_owned()),
    }
}

/// An `http` or `https` address without user, query and fragment.
pub(super) fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    let text = text(deserializer, "an address in quotes")?;
    let url = Url::parse(&text).map_err(|error| de::Error::custom(format!("not an address: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(de::Error::custom("must begin with https:// or http://"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(de::Error::custom("must not hold a user or a password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(de::Error::custom("must not hold a ? or a #"));
    }
    Ok(url)
}

/// Whether what is sent there stays readable for us alone: `https`, or `http` within this machine, a
/// private network, or to a name without a dot (as between containers).
pub(super) fn is_private(url: &Url) -> bool {
    url.scheme() == "https"
        || match url.host() {
            Some(Host::Ipv4(ip)) => ip.is_loopback() || ip.is_private(),
            Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unique_local(),
            Some(Host::Domain(name)) => !name.contains('.'),
            None => false,
        }
}

fn text<'de, D: Deserializer<'de>>(deserializer: D, expected: &str) -> Result<String, D::Error> {
    String::deserialize(deserializer).map_err(|_| de::Error::custom(format!("must be {expected}")))
}

/// When a job runs: a cron expression of six fields (second first), in UTC.
#[derive(Clone, Debug)]
pub struct Cron {
    text: String,
    pattern: croner::Cron,
}

impl Cron {
    /// The expression as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The first slot after `instant`. None: there is none in sight.
    pub fn next_after(&self, instant: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.pattern.find_next_occurrence(&instant, false).ok()
    }

    /// The last slot at or before `instant`. None: there was none.
    pub fn last_until(&self, instant: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.pattern.find_previous_occurrence(&instant, true).ok()
    }
}

impl FromStr for Cron {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.split_whitespace().count() != 6 {
            return Err("must have six fields: second minute hour day-of-month month day-of-week".to_owned());
        }
        let parser = CronParser::builder().seconds(Seconds::Required).year(Year::Disallowed).build();
        let pattern = parser.parse(text).map_err(|error| error.to_string())?;
        Ok(Self { text: text.to_owned(), pattern })
    }
}

impl<'de> Deserialize<'de> for Cron {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, "a cron expression in quotes")?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_a_number_and_a_unit() {
        let cases = [("250ms", 250), ("30s", 30_000), ("5m", 300_000), ("4h", 14_400_000), ("7d", 604_800_000)];
        for (text, milliseconds) in cases {
            assert_eq!(parse_duration(text), Ok(Duration::from_millis(milliseconds)), "{text}");
        }
    }

    #[test]
    fn a_duration_without_unit_sign_or_sense_is_refused() {
        for text in ["", "30", "s", "-5s", "1.5h", "5 m", "5M", "5y", "99999999999999999999s", "0s", "366d"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
        assert!(parse_duration(&format!("{}d", u64::MAX)).is_err());
    }

    #[test]
    fn plain_http_is_private_only_at_home() {
        let private = |text: &str| is_private(&Url::parse(text).unwrap());
        for home in [
            "https://api.upwork.com/",
            "http://127.0.0.1:80/",
            "http://[::1]/",
            "http://10.1.2.3/",
            "http://localhost/",
            "http://simulator:8480/",
        ] {
            assert!(private(home), "{home}");
        }
        for away in ["http://api.upwork.com/", "http://8.8.8.8/", "http://[2001:db8::1]/"] {
            assert!(!private(away), "{away}");
        }
    }

    #[test]
    fn a_cron_expression_knows_its_slots() {
        let cron: Cron = "0 7 */4 * * *".parse().unwrap();
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(cron.next_after(at("2026-03-01T04:07:00Z")), Some(at("2026-03-01T08:07:00Z")));
        assert_eq!(cron.last_until(at("2026-03-01T04:07:00Z")), Some(at("2026-03-01T04:07:00Z")));
        assert_eq!(cron.last_until(at("2026-03-01T04:06:59Z")), Some(at("2026-03-01T00:07:00Z")));
    }

    #[test]
    fn a_slot_between_seconds_is_the_whole_second() {
        let cron: Cron = "0 7 */4 * * *".parse().unwrap();
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(cron.last_until(at("2026-03-01T04:07:00.900Z")), Some(at("2026-03-01T04:07:00Z")));
        assert_eq!(cron.next_after(at("2026-03-01T04:06:59.900Z")), Some(at("2026-03-01T04:07:00Z")));
        assert_eq!(cron.next_after(at("2026-03-01T04:07:00.100Z")), Some(at("2026-03-01T08:07:00Z")));
    }

    #[test]
    fn five_fields_seven_fields_and_nonsense_are_refused() {
        for text in ["7 */4 * * *", "0 7 4 * * * 2026", "0 61 * * * *", "@daily", "0 a b c d e"] {
            assert!(text.parse::<Cron>().is_err(), "{text}");
        }
    }
}
