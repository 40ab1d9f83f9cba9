//! Partners and what depends on them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::db::Tx;
use crate::domain::Series;
use crate::odoo::Error;
use crate::plan::document::{Bank, DistributionModel, FiscalPosition, Partner, Property};

/// These partners with everybody behind the same companies.
pub(super) async fn families(tx: &mut Tx, ids: &[i32]) -> Result<BTreeMap<i32, Partner>, Error> {
    let rows = sqlx::query_file!("queries/odoo/partners_read_families.sql", ids).fetch_all(tx.conn()).await?;
    let mut children: BTreeMap<i32, Vec<i32>> = BTreeMap::new();
    let mut partners = BTreeMap::new();
    for row in rows {
        if let Some(parent) = row.parent_id.filter(|_| row.active) {
            children.entry(parent).or_default().push(row.id);
        }
        let properties = [
            (Property::Receivable, row.receivable),
            (Property::FiscalPosition, row.fiscal_position),
            (Property::InboundPaymentMethod, row.payment_method),
        ];
        let partner = Partner {
            display_name: row.display_name,
            kind: row.kind,
            is_company: row.is_company,
            parent_id: row.parent_id,
            commercial_id: row.commercial_id,
            company_id: row.company_id,
            country_id: row.country_id,
            state_id: row.state_id,
            zip: row.zip,
            vat: row.vat,
            children: Vec::new(),
            categories: row.categories.into_iter().collect(),
            properties: properties.into_iter().flat_map(|(property, values)| by_company(property, values)).collect(),
        };
        partners.insert(row.id, partner);
    }
    for (parent, children) in children {
        if let Some(partner) = partners.get_mut(&parent) {
            partner.children = children;
        }
    }
    Ok(partners)
}

/// `{"1": 7}`: what a company-dependent column holds.
fn by_company(property: Property, values: Option<Value>) -> Vec<((Property, i32), i32)> {
    let Some(Value::Object(values)) = values else { return Vec::new() };
    let value = |(company, value): (String, Value)| Some(((property, company.parse().ok()?), id(&value)?));
    values.into_iter().filter_map(value).collect()
}

fn id(value: &Value) -> Option<i32> {
    value.as_i64().and_then(|id| i32::try_from(id).ok())
}

/// Of two defaults for the same the one that was made first counts.
pub(super) async fn defaults(tx: &mut Tx) -> Result<BTreeMap<(Property, Option<i32>), i32>, Error> {
    let rows = sqlx::query_file!("queries/odoo/partner_defaults_read.sql").fetch_all(tx.conn()).await?;
    let default = rows.into_iter().filter_map(|row| {
        let property = match row.name.as_str() {
            "property_account_receivable_id" => Property::Receivable,
            "property_account_position_id" => Property::FiscalPosition,
            _ => Property::InboundPaymentMethod,
        };
        let value: Value = serde_json::from_str(&row.json_value).ok()?;
        Some(((property, row.company_id), id(&value)?))
    });
    Ok(default.collect())
}

pub(super) async fn fiscal_positions(
    tx: &mut Tx,
    series: Series,
    companies: &[i32],
) -> Result<Vec<FiscalPosition>, Error> {
    let rows = sqlx::query_file!("queries/odoo/fiscal_positions_read.sql", companies).fetch_all(tx.conn()).await?;
    let mut taxes = position_taxes(tx, series, companies).await?;
    let position = rows.into_iter().map(|row| {
        let (taxes, removes_taxes) = taxes.remove(&row.id).unwrap_or_default();
        FiscalPosition {
            id: row.id,
            company_id: row.company_id,
            sequence: row.sequence,
            auto_apply: row.auto_apply,
            vat_required: row.vat_required,
            zips: row.zip_from.zip(row.zip_to).filter(|(from, to)| !from.is_empty() && !to.is_empty()),
            country_id: row.country_id,
            states: row.states.into_iter().collect(),
            countries: row.countries.map(BTreeSet::from_iter),
            accounts: row.account_sources.into_iter().zip(row.account_targets).collect(),
            taxes,
            removes_taxes,
        }
    });
    Ok(position.collect())
}

/// By position: the taxes that replace each tax, and whether all are taken away.
type PositionTaxes = BTreeMap<i32, (BTreeMap<i32, Vec<i32>>, bool)>;

async fn position_taxes(tx: &mut Tx, series: Series, companies: &[i32]) -> Result<PositionTaxes, Error> {
    // The two series keep it in different tables.
    let sql = match series {
        Series::V18 => include_str!("../../../queries/odoo/18.0/fiscal_position_taxes_read.sql"),
        Series::V19 => include_str!("../../../queries/odoo/19.0/fiscal_position_taxes_read.sql"),
    };
    let rows: Vec<(i32, Option<i32>, Option<i32>, bool)> =
        sqlx::query_as(sql).bind(companies).fetch_all(tx.conn()).await?;
    let mut positions = PositionTaxes::new();
    for (position, source, target, removes) in rows {
        let (taxes, removes_taxes) = positions.entry(position).or_default();
        *removes_taxes |= removes;
        if let Some(source) = source {
            taxes.entry(source).or_default().extend(target);
        }
    }
    Ok(positions)
}

pub(super) async fn banks(tx: &mut Tx, partners: &[i32]) -> Result<Vec<Bank>, Error> {
    Ok(sqlx::query_file_as!(Bank, "queries/odoo/banks_read.sql", partners).fetch_all(tx.conn()).await?)
}

pub(super) async fn payment_methods(tx: &mut Tx) -> Result<BTreeMap<i32, Option<i32>>, Error> {
    let rows = sqlx::query_file!("queries/odoo/payment_methods_read.sql").fetch_all(tx.conn()).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.bank_account_id)).collect())
}

pub(super) async fn distributions(tx: &mut Tx, companies: &[i32]) -> Result<Vec<DistributionModel>, Error> {
    let rows = sqlx::query_file!("queries/odoo/distributions_read.sql", companies).fetch_all(tx.conn()).await?;
    let model = rows.into_iter().filter_map(|row| {
        let Value::Object(distribution) = row.distribution else { return None };
        Some(DistributionModel {
            company_id: row.company_id,
            partner_id: row.partner_id,
            category_id: row.category_id,
            prefixes: prefixes(row.prefixes.as_deref().unwrap_or_default()),
            distribution: distribution.into_iter().collect(),
            plans: row.plans.into_iter().collect(),
        })
    });
    Ok(model.collect())
}

/// Separated by commas or semicolons.
fn prefixes(list: &str) -> Vec<String> {
    if list.is_empty() {
        return Vec::new();
    }
    list.split([',', ';']).map(|prefix| prefix.trim_start().to_owned()).collect()
}
