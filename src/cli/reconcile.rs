//! `reconcile`: whether Odoo's books agree with Upwork to the cent, and every cent that does not.

use std::fmt::Write;

use anyhow::Result;
use rust_decimal::Decimal;

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use super::table::Table;
use crate::domain::Month;
use crate::jobs::reconcile::{self, Amounts, Movement, Reconciliation, Sheet};

/// Compare the wallet on Upwork with earnings, invoices and fee entries in Odoo; exit code 3 if a cent differs.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Name or id of one account; without it all whose ledger was read.
    #[arg(long)]
    account: Option<String>,
    /// One month only (2026-11), by the dates of Upwork's own ledger page.
    #[arg(long, value_name = "MONTH")]
    month: Option<Month>,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Compares, and tells.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::ReadOnly).await?;
        let done = reconcile::reconcile(&ctx, self.account.as_deref(), self.month).await?;
        if self.json {
            output::json(&done)?;
        } else {
            output::say(&render(&done))?;
        }
        let differs = done.iter().any(|account| account.differences() > 0);
        Ok(if differs { Exit::Skips } else { Exit::Done })
    }
}

/// All sheets, for people; the verdict last.
pub fn render(done: &[Reconciliation]) -> String {
    let mut text = String::new();
    for account in done {
        for sheet in &account.sheets {
            // Writing to a String cannot fail, here and below.
            let _ = writeln!(text, "{}, {}, {}\n", account.name, sheet.month, sheet.currency);
            text.push_str(&one(sheet));
            text.push('\n');
        }
        for note in &account.notes {
            let _ = writeln!(text, "note: {}: {note}", account.name);
        }
    }
    text + &verdict(done)
}

fn verdict(done: &[Reconciliation]) -> String {
    let sheets = || done.iter().flat_map(|account| &account.sheets);
    let waiting = sheets().map(|sheet| sheet.waiting.len()).sum::<usize>();
    let waits = if waiting == 0 { String::new() } else { format!(" {waiting} not in Odoo yet (waits).") };
    match (sheets().count(), done.iter().map(Reconciliation::differences).sum::<usize>()) {
        (0, _) => "Nothing moved.\n".to_owned(),
        (_, 0) => format!("No cent differs.{waits}\n"),
        (_, 1) => format!("1 difference.{waits}\n"),
        (_, several) => format!("{several} differences.{waits}\n"),
    }
}

fn one(sheet: &Sheet) -> String {
    let mut text = wallet(sheet).to_string();
    if sheet.balance.is_none() {
        text.push_str("what the wallet held before and after cannot be told from the rows of this month alone\n");
    }
    let earned = earned(sheet);
    if !earned.is_empty() {
        let _ = write!(text, "\n{earned}");
        if !sheet.earned.fees_elsewhere.is_zero() {
            let _ = writeln!(text, "of the fees, {} were charged in another month", sheet.earned.fees_elsewhere);
        }
        if sheet.earned.drafts > 0 {
            let _ = writeln!(text, "of the documents, {} are drafts", sheet.earned.drafts);
        }
    }
    if !sheet.waiting.is_empty() || !sheet.differences.is_empty() {
        text.push('\n');
    }
    for waits in &sheet.waiting {
        let amount = waits.amount.map(|amount| format!(" {amount}")).unwrap_or_default();
        let _ = writeln!(text, "waits:   {} {}{amount}: {}", waits.record, waits.what, waits.reason);
        if let Some(cure) = &waits.cure {
            let _ = writeln!(text, "         {cure}");
        }
    }
    for differs in &sheet.differences {
        let (record, what, place) = (&differs.record, differs.what, &differs.place);
        let _ = writeln!(text, "differs: {record} {what}: Upwork says {}; {place}: {}", differs.upwork, differs.odoo);
        let _ = writeln!(text, "         {}", differs.cure);
    }
    text
}

fn wallet(sheet: &Sheet) -> Table {
    let mut table = Table::new(&["wallet", "rows", "credited"]);
    if let Some(balance) = sheet.balance {
        table.row(["held before".to_owned(), String::new(), balance.before.to_string()]);
    }
    for movement in &sheet.wallet {
        table.row([words(movement), movement.rows.to_string(), movement.credited.to_string()]);
    }
    let rows: u64 = sheet.wallet.iter().map(|movement| movement.rows).sum();
    table.row(["moved".to_owned(), rows.to_string(), sheet.moved.to_string()]);
    if let Some(balance) = sheet.balance {
        table.row(["held after".to_owned(), String::new(), balance.after.to_string()]);
    }
    table
}

fn words(movement: &Movement) -> String {
    let entry = movement.entry.key().replace('_', " ");
    if movement.of_other_months { format!("{entry}, for earnings of other months") } else { entry }
}

fn earned(sheet: &Sheet) -> Table {
    let mut table = Table::new(&["earned", "Upwork", "earnings", "documents", "tax"]);
    let earned = &sheet.earned;
    let sides = [earned.upwork, earned.earnings, earned.documents];
    if sides.iter().all(|side| *side == Amounts::default()) {
        return table;
    }
    let mut line = |name: &str, value: fn(Amounts) -> Decimal, tax: String| {
        let [upwork, earnings, documents] = sides.map(|side| value(side).to_string());
        table.row([name.to_owned(), upwork, earnings, documents, tax]);
    };
    line("gross", |side| side.gross, String::new());
    line("fee", |side| side.fee, String::new());
    line("net", Amounts::net, earned.tax.to_string());
    table
}
