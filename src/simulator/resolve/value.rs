//! Scalars and small values in the API's formats.
#![allow(clippy::unnecessary_wraps)] // all are answers, so that the arms of a resolver agree

use apollo_compiler::response::JsonValue;
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::super::world::Money;
use super::{Answer, Object, Value};

pub(super) fn null<'w>() -> Answer<'w> {
    Ok(Value::Leaf(JsonValue::Null))
}

pub(super) fn leaf<'w>(value: impl Into<JsonValue>) -> Answer<'w> {
    Ok(Value::Leaf(value.into()))
}

pub(super) fn text<'w>(value: impl AsRef<str>) -> Answer<'w> {
    leaf(value.as_ref())
}

pub(super) fn maybe_text<'w>(value: Option<impl AsRef<str>>) -> Answer<'w> {
    value.map_or_else(null, text)
}

pub(super) fn number<'w>(value: usize) -> Answer<'w> {
    leaf(i64::try_from(value).unwrap_or(i64::MAX))
}

pub(super) fn object(value: Object<'_>) -> Answer<'_> {
    Ok(Value::Object(value))
}

pub(super) fn maybe(value: Option<Object<'_>>) -> Answer<'_> {
    value.map_or_else(null, object)
}

/// A list without anything in it.
pub(super) fn nothing<'w>() -> Answer<'w> {
    parts([])
}

/// A list that no fault touches: parts of a thing, not the things asked for.
pub(super) fn parts<'w>(items: impl IntoIterator<Item = Object<'w>>) -> Answer<'w> {
    Ok(Value::List(items.into_iter().map(Value::Object).collect()))
}

/// `2025-11-03T00:00:00+0000`
pub(super) fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S+0000").to_string()
}

/// A day, printed as its first instant.
pub(super) fn day_stamp(day: NaiveDate) -> String {
    day.format("%Y-%m-%dT00:00:00+0000").to_string()
}

pub(super) fn instant<'w>(at: DateTime<Utc>) -> Answer<'w> {
    text(stamp(at))
}

pub(super) fn day<'w>(day: Option<NaiveDate>) -> Answer<'w> {
    maybe_text(day.map(day_stamp))
}

/// `Money` of an amount.
pub(super) fn money<'w>(amount: Decimal, currency: &str) -> Answer<'w> {
    let money = Money::new(amount, currency);
    object(Object::new("Money", move |field, _| match field {
        "rawValue" => text(money.raw()),
        "currency" => text(&money.currency),
        "displayValue" => text(money.display()),
        _ => null(),
    }))
}

/// `Money` of the ledger: its decimal text has the cents even where they are none.
pub(super) fn exact_money<'w>(money: &Money) -> Answer<'w> {
    let mut exact = money.clone();
    exact.amount.rescale(exact.amount.scale().max(2));
    object(Object::new("Money", move |field, _| match field {
        "rawValue" => text(exact.amount.to_string()),
        "currency" => text(&exact.currency),
        "displayValue" => text(exact.display()),
        _ => null(),
    }))
}

/// `DateTime` of proposals: milliseconds since 1970 as text.
pub(super) fn date_time<'w>(at: DateTime<Utc>) -> Answer<'w> {
    object(Object::new("DateTime", move |field, _| match field {
        "rawValue" => text(at.timestamp_millis().to_string()),
        "displayValue" => instant(at),
        _ => null(),
    }))
}
