//! The report of a run, for people.

use std::fmt::Write;

use super::exit::Exit;
use super::table::Table;
use crate::domain::{Counts, Outcome, RunReport, Skip};

/// Counts, then what was left alone and why, then what else there is to know.
pub fn render(report: &RunReport) -> String {
    let mut text = String::new();
    let mut table = Table::new(&["", "new", "changed", "unchanged"]);
    for (kind, counts) in &report.counts {
        let numbers = [counts.inserted, counts.updated, counts.unchanged];
        let [new, changed, unchanged] = numbers.map(|number| number.to_string());
        table.row([kind.plural().to_owned(), new, changed, unchanged]);
    }
    if report.ledger != Counts::default() {
        let [new, changed] = [report.ledger.inserted, report.ledger.updated].map(|number| number.to_string());
        table.row(["ledger".to_owned(), new, changed, String::new()]);
    }
    if !table.is_empty() {
        text.push_str(&table.to_string());
    }
    text.push_str(&left_alone(&report.skipped));
    for note in &report.notes {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "note: {note}");
    }
    if !report.weeks.is_empty() {
        let weeks: Vec<String> = report.weeks.iter().map(|(week, state)| format!("{week} {state}")).collect();
        let _ = writeln!(text, "weeks read: {}", weeks.join(", "));
    }
    let _ = writeln!(text, "{}: {}", report.job, words(report.outcome()));
    text
}

/// Records that were left alone, each with its cure below it.
pub fn left_alone(skipped: &[Skip]) -> String {
    let mut text = String::new();
    for skip in skipped {
        let _ = writeln!(text, "left alone: {} {}: {}", skip.kind, skip.id, skip.reason);
        if let Some(cure) = &skip.cure {
            let _ = writeln!(text, "            {cure}");
        }
    }
    text
}

/// An outcome in words.
pub const fn words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "done",
        Outcome::DoneWithSkips => "done, some records left alone",
        Outcome::Partial => "done in part: Upwork's answer was incomplete",
        Outcome::Failed => "failed",
    }
}

/// What the process answers after a run.
pub const fn exit(outcome: Outcome) -> Exit {
    match outcome {
        Outcome::Done => Exit::Done,
        Outcome::DoneWithSkips | Outcome::Partial => Exit::Skips,
        Outcome::Failed => Exit::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Job, Kind};

    #[test]
    fn a_report_tells_counts_reasons_and_cures() {
        let mut report = RunReport::new(Job::Contracts);
        report.counts.insert(Kind::Contract, Counts { inserted: 12, updated: 0, unchanged: 3 });
        let skip = |cure: Option<&str>| Skip {
            kind: Kind::Client,
            id: "77".into(),
            reason: "two partners".into(),
            cure: cure.map(str::to_owned),
        };
        report.skipped = vec![skip(Some("merge them")), skip(None)];
        report.notes = vec!["cover letters left out".into()];
        assert_eq!(
            render(&report),
            "           new  changed  unchanged\ncontracts  12   0        3\n\
             left alone: client 77: two partners\n            merge them\nleft alone: client 77: two partners\n\
             note: cover letters left out\ncontracts: done, some records left alone\n"
        );
        assert_eq!(exit(report.outcome()), Exit::Skips);
    }
}
