//! The whole schema is answered, and what is not in it is refused as Upwork refuses it.

use apollo_compiler::{
    ast::Type,
    schema::{ExtendedType, FieldDefinition},
};
use serde_json::{Value, json};

use super::{
    super::{World, graphql::schema},
    STUDIO, setup,
};

/// Writes a selection of every field of a type, down to `depth`, without entering a type twice on the way.
fn selection(type_name: &str, depth: usize, on_the_way: &mut Vec<String>) -> Option<String> {
    let schema = schema().unwrap();
    let Some(ExtendedType::Object(object)) = schema.types.get(type_name) else {
        return Some(String::new()); // a scalar or an enum: nothing to select
    };
    if depth == 0 || on_the_way.iter().any(|other| other == type_name) {
        return None;
    }
    on_the_way.push(type_name.to_owned());
    let fields: Vec<String> = object
        .fields
        .values()
        // Answered for oneself only, and the example world has a colleague.
        .filter(|field| (type_name, field.name.as_str()) != ("FreelancerProfile", "user"))
        .filter_map(|field| {
            let below = selection(field.ty.inner_named_type(), depth - 1, on_the_way)?;
            Some(format!("{}{} {below}", field.name, arguments(field)))
        })
        .collect();
    on_the_way.pop();
    (!fields.is_empty()).then(|| format!("{{ {} }}", fields.join(" ")))
}

/// Values for a field's required arguments, and for its ids.
fn arguments(field: &FieldDefinition) -> String {
    let wanted: Vec<String> = field
        .arguments
        .iter()
        .filter(|argument| {
            matches!(argument.ty.as_ref(), Type::NonNullNamed(_)) || argument.name == "ids" || argument.name == "filter"
        })
        .map(|argument| format!("{}: {}", argument.name, value(&field.name, argument.ty.inner_named_type())))
        .collect();
    if wanted.is_empty() {
        return String::new();
    }
    format!("({})", wanted.join(", "))
}

fn value(field: &str, type_name: &str) -> &'static str {
    match (field, type_name) {
        ("offer", "ID") => "\"841846002\"",
        ("vendorProposal", "ID") => "\"1900000000000000011\"",
        ("company", "ID") => "\"1181921839933591552\"",
        (_, "ID") => "\"41846002\"",
        (_, "String") => "\"20260302\"",
        (_, "Pagination") => "{first: 5}",
        (_, "DateTimeRange") => "{}",
        (_, "VendorContractSearchFilter") => "{vendorId: \"1181921839933591552\"}",
        (_, "WorkdaysInput") => "{contractIds: [], timeRange: {}}",
        (_, "WorkDiaryContractInput") => "{contractId: \"41846002\", date: \"20260302\"}",
        (_, "TransactionHistoryFilter") => "{aceIds_any: [], transactionDateTime_bt: {}}",
        (_, "VendorProposalFilter") => "{status_eq: Pending}",
        (_, "VendorProposalSortAttribute") => "{field: CREATEDDATETIME, sortOrder: DESC}",
        (_, "SearchOffersInput") => "{id: \"1181921839933591552\", searchAttribute: VendorUser}",
        (_, "TalentWorkHistoryFilterInput") => "{personId: \"1181921839933591552\"}",
        (_, "TimeReportFilter") => "{organizationId_eq: \"1\", timeReportDate_bt: {}}",
        other => panic!("no value for {other:?}"),
    }
}

#[tokio::test]
async fn every_field_of_the_schema_is_answered_without_an_error() {
    let setup = setup(World::example()).await;
    let query = &schema().unwrap().get_object("Query").unwrap().fields;
    assert_eq!(query.len(), 22);
    for field in query.values() {
        let Some(below) = selection(field.ty.inner_named_type(), 6, &mut vec!["Query".to_owned()]) else {
            panic!("{} has nothing to select", field.name);
        };
        let text = format!("{{ {}{} {below} }}", field.name, arguments(field));
        // The reports at the root are for clients; agency fields answer for an agency.
        for tenant in ["1500000000000000001", STUDIO] {
            let answer = setup.ask_as(&text, &json!({}), Some(tenant)).await;
            let root_report = field.name.ends_with("imeReport") && tenant == STUDIO;
            if !root_report {
                assert_eq!(answer.get("errors"), None, "{}", field.name);
                assert!(!answer["data"][field.name.as_str()].is_null(), "{}", field.name);
            }
        }
    }
}

#[tokio::test]
async fn an_unknown_field_is_refused_in_upworks_words() {
    let setup = setup(World::example()).await;
    let answer = setup.ask("{ user { id firstName } }").await;
    let expected = json!({"errors": [{
        "message": "Validation error (FieldUndefined@[user/firstName]) : Field 'firstName' in type 'CurrentUser' is undefined",
        "locations": [{"line": 1, "column": 13}],
        "path": null,
        "extensions": {"classification": "ValidationError"},
    }]});
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn other_mistakes_are_named_by_kind() {
    let setup = setup(World::example()).await;
    for (query, kind) in [
        ("{ offer { id } }", "MissingFieldArgument@[offer]"),
        ("{ user }", "SubselectionRequired@[user]"),
        ("{ user { id { x } } }", "SubselectionNotAllowed@[user/id]"),
        ("{ user { firstName } }", "FieldUndefined@[user/firstName]"),
        ("{ offer(id: \"1\", idd: 2) { id } }", "UnknownArgument@[offer]"),
        ("query($unused: ID) { user { id } }", "UnusedVariable@[]"),
        ("{ contractList(ids: {a: 1}) { contracts { id } } }", "WrongType@[contractList]"),
        (
            "query($f: VendorProposalFilter) { vendorProposals(filter: $f, sortAttribute: {field: CREATEDDATETIME, sortOrder: ASC}, \
          pagination: {first: 1}) { totalCount } }",
            "VariableTypeMismatch@[vendorProposals]",
        ),
    ] {
        let answer = setup.ask(query).await;
        let message = answer["errors"][0]["message"].as_str().unwrap();
        assert!(message.starts_with(&format!("Validation error ({kind})")), "{message}");
        assert_eq!(answer["errors"][0]["extensions"]["classification"], "ValidationError");
        assert_eq!(answer.get("data"), None);
    }
    let answer = setup.ask("{ user { ").await;
    assert_eq!(answer["errors"][0]["extensions"]["classification"], "InvalidSyntax");
}

#[tokio::test]
async fn a_variable_of_the_wrong_type_is_a_validation_error() {
    let setup = setup(World::example()).await;
    let query = "query($p: Pagination!) { user { offer(pagination: $p) { totalCount } } }";
    let answer = setup.ask_as(query, &json!({"p": {"first": "x"}}), None).await;
    assert_eq!(answer["errors"][0]["extensions"]["classification"], "ValidationError");
    assert_eq!(answer.get("data"), None);
}

#[tokio::test]
async fn introspection_lists_the_root_queries() {
    let setup = setup(World::example()).await;
    let answer = setup.ask("{ __schema { queryType { fields { name } } } }").await;
    let fields = answer["data"]["__schema"]["queryType"]["fields"].as_array().unwrap();
    // Deprecated ones are not listed unless asked for.
    assert_eq!(fields.len(), 20);
    assert_ne!(answer["data"], Value::Null);
}
