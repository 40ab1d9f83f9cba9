//! The books: all that a batch of earnings needs to know of Odoo's accounting, read in some twenty statements
//! whatever the number of earnings.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::{accounts, partners};
use crate::db::Tx;
use crate::domain::Series;
use crate::odoo::{Author, Error};
use crate::plan::document::{Books, Company, CurrencyFacts, Digits, Earning, History, Locks, Settings};

/// The keys of the settings.
const INCOME: &str = "upwork_integration.upwork_income_account_id";
const FEE_EXPENSE: &str = "upwork_integration.upwork_fee_expense_account_id";
const FEE_PAYABLE: &str = "upwork_integration.upwork_fee_payable_account_id";
const INVOICE_TERMS: &str = "account.use_invoice_terms";

/// Days of journal items that count when Odoo looks for the account used most.
const HISTORY_DAYS: u64 = 730;

/// For whom the books are read.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Which Odoo.
    pub series: Series,
    /// Who will be the author.
    pub author: &'a Author,
    /// The earnings.
    pub earnings: &'a [Earning],
    /// Partners beside theirs.
    pub others: &'a [i32],
    /// The day, UTC.
    pub today: NaiveDate,
}

/// Reads them.
///
/// # Errors
/// [`Error::Database`].
pub async fn books(tx: &mut Tx, asked: &Asked<'_>) -> Result<Books, Error> {
    let company_ids: Vec<i32> = distinct(asked.earnings.iter().map(|earning| earning.company_id));
    let parameters = parameters(tx).await?;
    let settings = Settings {
        income: parameters.get(INCOME).cloned(),
        fee_expense: parameters.get(FEE_EXPENSE).cloned(),
        fee_payable: parameters.get(FEE_PAYABLE).cloned(),
    };
    let companies = companies(tx, &company_ids, parameters.contains_key(INVOICE_TERMS)).await?;
    let own = companies.values().map(|company| company.partner_id);
    let own = own.chain(asked.others.iter().copied());
    let wanted = distinct(asked.earnings.iter().filter_map(|earning| earning.partner_id).chain(own));
    let partners = partners::families(tx, &wanted).await?;
    let commercial = distinct(partners.values().map(|partner| partner.commercial_id));
    let whose = distinct(commercial.iter().copied().chain(companies.values().map(|company| company.partner_id)));
    let named: Vec<i32> = [&settings.income, &settings.fee_expense, &settings.fee_payable]
        .into_iter()
        .filter_map(|id| id.as_deref()?.parse().ok())
        .collect();
    Ok(Books {
        series: asked.series,
        today: asked.today,
        author: asked.author.name.clone(),
        currencies: currencies(tx).await?,
        rates: rates(tx, asked.earnings, &companies).await?,
        journals: accounts::journals(tx, &company_ids).await?,
        accounts: accounts::accounts(tx, asked.series, &company_ids, &named).await?,
        taxes: accounts::taxes(tx, &company_ids, asked.author).await?,
        positions: partners::fiscal_positions(tx, asked.series, &company_ids).await?,
        defaults: partners::defaults(tx).await?,
        banks: partners::banks(tx, &whose).await?,
        payment_methods: partners::payment_methods(tx).await?,
        distributions: partners::distributions(tx, &company_ids).await?,
        history: history(tx, &commercial, &company_ids, asked.today).await?,
        eu_countries: eu_countries(tx).await?,
        digits: digits(tx, asked.series).await?,
        companies,
        partners,
        settings,
    })
}

fn distinct(ids: impl Iterator<Item = i32>) -> Vec<i32> {
    ids.collect::<BTreeSet<i32>>().into_iter().collect()
}

async fn parameters(tx: &mut Tx) -> Result<BTreeMap<String, String>, Error> {
    let keys = [INCOME, FEE_EXPENSE, FEE_PAYABLE, INVOICE_TERMS].map(str::to_owned);
    let rows = sqlx::query_file!("queries/odoo/parameters_read.sql", &keys).fetch_all(tx.conn()).await?;
    Ok(rows.into_iter().filter(|row| !row.value.is_empty()).map(|row| (row.key, row.value)).collect())
}

