//! Scopes of an Upwork API key. Upwork publishes no map from fields to scopes: it is learnt from the fields
//! that an error lists. The portal names below are the likely ones, and are offered as that.

/// Reads the list of fields out of Upwork's message about missing scopes; `None` if it is another message.
pub(super) fn denied_fields(message: &str) -> Option<Vec<String>> {
    if !message.contains("enough oauth2 permissions/scopes") {
        return None;
    }
    let list = message.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or("", |(list, _)| list);
    Some(list.split(',').map(str::trim).filter(|field| !field.is_empty()).map(str::to_owned).collect())
}

/// What to tick for fields named `Type.field`.
pub(super) fn advice(fields: &[String]) -> String {
    let mut names: Vec<&str> = fields.iter().filter_map(|field| portal_name(field)).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        "tick the scope that covers them".to_owned()
    } else {
        format!("tick the scope that covers them (probably {})", names.join(", "))
    }
}

fn portal_name(field: &str) -> Option<&'static str> {
    LIKELY.iter().find(|(_, starts)| starts.iter().any(|start| field.starts_with(start))).map(|(name, _)| *name)
}

/// Scopes of the portal and how the fields begin that they likely cover; the first match counts.
const LIKELY: [(&str, &[&str]); 6] = [
    (
        "pub-time-sheet:read:all",
        &["TimeReport", "CurrentUser.contractTimeReport", "CurrentOrganization.agencyContractTimeReport"],
    ),
    (
        "pub-transaction:read:all",
        &["Query.transactionHistory", "Query.accountingEntity", "TransactionHistory", "AccountingEntity"],
    ),
    ("pub-offer:read:all", &["ContractOffer", "Offer.", "CurrentUser.offer", "CurrentOrganization.agencyOffers"]),
    // Contracts have no read-only scope.
    (
        "pub-contract:write:all",
        &["Query.contract", "Contract", "HourlyContractTerm.", "FixedPriceContractTerm.", "Milestone."],
    ),
    ("pub-userdetails:read:all", &["Query.user", "CurrentUser."]),
    ("pub-commons:read:all", &["Query.companySelector", "Query.organization", "CompanySelector"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_denied_fields_are_read_from_the_message() {
        let message = "The client or authentication token doesn't have enough oauth2 permissions/scopes to access: \
                       [ContractDetails.projectId, GenericOrganization.legacyId].";
        let fields = ["ContractDetails.projectId".to_owned(), "GenericOrganization.legacyId".to_owned()];
        assert_eq!(denied_fields(message), Some(fields.to_vec()));
    }

    #[test]
    fn a_message_without_a_list_still_is_about_scopes() {
        assert_eq!(denied_fields("doesn't have enough oauth2 permissions/scopes to access"), Some(vec![]));
        assert_eq!(denied_fields("Internal error [x]"), None);
    }

    #[test]
    fn advice_names_a_scope_only_where_one_is_likely() {
        let advice = |field: &str| advice(&[field.to_owned()]);
        assert!(advice("CurrentUser.offer").contains("pub-offer:read:all"));
        assert!(advice("Query.organization").contains("pub-commons:read:all"));
        for field in ["TimeReport.memo", "CurrentUser.contractTimeReport"] {
            assert!(advice(field).ends_with("(probably pub-time-sheet:read:all)"), "{field}");
        }
        assert!(advice("Query.transactionHistory").contains("pub-transaction:read:all"));
        assert!(!advice("Query.vendorProposals").contains("probably"));
    }
}
