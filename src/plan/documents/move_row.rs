//! A document as it stands in Odoo, and what keeps it from following its earning.

use std::fmt;

use super::values::DocumentValues;
use crate::plan::document::{Document, LineKind};

/// A row of `account_move` with its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveRow {
    /// Row id.
    pub id: i32,
    /// How far it has come.
    pub state: MoveState,
    /// It was posted once, if it is not now.
    pub posted_before: bool,
    /// Header and lines, as far as they are ours to write.
    pub document: Document,
    /// Row ids of the lines.
    pub line_ids: Vec<i32>,
    /// It has a line of a kind that none of ours is of: a section, a note, a rounding.
    pub has_foreign_lines: bool,
}

/// How far a document has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveState {
    /// It can be changed.
    Draft,
    /// It is in the books.
    Posted,
    /// It is void.
    Cancelled,
}

/// What keeps a document from following.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// It is in the books.
    Posted,
    /// It is void.
    Cancelled,
    /// It was in the books, and somebody took it out.
    Reset,
    /// It was in the books, and a difference is booked beside it.
    Corrected,
    /// Somebody changed these of its values.
    Changed(Vec<&'static str>),
    /// An invoice would become a credit note, or the other way round.
    OtherType,
    /// A line would have to go, and nothing is deleted.
    FewerLines,
    /// Its lines would have other taxes, and nothing is deleted.
    OtherTaxes,
    /// Upwork charges no fee any more.
    NoFee,
    /// Odoo would refuse it, or nobody would want it.
    Refused(String),
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Posted => f.write_str("it is posted: only a correction of the difference can follow"),
            Self::Cancelled => f.write_str("it is cancelled"),
            Self::Reset => f.write_str("it was posted before, and somebody reset it to draft"),
            Self::Corrected => f.write_str("it was posted before, and a draft of a difference was made beside it"),
            Self::Changed(what) => write!(f, "somebody changed it in Odoo: {}", what.join(", ")),
            Self::OtherType => f.write_str("an invoice would become a credit note, or the other way round"),
            Self::FewerLines => f.write_str("a line of it would have to be deleted"),
            Self::OtherTaxes => f.write_str("its lines would have other taxes"),
            Self::NoFee => f.write_str("Upwork charges no fee for it any more"),
            Self::Refused(why) => f.write_str(why),
        }
    }
}

impl Obstacle {
    /// What a person can do where Upwork's side cannot be taken from here.
    pub fn cure(&self, record: &str) -> String {
        match self {
            Self::Cancelled => "reset it to draft in Odoo, or book the difference by hand".to_owned(),
            Self::Refused(_) => "set right what it names, and accept again".to_owned(),
            Self::Corrected => "bring the two in line in Odoo".to_owned(),
            Self::NoFee => "delete the draft in Odoo".to_owned(),
            _ => format!("delete the draft in Odoo, then: upwork-odoo invoices create --again --earning {record}"),
        }
    }
}

impl MoveRow {
    /// What forbids that it follows by itself, whatever it says.
    pub(super) const fn closed(&self) -> Option<Obstacle> {
        match self.state {
            MoveState::Posted => Some(Obstacle::Posted),
            MoveState::Cancelled => Some(Obstacle::Cancelled),
            MoveState::Draft if self.posted_before => Some(Obstacle::Reset),
            MoveState::Draft => None,
        }
    }

    /// What somebody changed since these values were written.
    pub(super) fn touched(&self, kept: &DocumentValues) -> Option<Obstacle> {
        let mut changed = kept.changed(&DocumentValues::of(&self.document));
        if self.has_foreign_lines {
            changed.push("lines");
        }
        (!changed.is_empty()).then_some(Obstacle::Changed(changed))
    }

    /// The lines that the lines of a new version take the place of, `None` for those to be added.
    ///
    /// # Errors
    /// [`Obstacle`] if a row would have to be deleted, or a document would become another.
    pub(super) fn places(&self, new: &Document) -> Result<Vec<Option<i32>>, Obstacle> {
        if new.header.move_type != self.document.header.move_type {
            return Err(Obstacle::OtherType);
        }
        let mut places = vec![None; new.lines.len()];
        for kind in [LineKind::Product, LineKind::Tax, LineKind::PaymentTerm] {
            let old = self.document.lines.iter().zip(&self.line_ids).filter(|(line, _)| line.display_type == kind);
            let mut free = new.lines.iter().enumerate().filter(|(_, line)| line.display_type == kind);
            for (line, id) in old {
                let (at, successor) = free.next().ok_or(Obstacle::FewerLines)?;
                let repartition =
                    |line: &crate::plan::document::Line| line.tax.as_ref().map(|tax| tax.tax_repartition_line_id);
                if sorted(&line.taxes) != sorted(&successor.taxes) || repartition(line) != repartition(successor) {
                    return Err(Obstacle::OtherTaxes);
                }
                places[at] = Some(*id);
            }
        }
        Ok(places)
    }
}

fn sorted(ids: &[i32]) -> Vec<i32> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids
}
