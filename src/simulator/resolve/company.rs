//! Companies: what an organization shows in public and to its members, and the list to choose a tenant from.

use super::super::world::{Organization, OrganizationKind};
use super::{
    Answer, Object, View, party,
    value::{leaf, maybe, null, object, text},
};

/// `CompanySelector`: the organizations the user may act for.
pub(super) fn selector(view: View<'_>) -> Object<'_> {
    let tenants = &view.user.tenants;
    Object::new("CompanySelector", move |field, _| match field {
        "items" => view.list(tenants.iter().filter_map(move |id| view.world.organization(id)).map(selector_item)),
        _ => null(),
    })
}

fn selector_item(of: &Organization) -> Object<'_> {
    let (kind, legacy, title) = match of.kind {
        OrganizationKind::Freelancer => ("SoleProprietor", "Vendor", "Freelancer"),
        OrganizationKind::Agency => ("Business", "Vendor", "Agency"),
        OrganizationKind::Client => ("Business", "Client", "Client"),
    };
    Object::new("CompanySelectorItem", move |field, _| match field {
        "title" => text(&of.name),
        "organizationId" => text(&of.id),
        "organizationRid" => text(&of.rid),
        "organizationType" => text(kind),
        "organizationLegacyType" => text(legacy),
        "organizationEnterpriseType" => text("Standard"),
        "legacyEnterpriseOrganization" => leaf(false),
        "typeTitle" => text(title),
        _ => null(),
    })
}

/// `CompanyInfo` of an organization by id.
pub(super) fn info<'w>(view: View<'w>, id: &str) -> Answer<'w> {
    let found = view.world.organization(id);
    maybe(found.map(|of| {
        Object::new("CompanyInfo", move |field, _| match field {
            "public" => object(public(of)),
            "private" if view.user.tenants.contains(&of.id) => object(private(view, of)),
            _ => null(),
        })
    }))
}

/// `PublicCompanyInfo` of an organization by id.
pub(super) fn public_by_id<'w>(view: View<'w>, id: &str) -> Answer<'w> {
    maybe(view.world.organization(id).map(public))
}

fn public(of: &Organization) -> Object<'_> {
    Object::new("PublicCompanyInfo", move |field, _| match field {
        "id" => text(&of.id),
        "name" => text(&of.name),
        "legacyType" if of.kind == OrganizationKind::Client => text("CLIENT"),
        "legacyType" => text("VENDOR"),
        _ => null(),
    })
}

/// `PrivateCompanyInfo`.
pub(super) fn private<'w>(view: View<'w>, of: &'w Organization) -> Object<'w> {
    Object::new("PrivateCompanyInfo", move |field, _| match field {
        "id" => text(&of.id),
        "name" | "displayName" | "companyName" => text(&of.name),
        "legacyType" if of.kind == OrganizationKind::Client => text("CLIENT"),
        "legacyType" if of.kind == OrganizationKind::Agency => text("AGENCY"),
        "contactUser" => party::contact(view, "GenericUser", &of.id),
        "teamsEnabled" => leaf(!of.teams.is_empty()),
        "canHire" => leaf(of.kind == OrganizationKind::Client),
        "hidden" => leaf(false),
        "accountingEntity" => text(&of.accounting_entity),
        _ => null(),
    })
}
