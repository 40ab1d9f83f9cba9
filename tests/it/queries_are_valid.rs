//! The operations of `queries/upwork` against the whole schema that the simulator answers from, and the
//! pruned schema as a true part of it.

use std::fs;
use std::path::{Path, PathBuf};

use apollo_compiler::ast::InputValueDefinition;
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Node, Schema};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn schema(path: &str) -> Valid<Schema> {
    let text = fs::read_to_string(root().join(path)).unwrap();
    Schema::parse_and_validate(text, path).unwrap_or_else(|errors| panic!("{path}: {errors}"))
}

fn whole() -> Valid<Schema> {
    schema("src/simulator/upwork.graphql")
}

/// Every file of an operation, with its text.
fn operations() -> Vec<(PathBuf, String)> {
    let files = fs::read_dir(root().join("queries/upwork")).unwrap().map(|entry| entry.unwrap().path());
    let operations: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|kind| kind == "graphql") && !path.ends_with("schema.graphql"))
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect();
    assert!(operations.len() >= 8, "only {} operations found", operations.len());
    operations
}

#[test]
fn every_operation_is_valid_against_the_whole_schema_and_alone_in_its_file() {
    let (whole, pruned) = (whole(), schema("queries/upwork/schema.graphql"));
    for (path, text) in operations() {
        for schema in [&whole, &pruned] {
            let document = ExecutableDocument::parse_and_validate(schema, &text, &path)
                .unwrap_or_else(|errors| panic!("{}: {errors}", path.display()));
            assert_eq!(document.operations.len(), 1, "{}", path.display());
            let operation = document.operations.iter().next().unwrap();
            assert!(operation.is_query(), "{}: reads only", path.display());
        }
    }
}

#[test]
fn a_wrong_operation_would_be_found() {
    for text in ["query A { user { firstName } }", "query B { contractDetails { id } }"] {
        assert!(ExecutableDocument::parse_and_validate(&whole(), text, "wrong.graphql").is_err(), "{text}");
    }
}

#[test]
fn a_fragment_says_the_same_in_every_file() {
    // One Rust type serves all files with the fragment, so its text must not drift apart.
    let mut seen: Vec<(String, String, PathBuf)> = Vec::new();
    for (path, text) in operations() {
        let document = ExecutableDocument::parse_and_validate(&whole(), &text, &path).unwrap();
        for (name, fragment) in &document.fragments {
            let fragment = fragment.serialize().to_string();
            if let Some((_, other, first)) = seen.iter().find(|(seen, ..)| seen == name.as_str()) {
                assert_eq!(&fragment, other, "{} and {}", path.display(), first.display());
            }
            seen.push((name.to_string(), fragment, path.clone()));
        }
    }
    assert!(seen.iter().filter(|(name, ..)| name == "ContractFields").count() == 2);
}

#[test]
fn the_pruned_schema_is_a_part_of_the_whole() {
    assert_eq!(differences(&schema("queries/upwork/schema.graphql"), &whole()), Vec::<String>::new());
}

#[test]
fn an_invention_in_the_pruned_schema_would_be_found() {
    let whole = Schema::parse_and_validate(
        "type Query { a(need: Int!, may: Int): Int! e: E } enum E { X Y } input I { f: Int g: Int! } type T { i(i: I): Int }",
        "whole",
    )
    .unwrap();
    for (pruned, complaint) in [
        ("type Query { a(need: Int!): Int }", "Query.a is Int, really Int!"),
        ("type Query { a: Int! }", "Query.a lacks the required need"),
        ("type Query { a(need: Int!, no: Int): Int! }", "Query.a(no) does not exist"),
        ("type Query { a(need: Int): Int! }", "Query.a(need) is Int, really Int!"),
        ("type Query { z: Int }", "Query.z does not exist"),
        ("type Query { e: E } enum E { X }", "E has other values"),
        ("type Query { e: E } enum E { X Y } type U { a: Int }", "U does not exist"),
        ("type Query { e: E } enum E { X Y } type T { i(i: I): Int } input I { f: Int }", "I lacks the required g"),
        ("type Query { e: E } input E { f: Int }", "E is of another kind"),
    ] {
        let Ok(pruned) = Schema::parse_and_validate(pruned, "pruned") else {
            // An input type can't be a field's type: such a schema does not even stand alone.
            assert_eq!(complaint, "E is of another kind");
            continue;
        };
        assert_eq!(differences(&pruned, &whole), [complaint]);
    }
}

/// What `part` has and `whole` has not, or has otherwise.
fn differences(part: &Schema, whole: &Schema) -> Vec<String> {
    let mut found = Vec::new();
    for (name, ty) in part.types.iter().filter(|(_, ty)| !ty.is_built_in()) {
        match (ty, whole.types.get(name)) {
            (_, None) => found.push(format!("{name} does not exist")),
            (ExtendedType::Object(part), Some(ExtendedType::Object(whole))) => {
                for (field, definition) in &part.fields {
                    let path = format!("{name}.{field}");
                    let Some(real) = whole.fields.get(field) else {
                        found.push(format!("{path} does not exist"));
                        continue;
                    };
                    if definition.ty != real.ty {
                        found.push(format!("{path} is {}, really {}", definition.ty, real.ty));
                    }
                    let path_of = |argument: &str| format!("{path}({argument})");
                    found.extend(inputs(&path, path_of, &definition.arguments, &real.arguments));
                }
            }
            (ExtendedType::InputObject(part), Some(ExtendedType::InputObject(whole))) => {
                let fields = |of: &apollo_compiler::schema::InputObjectType| -> Vec<Node<InputValueDefinition>> {
                    of.fields.values().map(|field| field.node.clone()).collect()
                };
                let path_of = |field: &str| format!("{name}.{field}");
                found.extend(inputs(name, path_of, &fields(part), &fields(whole)));
            }
            (ExtendedType::Enum(part), Some(ExtendedType::Enum(whole))) => {
                if !part.values.keys().eq(whole.values.keys()) {
                    found.push(format!("{name} has other values"));
                }
            }
            _ => found.push(format!("{name} is of another kind")),
        }
    }
    found
}

fn inputs(
    owner: &str,
    path_of: impl Fn(&str) -> String,
    part: &[Node<InputValueDefinition>],
    whole: &[Node<InputValueDefinition>],
) -> Vec<String> {
    let mut found = Vec::new();
    for input in part {
        match whole.iter().find(|real| real.name == input.name) {
            None => found.push(format!("{} does not exist", path_of(&input.name))),
            Some(real) if real.ty != input.ty => {
                found.push(format!("{} is {}, really {}", path_of(&input.name), input.ty, real.ty));
            }
            Some(_) => {}
        }
    }
    let missing = whole.iter().filter(|real| real.is_required() && part.iter().all(|input| input.name != real.name));
    found.extend(missing.map(|real| format!("{owner} lacks the required {}", real.name)));
    found
}
