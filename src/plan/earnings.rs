//! Earnings: rows of the ledger that were paid for work, with the fees that point at them. A projection: made from
//! nothing but the ledger, the contracts and what a person assigned, so that it can be made again at any time.

use std::collections::BTreeMap;

use super::change::{Change, Plan};
use super::earning_values::{self, Held, Money};
use super::evidence::{self, Evidence, FoundBy};
use super::ledger::{self, LedgerSnapshot, Parked};
use super::link::{Kept, Link, LinkChange};
use super::row::{EarningRow, EarningValues};
use super::snapshot::{Owner, Snapshot};
use crate::domain::{ContractId, Kind, LedgerEntry, LedgerRow, RecordId};

/// Plans a batch of ledger rows: what is to be written down, and the earnings that they touch. Of two rows with the
/// same id the later counts.
pub fn earnings<'a>(
    incoming: impl IntoIterator<Item = &'a LedgerRow>,
    evidence: &Evidence,
    snapshot: &'a Snapshot,
    owner: Owner,
) -> Plan {
    let mut plan = Plan::new(owner.account, owner.company_id);
    let incoming: BTreeMap<&RecordId, &LedgerRow> = incoming.into_iter().map(|row| (&row.id, row)).collect();
    ledger::record(&mut plan, &incoming, &snapshot.ledger);
    let mut rows: BTreeMap<&RecordId, &LedgerRow> = snapshot.ledger.related.iter().map(|row| (&row.id, row)).collect();
    rows.extend(incoming);
    let book = Book::of(rows, snapshot);
    let planner = Planner { book: &book, evidence, snapshot };
    for row in book.rows.values() {
        planner.plan_row(&mut plan, row);
    }
    plan.skipped.sort();
    plan.skipped.dedup();
    plan
}

/// What to do about a row of which nothing can be made.
const KEPT: &str =
    "it is kept (upwork-odoo ledger list --parked); what it means for your books is yours to book in Odoo";
/// The same, if a row is missing that may be older than what was read.
const UNREAD: &str = "it follows once that row is read; older months: upwork-odoo sync earnings --from DAY --to DAY";
/// The same, if Upwork may yet say more.
const FOLLOWS: &str = "it follows once Upwork says so; until then: upwork-odoo ledger list --parked";

/// Rows of the ledger, and which fees belong to which.
struct Book<'a> {
    rows: BTreeMap<&'a RecordId, &'a LedgerRow>,
    fees: BTreeMap<&'a RecordId, Vec<&'a LedgerRow>>,
    by_record: BTreeMap<&'a RecordId, Vec<&'a EarningRow>>,
}

impl<'a> Book<'a> {
    fn of(rows: BTreeMap<&'a RecordId, &'a LedgerRow>, snapshot: &'a Snapshot) -> Self {
        let mut fees: BTreeMap<&RecordId, Vec<&LedgerRow>> = BTreeMap::new();
        for row in rows.values().filter(|row| row.entry().is_service_fee()) {
            if let Some(earning) = &row.related_transaction {
                fees.entry(earning).or_default().push(row);
            }
        }
        let mut by_record: BTreeMap<&RecordId, Vec<&EarningRow>> = BTreeMap::new();
        for row in snapshot.ledger.earnings.values() {
            by_record.entry(&row.values.upwork_id).or_default().push(row);
        }
        Self { rows, fees, by_record }
    }

    fn fees_of(&self, record: &RecordId) -> &[&'a LedgerRow] {
        self.fees.get(record).map_or(&[], Vec::as_slice)
    }
}

struct Planner<'a> {
    book: &'a Book<'a>,
    evidence: &'a Evidence,
    snapshot: &'a Snapshot,
}

