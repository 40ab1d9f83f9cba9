//! People and organizations, under the several types that the schema has for them.

use apollo_compiler::response::JsonMap;

use super::super::world::{Organization, OrganizationKind, Person, Whose};
use super::{
    Answer, Object, View, company,
    offer::{agency_offers, client_offers, freelancer_offers},
    page, text_argument, time,
    value::{leaf, maybe, maybe_text, null, number, object, parts, text},
};

/// `CurrentUser`: the person the token belongs to.
pub(super) fn current_user(view: View<'_>) -> Object<'_> {
    let known = person("CurrentUser", view.user);
    Object::new("CurrentUser", move |field, arguments| match field {
        "email" => maybe_text(view.user.email.as_ref()),
        "offer" => freelancer_offers(view, arguments),
        "contractTimeReport" => time::report(view, Whose::Freelancer(&view.user.id), arguments),
        "timeReport" => time::lines(view, Whose::Freelancer(&view.user.id), arguments),
        _ => (known.field)(field, arguments),
    })
}

/// `GenericUser`, `ContractUser` or `StaffUser`, by name of the type.
pub(super) fn person<'w>(type_name: &'static str, person: &'w Person) -> Object<'w> {
    Object::new(type_name, move |field, _| match field {
        "id" => text(&person.id),
        "nid" => text(&person.nid),
        "rid" => text(&person.rid),
        "name" => text(person.name()),
        "firstName" => text(&person.first_name),
        "lastName" => text(&person.last_name),
        "ciphertext" => text(format!("~0{}", person.id)),
        "publicUrl" => text(format!("https://www.upwork.com/freelancers/~0{}", person.id)),
        _ => null(),
    })
}

/// A person by id; null when deleted.
pub(super) fn person_by_id<'w>(view: View<'w>, type_name: &'static str, id: &str) -> Answer<'w> {
    maybe(view.world.person(id).map(|found| person(type_name, found)))
}

/// An organization by id.
pub(super) fn organization_by_id<'w>(view: View<'w>, id: &str) -> Answer<'w> {
    let found = view.world.organization(id);
    maybe(found.map(|found| organization(view, "GenericOrganization", found)))
}

/// The person to write to in an organization, under a type of person.
pub(super) fn contact<'w>(view: View<'w>, type_name: &'static str, id: &str) -> Answer<'w> {
    let members = view.world.organization(id).map(|organization| &organization.members);
    match members.and_then(|members| members.first()) {
        Some(member) => person_by_id(view, type_name, member),
        None => null(),
    }
}

/// `CurrentOrganization` or `GenericOrganization`, by name of the type.
pub(super) fn organization<'w>(view: View<'w>, type_name: &'static str, of: &'w Organization) -> Object<'w> {
    Object::new(type_name, move |field, arguments| match field {
        "id" => text(&of.id),
        "rid" | "legacyId" => text(&of.rid),
        "name" => text(&of.name),
        "type" if of.kind == OrganizationKind::Freelancer => text("SOLE_PROPRIETOR"),
        "type" => text("BUSINESS"),
        "legacyType" if of.kind == OrganizationKind::Client => text("CLIENT"),
        "legacyType" => text("VENDOR"),
        "flag" => object(flag(of.kind)),
        "active" => leaf(true),
        "hidden" => leaf(false),
        "company" => object(company::private(view, of)),
        "childOrganizations" => parts(of.teams.iter().map(|(id, name)| team(id, name))),
        "childOrganization" => {
            let wanted = text_argument(arguments, &["id"]);
            let found = of.teams.iter().find(|(id, _)| Some(id.as_str()) == wanted);
            maybe(found.map(|(id, name)| team(id, name)))
        }
        "staffs" => staffs(view, of, arguments),
        "agencyOffers" => agency_offers(view, of, arguments),
        "clientOffers" => client_offers(view, of, arguments),
        "clientContractTimeReport" => time::report(view, Whose::Client(&of.id), arguments),
        "clientTimeReport" => time::lines(view, Whose::Client(&of.id), arguments),
        "agencyContractTimeReport" if of.kind == OrganizationKind::Agency => {
            time::report(view, Whose::Vendor(&of.id), arguments)
        }
        "agencyTimeReport" => time::lines(view, Whose::Vendor(&of.id), arguments),
        _ => null(),
    })
}

fn flag<'w>(kind: OrganizationKind) -> Object<'w> {
    Object::new("OrganizationFlag", move |field, _| match field {
        "client" => leaf(kind == OrganizationKind::Client),
        "vendor" => leaf(kind != OrganizationKind::Client),
        "agency" => leaf(kind == OrganizationKind::Agency),
        "individual" => leaf(kind == OrganizationKind::Freelancer),
        _ => null(),
    })
}

fn team<'w>(id: &'w str, name: &'w str) -> Object<'w> {
    Object::new("CurrentOrganization", move |field, _| match field {
        "id" => text(id),
        "name" => text(name),
        _ => null(),
    })
}

fn staffs<'w>(view: View<'w>, of: &'w Organization, arguments: &JsonMap) -> Answer<'w> {
    let after = text_argument(arguments, &["pagination", "after"]);
    let first = super::number_argument(arguments, &["pagination", "first"]).unwrap_or(100);
    let seen = after.and_then(|after| of.members.iter().position(|id| id == after));
    let from = seen.map_or(0, |at| at + 1);
    let page: Vec<&'w String> = of.members.iter().skip(from).take(first).collect();
    let more = from + page.len() < of.members.len();
    object(Object::new("StaffsConnection", move |field, _| match field {
        "totalCount" => number(of.members.len()),
        "edges" => view.list(page.iter().map(|id| staff(view, id))),
        "pageInfo" => page::info(page.last().map(|id| (*id).clone()), more),
        _ => null(),
    }))
}

fn staff<'w>(view: View<'w>, id: &'w str) -> Object<'w> {
    let member = move || {
        Object::new("Staff", move |field, _| match field {
            "id" => text(id),
            "user" => person_by_id(view, "StaffUser", id),
            "activationStatus" => number(1),
            _ => null(),
        })
    };
    Object::new("StaffsConnectionEdge", move |field, _| match field {
        "node" => object(member()),
        _ => null(),
    })
}
