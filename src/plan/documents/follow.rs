//! What becomes of a document when its earning changes. It follows as long as nobody has done anything with it; else the
//! difference waits for a person.

use std::collections::{BTreeMap, BTreeSet};

use super::made_of::MadeOf;
use super::move_row::{MoveRow, Obstacle};
use super::planner::Planner;
use super::values::DocumentValues;
use super::{Rules, kept_of};
use crate::domain::Kind;
use crate::plan::document::{Books, Document, Earning, FeeAccounts, History, Reversed};
use crate::plan::drift::{Drift, Place, Side};
use crate::plan::link::{Kept, Link, LinkChange, Links};

/// Everything that a batch is planned from, as it stands at one moment.
#[derive(Clone, Debug)]
pub struct FollowView {
    /// The earnings of the batch.
    pub earnings: Vec<Earning>,
    /// Odoo's accounting.
    pub books: Books,
    /// What is remembered of their documents.
    pub links: Links,
    /// The documents that they point to, by row id.
    pub moves: BTreeMap<i32, MoveRow>,
    /// Of refunds whose earning is invoiced, by row id of the refund.
    pub reversed: BTreeMap<i32, Reversed>,
    /// What waits for a decision, by kind and Upwork's id.
    pub open: BTreeMap<(Kind, String), Drift>,
    /// How to make documents.
    pub rules: Rules,
}

/// What a batch of changed earnings comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Followed {
    /// Documents to change.
    pub updates: Vec<DocumentUpdate>,
    /// What to remember.
    pub links: Vec<LinkChange>,
    /// What waits for a person from now on, or otherwise than before.
    pub drift: Vec<Drift>,
    /// What waited and has nothing to decide any more.
    pub settled: Vec<(Kind, String)>,
    /// How many wait, the new ones among them.
    pub waiting: usize,
    /// Row ids of the earnings that all this is about; nothing is written for any other.
    pub touched: BTreeSet<i32>,
}

/// A new version of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentUpdate {
    /// Row id.
    pub id: i32,
    /// What it said.
    pub before: Document,
    /// What it shall say.
    pub document: Document,
    /// The row id of each line; `None`: it is new.
    pub lines: Vec<Option<i32>>,
}

/// What becomes of one document.
pub(super) enum Step {
    /// It changes.
    Change(Box<DocumentUpdate>, LinkChange),
    /// It is as it should be; this is to be remembered.
    Keep(LinkChange),
    /// There is nothing to do.
    Settle,
    /// A person has to decide.
    Wait(Drift),
}

/// Plans a batch.
pub fn follow(view: &FollowView) -> Followed {
    let mut followed = Followed::default();
    for earning in &view.earnings {
        for kind in [Kind::Invoice, Kind::FeeEntry] {
            let step = match view.row(kind, earning) {
                Some(row) => view.step(kind, earning, row),
                None => Step::Settle,
            };
            followed.take(kind, earning, step, view);
        }
    }
    followed
}

impl Followed {
    fn take(&mut self, kind: Kind, earning: &Earning, step: Step, view: &FollowView) {
        let key = (kind, earning.upwork_id.clone());
        let known = view.open.get(&key);
        let is_settled = known.is_some() && !matches!(step, Step::Wait(_));
        let is_touched = match step {
            Step::Change(update, link) => {
                self.updates.push(*update);
                self.links.push(link);
                true
            }
            Step::Keep(link) => {
                self.links.push(link);
                true
            }
            Step::Settle => is_settled,
            Step::Wait(drift) => {
                self.waiting += 1;
                let is_news = known != Some(&drift);
                self.drift.extend(is_news.then_some(drift));
                is_news
            }
        };
        self.settled.extend(is_settled.then_some(key));
        if is_touched {
            self.touched.insert(earning.id);
        }
    }
}

/// What is remembered of a document.
pub(super) struct Memory<'a> {
    pub values: &'a DocumentValues,
    pub made_of: &'a MadeOf,
}

impl FollowView {
    /// The document that an earning points to.
    pub(super) fn row(&self, kind: Kind, earning: &Earning) -> Option<&MoveRow> {
        let id = if kind == Kind::FeeEntry { earning.journal_entry_id } else { earning.invoice_id };
        self.moves.get(&id?)
    }

