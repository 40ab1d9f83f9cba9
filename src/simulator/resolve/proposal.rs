//! A vendor's proposals.

use std::cmp::Reverse;

use apollo_compiler::response::JsonMap;

use super::super::world::Proposal;
use super::{
    Answer, Object, View,
    page::{by_cursor, connection},
    party::{organization_by_id, person_by_id},
    text_argument, texts_argument,
    value::{date_time, leaf, maybe, maybe_text, money, nothing, null, object, text},
};

/// Rows of a page at most.
const MAX_PAGE: usize = 40;

/// `vendorProposals`: those of the tenant that answer to the status asked for.
pub(super) fn search<'w>(view: View<'w>, arguments: &JsonMap) -> Answer<'w> {
    let status = text_argument(arguments, &["filter", "status_eq"]);
    let annotated = text_argument(arguments, &["filter", "annotations_eq"]).is_some();
    let freelancer = text_argument(arguments, &["filter", "freelancerId_eq"]);
    let organization = text_argument(arguments, &["filter", "organizationId_eq"]);
    let jobs = texts_argument(arguments, &["filter", "jobPostingIds_any"]);
    let admits = |of: &&Proposal| {
        !annotated
            && of.organization == view.tenant.id
            && Some(of.status.asked_as().as_str()) == status
            && freelancer.is_none_or(|id| of.freelancer == id)
            && organization.is_none_or(|id| of.organization == id)
            && jobs.as_ref().is_none_or(|jobs| jobs.contains(&of.job.as_str()))
    };
    let mut found: Vec<&'w Proposal> = view.world.proposals().iter().filter(admits).collect();
    let modified = text_argument(arguments, &["sortAttribute", "field"]) == Some("MODIFIEDDATETIME");
    let key = |of: &&'w Proposal| {
        let at = if modified { of.modified.unwrap_or(of.created) } else { of.created };
        (at, &of.id)
    };
    if text_argument(arguments, &["sortAttribute", "sortOrder"]) == Some("DESC") {
        found.sort_by_key(|of| Reverse(key(of)));
    } else {
        found.sort_by_key(key);
    }
    let rows = found.into_iter().map(|of| (of.id.clone(), of)).collect();
    let page = by_cursor(rows, arguments, MAX_PAGE)?;
    connection(view, ("VendorProposalsConnection", "VendorProposalsEdge"), page, proposal)
}

/// `vendorProposal(id)`.
pub(super) fn by_id<'w>(view: View<'w>, id: &str) -> Answer<'w> {
    let found = view.world.proposal(id);
    let mine = found.filter(|of| view.user.tenants.contains(&of.organization));
    maybe(mine.map(|of| proposal(view, of)))
}

/// `VendorProposal`.
pub(super) fn proposal<'w>(view: View<'w>, of: &'w Proposal) -> Object<'w> {
    Object::new("VendorProposal", move |field, _| match field {
        "id" => text(&of.id),
        "user" => person_by_id(view, "GenericUser", &of.freelancer),
        "organization" => organization_by_id(view, &of.organization),
        "marketplaceJobPosting" => object(job(of)),
        "terms" => object(terms(of)),
        "coverLetter" | "proposalCoverLetter" => maybe_text(of.cover_letter.as_ref()),
        "auditDetails" => object(audit(view, of)),
        "status" => object(status(of)),
        "annotations" => nothing(),
        _ => null(),
    })
}

fn job(of: &Proposal) -> Object<'_> {
    Object::new("MarketplaceJobPosting", move |field, _| match field {
        "id" => text(&of.job),
        "content" => object(Object::new("MarketplaceJobPostingContent", move |field, _| match field {
            "title" => text(&of.title),
            _ => text(""),
        })),
        _ => null(),
    })
}

fn terms(of: &Proposal) -> Object<'_> {
    Object::new("ProposalTerms", move |field, _| match field {
        "chargeRate" => money(of.rate.amount, &of.rate.currency),
        "estimatedDuration" => object(Object::new("ProposalEngagementDuration", |field, _| match field {
            "id" => text("3"),
            _ => text("1 to 3 months"),
        })),
        "upfrontPaymentPercent" => leaf(0.0),
        _ => null(),
    })
}

fn audit<'w>(view: View<'w>, of: &'w Proposal) -> Object<'w> {
    Object::new("ProposalAuditDetails", move |field, _| match field {
        "createdByUser" => person_by_id(view, "GenericUser", &of.freelancer),
        "createdDateTime" => date_time(of.created),
        "modifiedDateTime" => of.modified.map_or_else(null, date_time),
        _ => null(),
    })
}

fn status(of: &Proposal) -> Object<'_> {
    let reason = move |reason: &'_ String| {
        let reason = reason.clone();
        Object::new("ProposalReason", move |field, _| match field {
            "id" => text("1"),
            "reason" => text(&reason),
            _ => null(),
        })
    };
    Object::new("VendorProposalStatus", move |field, _| match field {
        "status" => text(of.status.as_str()),
        "reason" => maybe(of.reason.as_ref().map(reason)),
        _ => null(),
    })
}
