//! Proposals: every status asked for, every page followed, and a key without that scope can do without.

use std::collections::BTreeSet;

use upwork_odoo::domain::ProposalStatus;
use upwork_odoo::simulator::{Fault, FaultKind, World, WorldSpec};
use upwork_odoo::upwork::{Error, Optional, proposals};

use crate::upwork_rig::Rig;

fn world(proposals: u32) -> World {
    World::seeded(&WorldSpec { proposals, odd_text: false, ..WorldSpec::default() })
}

#[tokio::test]
async fn each_status_is_asked_for_and_each_proposal_comes_once() {
    let rig = Rig::start(world(24)).await;
    let fetched = proposals(&rig.freelancer()).await.unwrap();
    let statuses: BTreeSet<_> = fetched.items.iter().map(|proposal| proposal.status).collect();
    assert!(ProposalStatus::ASKABLE.iter().all(|status| statuses.contains(status)), "{statuses:?}");
    let ids: BTreeSet<_> = fetched.items.iter().map(|proposal| &proposal.id).collect();
    assert_eq!((ids.len(), fetched.items.len(), fetched.listed), (24, 24, 24));
    assert!(fetched.items.iter().any(|proposal| proposal.cover_letter.is_some()));
    assert_eq!(rig.count("VendorProposals"), 8);
}

#[tokio::test]
async fn a_status_with_many_proposals_is_paged_to_its_end() {
    let rig = Rig::start(world(1000)).await;
    let fetched = proposals(&rig.freelancer()).await.unwrap();
    assert_eq!((fetched.items.len(), fetched.notes), (1000, vec![]));
    assert!(rig.count("VendorProposals") > 1000 / 40);
}

#[tokio::test]
async fn a_cursor_that_stands_still_is_an_error() {
    let rig = Rig::start(world(1000)).await;
    rig.sim.fault(Fault::forever(FaultKind::RepeatedCursor).after(3));
    let error = proposals(&rig.freelancer()).await.unwrap_err();
    assert!(matches!(error, Error::Paging { operation: "VendorProposals", .. }), "{error:?}");
}

#[tokio::test]
async fn a_key_that_may_not_read_proposals_says_so_and_nothing_else() {
    let rig = Rig::start(world(24)).await;
    let fields = vec!["Query.vendorProposals".to_owned()];
    rig.sim.fault(Fault::forever(FaultKind::MissingScope { fields }).after(2));
    let fetched = proposals(&rig.freelancer()).await.unwrap();
    assert!(fetched.refused.as_ref().unwrap().contains("Query.vendorProposals"), "{fetched:?}");
    assert_eq!((fetched.items.len(), fetched.partial), (0, false));
}

#[tokio::test]
async fn letters_that_the_key_may_not_read_are_left_out_and_named() {
    let rig = Rig::start(world(24)).await;
    let fields = vec!["VendorProposal.proposalCoverLetter".to_owned()];
    rig.sim.fault(Fault::forever(FaultKind::MissingScope { fields }));
    let fetched = proposals(&rig.freelancer()).await.unwrap();
    assert_eq!((fetched.items.len(), fetched.left_out[0].part), (24, Optional::CoverLetter));
    assert!(fetched.items.iter().all(|proposal| proposal.cover_letter.is_none()));
    assert_eq!(rig.count("VendorProposals"), 9, "the first request told it for all");
}

#[tokio::test]
async fn a_gap_in_a_page_makes_the_answer_partial_and_keeps_the_rest() {
    let rig = Rig::start(world(24)).await;
    rig.sim.fault(Fault::once(FaultKind::PartialData { item: 0 }));
    let fetched = proposals(&rig.freelancer()).await.unwrap();
    assert!(fetched.partial);
    assert_eq!(fetched.items.len(), 23);
}
