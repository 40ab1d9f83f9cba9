//! A milestone from the wire.

use std::collections::HashSet;

use crate::domain::{Currency, Kind, Milestone, MilestoneId, MilestoneStatus, Skip};

use super::contracts::contract_list::{
    ContractFieldsTerms as Terms, ContractFieldsTermsFixedPriceTermsMilestones as Wire,
};
use super::{terms, wire};

/// The milestones of all fixed-price terms: term by term, in Upwork's sequence, each once.
pub(super) fn in_order(terms: Terms) -> Vec<Wire> {
    let mut all = Vec::new();
    for term in terms.fixed_price_terms.into_iter().flatten().flatten() {
        let mut milestones: Vec<Wire> = term.milestones.into_iter().flatten().flatten().collect();
        milestones.sort_by_key(|milestone| (milestone.sequence_id.is_none(), milestone.sequence_id));
        all.extend(milestones);
    }
    let mut seen = HashSet::new();
    all.retain(|milestone| seen.insert(milestone.id.clone()));
    all
}

/// Reads the milestone at `position` (from 1) of a contract in `currency`.
///
/// # Errors
/// A [`Skip`] for a state, date or amount that cannot be understood.
pub(super) fn read(from: Wire, position: usize, currency: &Currency) -> Result<Milestone, Skip> {
    let id = from.id.clone();
    understand(from, position, currency).map_err(|reason| Skip { kind: Kind::Milestone, id, reason, cure: None })
}

fn understand(from: Wire, position: usize, currency: &Currency) -> Result<Milestone, String> {
    let state = from.state.ok_or("Upwork gives it no state")?;
    let status = MilestoneStatus::from_upwork(&state).map_err(|error| error.to_string())?;
    let due_date = wire::date(from.due_date_time.as_deref()).map_err(|error| format!("due date: {error}"))?;
    let amount = from.deposit_amount.as_ref().map(terms::money).transpose()?;
    if let Some(amount) = amount.as_ref().filter(|amount| amount.currency != *currency) {
        return Err(format!("its amount is in {}, its contract in {currency}", amount.currency));
    }
    let number = || from.sequence_id.map_or_else(|| position.to_string(), |number| number.to_string());
    let name = wire::text(from.description).unwrap_or_else(|| format!("Milestone {}", number()));
    Ok(Milestone { id: MilestoneId::new(from.id), name, status, due_date, amount })
}
