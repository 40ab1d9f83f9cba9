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
    let Ok(document) = Document::parse(text, "query.graphql") else {
        let messages = found.iter().map(|each| each.error.to_string());
        return messages.map(|message| syntax_error(&message)).collect();
    };
    let errors = found.iter().filter_map(|each| {
        let location = each.error.location();
        let place = location.map(|span| Place::find(&document, span));
        let place = place.unwrap_or_default();
        let name = each.error.unstable_error_name();
        if name == Some("MissingSubselection") && place.selects {
            return None; // its fields were dropped for an error of their own
        }
        let (kind, message) = describe(name, &each.error.to_string());
        let line_column = location.and_then(|span| span.line_column(each.sources));
        let locations: Vec<Value> =
            line_column.map(|at| json!({"line": at.line, "column": at.column})).into_iter().collect();
        Some(json!({
            "message": format!("Validation error ({kind}@[{}]) : {message}", place.path.join("/")),
            "locations": locations,
            "path": null,
            "extensions": {"classification": "ValidationError"},
        }))
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
        "RequiredField" | "UnsupportedValueType" | "UndefinedEnumValue" | "UndefinedInputValue" => "WrongType",
        "ConflictingFieldType" | "ConflictingFieldName" | "ConflictingFieldArgument" => "FieldsConflict",
        _ => "InvalidQuery",
    };
    (kind, message.to_owned())
}

/// Where in the query an error is.
#[derive(Debug, Default)]
struct Place {
    /// The names of the fields around it, from the root.
    path: Vec<String>,
    /// Whether the innermost of them selects anything.
    selects: bool,
}

impl Place {
    fn find(document: &Document, span: SourceSpan) -> Self {
        let mut place = Self::default();
        for definition in &document.definitions {
            match definition {
                Definition::OperationDefinition(operation) => {
                    place.descend(&operation.selection_set, span);
                }
                Definition::FragmentDefinition(fragment) => {
                    place.descend(&fragment.selection_set, span);
                }
                _ => {}
            }
        }
        place
    }

    fn descend(&mut self, selections: &[Selection], span: SourceSpan) {
        for selection in selections {
            match selection {
                Selection::Field(field) if around(field.location(), span) => {
                    self.path.push(field.name.to_string());
                    self.selects = !field.selection_set.is_empty();
                    self.descend(&field.selection_set, span);
                }
                Selection::InlineFragment(inline) if around(inline.location(), span) => {
                    self.descend(&inline.selection_set, span);
                }
                _ => {}
            }
        }
    }
}

fn around(outer: Option<SourceSpan>, inner: SourceSpan) -> bool {
    outer.is_some_and(|outer| (outer.offset()..outer.end_offset()).contains(&inner.offset()))
}
