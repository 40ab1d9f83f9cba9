//! Hours and money: the world holds none, so the reports are there and empty.

use super::super::world::OrganizationKind;
use super::{
    Answer, Object, View, failure, page,
    value::{nothing, null, number, object, text},
};

/// `TimeReportConnection` without rows.
pub(super) fn no_report<'w>() -> Answer<'w> {
    object(Object::new("TimeReportConnection", |field, _| match field {
        "totalCount" => number(0),
        "edges" => nothing(),
        "pageInfo" => page::info(None, false),
        _ => null(),
    }))
}

/// Lets clients read the report at the root; others lack the permission there and have reports of their own.
pub(super) fn clients_only<'w>(view: View<'w>, report: Answer<'w>) -> Answer<'w> {
    if view.tenant.kind == OrganizationKind::Client {
        return report;
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

/// `TransactionHistory` without rows.
pub(super) fn no_transactions<'w>() -> Answer<'w> {
    object(Object::new("TransactionHistory", |_, _| object(Object::new("TransactionHistoryDetail", |_, _| nothing()))))
}
