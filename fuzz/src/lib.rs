//! What must hold of whatever Upwork sends: the checks of the fuzz targets, which `tests/it/anything_at_all.rs` makes too.
//! Each answers whether the bytes were of the known form, so that a check cannot pass by reading nothing.

use upwork_odoo::domain::{HourlyDescription, LedgerEntry};
use upwork_odoo::upwork::ledger_row_of_json;

/// A description of an hourly row: any text at all.
///
/// # Panics
/// If what was read is not what stands there.
pub fn hourly_description(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let contract = HourlyDescription::contract_of(&text);
    let Some(read) = HourlyDescription::parse(&text) else { return false };
    assert_eq!(contract.as_ref(), Some(&read.contract), "one contract, however it is asked for");
    assert!(read.start <= read.end, "a period that ends before it begins");
    assert!(read.hours().scale() <= 2, "hours of more than two decimals: {}", read.hours());
    assert_eq!(HourlyDescription::parse(&read.to_string()).as_ref(), Some(&read), "what is written is read back");
    true
}

/// A row of the ledger: any JSON at all, and what is none.
///
/// # Panics
/// If a row is told apart from itself, or an amount has no currency.
pub fn ledger_row(bytes: &[u8]) -> bool {
    let Ok(Ok(row)) = ledger_row_of_json(bytes) else { return false };
    assert_eq!(row.digest(), row.clone().digest(), "a row is itself");
    let amounts = [row.credited, row.transaction_amount, row.running_balance, row.payment];
    assert!(row.currency.is_some() || amounts.iter().all(Option::is_none), "an amount without a currency");
    assert!(!row.id.as_str().trim().is_empty(), "a row without an id cannot be kept");
    let is_hourly = matches!(row.entry(), LedgerEntry::Earning(_)) && row.words() == "APInvoice/Hourly";
    assert!(is_hourly || row.hourly().is_none(), "{} has no hours", row.words());
    if let Some(description) = row.description.as_ref().filter(|_| is_hourly) {
        hourly_description(description.as_bytes());
    }
    let kept = serde_json::to_value(&row).expect("JSON");
    assert_eq!(serde_json::from_value::<upwork_odoo::domain::LedgerRow>(kept).expect("a row"), row);
    true
}
