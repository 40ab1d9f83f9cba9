//! `contractList`, with `contractDetails` behind it: contracts with their terms and milestones.
//!
//! Which contracts to ask for comes from the offers and from the caller's own knowledge. One that Upwork
//! does not give, or gives with gaps, is asked for alone once; then it is a skip. Never a deletion.

use std::collections::{HashMap, HashSet};

use graphql_client::GraphQLQuery;

use crate::domain::{Contract, ContractId, Kind, ProposalId, Skip, TenantKind};

use super::error::Error;
use super::fetched::Fetched;
use super::optional::{Asking, Optional};
use super::refusal::{self, Refusal};
use super::session::{Budget, Session, Tokens};
use super::{contract, offers};
use contract_list::ContractFields;

/// Most contracts that Upwork documents for one request.
const BATCH: usize = 10;

/// Upwork's enums travel as words: an unknown one is a skip of one record, never a failure.
type ContractStatus = String;
type OfferMilestoneState = String;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/contract_list.graphql",
    extern_enums("ContractStatus", "OfferMilestoneState"),
    response_derives = "Debug, Clone"
)]
pub(super) struct ContractList;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/contract_details.graphql",
    extern_enums("ContractStatus", "OfferMilestoneState"),
    response_type = "super::contract_list::ContractFields"
)]
struct ContractDetails;

/// All contracts of the session's tenant: those that its offers name, and those that `known` names (they are
/// in Odoo already) beyond them.
///
/// # Errors
/// [`Error`] if the list of offers or a batch cannot be had; a single contract never fails the rest.
pub async fn contracts(
    session: &Session<impl Tokens, impl Budget>,
    kind: TenantKind,
    known: &[ContractId],
) -> Result<Fetched<Contract>, Error> {
    let offers = offers::list(session, kind).await?;
    let mut fetched = Fetched {
        listed: offers.contracts.len(),
        partial: offers.partial,
        notes: offers.notes,
        left_out: offers.left_out.into_iter().collect(),
        ..Fetched::default()
    };
    let listed: HashSet<&ContractId> = offers.contracts.iter().map(|(id, _)| id).collect();
    let unlisted = known.iter().filter(|id| !listed.contains(id));
    let ids: Vec<ContractId> = offers.contracts.iter().map(|(id, _)| id).chain(unlisted).cloned().collect();
    let proposals = offers.contracts.into_iter().filter_map(|(id, proposal)| Some((id, proposal?))).collect();
    let mut batches = Batches { session, asking: Asking::with(Optional::Milestones), proposals, fetched: &mut fetched };
    for ids in ids.chunks(BATCH) {
        batches.fetch(ids).await?;
    }
    let left_out = batches.asking.left_out();
    fetched.left_out.extend(left_out);
    Ok(fetched)
}

/// These contracts, as far as Upwork shows them to the session's tenant: for ids that were met elsewhere.
///
/// # Errors
/// [`Error`] if a batch cannot be had; a single contract never fails the rest.
pub async fn contracts_by_id(
    session: &Session<impl Tokens, impl Budget>,
    ids: &[ContractId],
) -> Result<Fetched<Contract>, Error> {
    let mut fetched = Fetched { listed: ids.len(), ..Fetched::default() };
    let asking = Asking::with(Optional::Milestones);
    let mut batches = Batches { session, asking, proposals: HashMap::new(), fetched: &mut fetched };
    for ids in ids.chunks(BATCH) {
        batches.fetch(ids).await?;
    }
    let left_out = batches.asking.left_out();
    fetched.left_out.extend(left_out);
    Ok(fetched)
}

struct Batches<'a, T, B> {
    session: &'a Session<T, B>,
    asking: Asking,
    proposals: HashMap<ContractId, ProposalId>,
    fetched: &'a mut Fetched<Contract>,
}

impl<T: Tokens, B: Budget> Batches<'_, T, B> {
    async fn fetch(&mut self, ids: &[ContractId]) -> Result<(), Error> {
        let mut whole = self.list(ids).await?;
        for id in ids {
            match whole.remove(id) {
                Some(wire) => self.take(wire),
                None => self.alone(id).await?,
            }
        }
        Ok(())
    }

    /// The contracts that came without gaps. One contract may take the whole list with it (a null where none
    /// may be climbs up to the next place that allows one): then none came.
    async fn list(&mut self, ids: &[ContractId]) -> Result<HashMap<ContractId, ContractFields>, Error> {
        let operation = contract_list::OPERATION_NAME;
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let variables = |with_milestones| contract_list::Variables { ids: Some(ids.clone()), with_milestones };
        let answer = match self.asking.call::<ContractList>(self.session, variables).await {
            Err(Error::NoData { transient: false, .. }) => return Ok(HashMap::new()),
            answer => answer?,
        };
        let Some(wires) = answer.data.contract_list.and_then(|list| list.contracts) else {
            return match answer.errors.as_slice() {
                [] => Err(Error::Absent { operation, field: "contractList.contracts" }),
                _ => Ok(HashMap::new()),
            };
        };
        let damaged = self.damaged(&answer.errors);
        let whole = wires.into_iter().enumerate().filter(|(position, _)| !damaged.contains(position));
        Ok(whole.filter_map(|(_, wire)| wire).map(|wire| (ContractId::new(wire.id.clone()), wire)).collect())
    }

    /// Positions in the list that an error is about. An error about none of them leaves a gap somewhere.
    fn damaged(&mut self, errors: &[Refusal]) -> HashSet<usize> {
        let positions: Vec<Option<usize>> = errors.iter().map(|error| error.position_in("contracts")).collect();
        if positions.contains(&None) {
            self.fetched.partial = true;
            self.fetched.notes.push(format!("ContractList answered with gaps: {}", refusal::summary(errors)));
        }
        positions.into_iter().flatten().collect()
    }

    /// Asks for one contract that the list did not give whole.
    async fn alone(&mut self, id: &ContractId) -> Result<(), Error> {
        let variables = |with_milestones| contract_details::Variables { id: id.to_string(), with_milestones };
        match self.asking.call::<ContractDetails>(self.session, variables).await {
            Ok(answer) if answer.partial() => {
                self.fetched.partial = true;
                self.skip(id, format!("Upwork answers it with gaps: {}", refusal::summary(&answer.errors)));
            }
            Ok(answer) => self.take(answer.data.contract_details),
            Err(error @ Error::NoData { .. }) => self.skip(id, hidden(&error)),
            Err(error) if error.is_denial() => self.skip(id, hidden(&error)),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn take(&mut self, wire: ContractFields) {
        let proposal = self.proposals.remove(&ContractId::new(wire.id.clone()));
        let read = contract::read(wire, proposal).map(|(contract, skipped)| {
            self.fetched.skipped.extend(skipped);
            contract
        });
        self.fetched.take(read);
    }

    fn skip(&mut self, id: &ContractId, reason: String) {
        let cure =
            Some("see on Upwork whether the connected person still sees it; in Odoo it stays as it is".to_owned());
        self.fetched.skipped.push(Skip { kind: Kind::Contract, id: id.to_string(), reason, cure });
    }
}

fn hidden(error: &Error) -> String {
    format!("Upwork no longer shows this contract to the account ({error})")
}
