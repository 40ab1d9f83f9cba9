//! `ContractDetails` with its terms, milestones and limits.

use super::super::world::{Contract, ContractStatus, FixedTerm, HourlyTerm, Milestone, OrganizationKind, Terms};
use super::{
    Answer, Object, View,
    offer::{self, Row},
    party::{contact, organization_by_id, person_by_id},
    value::{day, instant, leaf, maybe, maybe_text, money, null, number, object, parts, text},
};

/// What of a contract is answered: `vendorContracts` leaves parts out unless asked.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    pub terms: bool,
    pub limits: bool,
}

/// All of it.
pub(super) const ALL: Parts = Parts { terms: true, limits: true };

/// `ContractDetails`.
pub(super) fn details<'w>(view: View<'w>, of: &'w Contract, answered: Parts) -> Object<'w> {
    Object::new("ContractDetails", move |field, _| match field {
        "id" => text(&of.id),
        "title" => maybe_text(of.title.as_ref()),
        "status" => text(of.status.as_str()),
        "closingReason" => maybe((of.status == ContractStatus::Closed).then(closing_reason)),
        "deliveryModel" => text("TALENT_MARKETPLACE"),
        "isPtc" => leaf(false),
        "createDate" => instant(of.created),
        "modifyDate" => instant(of.modified),
        "startDate" => day(of.start),
        "endDate" => day(of.end),
        "offer" => object(offer::offer(view, Row::Agreed(of))),
        "offerId" => text(Row::Agreed(of).offer_id()),
        "job" => object(offer::job("JobPosting", "JobPostingContent", of)),
        "freelancer" => person_by_id(view, "ContractUser", &of.freelancer),
        "vendorOrganization" | "vendorTeam" => organization_by_id(view, &of.vendor),
        "clientOrganization" | "clientTeam" => organization_by_id(view, &of.client),
        "hiringManager" | "supervisor" => contact(view, "ContractUser", &of.client),
        "changingUserType" => text("CLIENT"),
        "metadata" => metadata(view, of),
        "hourlyLimits" if answered.limits => parts(hourly_limit(of)),
        "terms" if answered.terms => object(terms(of)),
        _ => null(),
    })
}

fn closing_reason<'w>() -> Object<'w> {
    Object::new("ClosingReason", |field, _| match field {
        "id" => text("101"),
        "apiRef" => text("API_REAS_JOB_COMPLETED_SUCCESSFULLY"),
        "reason" => text("Job/project completed successfully"),
        _ => null(),
    })
}

fn metadata<'w>(view: View<'w>, of: &'w Contract) -> Answer<'w> {
    let vendor = view.world.organization(&of.vendor);
    let agency = vendor.is_some_and(|vendor| vendor.kind == OrganizationKind::Agency);
    object(Object::new("ContractMetadata", move |_, _| leaf(agency)))
}

fn hourly_limit(of: &Contract) -> Option<Object<'_>> {
    let limit = of.weekly_limit?;
    Some(Object::new("HourlyLimit", move |field, _| match field {
        "id" => text(format!("90{}", of.id)),
        "weeklyLimit" => text(limit.to_string()),
        "createDate" => instant(of.created),
        "startDate" => day(of.start),
        _ => null(),
    }))
}

fn terms(of: &Contract) -> Object<'_> {
    Object::new("ContractTerms", move |field, _| match (field, &of.terms) {
        ("hourlyTerms", Terms::Hourly(terms)) => parts(terms.iter().map(|term| hourly_term(of, term))),
        ("fixedPriceTerms", Terms::Fixed(term)) => parts([fixed_term(of, term)]),
        ("hourlyTerms" | "fixedPriceTerms" | "stipendTerms", _) => parts([]),
        _ => null(),
    })
}

fn hourly_term<'w>(of: &'w Contract, term: &'w HourlyTerm) -> Object<'w> {
    Object::new("HourlyContractTerm", move |field, _| match field {
        "id" => text(&term.id),
        "jobType" => text("HOURLY"),
        "hourlyRate" => money(term.rate, &of.currency),
        "createDate" | "startDate" => day(Some(term.start)),
        "endDate" => day(term.end),
        "creatorUserType" => text("CLIENT"),
        "manualTimeAllowed" => leaf(true),
        _ => null(),
    })
}

fn fixed_term<'w>(of: &'w Contract, term: &'w FixedTerm) -> Object<'w> {
    Object::new("FixedPriceContractTerm", move |field, _| match field {
        "id" => text(&term.id),
        "jobType" => text("FIXED"),
        "fixedAmount" | "fpCharge" => money(term.amount(), &of.currency),
        "createDate" | "startDate" => day(Some(term.start)),
        "endDate" => day(term.end),
        "creatorUserType" => text("CLIENT"),
        "isFP2" => leaf(true),
        "milestones" => milestones(of),
        _ => null(),
    })
}

/// The milestones of a contract, numbered from 1.
pub(super) fn milestones(of: &Contract) -> Answer<'_> {
    parts((1_usize..).zip(of.milestones()).map(|(sequence, part)| milestone(of, part, sequence)))
}

fn milestone<'w>(of: &'w Contract, part: &'w Milestone, sequence: usize) -> Object<'w> {
    let amount = move |there: bool| {
        let amount = if there { part.deposit } else { rust_decimal::Decimal::ZERO };
        money(amount, &of.currency)
    };
    let (funded, paid) = (part.state.is_funded(), part.state.is_paid());
    Object::new("Milestone", move |field, _| match field {
        "id" => text(&part.id),
        "sequenceId" => number(sequence),
        "description" => maybe_text(part.description.as_ref()),
        "state" => text(part.state.as_str()),
        "dueDateTime" => day(part.due),
        "depositAmount" => amount(true),
        "fundedAmount" => amount(funded),
        "paid" => amount(paid),
        "currentEscrowAmount" => amount(funded && !paid),
        "createdDateTime" => instant(part.created),
        "modifiedDateTime" => instant(part.modified),
        _ => null(),
    })
}