impl Planner<'_> {
    fn ledger(&self) -> &LedgerSnapshot {
        &self.snapshot.ledger
    }

    fn plan_row(&self, plan: &mut Plan, row: &LedgerRow) {
        let waits = match row.entry() {
            LedgerEntry::Earning(_) if self.ledger().touched.contains(&row.id) => return self.plan_earning(plan, row),
            LedgerEntry::Earning(_) => return,
            LedgerEntry::Unknown => Some(unknown(row)),
            LedgerEntry::ServiceFee | LedgerEntry::FeeReturn if self.is_out_of_sight(row) => return,
            LedgerEntry::ServiceFee | LedgerEntry::FeeReturn => self.astray(row),
            _ => None,
        };
        match waits {
            Some(parked) => ledger::park(plan, &row.id, self.ledger(), parked),
            None => ledger::release(plan, &row.id, self.ledger()),
        }
    }

    /// Whether a row is here only because another points at it: what it points at itself was not looked for.
    fn is_out_of_sight(&self, row: &LedgerRow) -> bool {
        row.related_transaction.as_ref().is_some_and(|target| !self.ledger().touched.contains(target))
    }

    /// Why a fee belongs to no earning, if it does not.
    fn astray(&self, row: &LedgerRow) -> Option<Parked> {
        let parked = |reason: String, cure: &str| Some(Parked { reason, cure: Some(cure.to_owned()) });
        let Some(target) = &row.related_transaction else {
            return parked("a service fee that names no earning".to_owned(), KEPT);
        };
        match self.book.rows.get(target).map(|row| row.entry()) {
            Some(LedgerEntry::Earning(_)) => None,
            Some(other) => parked(format!("a service fee of {target}, which is no earning but {other}"), KEPT),
            None => parked(format!("a service fee of {target}, which the ledger does not have so far"), UNREAD),
        }
    }

    fn plan_earning(&self, plan: &mut Plan, row: &LedgerRow) {
        let link = self.snapshot.links.get(Kind::Earning, row.id.as_str());
        let in_odoo = match self.row_in_odoo(&row.id, link) {
            Ok(found) => found,
            Err(parked) => return ledger::park(plan, &row.id, self.ledger(), parked),
        };
        let found = self.contract_of(row, in_odoo, link);
        if let Ok((contract, _)) = &found
            && self.ledger().buried.contains(contract)
        {
            return self.left_with_contract(plan, &row.id, contract, link);
        }
        if in_odoo.is_none() && link.is_some() {
            return self.deleted_in_odoo(plan, row, link);
        }
        let wanted = found.map_err(|reason| unassigned(&row.id, reason)).and_then(|(contract, found_by)| {
            let values = self.wanted(row, &contract, in_odoo, link)?;
            Ok((values, found_by))
        });
        match wanted {
            Ok((values, found_by)) => {
                ledger::release(plan, &row.id, self.ledger());
                write(plan, values, found_by, in_odoo, link, self.ledger());
            }
            Err(parked) => ledger::park(plan, &row.id, self.ledger(), parked),
        }
    }

    /// The row that is remembered, else the one that carries Upwork's id.
    fn row_in_odoo(&self, record: &RecordId, link: Option<&Link>) -> Result<Option<&EarningRow>, Parked> {
        if let Some(row) = link.and_then(|link| self.ledger().earnings.get(&link.odoo_id)) {
            return Ok(Some(row));
        }
        match self.book.by_record.get(record).map_or(&[][..], Vec::as_slice) {
            [] => Ok(None),
            [row] => Ok(Some(row)),
            several => Err(Parked {
                reason: format!("{} rows in Odoo carry its id, and none is remembered", several.len()),
                cure: Some("delete the ones that are not it".to_owned()),
            }),
        }
    }

    /// The contract of a row. Of one whose row in Odoo was found by its id alone, that row's: somebody may have said so.
    fn contract_of(
        &self,
        row: &LedgerRow,
        in_odoo: Option<&EarningRow>,
        link: Option<&Link>,
    ) -> Result<(ContractId, FoundBy), String> {
        let target = row.related_transaction.as_ref().and_then(|record| self.book.rows.get(record).copied());
        let found = evidence::resolve(row, target, self.evidence, self.ledger(), &self.snapshot.links);
        match (in_odoo, &found) {
            (_, Ok((_, FoundBy::Person))) => found,
            (Some(in_odoo), Ok((contract, _))) if *contract == in_odoo.values.contract => found,
            (Some(in_odoo), _) if link.is_none() => Ok((in_odoo.values.contract.clone(), FoundBy::Row)),
            _ => found,
        }
    }

    /// What went with its contract is not spoken of; the contract is.
    fn left_with_contract(&self, plan: &mut Plan, record: &RecordId, contract: &ContractId, link: Option<&Link>) {
        if link.is_some_and(|link| !link.gone) {
            plan.links.push(LinkChange::Gone { kind: Kind::Earning, upwork_id: record.to_string() });
        }
        ledger::release(plan, record, self.ledger());
        let cure = format!("to have them again: upwork-odoo restore contract {contract}");
        let reason = "it was deleted in Odoo, so its earnings are left alone".to_owned();
        plan.skip(Kind::Contract, contract, reason, Some(&cure));
    }

    /// The row shall not come back. Remembered once; said every time.
    fn deleted_in_odoo(&self, plan: &mut Plan, row: &LedgerRow, link: Option<&Link>) {
        if link.is_some_and(|link| !link.gone) {
            plan.links.push(LinkChange::Gone { kind: Kind::Earning, upwork_id: row.id.to_string() });
        }
        ledger::release(plan, &row.id, self.ledger());
        let cure = format!("to have it again: upwork-odoo restore earning {}", row.id);
        let reason = format!("{:?} was deleted in Odoo", earning_values::name(row));
        plan.skip(Kind::Earning, &row.id, reason, Some(&cure));
    }

    /// The columns as Upwork says.
    fn wanted(
        &self,
        row: &LedgerRow,
        contract: &ContractId,
        in_odoo: Option<&EarningRow>,
        link: Option<&Link>,
    ) -> Result<EarningValues, Parked> {
        let waits = |reason: String, cure: Option<&str>| Parked { reason, cure: cure.map(str::to_owned) };
        let place = self.ledger().contracts.get(contract).ok_or_else(|| {
            let cure = Some("it follows by itself once the contract is there");
            waits(format!("its contract {contract} is not in Odoo"), cure)
        })?;
        let unreadable = row.unreadable.as_ref().map(|what| format!(" ({what})")).unwrap_or_default();
        let date = row.review_due_date;
        let date = date.ok_or_else(|| waits(format!("Upwork gives it no review date{unreadable}"), Some(FOLLOWS)))?;
        let (Some(gross), Some(code)) = (row.credited, &row.currency) else {
            return Err(waits(format!("Upwork gives it no amount{unreadable}"), Some(FOLLOWS)));
        };
        let currency = self.snapshot.currencies.get(code).ok_or_else(|| {
            let cure = Some("add the currency in Odoo's accounting settings");
            waits(format!("Odoo has no currency {code}"), cure)
        })?;
        let money = Money::of(gross, code, self.book.fees_of(&row.id), currency.decimals)
            .map_err(|reason| waits(reason, Some(KEPT)))?;
        Ok(earning_values::values(row, date, money, *currency).of(contract, *place, in_odoo, link))
    }
}

