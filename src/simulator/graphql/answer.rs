//! Executes a valid query and words its errors as Upwork's server does.

use apollo_compiler::{
    request::RequestError,
    resolvers::Execution,
    response::{ExecutionResponse, GraphQLError, JsonMap, ResponseDataPathSegment},
};
use serde_json::{Value, json};

use super::{
    super::resolve::{BROKEN, NOT_FOUND, View, root},
    document::Document,
};

/// The body of the answer.
pub(super) fn execute(document: &Document, operation: Option<&str>, variables: &JsonMap, view: View<'_>) -> Value {
    match run(document, operation, variables, view) {
        Ok(response) => render(response, view),
        Err(error) => {
            let error = error.to_graphql_error(&document.executable.sources);
            json!({"errors": [word(&error, &error.message, "ValidationError")]})
        }
    }
}

fn run(
    document: &Document,
    operation: Option<&str>,
    variables: &JsonMap,
    view: View<'_>,
) -> Result<ExecutionResponse, RequestError> {
    Execution::new(document.schema, &document.executable)
        .operation_name(operation)?
        .raw_variable_values(variables)
        .enable_schema_introspection(true)
        .execute_sync(&root(view))
}

fn render(response: ExecutionResponse, view: View<'_>) -> Value {
    let mut errors: Vec<Value> = response.errors.iter().map(field_error).collect();
    let mut data = response.data;
    if view.twist.break_item.take().is_some() {
        // The answer had no list to break: its first field is what can't be fetched.
        errors.extend(break_first(&mut data));
    }
    let mut data = serde_json::to_value(data).unwrap_or_default();
    if let Some((field, told)) = &view.twist.null_field {
        let mut paths = Vec::new();
        null_out(&mut data, field, &mut Vec::new(), &mut paths);
        errors.extend(paths.iter().filter(|_| *told).map(|path| missing(path)));
    }
    if errors.is_empty() {
        return json!({"data": data});
    }
    json!({"errors": errors, "data": data})
}

/// Nulls every field of a name, and notes where.
fn null_out(value: &mut Value, field: &str, path: &mut Vec<Value>, nulled: &mut Vec<Vec<Value>>) {
    let below: Vec<(Value, &mut Value)> = match value {
        Value::Object(map) => map.iter_mut().map(|(name, value)| (json!(name), value)).collect(),
        Value::Array(items) => items.iter_mut().enumerate().map(|(at, value)| (json!(at), value)).collect(),
        _ => return,
    };
    for (step, value) in below {
        let found = step == field;
        path.push(step);
        if found {
            *value = Value::Null;
            nulled.push(path.clone());
        } else {
            null_out(value, field, path, nulled);
        }
        path.pop();
    }
}

/// The error about a field that can't be fetched.
fn missing(path: &[Value]) -> Value {
    let slashed: String =
        path.iter().map(|step| step.as_str().map_or_else(|| format!("[{step}]"), |name| format!("/{name}"))).collect();
    json!({
        "message": format!("Exception while fetching data ({slashed}): {NOT_FOUND}"),
        "locations": [{"line": 1, "column": 1}],
        "path": path,
        "extensions": {"classification": "DataFetchingException"},
    })
}

fn break_first(data: &mut Option<JsonMap>) -> Option<Value> {
    let (name, value) = data.as_mut()?.iter_mut().next()?;
    *value = apollo_compiler::response::JsonValue::Null;
    Some(json!({
        "message": format!("Exception while fetching data (/{}): {NOT_FOUND}", name.as_str()),
        "locations": [{"line": 1, "column": 1}],
        "path": [name.as_str()],
        "extensions": {"classification": "DataFetchingException"},
    }))
}

fn field_error(error: &GraphQLError) -> Value {
    let message = error.message.strip_prefix("resolver error: ").unwrap_or(&error.message);
    let path = slashed(&error.path);
    if message == NOT_FOUND || message.contains(&format!("object of type {BROKEN},")) {
        let message = format!("Exception while fetching data ({path}): {NOT_FOUND}");
        return word(error, &message, "DataFetchingException");
    }
    if message.starts_with("non-null type ") {
        let message = format!(
            "The field at path '{path}' was declared as a non null type, but the code involved in retrieving \
             data has wrongly returned a null value."
        );
        return word(error, &message, "NullValueInNonNullableField");
    }
    word(error, message, "DataFetchingException")
}

fn word(error: &GraphQLError, message: &str, classification: &str) -> Value {
    let path = (!error.path.is_empty()).then_some(&error.path);
    json!({
        "message": message,
        "locations": error.locations,
        "path": path,
        "extensions": {"classification": classification},
    })
}

/// `/contractList/contracts[1]/hiringManager`
fn slashed(path: &[ResponseDataPathSegment]) -> String {
    path.iter()
        .map(|segment| match segment {
            ResponseDataPathSegment::Field(name) => format!("/{name}"),
            ResponseDataPathSegment::ListIndex(at) => format!("[{at}]"),
        })
        .collect()
}