async fn companies(tx: &mut Tx, ids: &[i32], uses_invoice_terms: bool) -> Result<BTreeMap<i32, Company>, Error> {
    let rows = sqlx::query_file!("queries/odoo/companies_read_accounting.sql", ids).fetch_all(tx.conn()).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let company = Company {
                name: row.name,
                currency_id: row.currency_id,
                partner_id: row.partner_id,
                rounds_globally: row.rounding_method.as_deref() == Some("round_globally"),
                is_branch: row.is_branch,
                is_storno: row.is_storno,
                price_includes_tax: row.price_include == "tax_included",
                fiscal_country: row.fiscal_country,
                incoterm_id: row.incoterm_id,
                uses_invoice_terms,
                alias_domain_id: row.alias_domain_id,
                locks: Locks {
                    fiscal_year: row.fiscalyear_lock_date,
                    hard: row.hard_lock_date,
                    tax: row.tax_lock_date,
                    sale: row.sale_lock_date,
                },
            };
            (row.id, company)
        })
        .collect())
}

/// Inactive ones too: whether one may be used is decided in `plan`.
async fn currencies(tx: &mut Tx) -> Result<BTreeMap<i32, CurrencyFacts>, Error> {
    let rows = sqlx::query_file!("queries/odoo/currencies_read_all.sql").fetch_all(tx.conn()).await?;
    let currency = rows.into_iter().map(|row| {
        let facts = CurrencyFacts {
            code: row.name,
            decimals: row.decimals.unsigned_abs(),
            active: row.active,
            is_plain: row.is_plain,
        };
        (row.id, facts)
    });
    Ok(currency.collect())
}

/// Of the earnings' currencies and the companies' own, on the earnings' days.
async fn rates(
    tx: &mut Tx,
    earnings: &[Earning],
    companies: &BTreeMap<i32, Company>,
) -> Result<BTreeMap<(i32, i32, NaiveDate), Decimal>, Error> {
    let mut wanted = BTreeSet::new();
    for earning in earnings {
        let own = companies.get(&earning.company_id).map(|company| company.currency_id);
        if own != Some(earning.currency_id) {
            wanted
                .extend(own.into_iter().chain([earning.currency_id]).map(|id| (earning.company_id, id, earning.date)));
        }
    }
    let company_ids: Vec<i32> = wanted.iter().map(|(company, ..)| *company).collect();
    let currency_ids: Vec<i32> = wanted.iter().map(|(_, currency, _)| *currency).collect();
    let days: Vec<NaiveDate> = wanted.iter().map(|(.., day)| *day).collect();
    let rows = sqlx::query_file!("queries/odoo/rates_find.sql", &company_ids, &currency_ids, &days)
        .fetch_all(tx.conn())
        .await?;
    let rate = |text: Option<String>| Decimal::from_str(&text?).ok().filter(|rate| *rate > Decimal::ZERO);
    let found = rows.into_iter().filter_map(|row| Some(((row.company_id, row.currency_id, row.date), rate(row.rate)?)));
    Ok(found.collect())
}

/// The first day whose journal items count on a day when Odoo looks for the account used most.
pub fn history_since(today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(Days::new(HISTORY_DAYS)).unwrap_or(today)
}

async fn history(tx: &mut Tx, partners: &[i32], companies: &[i32], today: NaiveDate) -> Result<History, Error> {
    let since = history_since(today);
    let rows = sqlx::query_file!("queries/odoo/account_uses_count.sql", partners, companies, since)
        .fetch_all(tx.conn())
        .await?;
    let mut history = History::since(since);
    for row in rows {
        history.add(row.company_id, row.partner_id, row.account_id, row.items);
    }
    Ok(history)
}

async fn eu_countries(tx: &mut Tx) -> Result<BTreeSet<String>, Error> {
    let codes = sqlx::query_file_scalar!("queries/odoo/eu_countries_list.sql").fetch_all(tx.conn()).await?;
    Ok(codes.into_iter().collect())
}

/// Two decimals where Odoo has no row for it.
async fn digits(tx: &mut Tx, series: Series) -> Result<Digits, Error> {
    let rows = sqlx::query_file!("queries/odoo/precisions_read.sql").fetch_all(tx.conn()).await?;
    let of = |name: &str| rows.iter().find(|row| row.name == name).map_or(2, |row| row.digits.unsigned_abs());
    let quantity = match series {
        Series::V18 => "Product Unit of Measure",
        Series::V19 => "Product Unit",
    };
    Ok(Digits { price: of("Product Price"), quantity: of(quantity) })
}
