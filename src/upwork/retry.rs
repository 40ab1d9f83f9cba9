//! When to ask again, and how long to wait before. Pure: who waits is the caller.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::error::Error;

/// How failures that may pass by themselves are met.
#[derive(Clone, Debug)]
pub struct Retry {
    /// Requests sent for one call at most, the first included.
    pub attempts: u32,
    /// Wait after the first failure; doubles with each further one.
    pub base: Duration,
    /// Longest wait between two requests that Upwork did not ask for.
    pub cap: Duration,
    /// Longest wait that Upwork may ask for and get within a call. Asked for more, the call fails and is
    /// left to the next run, so that no run holds its claim for hours.
    pub longest_wait: Duration,
    /// Wait after a 429 that does not say how long.
    pub rate_limit_pause: Duration,
    /// Seed of the jitter; `None` takes one from the system. Tests give one.
    pub seed: Option<u64>,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            attempts: 5,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            longest_wait: Duration::from_mins(2),
            rate_limit_pause: Duration::from_mins(1),
            seed: None,
        }
    }
}

/// However long Upwork asks, everybody waits for an hour at most: a clock may be wrong.
const LONGEST_PAUSE: Duration = Duration::from_hours(1);

impl Retry {
    /// Wait before the next request, or `None` to give up. `failures` counts from 1.
    pub(super) fn wait(&self, error: &Error, failures: u32, random: u64) -> Option<Duration> {
        if !error.is_transient() || failures >= self.attempts {
            return None;
        }
        let Error::RateLimited { .. } = error else { return Some(self.delay(failures, random)) };
        // Never less than asked; a little more, so that replicas do not all come back at once.
        let asked = self.pause(error)?;
        (asked <= self.longest_wait).then(|| asked + part(self.base, random))
    }

    /// How long everybody at this address should keep quiet after `error`.
    pub(super) fn pause(&self, error: &Error) -> Option<Duration> {
        let Error::RateLimited { retry_after, .. } = error else { return None };
        Some(self.pause_for(*retry_after))
    }

    /// How long everybody should keep quiet after a 429 that asked for `retry_after`.
    pub(super) fn pause_for(&self, retry_after: Option<Duration>) -> Duration {
        retry_after.unwrap_or(self.rate_limit_pause).min(LONGEST_PAUSE)
    }

    /// Half of the doubling wait is fixed, half is left to chance.
    fn delay(&self, failures: u32, random: u64) -> Duration {
        let doubled = 1u32.checked_shl(failures.saturating_sub(1)).unwrap_or(u32::MAX);
        let full = self.base.saturating_mul(doubled).min(self.cap);
        full / 2 + part(full / 2, random)
    }
}

/// A part of `whole`, by chance, in steps of a millisecond.
fn part(whole: Duration, random: u64) -> Duration {
    let millis = u64::try_from(whole.as_millis()).unwrap_or(u64::MAX);
    Duration::from_millis(random.checked_rem(millis.saturating_add(1)).unwrap_or(0))
}

/// Reads `Retry-After`: seconds, or an HTTP date (one that is past asks for no wait).
pub(super) fn retry_after(value: &str, now: DateTime<Utc>) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = DateTime::parse_from_rfc2822(value).ok()?;
    Some((until.to_utc() - now).to_std().unwrap_or_default())
}

/// Random numbers for jitter (splitmix64): good enough to spread requests, and the same for the same seed.
#[derive(Debug)]
pub(super) struct Jitter(AtomicU64);

impl Jitter {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

    pub fn new(seed: Option<u64>) -> Self {
        // Without a source of chance the waits are merely less spread.
        Self(AtomicU64::new(seed.unwrap_or_else(|| getrandom::u64().unwrap_or_default())))
    }

    pub fn next(&self) -> u64 {
        let mut z = self.0.fetch_add(Self::STEP, Ordering::Relaxed).wrapping_add(Self::STEP);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn limited(seconds: Option<u64>) -> Error {
        Error::RateLimited { operation: "Op", retry_after: seconds.map(Duration::from_secs) }
    }

    #[test]
    fn waits_double_up_to_the_cap() {
        let retry = Retry { base: Duration::from_secs(1), cap: Duration::from_secs(5), ..Retry::default() };
        let least: Vec<u128> = (1..=5).map(|failures| retry.delay(failures, 0).as_millis()).collect();
        assert_eq!(least, [500, 1000, 2000, 2500, 2500]);
    }

    #[test]
    fn it_gives_up_after_the_last_attempt_and_on_what_does_not_pass() {
        let retry = Retry { attempts: 3, ..Retry::default() };
        let passing = Error::Status { operation: "Op", status: 502 };
        assert!(retry.wait(&passing, 2, 0).is_some());
        assert_eq!(retry.wait(&passing, 3, 0), None);
        assert_eq!(retry.wait(&Error::Unauthorized { operation: "Op" }, 1, 0), None);
    }

    #[test]
    fn a_wait_that_upwork_asks_for_is_never_cut_short() {
        let retry = Retry::default();
        for random in [0, 1, u64::MAX] {
            let wait = retry.wait(&limited(Some(40)), 1, random).unwrap();
            assert!(wait >= Duration::from_secs(40) && wait <= Duration::from_secs(41), "{wait:?}");
        }
        assert!(retry.wait(&limited(None), 1, 0).unwrap() >= retry.rate_limit_pause);
    }

    #[test]
    fn a_wait_beyond_the_limit_ends_the_call_but_still_quiets_everybody() {
        let retry = Retry::default();
        assert_eq!(retry.wait(&limited(Some(600)), 1, 0), None);
        assert_eq!(retry.pause(&limited(Some(600))), Some(Duration::from_mins(10)));
        assert_eq!(retry.pause(&limited(Some(u64::MAX))), Some(LONGEST_PAUSE));
    }

    #[test]
    fn retry_after_is_read_in_both_forms() {
        let now = DateTime::parse_from_rfc3339("2026-03-02T10:00:00Z").unwrap().to_utc();
        for (value, seconds) in [
            ("120", Some(120)),
            (" 0 ", Some(0)),
            ("Mon, 02 Mar 2026 10:00:30 GMT", Some(30)),
            ("Mon, 02 Mar 2026 09:00:00 GMT", Some(0)),
            ("-5", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(retry_after(value, now), seconds.map(Duration::from_secs), "{value:?}");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_jitter() {
        let (one, other) = (Jitter::new(Some(7)), Jitter::new(Some(7)));
        let taken: Vec<u64> = (0..4).map(|_| one.next()).collect();
        assert_eq!(taken, (0..4).map(|_| other.next()).collect::<Vec<_>>());
        assert_ne!(taken[0], taken[1]);
    }

    proptest! {
        #[test]
        fn no_wait_exceeds_the_cap(failures in 1..100u32, random: u64) {
            let retry = Retry { attempts: 1000, ..Retry::default() };
            prop_assert!(retry.delay(failures, random) <= retry.cap);
        }
    }
}
