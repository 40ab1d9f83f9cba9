//! Older types that the schema still has for contracts: `Contract` and the talent's work history.

use apollo_compiler::response::{JsonMap, JsonValue};

use super::super::world::{Contract, ContractStatus, OrganizationKind, Terms};
use super::{
    Answer, Object, View, argument, company,
    contract::milestones,
    number_argument,
    offer::{Row, job, offer},
    text_argument, texts_argument,
    value::{day, instant, leaf, maybe_text, money, nothing, null, number, object, text},
};

/// `Contract`: its id is that of the latest term.
pub(super) fn contract<'w>(view: View<'w>, of: &'w Contract) -> Object<'w> {
    let vendor = view.world.organization(&of.vendor);
    let agency = vendor.is_some_and(|vendor| vendor.kind == OrganizationKind::Agency);
    let paused = of.status == ContractStatus::Paused;
    Object::new("Contract", move |field, _| match field {
        "id" | "termId" => text(of.term_id()),
        "contractId" => text(&of.id),
        "title" => maybe_text(of.title.as_ref()),
        "contractType" if of.is_hourly() => text("HOURLY"),
        "contractType" => text("FIXED"),
        "job" => object(job("MarketplaceJobPosting", "MarketplaceJobPostingContent", of)),
        "hasAgency" => leaf(agency),
        "offer" => object(offer(view, Row::Agreed(of))),
        "weeklyHoursLimit" => of.weekly_limit.map_or_else(null, |hours| leaf(f64::from(hours))),
        "hourlyChargeRate" => match &of.terms {
            Terms::Hourly(terms) => terms.last().map_or_else(null, |term| money(term.rate, &of.currency)),
            Terms::Fixed(_) => null(),
        },
        "createdDateTime" => instant(of.created),
        "modifiedDateTime" => instant(of.modified),
        "firstContractStartDateTime" | "startDateTime" => day(of.start),
        "endDateTime" => day(of.end),
        "last" => leaf(true),
        "status" => text(of.status.as_str()),
        "paused" => leaf(paused),
        "clientCompany" => company::public_by_id(view, &of.client),
        "milestones" => milestones(of),
        "workDiaryTimeCells" => nothing(),
        _ => null(),
    })
}

/// `TalentWorkHistoryConnection`: the contracts of one person.
pub(super) fn work_history<'w>(view: View<'w>, arguments: &JsonMap) -> Answer<'w> {
    let Some(person) = text_argument(arguments, &["filter", "personId"]) else {
        return null();
    };
    let ids = texts_argument(arguments, &["filter", "contractIds"]);
    let states = texts_argument(arguments, &["filter", "status"]);
    let admits = |of: &&Contract| {
        of.freelancer == person
            && ids.as_ref().is_none_or(|ids| ids.contains(&of.id.as_str()))
            && states.as_ref().is_none_or(|states| states.contains(&of.status.as_str()))
    };
    let found: Vec<&'w Contract> = view.world.contracts().iter().filter(admits).collect();
    let offset = number_argument(arguments, &["filter", "pagination", "offset"]).unwrap_or(0);
    let limit = number_argument(arguments, &["filter", "pagination", "limit"]).unwrap_or(20);
    object(Object::new("TalentWorkHistoryConnection", move |field, _| match field {
        "totalCount" => number(found.len()),
        "workHistoryList" => view.list(found.iter().skip(offset).take(limit).map(|of| {
            let of = *of;
            Object::new("TalentWorkHistory", move |_, _| object(talent_contract(of)))
        })),
        _ => null(),
    }))
}

fn talent_contract(of: &Contract) -> Object<'_> {
    Object::new("TalentContract", move |field, _| match field {
        "id" => text(&of.id),
        "title" => maybe_text(of.title.as_ref()),
        "status" => text(of.status.as_str()),
        "startDate" => day(of.start),
        "endDate" => day(of.end),
        "createDate" => instant(of.created),
        "clientTeamId" | "clientOrgId" => text(&of.client),
        "terms" => object(talent_terms(of)),
        _ => null(),
    })
}

fn talent_terms(of: &Contract) -> Object<'_> {
    let amount = match &of.terms {
        Terms::Hourly(terms) => terms.last().map(|term| term.rate).unwrap_or_default(),
        Terms::Fixed(term) => term.amount(),
    };
    let amount = amount.normalize().to_string();
    Object::new("TalentContractTerms", move |field, _| match field {
        "jobType" if of.is_hourly() => text("HOURLY"),
        "jobType" => text("FIXED"),
        "hourlyRate" if of.is_hourly() => text(&amount),
        "fixedAmount" if !of.is_hourly() => text(&amount),
        _ => null(),
    })
}

/// Whether an optional switch among the arguments is on.
pub(super) fn is_on(arguments: &JsonMap, path: &[&str]) -> bool {
    argument(arguments, path).and_then(JsonValue::as_bool) == Some(true)
}
