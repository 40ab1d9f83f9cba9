//! What tells to which contract a row of the ledger belongs, beside the row itself.

use std::collections::BTreeMap;

use crate::db::Tx;
use crate::domain::{AccountId, AccountingEntityId, ContractId, TermId};
use crate::plan::Evidence;
use crate::store::Error;

/// Reads all evidence about the contracts of an account.
///
/// # Errors
/// [`Error::Database`].
pub async fn evidence(tx: &mut Tx, account: AccountId, entity: &AccountingEntityId) -> Result<Evidence, Error> {
    let mut evidence = Evidence::default();
    for row in sqlx::query_file!("queries/store/term_list.sql", account.0).fetch_all(tx.conn()).await? {
        evidence.terms.insert(TermId::new(row.term_id), ContractId::new(row.contract_id));
    }
    for row in sqlx::query_file!("queries/store/link_list_clients.sql", account.0).fetch_all(tx.conn()).await? {
        if let Some(name) = row.client_name {
            let contracts = evidence.clients.entry(name.trim().to_owned()).or_default();
            contracts.insert(ContractId::new(row.upwork_id));
        }
    }
    let told = sqlx::query_file!("queries/store/ledger_list_freelancers.sql", entity.as_str());
    let is_number = |id: &str| id.bytes().all(|byte| byte.is_ascii_digit());
    for row in told.fetch_all(tx.conn()).await?.into_iter().filter(|row| is_number(&row.contract_id)) {
        let names = evidence.freelancers.entry(ContractId::new(row.contract_id)).or_default();
        names.insert(row.developer_name.trim().to_owned());
    }
    for row in sqlx::query_file!("queries/store/worker_list_names.sql", account.0).fetch_all(tx.conn()).await? {
        let names = evidence.freelancers.entry(ContractId::new(row.contract_id)).or_default();
        names.insert(row.freelancer_name.trim().to_owned());
    }
    Ok(evidence)
}

/// Remembers the contracts of terms that Upwork was asked for.
///
/// # Errors
/// [`Error::Database`].
pub async fn learn_terms(tx: &mut Tx, account: AccountId, terms: &BTreeMap<TermId, ContractId>) -> Result<(), Error> {
    let (ids, contracts): (Vec<&str>, Vec<&str>) =
        terms.iter().map(|(term, contract)| (term.as_str(), contract.as_str())).unzip();
    sqlx::query_file!("queries/store/term_keep.sql", account.0, &ids as _, &contracts as _).execute(tx.conn()).await?;
    Ok(())
}
