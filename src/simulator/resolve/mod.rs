//! Answers every field of the schema from the world. One function per GraphQL type returns an [`Object`]; a field
//! that none of them names is null. Must not change the world, and must not know HTTP.

mod company;
mod contract;
mod ledger;
mod legacy;
mod offer;
mod offer_filter;
mod page;
mod party;
mod proposal;
mod query;
mod time;
mod value;

use std::cell::Cell;

use chrono::NaiveDate;

use apollo_compiler::{
    resolvers::{FieldError, ObjectValue, ResolveInfo, ResolvedValue},
    response::{JsonMap, JsonValue},
};

pub(super) use self::query::root;
use super::world::{Contract, Organization, Person, World};

/// The message of a thing that can't be fetched; Upwork adds the path to it.
pub(super) const NOT_FOUND: &str = "not found";

/// Type of an item that can't be fetched. No such type is in the schema, so the library nulls the item; from an
/// error it would null the whole list.
pub(super) const BROKEN: &str = "Broken";

/// Faults that bend the content of an answer.
#[derive(Debug, Default)]
pub(super) struct Twist {
    /// Every list is empty.
    pub empty: bool,
    /// The cursor does not move.
    pub repeat_cursor: bool,
    /// Fields of this name are null; true: with an error that says so.
    pub null_field: Option<(String, bool)>,
    /// How many list items are still fine before one can't be fetched.
    pub break_item: Cell<Option<usize>>,
}

/// What a resolver sees: the world, through the eyes of one user acting for one tenant.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'w> {
    pub world: &'w World,
    pub user: &'w Person,
    pub tenant: &'w Organization,
    pub twist: &'w Twist,
    /// The simulator's present day.
    pub today: NaiveDate,
}

impl<'w> View<'w> {
    /// Whether the user may see the contract: as the one who works, or for either side's organization.
    fn sees(self, contract: &Contract) -> bool {
        let tenants = &self.user.tenants;
        let party = contract.freelancer == self.user.id
            || tenants.contains(&contract.vendor)
            || tenants.contains(&contract.client);
        party && !contract.hidden
    }

    /// A list of objects: the one the fault script chose can't be fetched.
    #[allow(clippy::unnecessary_wraps)] // an answer, as every arm of a resolver is
    fn list(self, items: impl IntoIterator<Item = Object<'w>>) -> Answer<'w> {
        let items: Vec<Value<'w>> = if self.twist.empty {
            Vec::new()
        } else {
            items.into_iter().map(|item| Value::Object(self.whole_or_broken(item))).collect()
        };
        Ok(Value::List(items))
    }

    fn whole_or_broken(self, item: Object<'w>) -> Object<'w> {
        let left = self.twist.break_item.get();
        let next = left.and_then(|left| left.checked_sub(1));
        self.twist.break_item.set(next);
        if left == Some(0) {
            return Object::new(BROKEN, |_, _| Err(failure(NOT_FOUND)));
        }
        item
    }
}

type Answer<'w> = Result<Value<'w>, FieldError>;

/// What a field answers. The library's own [`ResolvedValue`] is invariant in its lifetime, so a resolver that
/// borrows from the world can't return it from a shorter borrow.
enum Value<'w> {
    Leaf(JsonValue),
    Object(Object<'w>),
    List(Vec<Value<'w>>),
}

impl<'w> Value<'w> {
    fn resolved<'a>(self) -> ResolvedValue<'a>
    where
        'w: 'a,
    {
        match self {
            Self::Leaf(value) => ResolvedValue::Leaf(value),
            Self::Object(object) => ResolvedValue::Object(Box::new(object)),
            Self::List(items) => {
                let items = items.into_iter().map(|item| Ok(item.resolved()));
                ResolvedValue::List(Box::new(items))
            }
        }
    }
}

/// From the name of a field and its arguments to its answer.
type Resolver<'w> = Box<dyn Fn(&str, &JsonMap) -> Answer<'w> + 'w>;

/// An object of a GraphQL type: its name, and how its fields are answered from their arguments.
pub(super) struct Object<'w> {
    type_name: &'static str,
    field: Resolver<'w>,
}

impl<'w> Object<'w> {
    fn new(type_name: &'static str, field: impl Fn(&str, &JsonMap) -> Answer<'w> + 'w) -> Self {
        Self { type_name, field: Box::new(field) }
    }
}

impl ObjectValue for Object<'_> {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn resolve_field<'a>(&'a self, info: &'a ResolveInfo<'a>) -> Result<ResolvedValue<'a>, FieldError> {
        (self.field)(info.field_name(), info.arguments()).map(Value::resolved)
    }
}

fn failure(message: &str) -> FieldError {
    FieldError { message: message.to_owned() }
}

/// The value of a nested argument, none when absent or null.
fn argument<'a>(arguments: &'a JsonMap, path: &[&str]) -> Option<&'a JsonValue> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(arguments.get(*first)?, |value, name| value.get(*name)).filter(|value| !value.is_null())
}

fn text_argument<'a>(arguments: &'a JsonMap, path: &[&str]) -> Option<&'a str> {
    argument(arguments, path).and_then(JsonValue::as_str)
}

fn number_argument(arguments: &JsonMap, path: &[&str]) -> Option<usize> {
    let number = argument(arguments, path).and_then(JsonValue::as_i64)?;
    usize::try_from(number).ok()
}

/// The texts of a list argument, none when the argument is absent.
fn texts_argument<'a>(arguments: &'a JsonMap, path: &[&str]) -> Option<Vec<&'a str>> {
    let list = argument(arguments, path)?.as_array()?;
    Some(list.iter().filter_map(JsonValue::as_str).collect())
}
