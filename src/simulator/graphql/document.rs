//! Parsed and validated queries, kept by their text.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use apollo_compiler::{
    ExecutableDocument, Schema,
    ast::DirectiveList,
    executable::{Selection, SelectionSet},
    validation::Valid,
};
use serde_json::Value;

use super::{super::fault::Asked, refusal::refusals};

/// Queries kept; beyond that the cache starts anew.
const KEPT: usize = 500;

/// A valid query.
#[derive(Debug)]
pub(in super::super) struct Document {
    pub schema: &'static Valid<Schema>,
    pub executable: Valid<ExecutableDocument>,
    /// Every field selected anywhere.
    selected: Vec<Selected>,
}

/// A selected field, and what decides whether it is asked for.
#[derive(Clone, Debug)]
struct Selected {
    /// `Type.field`.
    coordinate: String,
    /// The variables of the `@include(if: $variable)` on it and around it.
    included_by: Vec<String>,
}

/// A query as it was found: valid, or the errors that Upwork would answer.
type Found = Result<Arc<Document>, Arc<Vec<Value>>>;

/// The queries seen so far.
#[derive(Debug)]
pub(in super::super) struct Documents {
    schema: &'static Valid<Schema>,
    seen: Mutex<HashMap<String, Found>>,
}

impl Documents {
    pub fn new(schema: &'static Valid<Schema>) -> Self {
        Self { schema, seen: Mutex::default() }
    }

    /// The query of this text.
    pub fn get(&self, text: &str) -> Found {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = seen.get(text) {
            return found.clone();
        }
        let found = parse(self.schema, text);
        if seen.len() >= KEPT {
            seen.clear();
        }
        seen.insert(text.to_owned(), found.clone());
        found
    }
}

fn parse(schema: &'static Valid<Schema>, text: &str) -> Found {
    match ExecutableDocument::parse_and_validate(schema, text, "query.graphql") {
        Ok(executable) => {
            let mut selected = Vec::new();
            for operation in executable.operations.iter() {
                collect(&operation.selection_set, &[], &mut selected);
            }
            for fragment in executable.fragments.values() {
                collect(&fragment.selection_set, &[], &mut selected);
            }
            Ok(Arc::new(Document { schema, executable, selected }))
        }
        Err(invalid) => Err(Arc::new(refusals(text, &invalid.errors))),
    }
}

fn collect(set: &SelectionSet, around: &[String], selected: &mut Vec<Selected>) {
    for selection in &set.selections {
        let mut included_by = around.to_vec();
        included_by.extend(included_if(selection.directives()));
        match selection {
            Selection::Field(field) => {
                collect(&field.selection_set, &included_by, selected);
                selected.push(Selected { coordinate: format!("{}.{}", set.ty, field.name), included_by });
            }
            Selection::InlineFragment(inline) => collect(&inline.selection_set, &included_by, selected),
            Selection::FragmentSpread(_) => {}
        }
    }
}

/// The variable of `@include(if: $variable)`.
fn included_if(directives: &DirectiveList) -> Option<String> {
    directives.get("include")?.specified_argument_by_name("if")?.as_variable().map(ToString::to_string)
}

impl Document {
    /// What the fault script and the record want to know of the operation called `name`.
    pub fn asked(&self, name: Option<&str>, variables: &Value) -> Asked {
        let on = |variable: &String| variables[variable] != Value::Bool(false);
        let asked_for = self.selected.iter().filter(|each| each.included_by.iter().all(on));
        let mut asked =
            Asked { coordinates: asked_for.map(|each| each.coordinate.clone()).collect(), ..Asked::default() };
        let Ok(operation) = self.executable.operations.get(name) else {
            return asked;
        };
        asked.operation = operation.name.as_ref().map(ToString::to_string);
        for root in operation.root_fields(&self.executable) {
            asked.fields.push(root.name.to_string());
            for field in root.selection_set.root_fields(&self.executable) {
                asked.fields.push(format!("{}.{}", root.name, field.name));
            }
        }
        asked
    }
}
