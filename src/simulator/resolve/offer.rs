//! Offers, and the search rows that join an offer and, once accepted, its contract.

use apollo_compiler::response::JsonMap;
use chrono::{DateTime, NaiveDate, Utc};

use super::super::world::{Contract, Organization, OrganizationKind, PendingOffer, Proposal, ProposalStatus, Terms};
use super::{
    Answer, Object, View, company,
    contract::{self, details, milestones},
    legacy,
    offer_filter::{Filter, sorted},
    page::{by_offset, connection},
    party::{contact, current_user, organization_by_id, person_by_id},
    proposal::proposal,
    value::{day, instant, leaf, maybe, money, null, object, parts, text},
};

/// Rows of a page at most.
const MAX_PAGE: usize = 50;

/// One search row: an accepted offer with its contract, or one that waits.
#[derive(Clone, Copy)]
pub(super) enum Row<'w> {
    Agreed(&'w Contract),
    Pending(&'w PendingOffer),
}

impl<'w> Row<'w> {
    fn id(self) -> String {
        match self {
            Self::Agreed(contract) => format!("6{}", contract.id),
            Self::Pending(offer) => offer.row.clone(),
        }
    }

    pub fn offer_id(self) -> String {
        match self {
            Self::Agreed(contract) => format!("8{}", contract.id),
            Self::Pending(offer) => offer.id.clone(),
        }
    }

    pub fn title(self) -> &'w str {
        match self {
            Self::Agreed(contract) => contract.title.as_deref().unwrap_or_default(),
            Self::Pending(offer) => &offer.title,
        }
    }

    pub fn freelancer(self) -> &'w str {
        match self {
            Self::Agreed(contract) => &contract.freelancer,
            Self::Pending(offer) => &offer.freelancer,
        }
    }

    pub fn vendor(self) -> &'w str {
        match self {
            Self::Agreed(contract) => &contract.vendor,
            Self::Pending(offer) => &offer.vendor,
        }
    }

    pub fn client(self) -> &'w str {
        match self {
            Self::Agreed(contract) => &contract.client,
            Self::Pending(offer) => &offer.client,
        }
    }

    pub const fn state(self) -> &'static str {
        match self {
            Self::Agreed(contract) => contract.status.offer_state(),
            Self::Pending(_) => "Pending",
        }
    }

    pub const fn is_hourly(self) -> bool {
        match self {
            Self::Agreed(contract) => contract.is_hourly(),
            Self::Pending(offer) => offer.hourly,
        }
    }

    pub fn start(self) -> NaiveDate {
        match self {
            Self::Agreed(contract) => contract.start.unwrap_or(contract.created.date_naive()),
            Self::Pending(offer) => offer.created.date_naive(),
        }
    }

    pub const fn end(self) -> Option<NaiveDate> {
        match self {
            Self::Agreed(contract) => contract.end,
            Self::Pending(_) => None,
        }
    }

    const fn created(self) -> DateTime<Utc> {
        match self {
            Self::Agreed(contract) => contract.created,
            Self::Pending(offer) => offer.created,
        }
    }

    const fn modified(self) -> DateTime<Utc> {
        match self {
            Self::Agreed(contract) => contract.modified,
            Self::Pending(offer) => offer.created,
        }
    }
}

/// Every row of the world, in the order of making.
pub(super) fn rows(view: View<'_>) -> impl Iterator<Item = Row<'_>> {
    let agreed = view.world.contracts().iter().map(Row::Agreed);
    agreed.chain(view.world.pending_offers().iter().map(Row::Pending))
}

/// `user.offer`: what the user works on.
pub(super) fn freelancer_offers<'w>(view: View<'w>, arguments: &JsonMap) -> Answer<'w> {
    let filter = Filter::new(arguments, "offerForFreelancerFilter");
    let mine = |row: &Row<'w>| row.freelancer() == view.user.id;
    search(view, arguments, &filter, mine)
}

/// `organization.agencyOffers`: null for anybody but an agency.
pub(super) fn agency_offers<'w>(view: View<'w>, agency: &'w Organization, arguments: &JsonMap) -> Answer<'w> {
    if agency.kind != OrganizationKind::Agency {
        return null();
    }
    let filter = Filter::new(arguments, "offerByRootCompanyFilter");
    search(view, arguments, &filter, |row| row.vendor() == agency.id)
}

/// `organization.clientOffers`.
pub(super) fn client_offers<'w>(view: View<'w>, client: &'w Organization, arguments: &JsonMap) -> Answer<'w> {
    let filter = Filter::new(arguments, "offerByClientFilter");
    search(view, arguments, &filter, |row| row.client() == client.id)
}

fn search<'w>(
    view: View<'w>,
    arguments: &JsonMap,
    filter: &Filter<'_>,
    belongs: impl Fn(&Row<'w>) -> bool,
) -> Answer<'w> {
    let found = rows(view).filter(belongs).filter(|row| filter.admits(*row));
    let found = sorted(view, found.collect(), arguments);
    let page = by_offset(found, arguments, MAX_PAGE)?;
    connection(view, ("ContractOfferConnection", "ContractOfferEdge"), page, row)
}

