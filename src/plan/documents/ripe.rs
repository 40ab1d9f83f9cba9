//! Which earnings are final, so that documents may be made of them without anybody asking: Upwork does not take them back
//! or charge a fee for them any more, by all that is known.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::{LedgerEntry, LedgerRow, Month, RecordId};

/// Days after the end of the review in which a fee may still come.
const PATIENCE: i64 = 7;

/// How far the ledger is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The day of the last whole reading.
    pub on: NaiveDate,
    /// Months that were not read wholly.
    pub gaps: BTreeSet<Month>,
}

/// The final ones among rows of the ledger, which are here with all rows that point at them: the end of their review has
/// passed, their month was read wholly after it, and their fee is there or did not come for a week.
pub fn ripe(rows: &[LedgerRow], seen: &Seen, today: NaiveDate) -> BTreeSet<RecordId> {
    let fees = rows.iter().filter(|row| row.entry().is_service_fee());
    let charged: BTreeSet<&RecordId> = fees.filter_map(|row| row.related_transaction.as_ref()).collect();
    let is_ripe = |row: &&LedgerRow| {
        matches!(row.entry(), LedgerEntry::Earning(_))
            && row.review_due_date.is_some_and(|due| {
                let waited = (today - due).num_days();
                let is_read = due < seen.on && !seen.gaps.contains(&Month::of(due));
                waited > 0 && is_read && (waited >= PATIENCE || charged.contains(&row.id))
            })
    };
    rows.iter().filter(is_ripe).map(|row| row.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row(id: &str, words: (&str, &str), of: Option<&str>) -> LedgerRow {
        LedgerRow {
            entry_type: Some(words.0.to_owned()),
            accounting_subtype: Some(words.1.to_owned()),
            related_transaction: of.map(RecordId::new),
            review_due_date: Some(day("2026-03-13")),
            ..LedgerRow::bare(RecordId::new(id))
        }
    }

    fn is_ripe(fee_of: Option<&str>, read_on: &str, gap: Option<&str>, today: &str) -> bool {
        let rows = [row("e", ("APAdjustment", "Bonus"), None), row("f", ("APAdjustment", "Service Fee"), fee_of)];
        let gaps = gap.into_iter().map(|month| month.parse().unwrap()).collect();
        !ripe(&rows, &Seen { on: day(read_on), gaps }, day(today)).is_empty()
    }

    #[test]
    fn an_earning_is_final_when_its_review_is_over_and_was_read_after_that() {
        assert!(is_ripe(Some("e"), "2026-03-14", None, "2026-03-14"));
        assert!(!is_ripe(Some("e"), "2026-03-13", None, "2026-03-14"), "read on the last day of the review");
        assert!(!is_ripe(Some("e"), "2026-03-13", None, "2026-03-13"), "the review goes on");
        assert!(!is_ripe(Some("e"), "2026-03-20", Some("2026-03"), "2026-03-20"), "its month was not read wholly");
        assert!(is_ripe(Some("e"), "2026-03-20", Some("2026-02"), "2026-03-20"));
    }

    #[test]
    fn a_fee_that_is_missing_is_waited_for_a_week() {
        assert!(!is_ripe(None, "2026-03-19", None, "2026-03-19"));
        assert!(!is_ripe(Some("another"), "2026-03-19", None, "2026-03-19"));
        assert!(is_ripe(None, "2026-03-19", None, "2026-03-20"));
    }
}