fn unknown(row: &LedgerRow) -> Parked {
    let amount = match (&row.credited, &row.currency) {
        (Some(amount), Some(currency)) => format!("{amount} {currency}"),
        _ => "no amount".to_owned(),
    };
    Parked {
        reason: format!("{} is a kind of row that this version does not know ({amount})", row.words()),
        cure: Some(KEPT.to_owned()),
    }
}

fn unassigned(record: &RecordId, reason: String) -> Parked {
    let cure = format!("say which it is: upwork-odoo ledger assign {record} CONTRACT");
    Parked { reason, cure: Some(cure) }
}

/// One that has its contract and its values.
fn write(
    plan: &mut Plan,
    wanted: EarningValues,
    found_by: FoundBy,
    in_odoo: Option<&EarningRow>,
    link: Option<&Link>,
    ledger: &LedgerSnapshot,
) {
    let Some(row) = in_odoo else {
        return plan.earnings.push(Change::Insert { kept: kept(&wanted, found_by, None), new: wanted });
    };
    let new = if ledger.accepted.contains(&wanted.upwork_id) {
        wanted
    } else {
        let (new, held) = earning_values::hold_back(row, &wanted);
        wait(plan, row, &new.upwork_id, &held, ledger);
        new
    };
    let kept = kept(&new, found_by, link);
    if row.values == new {
        plan.count_unchanged(Kind::Earning);
    } else {
        let (old, new) = (row.values.clone(), new.clone());
        plan.earnings.push(Change::Update { id: row.id, xmin: row.xmin, old, new });
    }
    let remembered = link.is_some_and(|link| !link.gone && link.odoo_id == row.id && link.kept.as_ref() == Some(&kept));
    if !remembered {
        let upwork_id = new.upwork_id.to_string();
        plan.links.push(LinkChange::Keep { kind: Kind::Earning, upwork_id, odoo_id: row.id, kept });
    }
}

/// What was posted stays as it is, and the difference waits for a person. Written down once.
fn wait(plan: &mut Plan, row: &EarningRow, record: &RecordId, held: &[Held], ledger: &LedgerSnapshot) {
    let open = ledger.open.get(record.as_str());
    if held.is_empty() {
        plan.settled.extend(open.map(|drift| drift.upwork_id.clone()));
        return;
    }
    let drift = earning_values::drift(row, record, held);
    if open != Some(&drift) {
        plan.drift.push(drift);
    }
}

/// The partner is remembered beyond the day when somebody clears it, or the next run would set it again.
fn kept(values: &EarningValues, found_by: FoundBy, link: Option<&Link>) -> Kept {
    let partner_id = values.partner_id.or(earning_values::partner_before(link));
    Kept::Earning { contract: values.contract.clone(), found_by, partner_id }
}
