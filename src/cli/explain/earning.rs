//! The story of an earning, for people: one screen of 100 columns.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use crate::cli::report;
use crate::cli::table::Table;
use crate::domain::Kind;
use crate::jobs::explain::{Booked, EarningStory, EarningValues, LedgerLine, RunOf};

/// So many rows of the ledger, and so many changes, are shown; JSON has all.
const MOST: usize = 8;
/// Columns of a line of text behind its name.
const WIDTH: usize = 86;

/// Row, contract, documents; then the ledger with its changes, and what is left alone.
pub fn render(story: &EarningStory) -> String {
    let row = match story.odoo_id {
        Some(id) => format!("upwork_earning row {id}"),
        None if story.deleted_in_odoo => "deleted in Odoo".to_owned(),
        None => "no row in Odoo".to_owned(),
    };
    let mut text = format!("earning {}: {row}\n", story.upwork_id);
    for (name, value) in facts(story) {
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(text, "{name:12}  {value}");
    }
    text.push_str(&ledger(&story.ledger));
    text.push_str(&changes(story));
    if !story.skipped.is_empty() {
        text.push('\n');
    }
    text + &report::left_alone(&story.skipped)
}

fn facts(story: &EarningStory) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    let own = story.ledger.iter().find(|line| line.record == story.upwork_id);
    let name = story.in_odoo.as_ref().map(|values| &values.name);
    if let Some(name) = name.or_else(|| own.and_then(|own| own.description.as_ref())) {
        facts.push(("for", short(name)));
    }
    if let Some(contract) = &story.contract {
        facts.push(("contract", format!("{}, found by {}", contract.upwork_id, contract.words())));
    }
    if let Some(values) = &story.in_odoo {
        facts.push(("in Odoo", amounts(values)));
        if let (Some(hours), Some(from), Some(to)) = (values.total_hours, values.period_start, values.period_end) {
            facts.push(("hours", format!("{hours} from {from} to {to}")));
        }
        let client = values.partner_id.map_or_else(|| "none yet".to_owned(), |id| format!("res_partner row {id}"));
        facts.push(("client", client));
    }
    if let Some(run) = &story.run {
        facts.push(("came in", came_in(run)));
    }
    if let Some(waits) = &story.waits {
        facts.push(("waits", format!("{} (since {})", waits.reason, time(waits.since))));
        facts.extend(waits.cure.iter().map(|cure| ("", cure.clone())));
    }
    if story.odoo_id.is_some() {
        facts.push(("invoice", document(story, Kind::Invoice, story.invoice.as_ref())));
        facts.push(("fee entry", document(story, Kind::FeeEntry, story.fee_entry.as_ref())));
    }
    facts.extend(story.reversed_by.iter().map(|booked| ("reversed by", booked_words(booked))));
    for item in &story.drift {
        facts.push(("differs", format!("{} (upwork-odoo drift show {})", item.drift.reason, item.id)));
    }
    facts
}

fn amounts(values: &EarningValues) -> String {
    let percent = values.upwork_fee_percent.map(|percent| format!(" ({percent} %)")).unwrap_or_default();
    let (fee, net) = (plain(values.upwork_fee), plain(values.net_amount));
    format!("{}: gross {}, fee {fee}{percent}, net {net}", values.date, values.gross_amount)
}

fn came_in(run: &RunOf) -> String {
    let outcome = run.outcome.map_or("unfinished", report::words);
    format!("by the run of earnings that began {} ({}; {outcome})", time(run.started_at), run.trigger.key())
}

fn document(story: &EarningStory, kind: Kind, booked: Option<&Booked>) -> String {
    if let Some(booked) = booked {
        return booked_words(booked);
    }
    if let Some(new) = story.to_make.iter().find(|new| new.kind == kind) {
        let id = &story.upwork_id;
        return format!("not yet, {} would be made: upwork-odoo invoices create --earning {id}", new.total);
    }
    let fee_on_invoice = story.invoice.as_ref().is_some_and(|invoice| invoice.fee.is_some());
    if kind == Kind::FeeEntry && fee_on_invoice { "none: the fee is a line of the invoice" } else { "none" }.to_owned()
}

fn booked_words(booked: &Booked) -> String {
    let tax = if booked.tax().is_zero() { String::new() } else { format!(", {} of it tax", booked.tax()) };
    let total = if booked.move_type == "entry" { booked.fee.unwrap_or_default() } else { booked.total };
    let payment = booked.payment_state.as_ref().filter(|_| booked.move_type != "entry");
    let payment = payment.map(|state| format!(", {}", state.replace('_', " "))).unwrap_or_default();
    let (title, id, date, currency) = (booked.title(), booked.id, booked.date, &booked.currency);
    format!("{title}{payment}, {date}: {total} {currency}{tax}; account_move row {id}")
}

fn ledger(lines: &[LedgerLine]) -> String {
    let mut table = Table::new(&["ledger", "what", "date", "credited", "", "balance", "seen first", "changed"]);
    for line in lines.iter().take(MOST) {
        let seen = |instant: Option<DateTime<Utc>>| instant.map(time).unwrap_or_default();
        table.row([
            line.record.to_string(),
            line.entry.key().to_owned(),
            line.date.map(|date| date.to_string()).unwrap_or_default(),
            plain(line.credited),
            line.currency.as_ref().map(ToString::to_string).unwrap_or_default(),
            plain(line.running_balance),
            seen(line.seen.map(|seen| seen.first)),
            seen(line.seen.and_then(|seen| seen.changed)),
        ]);
    }
    if table.is_empty() {
        return String::new();
    }
    format!("\n{table}{}", more(lines.len(), "rows"))
}

/// The newest ones.
fn changes(story: &EarningStory) -> String {
    let mut table = Table::new(&["changed", "row", "value", "was", "became"]);
    let text = |value: &Option<String>| value.clone().map_or_else(|| "nothing".to_owned(), |text| cut(&text, 24));
    let old = story.changes.len().saturating_sub(MOST);
    for change in story.changes.iter().skip(old) {
        let (was, became) = (text(&change.before), text(&change.after));
        table.row([time(change.at), change.record.to_string(), change.column.clone(), was, became]);
    }
    if table.is_empty() { String::new() } else { format!("\n{table}{}", more(story.changes.len(), "changes")) }
}

fn more(all: usize, what: &str) -> String {
    if all > MOST { format!("and {} {what} more: --json\n", all - MOST) } else { String::new() }
}

fn plain(amount: Option<Decimal>) -> String {
    amount.map_or_else(|| "-".to_owned(), |amount| amount.to_string())
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M").to_string()
}

fn short(text: &str) -> String {
    cut(text, WIDTH)
}

/// A text on one line, its end cut off if it is too long.
fn cut(text: &str, most: usize) -> String {
    let text = text.replace('\n', " ");
    if text.chars().count() <= most {
        return text;
    }
    text.chars().take(most - 3).collect::<String>() + "..."
}
