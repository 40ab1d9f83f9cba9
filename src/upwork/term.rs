//! `contractByTerm`: to which contract a term belongs. A row of the ledger names a term at best, and a term changes
//! with each new rate.

use graphql_client::GraphQLQuery;

use crate::domain::{ContractId, TermId};

use super::error::Error;
use super::session::{Budget, Session, Tokens};

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/contract_by_term.graphql",
    response_derives = "Debug"
)]
struct ContractByTerm;

/// The contract of a term; `None` if Upwork knows no such term, or does not show it.
///
/// # Errors
/// [`Error`] if Upwork could not be asked, or will not tell this key or person about terms at all.
pub async fn contract_of_term(
    session: &Session<impl Tokens, impl Budget>,
    term: &TermId,
) -> Result<Option<ContractId>, Error> {
    session.tenant()?;
    match session.call::<ContractByTerm>(contract_by_term::Variables { term: term.to_string() }).await {
        Ok(answer) => Ok(Some(ContractId::new(answer.data.contract_by_term.id))),
        Err(Error::NoData { transient: false, .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
