//! `organization`: the check that Upwork answers for the tenant that was asked for. Without it a lost
//! header would fill one account's books with another's data, and no error would say so.

use graphql_client::GraphQLQuery;

use crate::domain::OrganizationId;

use super::error::Error;
use super::session::{Budget, Session, Tokens};

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/organization.graphql",
    response_derives = "Debug"
)]
struct Organization;

/// Checks that Upwork answers for the session's tenant. To be called once per run, before anything else.
///
/// # Errors
/// [`Error::WrongTenant`] if it answers for another, or for none.
pub async fn check_tenant(session: &Session<impl Tokens, impl Budget>) -> Result<(), Error> {
    let asked = session.tenant()?;
    let answer = session.call::<Organization>(organization::Variables {}).await?;
    let answered = answer.data.organization.map(|organization| OrganizationId::new(organization.id));
    if answered.as_ref() == Some(asked) { Ok(()) } else { Err(Error::WrongTenant { asked: asked.clone(), answered }) }
}
