//! GraphQL's `errors`: what each says, and what a list of them means when nothing else came. Pure.

use graphql_client::PathFragment;

use super::error::Error;
use super::redact::redact;
use super::scope;

/// One entry of `errors`, fit to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Upwork's words, on one line, shortened, without secrets.
    pub message: String,
    /// Where in the data, from the root; list positions count from 0.
    pub path: Vec<String>,
    /// Upwork's word for the kind of error, or empty.
    pub classification: String,
}

impl Refusal {
    /// Takes an entry over; `secrets` must not show even if Upwork echoes them.
    pub(super) fn new(error: &graphql_client::Error, secrets: &[&str]) -> Self {
        let classification = error.extensions.as_ref().and_then(|all| all.get("classification")?.as_str());
        let part = |fragment: &PathFragment| match fragment {
            PathFragment::Key(key) => key.clone(),
            PathFragment::Index(index) => index.to_string(),
        };
        Self {
            message: redact(&error.message, secrets),
            path: error.path.iter().flatten().map(part).collect(),
            classification: classification.unwrap_or_default().to_owned(),
        }
    }

    /// The position in the list named `list` that the error is about.
    pub(super) fn position_in(&self, list: &str) -> Option<usize> {
        let at = self.path.iter().position(|part| part == list)?;
        self.path.get(at + 1)?.parse().ok()
    }
}

/// All messages, each once, in one text.
pub(super) fn summary(refusals: &[Refusal]) -> String {
    let mut messages: Vec<&str> = Vec::new();
    for refusal in refusals {
        if !messages.contains(&refusal.message.as_str()) {
            messages.push(&refusal.message);
        }
    }
    match messages.as_slice() {
        [] => "no reason given".to_owned(),
        [first @ .., last] if first.len() < 3 => {
            first.iter().flat_map(|message| [message, "; "]).chain([*last]).collect()
        }
        [first, rest @ ..] => format!("{first}; and {} more", rest.len()),
    }
}

/// What an answer with these errors and no data means.
pub(super) fn meaning(operation: &'static str, refusals: &[Refusal]) -> Error {
    let mut denied: Vec<String> =
        refusals.iter().filter_map(|refusal| scope::denied_fields(&refusal.message)).flatten().collect();
    denied.sort_unstable();
    denied.dedup();
    if !denied.is_empty() {
        return Error::ScopeMissing { operation, fields: denied };
    }
    let message = summary(refusals);
    if refusals.iter().any(is_invalid) {
        return Error::Invalid { operation, message };
    }
    if let Some(actions) = refusals.iter().find_map(|refusal| team_actions(&refusal.message)) {
        return Error::TeamDenied { operation, actions };
    }
    if refusals.iter().any(is_denial) {
        return Error::Denied { operation, message };
    }
    Error::NoData { operation, message, transient: !refusals.iter().any(stays) }
}

/// The query or a value in it is wrong: no repetition and no person can help.
fn is_invalid(refusal: &Refusal) -> bool {
    refusal.classification == "ValidationError"
        || ["Validation error", "VJCA-6 "].iter().any(|start| refusal.message.starts_with(start))
}

fn is_denial(refusal: &Refusal) -> bool {
    refusal.message.contains("Authorization failed") || scope::denied_fields(&refusal.message).is_some()
}

/// `User ... has no access of any team(s) for [a, b] action(s)`.
fn team_actions(message: &str) -> Option<Vec<String>> {
    let (_, rest) = message.split_once("has no access of any team(s) for [")?;
    let (list, _) = rest.split_once(']')?;
    Some(list.split(',').map(|action| action.trim().to_owned()).collect())
}

/// What is missing stays missing, and a null where none may be comes back as null; anything else may be a
/// passing trouble behind Upwork's gateway.
fn stays(refusal: &Refusal) -> bool {
    refusal.classification == "NullValueInNonNullableField"
        || refusal.message.to_ascii_lowercase().contains("not found")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refusals(errors: &serde_json::Value) -> Vec<Refusal> {
        let errors: Vec<graphql_client::Error> = serde_json::from_value(errors.clone()).unwrap();
        errors.iter().map(|error| Refusal::new(error, &["canary"])).collect()
    }

    fn kind(message: &str, classification: &str) -> String {
        let errors = json!([{ "message": message, "extensions": { "classification": classification } }]);
        format!("{:?}", meaning("Op", &refusals(&errors)))
    }

    #[test]
    fn every_recorded_refusal_has_its_class() {
        let scopes = "The client or authentication token doesn't have enough oauth2 permissions/scopes to access: \
                      [Query.contractList, Money.rawValue].";
        let team = "User 1181921839933591552 has no access of any team(s) for [view_gds_hourly_data_from_client, \
                    view_gds_charges_data_from_client] action(s)";
        let bubbled = "The field at path '/contractDetails/freelancer' was declared as a non null type, but the code \
                       involved in retrieving data has wrongly returned a null value.";
        for (message, classification, class) in [
            (
                scopes,
                "ExecutionAborted",
                r#"ScopeMissing { operation: "Op", fields: ["Money.rawValue", "Query.contractList"] }"#,
            ),
            ("Validation error (FieldUndefined@[user/firstName]) : ...", "ValidationError", "Invalid"),
            ("VJCA-6 Input parameter provided has incorrect value", "DataFetchingException", "Invalid"),
            (
                team,
                "DataFetchingException",
                r#"TeamDenied { operation: "Op", actions: ["view_gds_hourly_data_from_client", "view_gds_charges_data_from_client"] }"#,
            ),
            ("Authorization failed", "", "Denied"),
            (bubbled, "NullValueInNonNullableField", "transient: false }"),
            (
                "Exception while fetching data (/contractDetails): not found",
                "DataFetchingException",
                "transient: false }",
            ),
            ("Internal error", "", "transient: true }"),
        ] {
            let found = kind(message, classification);
            assert!(found.contains(class), "{message}: {found}");
        }
    }

    #[test]
    fn scopes_of_all_errors_are_gathered() {
        let text = |field: &str| format!("not enough oauth2 permissions/scopes to access: [{field}].");
        let errors = json!([{ "message": text("A.b") }, { "message": text("C.d") }, { "message": text("A.b") }]);
        let Error::ScopeMissing { fields, .. } = meaning("Op", &refusals(&errors)) else { panic!() };
        assert_eq!(fields, ["A.b", "C.d"]);
    }

    #[test]
    fn a_scope_error_without_a_list_is_a_denial() {
        assert!(kind("doesn't have enough oauth2 permissions/scopes to access", "").starts_with("Denied"));
    }

    #[test]
    fn the_position_in_a_list_is_read_from_the_path() {
        let errors = json!([
            { "message": "m", "path": ["contractList", "contracts", 1, "terms"] },
            { "message": "m", "path": ["contractList", "contracts"] },
            { "message": "m", "path": null }
        ]);
        let found: Vec<_> = refusals(&errors).iter().map(|refusal| refusal.position_in("contracts")).collect();
        assert_eq!(found, [Some(1), None, None]);
    }

    #[test]
    fn an_echoed_token_never_shows() {
        let errors = json!([{ "message": "bad header Bearer canary" }]);
        assert_eq!(refusals(&errors)[0].message, "bad header Bearer ***");
    }

    #[test]
    fn many_messages_become_one_line() {
        let errors = |n: usize| refusals(&(0..n).map(|i| json!({ "message": format!("e{i}") })).collect());
        assert_eq!(summary(&errors(0)), "no reason given");
        assert_eq!(summary(&errors(2)), "e0; e1");
        assert_eq!(summary(&errors(9)), "e0; and 8 more");
    }
}
