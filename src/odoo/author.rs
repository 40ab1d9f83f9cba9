//! As whom rows are written: a user of Odoo, with what chatter messages say of it.

use super::Error;
use crate::db::Db;
use crate::domain::Series;

/// The Odoo user that all rows are written as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// `res_users`.
    pub uid: i32,
    /// `res_partner` of the user.
    pub partner_id: i32,
    /// Name of that partner.
    pub name: String,
    /// Sender of its messages, `"OdooBot" <odoobot@example.com>`; `None` if the user has no address.
    pub email_from: Option<String>,
    /// Where answers to its messages go; the sender unless the company has an alias domain.
    pub reply_to: Option<String>,
    /// Name of this machine, the right side of message ids.
    pub host: String,
}

/// Reads the user with this login. Inactive users count: OdooBot (`__system__`) is one.
///
/// # Errors
/// [`Error::UnknownUser`] if there is none.
pub async fn author(db: &Db, series: Series, login: &str) -> Result<Author, Error> {
    let row = sqlx::query_file!("queries/odoo/author_read.sql", login)
        .fetch_optional(db.pool())
        .await?
        .ok_or_else(|| Error::UnknownUser(login.to_owned()))?;
    let name = row.name.unwrap_or_default();
    let email_from = row.email.as_deref().filter(|email| !email.is_empty()).map(|email| format_address(&name, email));
    let reply_name = match series {
        Series::V18 => &row.company_name,
        Series::V19 => &name,
    };
    let reply_to = match row.catchall {
        Some(catchall) => Some(format_reply_to(reply_name, &catchall)),
        None => email_from.clone(),
    };
    Ok(Author { uid: row.uid, partner_id: row.partner_id, name, email_from, reply_to, host: host() })
}

/// `"Name" <address>`, quoted as Odoo does it: names stay UTF-8, only `\` and `"` are escaped.
fn format_address(name: &str, email: &str) -> String {
    if name.is_empty() {
        return email.to_owned();
    }
    format!("\"{}\" <{email}>", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The longest answer address that Odoo gives a name; mail programs break longer header lines badly.
const REPLY_TO_LIMIT: usize = 68;

fn format_reply_to(name: &str, email: &str) -> String {
    let named = format_address(name, email);
    if named.chars().count() > REPLY_TO_LIMIT { email.to_owned() } else { named }
}

fn host() -> String {
    std::fs::read_to_string("/proc/sys/kernel/hostname")
        .ok()
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "localhost".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_quoted_as_odoo_quotes_it() {
        for (name, address) in [
            ("OdooBot", "\"OdooBot\" <a@b.c>"),
            ("Žluťoučký kůň", "\"Žluťoučký kůň\" <a@b.c>"),
            ("O'Brien \"Quote\" \\", "\"O'Brien \\\"Quote\\\" \\\\\" <a@b.c>"),
            ("", "a@b.c"),
        ] {
            assert_eq!(format_address(name, "a@b.c"), address);
        }
    }

    #[test]
    fn a_long_answer_address_goes_without_its_name() {
        assert_eq!(format_reply_to("My Company", "catchall@example.com"), "\"My Company\" <catchall@example.com>");
        assert_eq!(format_reply_to(&"x".repeat(60), "catchall@example.com"), "catchall@example.com");
    }
}