    pub(super) const fn planner(&self) -> Planner<'_> {
        Planner { books: &self.books, rules: self.rules, reversed: &self.reversed }
    }

    /// What was last written, and of what it was made. Nothing, if the earning points to another document since.
    pub(super) fn memory(&self, kind: Kind, earning: &Earning, row: &MoveRow) -> Option<Memory<'_>> {
        let link: &Link = self.links.get(kind, &earning.upwork_id).filter(|link| link.odoo_id == row.id)?;
        match link.kept.as_ref()? {
            Kept::Invoice { values, made_of } | Kept::FeeEntry { values, made_of } => Some(Memory { values, made_of }),
            _ => None,
        }
    }

    fn step(&self, kind: Kind, earning: &Earning, row: &MoveRow) -> Step {
        let Some(memory) = self.memory(kind, earning, row) else { return Step::Settle };
        let now = self.made_of(kind, earning, &memory);
        let keep = |values: &DocumentValues| keep(kind, earning, row.id, values, &now);
        if now == *memory.made_of {
            return Step::Settle;
        }
        // In the books nothing but amounts is corrected.
        let is_posted = row.closed() == Some(Obstacle::Posted);
        if is_posted && now.booked(kind) != memory.made_of.booked(kind) {
            return self.wait(kind, earning, row, &now, &memory, &Obstacle::Posted);
        }
        if is_posted || now.shown_differences(kind, memory.made_of).is_empty() {
            return Step::Keep(keep(memory.values));
        }
        let planned = match self.planned(kind, earning, row, &memory) {
            Ok(planned) => planned,
            Err(obstacle) => return self.wait(kind, earning, row, &now, &memory, &obstacle),
        };
        let values = DocumentValues::of(&planned);
        if values == *memory.values || values == DocumentValues::of(&row.document) {
            // It says so already, or somebody brought it in line.
            return Step::Keep(keep(&values));
        }
        let obstacle = row.closed().or_else(|| row.touched(memory.values));
        match obstacle.map_or_else(|| row.places(&planned), Err) {
            Ok(lines) => {
                let link = keep(&values);
                let before = row.document.clone();
                Step::Change(Box::new(DocumentUpdate { id: row.id, before, document: planned, lines }), link)
            }
            Err(obstacle) => self.wait(kind, earning, row, &now, &memory, &obstacle),
        }
    }

    /// What it is to be made of now.
    pub(super) fn made_of(&self, kind: Kind, earning: &Earning, memory: &Memory<'_>) -> MadeOf {
        let corrected = memory.made_of.corrected;
        MadeOf { corrected, ..MadeOf::of(earning, self.with_fee(kind, earning, memory)) }
    }

    /// Whether the fee belongs on the invoice: where it was, or, if it came late, where a new invoice would have it.
    pub(super) fn with_fee(&self, kind: Kind, earning: &Earning, memory: &Memory<'_>) -> bool {
        let is_late = memory.made_of.fee.is_zero()
            && earning.journal_entry_id.is_none()
            && self.books.fee_accounts(earning.company_id).is_none();
        kind == Kind::Invoice && (memory.made_of.with_fee || is_late)
    }

    /// The document as it would be made today, if it were not there.
    pub(super) fn planned(
        &self,
        kind: Kind,
        earning: &Earning,
        row: &MoveRow,
        memory: &Memory<'_>,
    ) -> Result<Document, Obstacle> {
        let planned = if kind == Kind::FeeEntry {
            if earning.fee.is_zero() {
                return Err(Obstacle::NoFee);
            }
            self.planner().entry(earning, self.fee_accounts(earning, memory.values))
        } else {
            let mut history: History = self.books.history.clone();
            history.remove_document(&row.document);
            self.planner().invoice(&history, earning, self.with_fee(kind, earning, memory))
        };
        planned.map_err(|refusal| Obstacle::Refused(refusal.told()))
    }

    /// Those that are set; else those that the entry has.
    pub(super) fn fee_accounts(&self, earning: &Earning, values: &DocumentValues) -> Option<FeeAccounts> {
        let own = || match values.lines.as_slice() {
            [expense, payable] => Some(FeeAccounts { expense: expense.account_id, payable: payable.account_id }),
            _ => None,
        };
        self.books.fee_accounts(earning.company_id).or_else(own)
    }

    fn wait(
        &self,
        kind: Kind,
        earning: &Earning,
        row: &MoveRow,
        now: &MadeOf,
        memory: &Memory<'_>,
        obstacle: &Obstacle,
    ) -> Step {
        let (mut upwork, mut odoo) = (Side::new(), Side::new());
        for (name, now, before) in now.shown_differences(kind, memory.made_of) {
            upwork.insert(name.to_owned(), self.shown(name, now));
            odoo.insert(name.to_owned(), self.shown(name, before));
        }
        odoo.insert("total".to_owned(), row.document.header.totals.amount_total.normalize().to_string());
        Step::Wait(Drift {
            kind,
            upwork_id: earning.upwork_id.clone(),
            document: Place::new("account.move", row.id),
            record: Place::new("upwork.earning", earning.id),
            reason: obstacle.to_string(),
            upwork,
            odoo,
        })
    }

    /// A value as people know it.
    fn shown(&self, name: &str, value: String) -> String {
        let id = value.parse::<i32>().ok();
        let found = match name {
            "client" => id.and_then(|id| self.books.partners.get(&id)).map(|partner| partner.display_name.clone()),
            "currency" => id.and_then(|id| self.books.currencies.get(&id)).map(|currency| currency.code.clone()),
            _ => None,
        };
        found.unwrap_or(value)
    }
}

pub(super) fn keep(
    kind: Kind,
    earning: &Earning,
    odoo_id: i32,
    values: &DocumentValues,
    made_of: &MadeOf,
) -> LinkChange {
    LinkChange::Keep {
        kind,
        upwork_id: earning.upwork_id.clone(),
        odoo_id,
        kept: kept_of(kind, values.clone(), made_of.clone()),
    }
}
