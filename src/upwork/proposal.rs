//! A proposal from the wire.

use crate::domain::{Kind, Money, Proposal, ProposalId, ProposalStatus, Skip};

use super::proposals::vendor_proposals::VendorProposalsVendorProposalsEdgesNode as Wire;
use super::wire;

/// Reads a proposal.
///
/// # Errors
/// A [`Skip`] for a status, date or rate that cannot be understood.
pub(super) fn read(from: Wire) -> Result<Proposal, Skip> {
    let id = from.id.clone();
    understand(from).map_err(|reason| Skip { kind: Kind::Proposal, id, reason, cure: None })
}

fn understand(from: Wire) -> Result<Proposal, String> {
    let status = ProposalStatus::from_upwork(&from.status.status).map_err(|error| error.to_string())?;
    let submitted_date = wire::date(Some(&from.audit_details.created_date_time.raw_value))
        .map_err(|error| format!("day of creation: {error}"))?
        .ok_or("Upwork gives it no day of creation")?;
    let rate = &from.terms.charge_rate;
    let rate = Money::parse(&rate.raw_value, &rate.currency).map_err(|error| error.to_string())?;
    // A deleted job leaves no title: the proposal is known by its number.
    let title = wire::text(from.marketplace_job_posting.content.map(|content| content.title))
        .unwrap_or_else(|| format!("Proposal {}", from.id));
    let cover_letter = wire::text(from.proposal_cover_letter);
    Ok(Proposal { id: ProposalId::new(from.id), title, status, submitted_date, rate, cover_letter })
}
