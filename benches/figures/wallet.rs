//! Upwork's side of the ledger, cheap enough to be measured with: a month's rows are made from counters, as text, when
//! they are asked for. Holds no row in memory.

use std::fmt::Write as _;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;
use upwork_odoo::domain::Month;

use crate::pages::Hours;

/// Whose wallet it is.
const ENTITY: &str = "7000000001";

/// Contracts that are paid for each week, and the weeks of a month.
pub const CONTRACTS: usize = 125;
const WEEKS: usize = 4;

/// For each week of each contract the hours and the fee on them, and a withdrawal: few enough that the answer does not
/// look as if it had been cut, which would have it asked for twice.
const ROWS_A_MONTH: usize = CONTRACTS * WEEKS * 2 + 1;

/// Some whole months of a ledger.
#[derive(Clone, Copy, Debug)]
pub struct Wallet {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// What is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    from: NaiveDate,
    to: NaiveDate,
}

/// What tells one row of a month from another.
struct Entry<'a> {
    number: usize,
    words: (&'a str, &'a str),
    day: NaiveDate,
    text: String,
    contract: Option<usize>,
    of: Option<String>,
    cents: i64,
}

impl Wallet {
    /// So many months, the last of them before that of `today`.
    pub fn before(today: NaiveDate, months: u32) -> Self {
        let to = Month::of(today).first_day().pred_opt().expect("a day before");
        let from = Month::of(to).first_day().checked_sub_months(Months::new(months - 1)).expect("years ago");
        Self { from, to }
    }

    /// How many rows it has, and how many of them are earnings.
    pub fn counts(self) -> (usize, usize) {
        let months = Month::between(self.from, self.to).count();
        (months * ROWS_A_MONTH, months * CONTRACTS * WEEKS)
    }
}

/// The wallet, as it is asked for first.
pub fn entity() -> String {
    format!(r#"{{"data":{{"accountingEntity":{{"id":"{ENTITY}"}}}}}}"#)
}

/// The rows of whole months.
pub fn history(asked: &Asked) -> String {
    let mut answer = String::with_capacity(900 * ROWS_A_MONTH);
    answer.push_str(r#"{"data":{"transactionHistory":{"transactionDetail":{"transactionHistoryRow":["#);
    for month in Month::between(asked.from, asked.to) {
        (0..CONTRACTS * WEEKS).for_each(|at| week(&mut answer, month, at));
        let (number, day) = (ROWS_A_MONTH - 1, month.last_day());
        let (words, text) = (("APPayment", "Withdrawal"), "Withdrawal to a bank".to_owned());
        row(&mut answer, month, &Entry { number, words, day, text, contract: None, of: None, cents: -100_000 });
    }
    answer.pop();
    answer.push_str("]}}}}");
    answer
}

/// A week of a contract: its hours at 55.50, and the fee on them.
fn week(answer: &mut String, month: Month, at: usize) {
    let (contract, week) = (at % CONTRACTS, at / CONTRACTS);
    let start = month.first_day() + Days::new(7 * week as u64);
    let day = start + Days::new(6);
    let hours = 1 + (contract * 7 + week) % 40;
    let american = |day: NaiveDate| format!("{:02}/{:02}/{}", day.month(), day.day(), day.year());
    let cents = 5_550 * i64::try_from(hours).expect("a few");
    let text = format!(
        "({}) Client Co/Worker {} - {hours}:00 hrs @ $55.50/hr - {} - {}",
        Hours::contract_id(contract),
        contract % 50,
        american(start),
        american(day)
    );
    let paid = record(month, 2 * at);
    let words = ("APInvoice", "Hourly");
    row(answer, month, &Entry { number: 2 * at, words, day, text, contract: Some(contract), of: None, cents });
    let (words, text) = (("APAdjustment", "Service Fee"), format!("Service Fee for Hourly - Ref ID {paid}"));
    let (number, of, cents) = (2 * at + 1, Some(paid), -cents / 10);
    row(answer, month, &Entry { number, words, day, text, contract: Some(contract), of, cents });
}

fn record(month: Month, number: usize) -> String {
    let day = month.first_day();
    format!("{}{:02}{number:05}", day.year(), day.month())
}

fn row(answer: &mut String, month: Month, entry: &Entry<'_>) {
    let Entry { number, words: (kind, subtype), day, text, contract, of, cents } = entry;
    let word = |word: Option<String>| word.map_or_else(|| "null".to_owned(), |word| format!("\"{word}\""));
    let term = word(contract.map(|contract| format!("5{contract:07}")));
    let worker = word(contract.map(|contract| format!("Worker {}", contract % 50)));
    let client = if contract.is_some() { r#""Client Co""# } else { "null" };
    let sign = if *cents < 0 { "-" } else { "" };
    let (units, rest) = (cents.abs() / 100, cents.abs() % 100);
    write!(
        answer,
        r#"{{"recordId":"{}","type":"{kind}","accountingSubtype":"{subtype}","transactionCreationDate":"{day}","transactionReviewDueDate":"{day}","fullyPaidDate":"{day}","description":"{text}","descriptionUI":"{text}","relatedAssignment":{term},"relatedTransactionId":{},"relatedInvoiceId":null,"relatedAccountingEntity":"{ENTITY}","assignmentCompanyName":{client},"assignmentDeveloperName":{worker},"assignmentAgencyName":null,"purchaseOrderNumber":null,"paymentStatus":"PAID","paymentGuaranteed":true,"amountCreditedToUser":{{"rawValue":"{sign}{units}.{rest:02}","currency":"USD"}},"transactionAmount":{{"rawValue":"{units}.{rest:02}","currency":"USD"}},"runningChargeableBalance":{{"rawValue":"{number}.00","currency":"USD"}},"payment":null,"amountSentInOrigCurrency":null}},"#,
        record(month, *number),
        word(of.clone()),
    )
    .expect("a string");
}
