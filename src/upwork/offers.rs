//! `user.offer` and `organization.agencyOffers`: the only lists from which all contracts of a tenant can be
//! learnt. Answers contract ids and the proposals behind them; the terms come from `contracts`.

use std::collections::HashSet;

use graphql_client::GraphQLQuery;
use serde::Deserialize;

use crate::domain::{ContractId, ProposalId, TenantKind};

use super::error::Error;
use super::optional::{Asking, LeftOut, Optional};
use super::page::{PageEnd, Pages};
use super::refusal::{self, Refusal};
use super::session::{Budget, Session, Tokens};
use super::wire;
use freelancer_offers::{OfferPage, OfferPageEdgesNode as Node};

/// Most offers that Upwork gives in one page.
const PAGE: i64 = 50;

/// Only shown: travels as a word.
type ContractOfferState = String;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/freelancer_offers.graphql",
    extern_enums("ContractOfferState"),
    response_derives = "Debug"
)]
struct FreelancerOffers;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/agency_offers.graphql",
    extern_enums("ContractOfferState"),
    response_type = "super::Agency"
)]
struct AgencyOffers;

/// The agency's answer holds the same page under another name; its fragment is the freelancer's.
#[derive(Debug, Deserialize)]
struct Agency {
    #[serde(rename = "agencyOffers")]
    offers: Option<OfferPage>,
}

/// The contracts of a tenant, as its offers name them.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// Each contract once, with the proposal behind it where Upwork tells.
    pub contracts: Vec<(ContractId, Option<ProposalId>)>,
    pub notes: Vec<String>,
    pub left_out: Option<LeftOut>,
    pub partial: bool,
}

/// Follows the offers of the session's tenant to their end.
pub(super) async fn list(session: &Session<impl Tokens, impl Budget>, kind: TenantKind) -> Result<Listed, Error> {
    session.tenant()?;
    let operation = operation(kind);
    let mut listed = Listed::default();
    let mut seen = Seen::default();
    let mut asking = Asking::with(Optional::ProposalLink);
    let mut after = Some("0".to_owned());
    let mut pages = Pages::starting(operation, after.as_deref());
    while let Some(cursor) = after {
        let (page, errors) = page(session, kind, &mut asking, &cursor).await?;
        if !errors.is_empty() {
            listed.partial = true;
            listed.notes.push(format!("{operation} answered with gaps: {}", refusal::summary(&errors)));
        }
        let end = page.page_info.map(|info| PageEnd { cursor: info.end_cursor, has_next: info.has_next_page });
        let edges = page.edges.unwrap_or_default();
        after = pages.next(end, edges.len())?;
        seen.offers += edges.len();
        if after.is_none() {
            listed.notes.extend(wire::short_list("offers", page.total_count, seen.offers));
        }
        for node in edges.into_iter().flatten().filter_map(|edge| edge.node) {
            seen.take(node, &mut listed);
        }
    }
    listed.left_out = asking.left_out();
    Ok(listed)
}

const fn operation(kind: TenantKind) -> &'static str {
    match kind {
        TenantKind::Freelancer => freelancer_offers::OPERATION_NAME,
        TenantKind::Agency => agency_offers::OPERATION_NAME,
    }
}

async fn page(
    session: &Session<impl Tokens, impl Budget>,
    kind: TenantKind,
    asking: &mut Asking,
    cursor: &str,
) -> Result<(OfferPage, Vec<Refusal>), Error> {
    let after = || cursor.to_owned();
    let (page, errors, field) = match kind {
        TenantKind::Freelancer => {
            let variables = |with_proposal| freelancer_offers::Variables { after: after(), first: PAGE, with_proposal };
            let answer = asking.call::<FreelancerOffers>(session, variables).await?;
            (answer.data.user.and_then(|user| user.offer), answer.errors, "user.offer")
        }
        TenantKind::Agency => {
            let variables = |with_proposal| agency_offers::Variables { after: after(), first: PAGE, with_proposal };
            let answer = asking.call::<AgencyOffers>(session, variables).await?;
            let page = answer.data.organization.and_then(|agency| agency.offers);
            (page, answer.errors, "organization.agencyOffers")
        }
    };
    match page {
        Some(page) => Ok((page, errors)),
        None if errors.is_empty() => Err(Error::Absent { operation: operation(kind), field }),
        None => Err(refusal::meaning(operation(kind), &errors)),
    }
}

#[derive(Default)]
struct Seen {
    offers: usize,
    contracts: HashSet<String>,
}

impl Seen {
    /// Several offers may lead to one contract: the first one with a proposal tells it.
    fn take(&mut self, node: Node, listed: &mut Listed) {
        let Some(contract) = node.contract_details else {
            if !listed.partial {
                listed.notes.push(format!("offer {} ({}) leads to no contract", node.id, node.state));
            }
            return;
        };
        let id = ContractId::new(contract.id.clone());
        let proposal = node.offer.and_then(|offer| offer.vendor_proposal).map(|from| ProposalId::new(from.id));
        if self.contracts.insert(contract.id) {
            listed.contracts.push((id, proposal));
        } else if let Some(known) = listed.contracts.iter_mut().find(|(known, _)| *known == id) {
            known.1 = known.1.take().or(proposal);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn listed(nodes: &[Value]) -> Listed {
        let (mut seen, mut listed) = (Seen::default(), Listed::default());
        for node in nodes {
            seen.take(serde_json::from_value(node.clone()).unwrap(), &mut listed);
        }
        listed
    }

    fn node(contract: &Value, proposal: Option<&str>) -> Value {
        let proposal = proposal.map(|id| json!({ "id": id }));
        json!({ "id": "6", "state": "Active", "contractDetails": contract, "offer": { "vendorProposal": proposal } })
    }

    #[test]
    fn a_contract_of_several_offers_comes_once_with_the_first_proposal_told() {
        let contract = |id: &str| json!({ "id": id });
        let listed = listed(&[
            node(&contract("1"), None),
            node(&contract("2"), Some("p2")),
            node(&contract("1"), Some("p1")),
            node(&contract("2"), Some("other")),
        ]);
        let of = |id: &str, proposal: &str| (ContractId::new(id), Some(ProposalId::new(proposal)));
        assert_eq!((listed.contracts, listed.notes), (vec![of("1", "p1"), of("2", "p2")], vec![]));
    }

    #[test]
    fn an_offer_without_a_contract_is_noted() {
        let listed = listed(&[node(&Value::Null, None)]);
        assert_eq!(
            (listed.contracts.len(), listed.notes),
            (0, vec!["offer 6 (Active) leads to no contract".to_owned()])
        );
    }
}
