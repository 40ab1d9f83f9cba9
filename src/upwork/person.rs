//! `user`: the person behind the token, whatever the tenant.

use graphql_client::GraphQLQuery;

use crate::domain::UserId;

use super::error::Error;
use super::session::{Budget, Session, Tokens};

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/user.graphql",
    response_derives = "Debug"
)]
struct User;

/// A person on Upwork.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Upwork's id.
    pub id: UserId,
    /// For people to read; the id where Upwork gives no name.
    pub name: String,
}

/// The person behind the session's token.
pub async fn person(session: &Session<impl Tokens, impl Budget>) -> Result<Person, Error> {
    let answer = session.call::<User>(user::Variables {}).await?;
    let user = answer.data.user.ok_or(Error::Absent { operation: "User", field: "user" })?;
    let name = user.name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| user.id.clone());
    Ok(Person { id: UserId::new(user.id), name })
}
