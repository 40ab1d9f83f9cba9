//! What a person decided: Upwork's side, into a document. A draft says it from now on, whatever somebody did with it before;
//! one that is posted stays, and a draft of the difference is made beside it.

use rust_decimal::Decimal;

use super::NewDocument;
use super::follow::{DocumentUpdate, FollowView, Memory, keep};
use super::made_of::MadeOf;
use super::move_row::{MoveRow, MoveState, Obstacle};
use super::values::DocumentValues;
use crate::domain::Kind;
use crate::plan::document::{Document, Earning, FEE, LineKind, MoveType, Refusal, Reversed};
use crate::plan::link::LinkChange;

/// What taking Upwork's side comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// A draft that changes.
    pub update: Option<DocumentUpdate>,
    /// A draft of the difference.
    pub correction: Option<NewDocument>,
    /// What to remember of the document.
    pub link: LinkChange,
}

/// Plans it. `number` is that of the decision, by which a correction is told from others.
///
/// # Errors
/// [`Obstacle`] if it cannot be done from here; `None` if there is nothing to do.
pub fn accept(view: &FollowView, kind: Kind, earning: &Earning, number: i64) -> Result<Option<Accepted>, Obstacle> {
    let Some(row) = view.row(kind, earning) else { return Ok(None) };
    let Some(memory) = view.memory(kind, earning, row) else { return Ok(None) };
    let now = view.made_of(kind, earning, &memory);
    let keep = |values: &DocumentValues| keep(kind, earning, row.id, values, &now);
    if now.shown_differences(kind, memory.made_of).is_empty() {
        return Ok(Some(Accepted { update: None, correction: None, link: keep(memory.values) }));
    }
    match row.state {
        MoveState::Cancelled => Err(Obstacle::Cancelled),
        MoveState::Draft => {
            if memory.made_of.corrected {
                return Err(Obstacle::Corrected);
            }
            if row.has_foreign_lines {
                return Err(Obstacle::FewerLines);
            }
            let document = view.planned(kind, earning, row, &memory)?;
            let (lines, link) = (row.places(&document)?, keep(&DocumentValues::of(&document)));
            let update = DocumentUpdate { id: row.id, before: row.document.clone(), document, lines };
            Ok(Some(Accepted { update: Some(update), correction: None, link }))
        }
        MoveState::Posted => {
            let correction = Correction { view, kind, earning, row, memory: &memory, now: &now, number }.plan()?;
            let made_of = MadeOf { corrected: now.corrected || correction.is_some(), ..now.clone() };
            let link = super::follow::keep(kind, earning, row.id, memory.values, &made_of);
            Ok(Some(Accepted { update: None, correction, link }))
        }
    }
}

/// The difference between what a posted document books and what it should.
struct Correction<'a> {
    view: &'a FollowView,
    kind: Kind,
    earning: &'a Earning,
    row: &'a MoveRow,
    memory: &'a Memory<'a>,
    now: &'a MadeOf,
    number: i64,
}

impl Correction<'_> {
    fn plan(&self) -> Result<Option<NewDocument>, Obstacle> {
        let (gross, fee) = self.now.booked(self.kind);
        let (gross_before, fee_before) = self.memory.made_of.booked(self.kind);
        let (gross, fee) = (gross - gross_before, fee - fee_before);
        if gross.is_zero() && fee.is_zero() {
            return Ok(None);
        }
        let (earning, with_fee) = self.difference(gross, fee);
        let document = match self.kind {
            Kind::FeeEntry => {
                let accounts = self.view.fee_accounts(&earning, self.memory.values);
                self.view.planner().entry(&earning, accounts)
            }
            _ => self.invoice(&earning, with_fee),
        };
        let document = document.map_err(|refusal| Obstacle::Refused(refusal.told()))?;
        let made_of = MadeOf::of(&earning, with_fee);
        Ok(Some(NewDocument { earning: earning.id, upwork_id: earning.upwork_id, kind: self.kind, document, made_of }))
    }

    /// The difference as an earning of today. A fee of its own sign would turn the total over: then one line says it all.
    fn difference(&self, gross: Decimal, fee: Decimal) -> (Earning, bool) {
        let total = gross - fee;
        let turns = gross.is_zero() || (!total.is_zero() && gross.is_sign_negative() != total.is_sign_negative());
        let is_entry = self.kind == Kind::FeeEntry;
        let name = if gross.is_zero() && !is_entry { FEE.to_owned() } else { self.earning.name.clone() };
        let (gross, fee) = if turns && !is_entry { (total, Decimal::ZERO) } else { (gross, fee) };
        let earning = Earning {
            upwork_id: format!("{} correction {}", self.earning.upwork_id, self.number),
            date: self.view.books.today,
            name,
            gross,
            fee,
            net: Some(gross - fee),
            hours: None,
            ..self.earning.clone()
        };
        (earning, !is_entry && !fee.is_zero())
    }

    fn invoice(&self, earning: &Earning, with_fee: bool) -> Result<Document, Refusal> {
        let header = &self.row.document.header;
        let first = self.row.document.lines.iter().find(|line| line.display_type == LineKind::Product);
        let gives_back = earning.is_refund() && header.move_type == MoveType::OutInvoice;
        let against = Reversed {
            id: gives_back.then_some(self.row.id),
            partner_id: header.partner_id,
            account_id: first.map(|line| line.account_id),
        };
        self.view.planner().invoice_against(&self.view.books.history, earning, with_fee, Some(against))
    }
}
