//! What Upwork answers to a query that is not valid: the messages of its GraphQL server (graphql-java), with
//! classification `ValidationError` and no data.

use apollo_compiler::{
    ast::{Definition, Document, Selection},
    diagnostic::ToCliReport,
    parser::SourceSpan,
    validation::DiagnosticList,
};
use serde_json::{Value, json};

/// The errors of an invalid query of this text.
pub(super) fn refusals(text: &str, found: &DiagnosticList) -> Vec<Value> {
    let document = match Document::parse(text, "query.graphql") {
        Ok(document) => document,
        Err(_) => {
            return found
                .iter()
                .map(|each| syntax_error(&each.error.to_string()))
                .collect();
        }
    };
    let errors = found.iter().map(|each| {
        let location = each.error.location();
        let path = location
            .map(|span| path_to(&document, span))
            .unwrap_or_default();
        let (kind, message) = describe(each.error.unstable_error_name(), &each.error.to_string());
        let place = location.and_then(|span| span.line_column(each.sources));
        let locations: Vec<Value> = place
            .map(|place| json!({"line": place.line, "column": place.column}))
            .into_iter()
            .collect();
        json!({
            "message": format!("Validation error ({kind}@[{}]) : {message}", path.join("/")),
            "locations": locations,
            "path": null,
            "extensions": {"classification": "ValidationError"},
        })
    });
    errors.collect()
}

fn syntax_error(message: &str) -> Value {
    json!({
        "message": format!("Invalid Syntax : {message}"),
        "locations": [{"line": 1, "column": 1}],
        "path": null,
        "extensions": {"classification": "InvalidSyntax"},
    })
}

/// The server's name for the kind of error, and its sentence.
fn describe(name: Option<&str>, message: &str) -> (&'static str, String) {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let kind = match name.unwrap_or_default() {
        "UndefinedField" => {
            let type_name = quoted.next().unwrap_or_default();
            let field = quoted.next().unwrap_or_default();
            let sentence = format!("Field '{field}' in type '{type_name}' is undefined");
            return ("FieldUndefined", sentence);
        }
        "UndefinedArgument" => "UnknownArgument",
        "RequiredArgument" => "MissingFieldArgument",
        "MissingSubselection" => "SubselectionRequired",
        "SubselectionOnScalarType" | "SubselectionOnEnumType" => "SubselectionNotAllowed",
        "UndefinedVariable" => "UndefinedVariable",
        "UnusedVariable" => "UnusedVariable",
        "UndefinedFragment" => "UndefinedFragment",
        "UnusedFragment" => "UnusedFragment",
        "UndefinedDefinition" => "UnknownType",
        "DisallowedVariableUsage" => "VariableTypeMismatch",
        "RequiredField" => "WrongType",
        "UnsupportedValueType" | "UndefinedEnumValue" | "UndefinedInputValue" => "WrongType",
        "ConflictingFieldType" | "ConflictingFieldName" | "ConflictingFieldArgument" => {
            "FieldsConflict"
        }
        _ => "InvalidQuery",
    };
    (kind, message.to_owned())
}

/// The names of the fields around a place in the query, from the root.
fn path_to(document: &Document, place: SourceSpan) -> Vec<String> {
    document
        .definitions
        .iter()
        .filter_map(|definition| match definition {
            Definition::OperationDefinition(operation) => {
                Some((operation.location()?, &operation.selection_set))
            }
            Definition::FragmentDefinition(fragment) => {
                Some((fragment.location()?, &fragment.selection_set))
            }
            _ => None,
        })
        .find(|(span, _)| contains(*span, place))
        .map(|(_, selections)| below(selections, place))
        .unwrap_or_default()
}

fn below(selections: &[Selection], place: SourceSpan) -> Vec<String> {
    for selection in selections {
        match selection {
            Selection::Field(field) if around(field.location(), place) => {
                let mut path = vec![field.name.to_string()];
                path.extend(below(&field.selection_set, place));
                return path;
            }
            Selection::InlineFragment(inline) if around(inline.location(), place) => {
                return below(&inline.selection_set, place);
            }
            _ => {}
        }
    }
    Vec::new()
}

fn around(span: Option<SourceSpan>, place: SourceSpan) -> bool {
    span.is_some_and(|span| contains(span, place))
}

fn contains(span: SourceSpan, place: SourceSpan) -> bool {
    (span.offset()..=span.end_offset()).contains(&place.offset())
}
