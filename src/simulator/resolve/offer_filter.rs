//! Which search rows an offers query admits, and in which order.

use std::cmp::Reverse;

use apollo_compiler::response::JsonMap;
use chrono::NaiveDate;

use super::{View, offer::Row, text_argument, texts_argument};

/// The filter arguments that the world can tell apart; the others admit everything.
pub(super) struct Filter<'a> {
    states: Option<Vec<&'a str>>,
    clients: Option<Vec<&'a str>>,
    vendors: Option<Vec<&'a str>>,
    freelancers: Option<Vec<&'a str>>,
    types: Option<Vec<&'a str>>,
    kinds: Option<Vec<&'a str>>,
    start: Option<Vec<&'a str>>,
    end: Option<Vec<&'a str>>,
    text: Option<&'a str>,
}

impl<'a> Filter<'a> {
    /// Reads the filter from the argument called `name`.
    pub fn new(arguments: &'a JsonMap, name: &str) -> Self {
        let texts = |field: &str| texts_argument(arguments, &[name, field]);
        let common = |field: &str| texts_argument(arguments, &[name, "commonFilter", field]);
        Self {
            states: common("states_any"),
            start: common("startDatePeriod_bt"),
            end: common("endDatePeriod_bt"),
            text: text_argument(arguments, &[name, "commonFilter", "text_eq"]),
            clients: texts("clientOrgId_any").or_else(|| texts("teamId_any")),
            vendors: texts("agencyRootCompanyOrgId_any").or_else(|| texts("agencyTeamOrgId_any")),
            freelancers: texts("freelancerId_any"),
            types: texts("offerType_any"),
            kinds: texts("agreementKind_any"),
        }
    }

    /// Whether the row is among those asked for.
    pub fn admits(&self, row: Row<'_>) -> bool {
        let kind = match row {
            Row::Agreed(_) => "Contract",
            Row::Pending(_) => "Offer",
        };
        let payment = if row.is_hourly() { "Hourly" } else { "FixedPrice" };
        among(self.states.as_deref(), row.state())
            && among(self.clients.as_deref(), row.client())
            && among(self.vendors.as_deref(), row.vendor())
            && among(self.freelancers.as_deref(), row.freelancer())
            && among(self.types.as_deref(), payment)
            && among(self.kinds.as_deref(), kind)
            && between(self.start.as_deref(), Some(row.start()))
            && between(self.end.as_deref(), row.end())
            && self.text.is_none_or(|text| row.title().contains(text))
    }
}

fn among(wanted: Option<&[&str]>, value: &str) -> bool {
    wanted.is_none_or(|wanted| wanted.contains(&value))
}

/// Compares the first ten characters, the day; both ends belong to the period.
fn between(period: Option<&[&str]>, day: Option<NaiveDate>) -> bool {
    let Some([from, to]) = period else {
        return true;
    };
    let cut = |text: &str| text.get(..10).unwrap_or(text).to_owned();
    day.map(|day| day.to_string()).is_some_and(|day| cut(from) <= day && day <= cut(to))
}

/// The rows in the order of `sortAttribute`; without one, in the order of making.
pub(super) fn sorted<'w>(view: View<'w>, mut rows: Vec<Row<'w>>, arguments: &JsonMap) -> Vec<Row<'w>> {
    let down = text_argument(arguments, &["sortAttribute", "sortOrder"]) == Some("DESC");
    let team = |row: &Row<'w>| {
        let client = view.world.organization(row.client());
        client.map(|client| client.name.as_str())
    };
    match text_argument(arguments, &["sortAttribute", "field"]) {
        Some("StartDate") if down => rows.sort_by_key(|row| Reverse(row.start())),
        Some("StartDate") => rows.sort_by_key(|row| row.start()),
        Some("EndDate") if down => rows.sort_by_key(|row| Reverse(row.end())),
        Some("EndDate") => rows.sort_by_key(|row| row.end()),
        Some("ContractName") if down => rows.sort_by_key(|row| Reverse(row.title())),
        Some("ContractName") => rows.sort_by_key(|row| row.title()),
        Some("Team") if down => rows.sort_by_key(|row| Reverse(team(row))),
        Some("Team") => rows.sort_by_key(team),
        _ if down => rows.reverse(),
        _ => {}
    }
    rows
}
