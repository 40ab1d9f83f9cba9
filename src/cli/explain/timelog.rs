//! The story of a time log, for people.

use std::fmt::Write;

use anyhow::Result;

use super::{cell, fields};
use crate::cli::report;
use crate::cli::table::Table;
use crate::jobs::explain::{OnUpwork, TimeLogStory};

/// Row, week, timesheet, and what Upwork says if it was asked.
pub fn render(story: &TimeLogStory) -> Result<String> {
    let row = story.odoo_id.map_or_else(|| "no row in Odoo".to_owned(), |id| format!("upwork_timelog row {id}"));
    let mut text = format!("time log {}: {row}\n", story.upwork_id);
    // Writing to a String cannot fail, here and below.
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "{name:10} {value}");
    };
    line("week", &format!("{} to {}, {}", story.week, story.week.sunday(), story.week_state));
    if let Some(gap) = &story.gap {
        line("gap", &format!("the week is not read wholly: {gap}"));
    }
    let timesheet =
        story.timesheet_id.map_or_else(|| "none".to_owned(), |id| format!("account_analytic_line row {id}"));
    line("timesheet", &timesheet);
    if !story.workers.is_empty() {
        line("worked on", &format!("by {}", story.workers.join(", ")));
    }
    if let Some(zeroed) = &story.zeroed {
        let since = zeroed.since.format("%Y-%m-%d %H:%M UTC");
        line("zeroed", &format!("{} (since {since}); the memo stays", zeroed.reason));
    }
    let mut columns = Table::new(&["column", "in Odoo"]);
    for (name, value) in fields(story.in_odoo.as_ref())? {
        columns.row([name, cell(Some(&value))]);
    }
    if !columns.is_empty() {
        let _ = write!(text, "\n{columns}");
    }
    if let Some(day) = &story.on_upwork {
        text.push_str(&on_upwork(day));
    }
    Ok(text + &report::left_alone(&story.skipped))
}

fn on_upwork(day: &OnUpwork) -> String {
    let mut lines = Table::new(&["on Upwork now", "tracked", "by hand", "memo"]);
    for cell in &day.lines {
        let who = cell.freelancer.as_ref().map(|who| who.name.clone().unwrap_or_else(|| who.id.to_string()));
        let memo = cell.memo.clone().unwrap_or_default();
        lines.row([who.unwrap_or_default(), cell.tracked.to_string(), cell.manual.to_string(), memo]);
    }
    match &day.sum {
        None => return "\nUpwork has no line for this day now\n".to_owned(),
        Some(sum) => lines.row([
            "sum, rounded".to_owned(),
            sum.tracked.to_string(),
            sum.manual.to_string(),
            format!("{} in all", sum.total()),
        ]),
    }
    format!("\n{lines}")
}
