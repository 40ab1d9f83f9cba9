//! The root queries.

use apollo_compiler::response::JsonMap;

use super::super::world::Contract;
use super::{
    Answer, NOT_FOUND, Object, View, company,
    contract::{self, Parts, details},
    failure, ledger, legacy, number_argument,
    offer::{self, Row},
    party, proposal, text_argument, texts_argument, time,
    value::{leaf, maybe, null, number, object, text},
};

/// Ids that `contractList` takes at most.
const MAX_IDS: usize = 10;

/// `Query`.
pub(in crate::simulator) fn root(view: View<'_>) -> Object<'_> {
    Object::new("Query", move |field, arguments| {
        let id = text_argument(arguments, &["id"]).unwrap_or_default();
        let term = text_argument(arguments, &["termId"]).unwrap_or_default();
        match field {
            "requestMetadata" => object(Object::new("RequestMetadata", |_, _| leaf(false))),
            "user" => object(party::current_user(view)),
            "organization" => object(party::organization(view, "CurrentOrganization", view.tenant)),
            "companySelector" => object(company::selector(view)),
            "company" => company::info(view, id),
            "accountingEntity" => {
                object(Object::new("AccountingEntity", move |_, _| text(&view.tenant.accounting_entity)))
            }
            "contractDetails" => one(view, view.world.contract(id)),
            "contractByTerm" | "contractTerm" => one(view, view.world.contract_by_term(term)),
            "contract" => {
                let found = view.world.contract_by_term(id);
                let seen = found.filter(|of| view.sees(of));
                maybe(seen.map(|of| legacy::contract(view, of)))
            }
            "contractList" => contract_list(view, arguments),
            "vendorContracts" => vendor_contracts(view, arguments),
            "talentWorkHistory" => legacy::work_history(view, arguments),
            "vendorProposals" => proposal::search(view, arguments),
            "vendorProposal" => proposal::by_id(view, id),
            "offer" => {
                let mut seen = offer::rows(view).filter(|row| offer::sees(view, *row));
                maybe(seen.find(|row| row.offer_id() == id).map(|row| offer::offer(view, row)))
            }
            "offersByAttribute" => offers_by_attribute(view, arguments),
            "contractTimeReport" => time::clients_only(view, |whose| time::report(view, whose, arguments)),
            "timeReport" => time::clients_only(view, |whose| time::lines(view, whose, arguments)),
            "workDays" => time::no_work_days(),
            "workDiaryContract" => time::no_diary(),
            "transactionHistory" => ledger::history(view, arguments),
            _ => null(),
        }
    })
}

/// The contract, or an error: these queries have no null.
fn one<'w>(view: View<'w>, found: Option<&'w Contract>) -> Answer<'w> {
    match found.filter(|of| view.sees(of)) {
        Some(of) => object(details(view, of, contract::ALL)),
        None => Err(failure(NOT_FOUND)),
    }
}

/// The contracts that exist and may be seen, in the order asked for; the others are left out.
fn contract_list<'w>(view: View<'w>, arguments: &JsonMap) -> Answer<'w> {
    let ids = texts_argument(arguments, &["ids"]).unwrap_or_default();
    if ids.len() > MAX_IDS {
        return Err(failure("At most 10 contract ids can be requested"));
    }
    let found: Vec<&'w Contract> =
        ids.iter().filter_map(|id| view.world.contract(id)).filter(|of| view.sees(of)).collect();
    object(Object::new("ContractList", move |_, _| view.list(found.iter().map(|of| details(view, of, contract::ALL)))))
}

fn vendor_contracts<'w>(view: View<'w>, arguments: &JsonMap) -> Answer<'w> {
    let vendor = text_argument(arguments, &["filter", "vendorId"]).unwrap_or_default();
    let states = texts_argument(arguments, &["filter", "contractStatuses"]);
    let limit = number_argument(arguments, &["paging", "limit"]).unwrap_or(10);
    let offset = number_argument(arguments, &["paging", "offset"]).unwrap_or(0);
    let answered = Parts {
        terms: legacy::is_on(arguments, &["options", "addTerms"]),
        limits: legacy::is_on(arguments, &["options", "addHourLimits"]),
    };
    let found: Vec<&'w Contract> = view
        .world
        .contracts()
        .iter()
        .filter(|of| view.sees(of) && (of.vendor == vendor || of.freelancer == vendor))
        .filter(|of| states.as_ref().is_none_or(|states| states.contains(&of.status.as_str())))
        .skip(offset)
        .take(limit)
        .collect();
    let paging = move || {
        Object::new("ContractPaging", move |field, _| match field {
            "limit" => number(limit),
            "offset" => number(offset),
            _ => null(),
        })
    };
    object(Object::new("ContractSearchResults", move |field, _| match field {
        "paging" => object(paging()),
        "contracts" => view.list(found.iter().map(|of| details(view, of, answered))),
        _ => null(),
    }))
}

fn offers_by_attribute<'w>(view: View<'w>, arguments: &JsonMap) -> Answer<'w> {
    let id = text_argument(arguments, &["filter", "id"]).unwrap_or_default();
    let attribute = text_argument(arguments, &["filter", "searchAttribute"]).unwrap_or_default();
    let limit = number_argument(arguments, &["filter", "limit"]).unwrap_or(10);
    let page = number_argument(arguments, &["filter", "page"]).unwrap_or(1);
    let states = texts_argument(arguments, &["filter", "states"]);
    let limit = if limit == 0 { usize::MAX } else { limit };
    let matches = |row: &Row<'w>| match (attribute, *row) {
        ("VendorUser", row) => row.freelancer() == id,
        ("VendorOrg" | "VendorTeam", row) => row.vendor() == id,
        ("ClientOrg" | "ClientTeam", row) => row.client() == id,
        ("Contract", Row::Agreed(of)) => of.id == id,
        _ => false,
    };
    let state = |row: &Row<'w>| match row {
        Row::Agreed(_) => "Accepted",
        Row::Pending(_) => "New",
    };
    let found: Vec<Row<'w>> = offer::rows(view)
        .filter(|row| offer::sees(view, *row) && matches(row))
        .filter(|row| states.as_ref().is_none_or(|states| states.contains(&state(row))))
        .skip(limit.saturating_mul(page.saturating_sub(1)))
        .take(limit)
        .collect();
    object(Object::new("OfferList", move |_, _| view.list(found.iter().map(|row| offer::offer(view, *row)))))
}
