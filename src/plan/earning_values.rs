//! The columns of an earning: what the ledger says, rounded and padded as Odoo keeps it, and what stays as it is
//! because it was posted.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::drift::{Drift, Place};
use super::ledger::ClientContract;
use super::link::{Kept, Link};
use super::row::{EarningRow, EarningValues};
use super::snapshot::CurrencyRow;
use crate::domain::{ContractId, Currency, HourlyDescription, Kind, LedgerRow, RecordId, round_half_up};

/// Decimals of Odoo's `upwork_fee_percent` and `total_hours`.
const TWO: u32 = 2;

/// What an earning brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Money {
    pub gross: Decimal,
    pub fee: Decimal,
    pub percent: Option<Decimal>,
    pub net: Decimal,
}

impl Money {
    /// Gross is what the wallet was credited, the fee is what the fee rows took from it.
    ///
    /// # Errors
    /// Why it cannot be reckoned, in words.
    pub(super) fn of(gross: Decimal, currency: &Currency, fees: &[&LedgerRow], decimals: u32) -> Result<Self, String> {
        let mut taken = Decimal::ZERO;
        for fee in fees {
            let id = &fee.id;
            let amount = fee.credited.ok_or_else(|| format!("Upwork gives no amount for its service fee {id}"))?;
            if fee.currency.as_ref() != Some(currency) {
                return Err(format!("its service fee {id} is in another currency"));
            }
            taken = taken.checked_sub(amount).ok_or("its service fees are too large to be added up")?;
        }
        Self::reckon(round_half_up(gross, decimals), round_half_up(taken, decimals))
            .ok_or_else(|| "its amounts are too large to be reckoned with".to_owned())
    }

    /// Percentage and net of a gross amount and its fee.
    fn reckon(gross: Decimal, fee: Decimal) -> Option<Self> {
        let percent = if gross.is_zero() {
            None
        } else {
            Some(round_half_up(fee.checked_div(gross)?.checked_mul(Decimal::ONE_HUNDRED)?, TWO))
        };
        Some(Self { gross, fee, percent, net: gross.checked_sub(fee)? })
    }
}

/// What Upwork calls it: the description on one line, else what it is and its number.
pub(super) fn name(row: &LedgerRow) -> String {
    let words = row.description.as_deref().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        format!("{} T{}", row.accounting_subtype.as_deref().unwrap_or("Earning"), row.id)
    } else {
        words
    }
}

/// Columns that do not depend on where the contract is in Odoo.
pub(super) struct Columns {
    upwork_id: RecordId,
    name: String,
    date: NaiveDate,
    hourly: Option<HourlyDescription>,
    money: Money,
    currency_id: i32,
}

pub(super) fn values(row: &LedgerRow, date: NaiveDate, money: Money, currency: CurrencyRow) -> Columns {
    let (upwork_id, name, hourly) = (row.id.clone(), name(row), row.hourly());
    Columns { upwork_id, name, date, hourly, money, currency_id: currency.id }
}

impl Columns {
    /// With the contract, and the partner that follows from it.
    pub(super) fn of(
        self,
        contract: &ContractId,
        place: ClientContract,
        in_odoo: Option<&EarningRow>,
        link: Option<&Link>,
    ) -> EarningValues {
        let Self { upwork_id, name, date, hourly, money, currency_id } = self;
        EarningValues {
            upwork_id,
            contract: contract.clone(),
            contract_id: place.id,
            name,
            date,
            period_start: hourly.as_ref().map(|hourly| hourly.start),
            period_end: hourly.as_ref().map(|hourly| hourly.end),
            gross_amount: money.gross,
            upwork_fee: Some(money.fee),
            upwork_fee_percent: money.percent,
            net_amount: Some(money.net),
            total_hours: hourly.as_ref().map(HourlyDescription::hours),
            currency_id,
            partner_id: partner(place, in_odoo, link),
        }
    }
}

/// The contract's partner on a new row, and on one that neither a person nor the daemon ever gave one. What the
/// daemon wrote goes with the contract when the row goes to another; what a person set stays.
fn partner(place: ClientContract, in_odoo: Option<&EarningRow>, link: Option<&Link>) -> Option<i32> {
    let Some(row) = in_odoo else { return place.partner_id };
    let before = partner_before(link);
    let moves = row.values.contract_id != place.id;
    match row.values.partner_id {
        None if before.is_none() => place.partner_id,
        Some(partner) if moves && before == Some(partner) => place.partner_id,
        kept => kept,
    }
}

