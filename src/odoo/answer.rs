//! How the daemon speaks to people in Odoo: a notification in their browser, and a note on a record.

use serde_json::json;

use super::chatter::{self, Model};
use super::{Author, Error};
use crate::db::{Db, Tx};

/// A record with a chatter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// An `upwork.account`.
    Account(i32),
    /// An `upwork.contract`.
    Contract(i32),
}

/// Leaves a note on a record.
///
/// # Errors
/// [`Error::Database`].
pub async fn note(tx: &mut Tx, record: Noted, text: &str, author: &Author) -> Result<(), Error> {
    let (model, id) = match record {
        Noted::Account(id) => (Model::Account, id),
        Noted::Contract(id) => (Model::Contract, id),
    };
    chatter::said(tx.conn(), model, &format!("<p>{}</p>", escaped(text)), id, author).await
}

/// Puts a notification on the bus for a user. Answers the channel to wake once it is committed; `None`: there is no such user.
///
/// # Errors
/// [`Error::Database`].
pub async fn notify(tx: &mut Tx, user: i32, well: bool, text: &str, author: &Author) -> Result<Option<String>, Error> {
    let Some(found) = sqlx::query_file!("queries/odoo/user_read.sql", user).fetch_optional(tx.conn()).await? else {
        return Ok(None);
    };
    let channel = json!([found.database, "res.partner", found.partner_id]).to_string();
    let kind = if well { "info" } else { "warning" };
    let payload = json!({ "type": kind, "title": "Upwork", "message": text });
    let message = json!({ "type": "simple_notification", "payload": payload }).to_string();
    sqlx::query_file!("queries/odoo/bus_insert.sql", author.uid, &channel, message).execute(tx.conn()).await?;
    Ok(Some(channel))
}

/// Wakes Odoo's bus for a channel: without it the notification comes when the bus looks next.
///
/// # Errors
/// [`Error::Database`] if this role may not connect to the database `postgres`.
pub async fn wake(db: &Db, channel: &str) -> Result<(), Error> {
    let mut connection = db.beside("postgres").await?;
    let channels = format!("[{channel}]");
    sqlx::query_file!("queries/odoo/bus_notify.sql", channels).fetch_one(&mut connection).await?;
    Ok(())
}

/// Text as HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_holds_no_markup_of_others() {
        assert_eq!(escaped("<img src=x> & co"), "&lt;img src=x&gt; &amp; co");
    }
}
