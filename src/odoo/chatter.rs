//! The chatter: the notes that Odoo leaves on a record when it is made and when a tracked column changes.
//! Written as Odoo's `_message_log` writes them: internal, from the author, to nobody.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use sqlx::PgConnection;

use super::{Author, Error, sequence};

/// A model that has a chatter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Model {
    Account,
    Contract,
    Proposal,
    Partner,
    Move,
}

impl Model {
    const fn name(self) -> &'static str {
        match self {
            Self::Account => "upwork.account",
            Self::Contract => "upwork.contract",
            Self::Proposal => "upwork.proposal",
            Self::Partner => "res.partner",
            Self::Move => "account.move",
        }
    }

    const fn created(self) -> &'static str {
        match self {
            Self::Account => "<p>Upwork Account created</p>",
            Self::Contract => "<p>Upwork Contract created</p>",
            Self::Proposal => "<p>Upwork Proposal created</p>",
            Self::Partner => "<p>Contact created</p>",
            Self::Move => "<p>Journal Entry created</p>",
        }
    }
}

/// A value as a note shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    record: Option<i32>,
    text: Option<String>,
    amount: Option<String>,
    currency: Option<i32>,
    day: Option<NaiveDate>,
}

impl Shown {
    /// A text column.
    pub(super) fn text(value: &str) -> Self {
        Self { text: Some(value.to_owned()), ..Self::default() }
    }

    /// A selection, by its label; one without a value shows as nothing.
    pub(super) fn label(label: Option<&str>) -> Self {
        Self { text: Some(label.unwrap_or_default().to_owned()), ..Self::default() }
    }

    /// Another record and its name; none shows as nothing, with the id 0.
    pub(super) fn record(id: Option<i32>, name: Option<&str>) -> Self {
        let text = Some(name.unwrap_or_default().to_owned());
        Self { record: Some(id.unwrap_or_default()), text, ..Self::default() }
    }

    /// A day, which Odoo keeps as its midnight.
    pub(super) fn day(day: NaiveDate) -> Self {
        Self { day: Some(day), ..Self::default() }
    }

    /// An amount of money in the currency of the record.
    pub(super) fn amount(amount: Decimal, currency: i32) -> Self {
        Self { amount: Some(amount.to_string()), currency: Some(currency), ..Self::default() }
    }
}

/// A change of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tracked {
    /// Column.
    pub(super) field: &'static str,
    /// Before.
    pub(super) old: Shown,
    /// After.
    pub(super) new: Shown,
}

/// Notes that these records were made.
pub(super) async fn created(
    conn: &mut PgConnection,
    model: Model,
    records: &[i32],
    author: &Author,
) -> Result<(), Error> {
    write(conn, model, model.created(), records, author).await.map(drop)
}

/// Notes something on a record, in HTML.
pub(super) async fn said(
    conn: &mut PgConnection,
    model: Model,
    body: &str,
    record: i32,
    author: &Author,
) -> Result<(), Error> {
    write(conn, model, body, &[record], author).await.map(drop)
}

/// Notes what changed on these records, one note each. Columns that Odoo does not track are left out, and so is
/// a record of which nothing remains.
pub(super) async fn changed(
    conn: &mut PgConnection,
    model: Model,
    changes: &[(i32, Vec<Tracked>)],
    author: &Author,
) -> Result<(), Error> {
    if changes.iter().all(|(_, fields)| fields.is_empty()) {
        return Ok(());
    }
    let tracked = sqlx::query_file!("queries/odoo/fields_list_tracked.sql", model.name()).fetch_all(&mut *conn).await?;
    let place: BTreeMap<&str, usize> =
        tracked.iter().enumerate().map(|(place, field)| (field.name.as_str(), place)).collect();
    let mut notes: Vec<(i32, Vec<(usize, &Tracked)>)> = Vec::new();
    for (record, fields) in changes {
        let mut kept: Vec<(usize, &Tracked)> =
            fields.iter().filter_map(|change| place.get(change.field).map(|place| (*place, change))).collect();
        kept.sort_by_key(|(place, _)| *place);
        if !kept.is_empty() {
            notes.push((*record, kept));
        }
    }
    let records: Vec<i32> = notes.iter().map(|(record, _)| *record).collect();
    let messages = write(conn, model, "", &records, author).await?;
    let values = messages.iter().zip(&notes).flat_map(|(message, (_, fields))| {
        fields.iter().map(|(place, change)| (*message, tracked[*place].id, *change))
    });
    write_values(conn, &values.collect::<Vec<_>>(), author).await
}

/// Writes one note per record and returns their ids.
async fn write(
    conn: &mut PgConnection,
    model: Model,
    body: &str,
    records: &[i32],
    author: &Author,
) -> Result<Vec<i32>, Error> {
    let messages = sequence::take(conn, "mail_message", records.len()).await?;
    if !messages.is_empty() {
        sqlx::query_file!(
            "queries/odoo/messages_insert.sql",
            author.uid,
            model.name(),
            body,
            author.partner_id,
            author.email_from.as_deref(),
            author.reply_to.as_deref(),
            author.host,
            &messages,
            records,
        )
        .execute(conn)
        .await?;
    }
    Ok(messages)
}

/// Writes what changed: note, column, values.
async fn write_values(conn: &mut PgConnection, values: &[(i32, i32, &Tracked)], author: &Author) -> Result<(), Error> {
    if values.is_empty() {
        return Ok(());
    }
    let messages: Vec<i32> = values.iter().map(|(message, ..)| *message).collect();
    let fields: Vec<i32> = values.iter().map(|(_, field, _)| *field).collect();
    let old_records: Vec<Option<i32>> = values.iter().map(|(.., change)| change.old.record).collect();
    let new_records: Vec<Option<i32>> = values.iter().map(|(.., change)| change.new.record).collect();
    let old_texts: Vec<Option<&str>> = values.iter().map(|(.., change)| change.old.text.as_deref()).collect();
    let new_texts: Vec<Option<&str>> = values.iter().map(|(.., change)| change.new.text.as_deref()).collect();
    let currencies: Vec<Option<i32>> = values.iter().map(|(.., change)| change.new.currency).collect();
    let old_amounts: Vec<Option<&str>> = values.iter().map(|(.., change)| change.old.amount.as_deref()).collect();
    let new_amounts: Vec<Option<&str>> = values.iter().map(|(.., change)| change.new.amount.as_deref()).collect();
    let old_days: Vec<Option<NaiveDate>> = values.iter().map(|(.., change)| change.old.day).collect();
    let new_days: Vec<Option<NaiveDate>> = values.iter().map(|(.., change)| change.new.day).collect();
    sqlx::query_file!(
        "queries/odoo/trackings_insert.sql",
        author.uid,
        &messages,
        &fields,
        &old_records as _,
        &new_records as _,
        &old_texts as _,
        &new_texts as _,
        &currencies as _,
        &old_amounts as _,
        &new_amounts as _,
        &old_days as _,
        &new_days as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}