/// The partner that the daemon wrote last.
pub(super) fn partner_before(link: Option<&Link>) -> Option<i32> {
    match link.and_then(|link| link.kept.as_ref()) {
        Some(Kept::Earning { partner_id, .. }) => *partner_id,
        _ => None,
    }
}

/// Something that Upwork says otherwise than Odoo, and that is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub what: &'static str,
    pub in_odoo: String,
    pub on_upwork: String,
}

/// Leaves as it is what stands on a document that was posted: the difference is for a person to settle. A fee goes on
/// following while no posted document has it.
pub(super) fn hold_back(row: &EarningRow, wanted: &EarningValues) -> (EarningValues, Vec<Held>) {
    let (old, was_invoiced) = (&row.values, row.invoice.is_some_and(|invoice| invoice.was_posted));
    let fee_was_booked = match row.fee_entry {
        Some(entry) => entry.was_posted,
        // Without an entry of its own a fee is a line of the invoice, if there was one then.
        None => was_invoiced && old.upwork_fee.is_some_and(|fee| !fee.is_zero()),
    };
    let mut new = wanted.clone();
    if was_invoiced {
        // The partner goes with the contract.
        let partner_id = if wanted.contract_id == old.contract_id { wanted.partner_id } else { old.partner_id };
        new = EarningValues { upwork_id: wanted.upwork_id.clone(), partner_id, ..old.clone() };
    }
    new.upwork_fee = if fee_was_booked { old.upwork_fee } else { wanted.upwork_fee };
    (new.upwork_fee_percent, new.net_amount) = derived(&new, old, wanted);
    let held = held(&new, wanted);
    (new, held)
}

/// Percentage and net that belong to a gross amount and a fee.
fn derived(new: &EarningValues, old: &EarningValues, wanted: &EarningValues) -> (Option<Decimal>, Option<Decimal>) {
    let of = |values: &EarningValues| (values.gross_amount, values.upwork_fee);
    let before = (old.upwork_fee_percent, old.net_amount);
    if of(new) == of(wanted) {
        return (wanted.upwork_fee_percent, wanted.net_amount);
    }
    if of(new) == of(old) {
        return before;
    }
    let money = Money::reckon(new.gross_amount, new.upwork_fee.unwrap_or_default());
    money.map_or(before, |money| (money.percent, Some(money.net)))
}

fn held(new: &EarningValues, wanted: &EarningValues) -> Vec<Held> {
    fn text<T: ToString>(value: Option<&T>) -> String {
        value.map_or_else(|| "nothing".to_owned(), T::to_string)
    }
    let columns = [
        ("contract", new.contract.to_string(), wanted.contract.to_string()),
        ("description", new.name.clone(), wanted.name.clone()),
        ("date", new.date.to_string(), wanted.date.to_string()),
        ("first day", text(new.period_start.as_ref()), text(wanted.period_start.as_ref())),
        ("last day", text(new.period_end.as_ref()), text(wanted.period_end.as_ref())),
        ("amount", plain(Some(new.gross_amount)), plain(Some(wanted.gross_amount))),
        ("fee", plain(new.upwork_fee), plain(wanted.upwork_fee)),
        ("hours", plain(new.total_hours), plain(wanted.total_hours)),
        ("currency_id", new.currency_id.to_string(), wanted.currency_id.to_string()),
    ];
    let differ = columns.into_iter().filter(|(_, in_odoo, on_upwork)| in_odoo != on_upwork);
    differ.map(|(what, in_odoo, on_upwork)| Held { what, in_odoo, on_upwork }).collect()
}

/// An amount, however it is padded.
fn plain(amount: Option<Decimal>) -> String {
    amount.map_or_else(|| "nothing".to_owned(), |amount| amount.normalize().to_string())
}

/// What waits for a person: that which is held back.
pub(super) fn drift(row: &EarningRow, record: &RecordId, held: &[Held]) -> Drift {
    let side = |value: fn(&Held) -> &String| held.iter().map(move |held| (held.what.to_owned(), value(held).clone()));
    let document = row.invoice.or(row.fee_entry).map_or(row.id, |document| document.id);
    Drift {
        kind: Kind::Earning,
        upwork_id: record.to_string(),
        document: Place::new("account.move", document),
        record: Place::new("upwork.earning", row.id),
        reason: "Upwork changed it after it was posted in Odoo: only a correction of the difference can follow"
            .to_owned(),
        upwork: side(|held| &held.on_upwork).collect(),
        odoo: side(|held| &held.in_odoo).collect(),
    }
}