/// `ContractOfferResult`.
fn row<'w>(view: View<'w>, of: Row<'w>) -> Object<'w> {
    Object::new("ContractOfferResult", move |field, _| match (field, of) {
        ("id", _) => text(of.id()),
        ("company" | "team", _) => organization_by_id(view, of.client()),
        ("contactPerson", _) => contact(view, "GenericUser", of.client()),
        ("freelancer", _) => person_by_id(view, "GenericUser", of.freelancer()),
        ("agency", _) => agency(view, of),
        ("startDateTime", _) => day(Some(of.start())),
        ("endDateTime", _) => day(of.end()),
        ("type", _) if of.is_hourly() => text("Hourly"),
        ("type", _) => text("FixedPrice"),
        ("state", _) => text(of.state()),
        ("title", _) => text(of.title()),
        ("lastUpdatedDateTime", _) => instant(of.modified()),
        ("lastPublishedDateTime" | "offerCreatedDateTime", _) => instant(of.created()),
        ("inPrivateTalentCloud" | "catalogProject", _) => leaf(false),
        ("offer", _) => object(offer(view, of)),
        ("contract", Row::Agreed(contract)) => object(legacy::contract(view, contract)),
        ("contractDetails", Row::Agreed(contract)) if !contract.hidden => {
            object(details(view, contract, contract::ALL))
        }
        _ => null(),
    })
}

fn agency<'w>(view: View<'w>, of: Row<'w>) -> Answer<'w> {
    match view.world.organization(of.vendor()) {
        Some(vendor) if vendor.kind == OrganizationKind::Agency => organization_by_id(view, of.vendor()),
        _ => null(),
    }
}

/// `Offer`.
pub(super) fn offer<'w>(view: View<'w>, of: Row<'w>) -> Object<'w> {
    Object::new("Offer", move |field, _| match (field, of) {
        ("id", _) => text(of.offer_id()),
        ("title", _) => text(of.title()),
        ("type", _) if of.is_hourly() => text("MARKET_PLACE_HOURLY"),
        ("type", _) => text("MARKET_PLACE_FIXED_PRICE"),
        ("state", Row::Agreed(_)) => text("ACCEPTED"),
        ("state", Row::Pending(_)) => text("PENDING_VENDOR_ACCEPTANCE"),
        ("closeJobPostingOnAccept", _) => leaf(true),
        ("createdUsingBYOFlow" | "payrollOffer", _) => leaf(false),
        ("deliveryModel", _) => text("TalentMarketplace"),
        ("client", _) => organization_by_id(view, of.client()),
        ("clientCompany", _) => company::public_by_id(view, of.client()),
        ("freelancer", _) => object(profile(view, of)),
        ("offerTerms", _) => object(offer_terms(of)),
        ("job", Row::Agreed(contract)) => {
            object(job("MarketplaceJobPosting", "MarketplaceJobPostingContent", contract))
        }
        ("vendorProposal", Row::Agreed(contract)) => maybe(hired(view, contract).map(|of| proposal(view, of))),
        ("milestones", Row::Agreed(contract)) => milestones(contract),
        ("milestones", Row::Pending(_)) => parts([]),
        _ => null(),
    })
}

/// The proposal that a contract came from: the vendor's, hired for the same job.
fn hired<'w>(view: View<'w>, contract: &'w Contract) -> Option<&'w Proposal> {
    let job = contract.job();
    let same =
        |of: &&Proposal| of.status == ProposalStatus::Hired && of.organization == contract.vendor && of.job == job;
    view.world.proposals().iter().find(same)
}

/// `FreelancerProfile`: `user` only of oneself, `userDetails` of anybody.
fn profile<'w>(view: View<'w>, of: Row<'w>) -> Object<'w> {
    let known = view.world.person(of.freelancer());
    Object::new("FreelancerProfile", move |field, _| match (field, known) {
        ("user", Some(person)) => maybe((person.id == view.user.id).then(|| current_user(view))),
        ("userDetails", Some(person)) => person_by_id(view, "GenericUser", &person.id),
        ("fullName", Some(person)) => text(person.name()),
        ("firstName", Some(person)) => text(&person.first_name),
        ("lastName", Some(person)) => text(&person.last_name),
        _ => null(),
    })
}

fn offer_terms(of: Row<'_>) -> Object<'_> {
    let (amount, currency, limit) = match of {
        Row::Pending(offer) => (offer.amount, offer.currency.as_str(), None),
        Row::Agreed(contract) => {
            let amount = match &contract.terms {
                Terms::Hourly(terms) => terms.last().map(|term| term.rate).unwrap_or_default(),
                Terms::Fixed(term) => term.amount(),
            };
            (amount, contract.currency.as_str(), contract.weekly_limit)
        }
    };
    let hourly = move || {
        Object::new("HourlyTerms", move |field, _| match field {
            "rate" => money(amount, currency),
            "weeklyHoursLimit" => limit.map_or_else(null, leaf),
            "manualTimeAllowed" => leaf(true),
            _ => null(),
        })
    };
    let fixed = move || Object::new("FixedPriceTerm", move |_, _| money(amount, currency));
    Object::new("OfferTerms", move |field, _| match field {
        "expectedStartDate" => day(Some(of.start())),
        "hourlyTerms" if of.is_hourly() => object(hourly()),
        "fixedPriceTerm" if !of.is_hourly() => object(fixed()),
        _ => null(),
    })
}

/// The job a contract came from, under either of the schema's two types.
pub(super) fn job<'w>(type_name: &'static str, content: &'static str, of: &'w Contract) -> Object<'w> {
    let title = of.title.as_deref().unwrap_or_default();
    Object::new(type_name, move |field, _| match field {
        "id" => text(of.job()),
        "content" => object(Object::new(content, move |field, _| match field {
            "title" => text(title),
            _ => text(""),
        })),
        _ => null(),
    })
}

/// `offer(id)` and every offer of `offersByAttribute` that the user may see.
pub(super) fn sees(view: View<'_>, row: Row<'_>) -> bool {
    let tenants = &view.user.tenants;
    row.freelancer() == view.user.id
        || [row.vendor(), row.client()].iter().any(|id| tenants.iter().any(|tenant| tenant == id))
}
