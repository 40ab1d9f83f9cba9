//! What `status` says of hours.

use std::fmt::Write;

use super::time;
use crate::jobs::status::HoursStatus;

/// A few lines: how far they are read, and what is missing.
pub fn render(hours: &HoursStatus) -> String {
    let mut text = String::new();
    let Some(from) = hours.read_from else { return text };
    // Writing to a String cannot fail, here and below.
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "  {name:13} {value}");
    };
    let settled = hours.settled_to.map(|week| week.to_string()).unwrap_or_default();
    line(
        "hours",
        format!("read from {from}; settled before {settled}; {} weeks looked back at", hours.look_back_weeks),
    );
    let weeks: Vec<String> = hours.weeks.iter().map(|week| format!("{} {}", week.week, week.state)).collect();
    line("weeks", weeks.join(", "));
    for gap in &hours.gaps {
        line("gap", format!("week {}: {} (since {})", gap.week, gap.reason, time(gap.since)));
    }
    for out in &hours.left_out {
        line("left out", format!("hours of contract {}, which is not in Odoo, {}", out.contract, out.weeks));
    }
    for backfill in &hours.backfills {
        let (from, to) = (backfill.weeks.from(), backfill.weeks.to());
        line(
            "backfill",
            format!(
                "{from} to {to}: has come to {}; the same command goes on: upwork-odoo backfill timelogs --from {from} \
                 --to {to}",
                backfill.next
            ),
        );
    }
    text
}
