//! Days on the command line: `--from` and `--to`, read as whole weeks.

use chrono::NaiveDate;

use super::exit::Usage;
use crate::domain::Weeks;

/// The weeks around these days.
///
/// # Errors
/// [`Usage`] if only one is given, or they end before they begin.
pub fn weeks(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Option<Weeks>, Usage> {
    match (from, to) {
        (None, None) => Ok(None),
        (Some(from), Some(to)) => match Weeks::around(from, to) {
            Some(weeks) => Ok(Some(weeks)),
            None => Err(Usage(format!("--to {to} comes before --from {from}"))),
        },
        _ => Err(Usage("--from and --to go together".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_the_weeks_around_them() {
        let day = |text: &str| Some(text.parse().unwrap());
        let text = |weeks: Option<Weeks>| weeks.map(|weeks| weeks.to_string());
        assert_eq!(text(weeks(None, None).unwrap()), None);
        let around = weeks(day("2026-03-04"), day("2026-03-04")).unwrap();
        assert_eq!(text(around).as_deref(), Some("2026-03-02 to 2026-03-08"));
        assert!(weeks(day("2026-03-04"), None).is_err() && weeks(None, day("2026-03-04")).is_err());
        assert!(weeks(day("2026-03-04"), day("2026-03-03")).is_err());
    }
}
