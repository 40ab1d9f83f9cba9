//! Terms: what a contract pays, over time. Upwork has no field for hourly or fixed price; it follows from
//! the kind of the current term.

use chrono::NaiveDate;

use crate::domain::{ContractType, Currency, Money};

use super::contracts::contract_list::{Amount, ContractFieldsTerms as Terms};
use super::wire;

/// What the current term says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Current {
    pub contract_type: ContractType,
    /// Rate of an hourly term, whole price of a fixed one.
    pub money: Option<Money>,
    /// Currency of the contract, as far as its terms tell.
    pub currency: Option<Currency>,
}

struct Term<'a> {
    contract_type: ContractType,
    /// Running before ended, then late before early.
    rank: (bool, Option<NaiveDate>),
    money: Option<&'a Amount>,
}

/// The current term: the one without an end, else the one that started last.
///
/// # Errors
/// Why the terms cannot be understood, in words.
pub(super) fn current(terms: &Terms) -> Result<Current, String> {
    let all = all(terms)?;
    let Some(current) = all.iter().max_by_key(|term| term.rank) else {
        return Err(match terms.stipend_terms.iter().flatten().flatten().next() {
            Some(_) => "it pays a stipend only, which is neither hourly nor fixed price".to_owned(),
            None => "it has no terms".to_owned(),
        });
    };
    if all.iter().any(|term| term.rank == current.rank && term.contract_type != current.contract_type) {
        return Err("an hourly and a fixed-price term are current at once".to_owned());
    }
    let money = current.money.map(money).transpose()?;
    let mut same_type = all.iter().rev().filter(|term| term.contract_type == current.contract_type);
    let any = match &money {
        Some(_) => None,
        None => same_type.find_map(|term| term.money).map(self::money).transpose()?,
    };
    let currency = money.as_ref().or(any.as_ref()).map(|money| money.currency.clone());
    Ok(Current { contract_type: current.contract_type, money, currency })
}

fn all(terms: &Terms) -> Result<Vec<Term<'_>>, String> {
    let mut all = Vec::new();
    for term in terms.hourly_terms.iter().flatten().flatten() {
        let rank = rank(term.start_date.as_deref(), term.end_date.as_deref())?;
        all.push(Term { contract_type: ContractType::Hourly, rank, money: term.hourly_rate.as_ref() });
    }
    for term in terms.fixed_price_terms.iter().flatten().flatten() {
        let rank = rank(term.start_date.as_deref(), term.end_date.as_deref())?;
        all.push(Term { contract_type: ContractType::Fixed, rank, money: term.fixed_amount.as_ref() });
    }
    Ok(all)
}

fn rank(start: Option<&str>, end: Option<&str>) -> Result<(bool, Option<NaiveDate>), String> {
    let date = |text| wire::date(text).map_err(|error| format!("a date of its terms: {error}"));
    Ok((date(end)?.is_none(), date(start)?))
}

/// Reads an amount, or says why not.
pub(super) fn money(from: &Amount) -> Result<Money, String> {
    Money::parse(&from.raw_value, &from.currency).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn hourly(start: &str, end: Option<&str>, rate: &str) -> Value {
        let rate = json!({ "rawValue": rate, "currency": "USD" });
        json!({ "id": "h", "startDate": start, "endDate": end, "hourlyRate": rate })
    }

    fn fixed(start: &str, end: Option<&str>) -> Value {
        json!({ "id": "f", "startDate": start, "endDate": end, "fixedAmount": null, "milestones": [] })
    }

    fn read(hourly: &[Value], fixed: &[Value], stipend: &[Value]) -> Result<Current, String> {
        let terms = json!({ "hourlyTerms": hourly, "fixedPriceTerms": fixed, "stipendTerms": stipend });
        current(&serde_json::from_value(terms).unwrap())
    }

    fn rate(terms: &[Value]) -> String {
        read(terms, &[], &[]).unwrap().money.unwrap().amount.to_string()
    }

    #[test]
    fn the_running_term_counts_else_the_one_that_started_last() {
        let early = || hourly("2025-01-01", Some("2025-06-30"), "40");
        let late = || hourly("2025-07-01", Some("2025-12-31"), "45");
        assert_eq!(rate(&[late(), early()]), "45");
        assert_eq!(rate(&[hourly("2024-01-01", None, "30"), late()]), "30");
        assert_eq!(rate(&[hourly("2025-01-01", None, "30"), hourly("2025-02-01", None, "35")]), "35");
        assert_eq!(rate(&[hourly("2025-01-01", None, "30"), hourly("2025-01-01", None, "35")]), "35");
    }

    #[test]
    fn the_current_term_decides_between_hourly_and_fixed_price() {
        let was_hourly = hourly("2025-01-01", Some("2025-06-30"), "40");
        let current = read(std::slice::from_ref(&was_hourly), &[fixed("2025-07-01", None)], &[]).unwrap();
        assert_eq!(current.contract_type, ContractType::Fixed);
        let tie = read(&[hourly("2025-07-01", None, "40")], &[fixed("2025-07-01", None)], &[]);
        assert_eq!(tie.unwrap_err(), "an hourly and a fixed-price term are current at once");
    }

    #[test]
    fn a_stipend_is_no_kind_of_contract() {
        let stipend = [json!({ "id": "s" })];
        assert!(read(&[], &[], &stipend).unwrap_err().contains("stipend only"));
        assert_eq!(
            read(&[hourly("2025-01-01", None, "40")], &[], &stipend).unwrap().contract_type,
            ContractType::Hourly
        );
    }

    #[test]
    fn the_currency_is_the_current_terms_else_that_of_its_kind() {
        let priced = |start: &str, end: Option<&str>| {
            let mut term = fixed(start, end);
            term["fixedAmount"] = json!({ "rawValue": "10", "currency": "EUR" });
            term
        };
        let current = read(&[], &[priced("2025-01-01", Some("2025-02-01")), fixed("2025-02-02", None)], &[]).unwrap();
        assert_eq!((current.money, current.currency.unwrap().code()), (None, "EUR"));
    }
}
