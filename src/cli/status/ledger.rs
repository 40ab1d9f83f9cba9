//! What `status` says of the ledger.

use std::fmt::Write;

use super::time;
use crate::jobs::status::{AccountStatus, LedgerStatus};

/// A few lines: how far it is read, what is in it, what is missing and what waits.
pub fn render(account: &AccountStatus, ledger: &LedgerStatus) -> String {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "  {name:13} {value}");
    };
    let read = match (ledger.read_from, ledger.read_on) {
        (Some(from), Some(on)) => format!("read from {from}, last on {on}"),
        _ => "never read wholly so far".to_owned(),
    };
    let swept = ledger.swept_on.map(|day| format!("; looked for late refunds on {day}")).unwrap_or_default();
    line("ledger", format!("{read}{swept}"));
    if !ledger.rows.is_empty() {
        let rows: Vec<String> = ledger.rows.iter().map(|(kind, rows)| format!("{rows} {kind}")).collect();
        line("", format!("rows: {}", rows.join(", ")));
    }
    for gap in &ledger.gaps {
        line("gap", format!("month {}: {} (since {})", gap.month, gap.reason, time(gap.since)));
    }
    if let Some(since) = ledger.parked_since {
        let rows = if ledger.parked == 1 { "row waits" } else { "rows wait" };
        let shown = format!("upwork-odoo ledger list --parked --account {}", account.id);
        line("parked", format!("{} {rows}, the first since {}: {shown}", ledger.parked, time(since)));
    }
    text
}
