//! Rows of Odoo's Upwork tables, as far as the daemon reads and writes them.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::{ContractId, MilestoneId, ProposalId, RecordId};

/// PostgreSQL's version of a row when it was read. Differs at writing time: somebody was faster, plan again.
pub type Xmin = i64;

/// A row of `upwork_contract`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractRow {
    /// Row id.
    pub id: i32,
    /// Its version.
    pub xmin: Xmin,
    /// Its columns.
    pub values: ContractValues,
}

/// Columns of `upwork_contract`. `partner_id` and `project_id` are the user's once set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractValues {
    /// `upwork_contract_id`.
    pub upwork_id: ContractId,
    /// Title.
    pub name: String,
    /// Selection key.
    pub contract_type: String,
    /// Selection key.
    pub state: Option<String>,
    /// First day.
    pub start_date: Option<NaiveDate>,
    /// Last day.
    pub end_date: Option<NaiveDate>,
    /// Rounded and padded to the currency's decimals.
    pub hourly_rate: Option<Decimal>,
    /// `res_currency`.
    pub currency_id: i32,
    /// `res_partner`.
    pub partner_id: Option<i32>,
}

/// A row of `upwork_milestone`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneRow {
    /// Row id.
    pub id: i32,
    /// Its version.
    pub xmin: Xmin,
    /// `upwork_contract` it belongs to.
    pub contract_id: i32,
    /// Title.
    pub name: String,
    /// Selection key.
    pub state: Option<String>,
    /// Day it is due.
    pub due_date: Option<NaiveDate>,
    /// In its currency.
    pub amount: Option<Decimal>,
    /// `res_currency`.
    pub currency_id: i32,
}

/// Columns of `upwork_milestone`; all of them are Upwork's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MilestoneValues {
    /// Upwork's id; the table has no column for it.
    pub upwork_id: MilestoneId,
    /// Upwork's id of the contract; its row id is looked up when the plan is applied.
    pub contract: ContractId,
    /// Title.
    pub name: String,
    /// Selection key.
    pub state: Option<String>,
    /// Day it is due.
    pub due_date: Option<NaiveDate>,
    /// Rounded and padded to the currency's decimals.
    pub amount: Option<Decimal>,
    /// `res_currency`.
    pub currency_id: i32,
}

/// A row of `upwork_proposal`, without the texts that are the user's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalRow {
    /// Row id.
    pub id: i32,
    /// Its version.
    pub xmin: Xmin,
    /// Selection key.
    pub state: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// Day it was made.
    pub submitted_date: Option<NaiveDate>,
    /// Asked rate.
    pub hourly_rate: Option<Decimal>,
    /// `upwork_contract` it led to.
    pub contract_id: Option<i32>,
}

/// Columns of `upwork_proposal`. `name` and `html_content` are written once and the user's from then on;
/// `contract_id` is the user's once set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalValues {
    /// Upwork's id; the table has no column for it.
    pub upwork_id: ProposalId,
    /// Title when it came in; on insert only.
    pub name: String,
    /// Selection key.
    pub state: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// Day it was made, UTC.
    pub submitted_date: Option<NaiveDate>,
    /// Rounded and padded to two decimals.
    pub hourly_rate: Option<Decimal>,
    /// `upwork_contract` it led to.
    pub contract_id: Option<i32>,
    /// The letter as plain text; on insert only. Becomes sanitised HTML when written.
    pub cover_letter: Option<String>,
}

/// A row of `upwork_earning`, and how far its documents have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarningRow {
    /// Row id.
    pub id: i32,
    /// Its version.
    pub xmin: Xmin,
    /// Its columns.
    pub values: EarningValues,
    /// Its invoice, or credit note.
    pub invoice: Option<MoveRef>,
    /// The entry of its fee.
    pub fee_entry: Option<MoveRef>,
}

/// A row of `account_move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveRef {
    /// Row id.
    pub id: i32,
    /// It is posted, or was: nothing of it may be changed any more.
    pub was_posted: bool,
}

/// Columns of `upwork_earning`. `partner_id` is the user's once set; `invoice_id` and `journal_entry_id` are not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarningValues {
    /// `upwork_earning_id`: the ledger's record id.
    pub upwork_id: RecordId,
    /// Upwork's id of the contract.
    pub contract: ContractId,
    /// Row id of the contract.
    pub contract_id: i32,
    /// What it was paid for.
    pub name: String,
    /// Review due date.
    pub date: NaiveDate,
    /// First day of the week, hourly only.
    pub period_start: Option<NaiveDate>,
    /// Last day of the week, hourly only.
    pub period_end: Option<NaiveDate>,
    /// What the client paid; below zero for a refund. Rounded and padded to the currency's decimals.
    pub gross_amount: Decimal,
    /// What Upwork kept; below zero where it came back.
    pub upwork_fee: Option<Decimal>,
    /// Fee of gross in percent, two decimals; `None` if gross is 0.
    pub upwork_fee_percent: Option<Decimal>,
    /// Gross less fee.
    pub net_amount: Option<Decimal>,
    /// Hours worked, two decimals, hourly only.
    pub total_hours: Option<Decimal>,
    /// `res_currency`.
    pub currency_id: i32,
    /// `res_partner`.
    pub partner_id: Option<i32>,
}
