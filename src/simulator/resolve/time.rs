//! Time reports, as pages and as plain lists, and the work diary, which the world does not keep.

use apollo_compiler::{resolvers::FieldError, response::JsonMap};
use chrono::{Datelike, NaiveDate};
use rust_decimal::{Decimal, RoundingStrategy};

use super::super::world::{Cell, OrganizationKind, Report, Whose, monday};
use super::{
    Answer, Object, View,
    contract::{self, details},
    failure, page,
    party::{organization_by_id, person_by_id},
    text_argument,
    value::{leaf, maybe_text, nothing, null, object, text},
};

/// Rows of a page at most: what public consumers ask for; more is not known to work.
const MAX_PAGE: usize = 500;

/// `TimeReportConnection` of the range in the arguments.
pub(super) fn report<'w>(view: View<'w>, whose: Whose<'_>, arguments: &JsonMap) -> Answer<'w> {
    let report = ranged(view, whose, arguments)?;
    let rows = |skip, count| report.page(skip, count);
    let page = page::by_position(report.len(), arguments, MAX_PAGE, rows)?;
    page::connection(view, ("TimeReportConnection", "TimeReportEdge"), page, line)
}

/// `[TimeReport!]` of the range in the arguments: all of it at once.
pub(super) fn lines<'w>(view: View<'w>, whose: Whose<'_>, arguments: &JsonMap) -> Answer<'w> {
    let report = ranged(view, whose, arguments)?;
    view.list(report.page(0, report.len()).into_iter().map(|cell| line(view, cell)))
}

/// The argument stands alone, or at the root in a filter. An end that is left out is open.
fn ranged<'w>(view: View<'w>, whose: Whose<'_>, arguments: &JsonMap) -> Result<Report<'w>, FieldError> {
    let end = |name: &str, open: NaiveDate| {
        let alone = text_argument(arguments, &["timeReportDate_bt", name]);
        let text = alone.or_else(|| text_argument(arguments, &["filter", "timeReportDate_bt", name]));
        text.map_or(Ok(open), day)
    };
    let (from, to) = (end("rangeStart", NaiveDate::MIN)?, end("rangeEnd", NaiveDate::MAX)?);
    Ok(view.world.time_report(whose, from, to, view.today))
}

/// A day in either form that Upwork takes: `2026-03-02`, `20260302`.
fn day(text: &str) -> Result<NaiveDate, FieldError> {
    let read = ["%Y-%m-%d", "%Y%m%d"].iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
    read.ok_or_else(|| failure(page::BAD_INPUT))
}

/// `TimeReport`. Of a contract that is hidden it tells neither the contract nor who worked.
fn line<'w>(view: View<'w>, cell: Cell<'w>) -> Object<'w> {
    let Cell { contract: of, day, .. } = cell;
    let line = view.world.line(cell);
    let term = of.hourly_term_on(day);
    let rate = term.map(|term| term.rate).unwrap_or_default();
    Object::new("TimeReport", move |field, _| match (field, &line) {
        ("dateWorkedOn", _) => text(day.to_string()),
        ("weekWorkedOn", _) => text(monday(day).to_string()),
        ("monthWorkedOn", _) => text(day.month().to_string()),
        ("yearWorkedOn", _) => text(day.year().to_string()),
        ("termId", _) => maybe_text(term.map(|term| &term.id)),
        ("contract", _) if !of.hidden => object(details(view, of, contract::ALL)),
        ("team", _) => organization_by_id(view, &of.vendor),
        ("freelancer", Some(line)) if !of.hidden => person_by_id(view, "GenericUser", &line.freelancer),
        ("memo", Some(line)) => maybe_text(line.memo.as_ref()),
        ("task" | "taskDescription", Some(line)) => maybe_text(line.task.as_ref()),
        ("totalHoursWorked", Some(line)) => float(line.online + line.offline),
        ("totalOnlineHoursWorked", Some(line)) => float(line.online),
        ("totalOfflineHoursWorked", Some(line)) => float(line.offline),
        ("totalCharges", Some(line)) => float(charge(line.online, rate) + charge(line.offline, rate)),
        ("totalOnlineCharge", Some(line)) => float(charge(line.online, rate)),
        ("totalOfflineCharge", Some(line)) => float(charge(line.offline, rate)),
        _ => null(),
    })
}

fn charge(hours: Decimal, rate: Decimal) -> Decimal {
    (hours * rate).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// Upwork's `Float`: the number nearest to the decimal.
fn float<'w>(number: Decimal) -> Answer<'w> {
    number.to_string().parse::<f64>().map_or_else(|_| null(), leaf)
}

/// Lets clients read the report at the root; others lack the permission there and have reports of their own.
pub(super) fn clients_only<'w>(view: View<'w>, report: impl FnOnce(Whose<'w>) -> Answer<'w>) -> Answer<'w> {
    if view.tenant.kind == OrganizationKind::Client {
        return report(Whose::Client(&view.tenant.id));
    }
    Err(failure(&format!(
        "User {} has no access of any team(s) for [view_gds_hourly_data_from_client, \
         view_gds_charges_data_from_client] action(s)",
        view.user.id
    )))
}

/// `WorkdayResult` without days.
pub(super) fn no_work_days<'w>() -> Answer<'w> {
    object(Object::new("WorkdayResult", |_, _| nothing()))
}

/// `WorkDiaryContract` of a day without cells.
pub(super) fn no_diary<'w>() -> Answer<'w> {
    let metadata = || {
        Object::new("WorkDiaryMetadata", |field, _| match field {
            "timezoneOffset" | "archivingDateTime" => text("0"),
            _ => null(),
        })
    };
    object(Object::new("WorkDiaryContract", move |field, _| match field {
        "workDiaryMetadata" => object(metadata()),
        "workDiaryTimeCells" => nothing(),
        _ => null(),
    }))
}
