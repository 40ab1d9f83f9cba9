//! `companySelector`: the organizations in whose name a person may ask.

use graphql_client::GraphQLQuery;

use crate::domain::{OrganizationId, Tenant, TenantKind};

use super::error::Error;
use super::session::{Budget, Session, Tokens};
use company_selector::{
    CompanySelectorCompanySelectorItems as Item, CompanySelectorOrganizationLegacyType as LegacyType,
    CompanySelectorOrganizationType as OrganizationType,
};

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/company_selector.graphql",
    response_derives = "Debug"
)]
struct CompanySelector;

/// The vendor tenants of the person behind the token, in Upwork's order. Client organizations are left out;
/// so is one whose kind cannot be told, with a warning in the log. Asked without a tenant.
pub async fn tenants(session: &Session<impl Tokens, impl Budget>) -> Result<Vec<Tenant>, Error> {
    let answer = session.call::<CompanySelector>(company_selector::Variables {}).await?;
    let mut tenants = Vec::new();
    for item in answer.data.company_selector.items {
        match kind(&item) {
            Sort::Vendor(kind) => tenants.push(Tenant {
                organization_id: OrganizationId::new(item.organization_id),
                name: item.title,
                kind,
            }),
            Sort::Client => {}
            Sort::Unknown => tracing::warn!(
                organization = item.organization_id,
                title = item.title,
                type_title = item.type_title,
                "neither a freelancer's nor an agency's organization: left out"
            ),
        }
    }
    Ok(tenants)
}

#[derive(Debug, PartialEq)]
enum Sort {
    Vendor(TenantKind),
    Client,
    Unknown,
}

/// By the title of the type, as people see it; else by the two types together.
fn kind(item: &Item) -> Sort {
    let title = item.type_title.as_deref();
    if title == Some("Client") || matches!(item.organization_legacy_type, Some(LegacyType::Client)) {
        return Sort::Client;
    }
    match (title, &item.organization_legacy_type) {
        (Some("Freelancer"), _) => Sort::Vendor(TenantKind::Freelancer),
        (Some("Agency"), _) => Sort::Vendor(TenantKind::Agency),
        (_, Some(LegacyType::Vendor)) => match &item.organization_type {
            Some(OrganizationType::SoleProprietor) => Sort::Vendor(TenantKind::Freelancer),
            Some(OrganizationType::Business) => Sort::Vendor(TenantKind::Agency),
            _ => Sort::Unknown,
        },
        _ => Sort::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sort(type_title: Option<&str>, legacy: Option<&str>, organization: Option<&str>) -> Sort {
        let item = serde_json::json!({
            "title": "T", "organizationId": "1", "typeTitle": type_title,
            "organizationLegacyType": legacy, "organizationType": organization,
        });
        kind(&serde_json::from_value(item).unwrap())
    }

    #[test]
    fn a_tenant_is_what_its_title_says_else_what_its_types_say() {
        use TenantKind::{Agency, Freelancer};
        for (title, legacy, organization, found) in [
            (Some("Freelancer"), Some("Vendor"), Some("SoleProprietor"), Sort::Vendor(Freelancer)),
            (Some("Agency"), Some("Vendor"), Some("Business"), Sort::Vendor(Agency)),
            (Some("Client"), Some("Client"), None, Sort::Client),
            (None, Some("Client"), Some("Business"), Sort::Client),
            (Some("Freelancer"), None, None, Sort::Vendor(Freelancer)),
            (None, Some("Vendor"), Some("SoleProprietor"), Sort::Vendor(Freelancer)),
            (Some("Studio"), Some("Vendor"), Some("Business"), Sort::Vendor(Agency)),
            (Some("Agency"), Some("Vendor"), Some("SoleProprietor"), Sort::Vendor(Agency)),
            (None, Some("Vendor"), None, Sort::Unknown),
            (Some("Studio"), Some("Partner"), Some("Business"), Sort::Unknown),
        ] {
            assert_eq!(sort(title, legacy, organization), found, "{title:?} {legacy:?} {organization:?}");
        }
    }
}
