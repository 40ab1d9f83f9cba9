//! `vendorProposals`: the tenant's proposals, one status after another, since Upwork answers for one at a
//! time.
//!
//! A proposal that moves on while the list is read may show under two statuses, or (moving backwards) under
//! none until the next run. Of two, the answer asked for later counts: it is the younger word.

use std::collections::HashMap;

use graphql_client::GraphQLQuery;

use crate::domain::{Proposal, ProposalStatus};

use super::error::Error;
use super::fetched::Fetched;
use super::optional::{Asking, Optional};
use super::page::{PageEnd, Pages};
use super::session::{Budget, Session, Tokens};
use super::{proposal, refusal, wire};
use vendor_proposals::{VendorProposalsVendorProposals as Connection, VendorProposalsVendorProposalsEdgesNode as Node};

/// Most proposals that Upwork gives in one page; one more is refused (`VJCA-6`).
const PAGE: i64 = 40;

/// Upwork's enums travel as words: an unknown one is a skip of one record, never a failure.
type VendorProposalStatusName = String;
type VendorProposalStatusFilterInput = String;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/vendor_proposals.graphql",
    extern_enums("VendorProposalStatusName", "VendorProposalStatusFilterInput"),
    response_derives = "Debug"
)]
pub(super) struct VendorProposals;

/// All proposals of the session's tenant. If the API key may not read proposals at all, the answer says so
/// in [`Fetched::refused`]: contracts can do without.
///
/// # Errors
/// [`Error`] if a list cannot be followed to its end.
pub async fn proposals(session: &Session<impl Tokens, impl Budget>) -> Result<Fetched<Proposal>, Error> {
    session.tenant()?;
    let mut fetched = Fetched::default();
    let mut found = Found::default();
    let mut asking = Asking::with(Optional::CoverLetter);
    for status in ProposalStatus::ASKABLE {
        match of_status(session, status, &mut asking, &mut found, &mut fetched).await {
            Ok(()) => {}
            Err(error) if error.is_denial() => {
                return Ok(Fetched { refused: Some(error.to_string()), ..Fetched::default() });
            }
            Err(error) => return Err(error),
        }
    }
    fetched.left_out.extend(asking.left_out());
    fetched.listed = found.nodes.len();
    for node in found.nodes {
        fetched.take(proposal::read(node));
    }
    Ok(fetched)
}

async fn of_status(
    session: &Session<impl Tokens, impl Budget>,
    status: ProposalStatus,
    asking: &mut Asking,
    found: &mut Found,
    fetched: &mut Fetched<Proposal>,
) -> Result<(), Error> {
    let mut pages = Pages::starting(vendor_proposals::OPERATION_NAME, None);
    let (mut after, mut seen) = (None, 0);
    loop {
        let page = page(session, status, after, asking, fetched).await?;
        let end = page.page_info.map(|info| PageEnd { cursor: info.end_cursor, has_next: info.has_next_page });
        let edges = page.edges.unwrap_or_default();
        seen += edges.len();
        after = pages.next(end, edges.len())?;
        edges.into_iter().flatten().filter_map(|edge| edge.node).for_each(|node| found.take(node));
        if after.is_none() {
            fetched.notes.extend(wire::short_list(&format!("proposals ({})", status.word()), page.total_count, seen));
            return Ok(());
        }
    }
}

async fn page(
    session: &Session<impl Tokens, impl Budget>,
    status: ProposalStatus,
    after: Option<String>,
    asking: &mut Asking,
    fetched: &mut Fetched<Proposal>,
) -> Result<Connection, Error> {
    let variables = |with_letter| {
        let (status, after) = (status.word().to_owned(), after.clone());
        vendor_proposals::Variables { status, after, first: PAGE, with_letter }
    };
    let answer = asking.call::<VendorProposals>(session, variables).await?;
    if answer.partial() {
        fetched.partial = true;
        let gaps = refusal::summary(&answer.errors);
        fetched.notes.push(format!("VendorProposals ({}) answered with gaps: {gaps}", status.word()));
    }
    Ok(answer.data.vendor_proposals)
}

/// Proposals by id, in the order in which they were first seen.
#[derive(Default)]
struct Found {
    nodes: Vec<Node>,
    places: HashMap<String, usize>,
}

impl Found {
    fn take(&mut self, node: Node) {
        if let Some(&place) = self.places.get(&node.id) {
            self.nodes[place] = node;
        } else {
            self.places.insert(node.id.clone(), self.nodes.len());
            self.nodes.push(node);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(id: &str, status: &str) -> Node {
        let node = serde_json::json!({
            "id": id, "status": { "status": status }, "marketplaceJobPosting": { "content": null },
            "terms": { "chargeRate": { "rawValue": "55", "currency": "USD" } },
            "auditDetails": { "createdDateTime": { "rawValue": "1772409600000" } }
        });
        serde_json::from_value(node).unwrap()
    }

    #[test]
    fn of_a_proposal_seen_twice_the_later_word_counts() {
        let mut found = Found::default();
        for (id, status) in [("1", "Pending"), ("2", "Pending"), ("1", "Hired")] {
            found.take(node(id, status));
        }
        let read: Vec<_> = found.nodes.into_iter().map(|node| proposal::read(node).unwrap()).collect();
        let read: Vec<_> = read.iter().map(|found| (found.id.as_str(), found.status)).collect();
        assert_eq!(read, [("1", ProposalStatus::Hired), ("2", ProposalStatus::Pending)]);
    }

    #[test]
    fn a_proposal_for_a_deleted_job_is_known_by_its_number() {
        let read = proposal::read(node("19", "Archived")).unwrap();
        assert_eq!((read.title.as_str(), read.cover_letter), ("Proposal 19", None));
        assert_eq!(read.submitted_date.to_string(), "2026-03-02");
    }

    #[test]
    fn an_unknown_status_is_a_skip() {
        let skip = proposal::read(node("19", "Frozen")).unwrap_err();
        assert_eq!(skip.to_string(), "proposal 19: unknown status \"Frozen\"");
    }
}
