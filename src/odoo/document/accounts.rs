//! Journals, accounts and taxes.

use std::collections::{BTreeMap, BTreeSet};

use crate::db::Tx;
use crate::domain::Series;
use crate::odoo::{Author, Error};
use crate::plan::document::{Account, Journal, JournalKind, Repartition, Tax};

pub(super) async fn journals(tx: &mut Tx, companies: &[i32]) -> Result<Vec<Journal>, Error> {
    let rows = sqlx::query_file!("queries/odoo/journals_read.sql", companies).fetch_all(tx.conn()).await?;
    let journal = rows.into_iter().map(|row| Journal {
        id: row.id,
        company_id: row.company_id,
        kind: if row.is_sale { JournalKind::Sale } else { JournalKind::General },
        currency_id: row.currency_id,
        default_account_id: row.default_account_id,
    });
    Ok(journal.collect())
}

#[derive(sqlx::FromRow)]
struct AccountRow {
    id: i32,
    name: Option<String>,
    kind: String,
    active: bool,
    reconcile: bool,
    currency_id: Option<i32>,
    companies: Vec<i32>,
    codes: Option<Vec<Option<String>>>,
    places: Vec<i64>,
    taxes: Vec<i32>,
}

/// Accounts of these companies and those that the settings name.
pub(super) async fn accounts(
    tx: &mut Tx,
    series: Series,
    companies: &[i32],
    named: &[i32],
) -> Result<BTreeMap<i32, Account>, Error> {
    // The two series keep in different columns whether an account is in use.
    let sql = match series {
        Series::V18 => include_str!("../../../queries/odoo/18.0/accounts_read.sql"),
        Series::V19 => include_str!("../../../queries/odoo/19.0/accounts_read.sql"),
    };
    let rows: Vec<AccountRow> = sqlx::query_as(sql).bind(companies).bind(named).fetch_all(tx.conn()).await?;
    Ok(rows.into_iter().map(account).collect())
}

fn account(row: AccountRow) -> (i32, Account) {
    let codes = row.companies.iter().zip(row.codes.unwrap_or_default());
    let codes: BTreeMap<i32, String> = codes.filter_map(|(company, code)| Some((*company, code?))).collect();
    let account = Account {
        label: codes.values().next().cloned().or(row.name).unwrap_or_else(|| row.id.to_string()),
        places: row.companies.iter().copied().zip(row.places).collect(),
        codes,
        kind: row.kind,
        active: row.active,
        reconcile: row.reconcile,
        currency_id: row.currency_id,
        companies: row.companies.into_iter().collect(),
        taxes: row.taxes.into_iter().collect(),
    };
    (row.id, account)
}

pub(super) async fn taxes(tx: &mut Tx, companies: &[i32], author: &Author) -> Result<BTreeMap<i32, Tax>, Error> {
    let mut repartition = repartition(tx, companies).await?;
    let rows = sqlx::query_file!("queries/odoo/taxes_read.sql", companies, author.uid).fetch_all(tx.conn()).await?;
    let taxes = rows.into_iter().map(|row| {
        let tax = Tax {
            id: row.id,
            company_id: row.company_id,
            name: row.name,
            sequence: row.sequence,
            active: row.active,
            is_for_sales: row.is_for_sales,
            amount_kind: row.amount_kind,
            amount: row.amount,
            price_included: row.price_include.map(|included| included == "tax_included"),
            adds_to_base: row.adds_to_base,
            on_payment: row.on_payment,
            analytic: row.analytic,
            group_id: row.group_id,
            repartition: repartition.remove(&row.id).unwrap_or_default(),
        };
        (row.id, tax)
    });
    Ok(taxes.collect())
}

async fn repartition(tx: &mut Tx, companies: &[i32]) -> Result<BTreeMap<i32, Vec<Repartition>>, Error> {
    let rows = sqlx::query_file!("queries/odoo/repartitions_read.sql", companies).fetch_all(tx.conn()).await?;
    let mut of_tax: BTreeMap<i32, Vec<Repartition>> = BTreeMap::new();
    for row in rows {
        of_tax.entry(row.tax_id).or_default().push(Repartition {
            id: row.id,
            for_refund: row.for_refund,
            of_tax: row.of_tax,
            percent: row.percent,
            account_id: row.account_id,
            use_in_tax_closing: row.use_in_tax_closing,
            tags: BTreeSet::from_iter(row.tags),
        });
    }
    Ok(of_tax)
}
