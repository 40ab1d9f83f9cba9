//! A contract from the wire.

use crate::domain::{
    Client, Contract, ContractId, ContractState, ContractType, Currency, Kind, OrganizationId, ProposalId, Skip,
};

use super::contracts::contract_list::{ContractFields as Wire, ContractFieldsTerms as Terms};
use super::{milestone, terms, wire};

/// Reads a contract, and its milestones as far as they can be understood.
///
/// # Errors
/// A [`Skip`] for a contract whose state, dates or terms cannot be understood: nothing is guessed.
pub(super) fn read(from: Wire, proposal: Option<ProposalId>) -> Result<(Contract, Vec<Skip>), Skip> {
    let id = from.id.clone();
    understand(from, proposal).map_err(|reason| Skip { kind: Kind::Contract, id, reason, cure: None })
}

fn understand(from: Wire, proposal: Option<ProposalId>) -> Result<(Contract, Vec<Skip>), String> {
    let status = from.status.ok_or("Upwork gives it no status")?;
    let state = ContractState::from_upwork(&status).map_err(|error| error.to_string())?;
    let date = |what: &str, text: Option<&str>| wire::date(text).map_err(|error| format!("{what}: {error}"));
    let start_date = date("start date", from.start_date.as_deref())?;
    let end_date = date("end date", from.end_date.as_deref())?;
    let all_terms = from.terms.ok_or("it has no terms")?;
    let current = terms::current(&all_terms)?;
    let (currency, hourly_rate, milestones, skipped) = match current.contract_type {
        ContractType::Hourly => {
            let rate = current.money.ok_or("its current term has no rate")?;
            (rate.currency.clone(), Some(rate), Vec::new(), Vec::new())
        }
        ContractType::Fixed => {
            let (currency, milestones, skipped) = fixed(current.currency, all_terms)?;
            (currency, None, milestones, skipped)
        }
    };
    // A contract is known by its number where nobody gave it a title.
    let title = wire::text(from.title).unwrap_or_else(|| format!("Contract {}", from.id));
    let client = Client {
        id: OrganizationId::new(from.client_organization.id),
        name: wire::text(from.client_organization.name),
    };
    let contract_type = current.contract_type;
    let id = ContractId::new(from.id);
    let contract = Contract {
        id,
        title,
        contract_type,
        state,
        start_date,
        end_date,
        hourly_rate,
        currency,
        client,
        milestones,
        proposal,
    };
    Ok((contract, skipped))
}

/// Currency and milestones of a fixed-price contract. Where no term has a price, the first milestone that
/// has one tells the currency.
fn fixed(
    currency: Option<Currency>,
    terms: Terms,
) -> Result<(Currency, Vec<crate::domain::Milestone>, Vec<Skip>), String> {
    let wires = milestone::in_order(terms);
    let of_milestones = || wires.iter().find_map(|wire| terms::money(wire.deposit_amount.as_ref()?).ok());
    let currency = currency
        .or_else(|| of_milestones().map(|money| money.currency))
        .ok_or("neither its terms nor its milestones name a currency")?;
    let (mut milestones, mut skipped) = (Vec::new(), Vec::new());
    for (position, wire) in (1..).zip(wires) {
        match milestone::read(wire, position, &currency) {
            Ok(milestone) => milestones.push(milestone),
            Err(skip) => skipped.push(skip),
        }
    }
    Ok((currency, milestones, skipped))
}
