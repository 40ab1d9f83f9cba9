//! Timesheets of time logs.

use serde_json::{Value, json};
use upwork_odoo::jobs::timesheets::{self, Options, Wanted};

use super::{Answer, Kind, Pending};
use crate::record::Record;
use crate::world::World;

pub const KIND: Kind = Kind { name: "timesheet", write, differences };

fn write<'a>(world: &'a World, record: &'a Record) -> Pending<'a, Answer> {
    Box::pin(async move {
        let account = world.account(record).await;
        let wanted = Wanted { timelogs: Some(vec![world.input_id()]), ..Wanted::default() };
        let options = Options { guards: false, employee: record.input.employee_id };
        let done = timesheets::create(&world.ctx, &account, &wanted, options).await?;
        Ok(done.report.skipped.first().map(|skip| skip.reason.clone()))
    })
}

fn differences<'a>(world: &'a World, record: &'a Record) -> Pending<'a, Vec<String>> {
    Box::pin(async move {
        let mut found = world.compare(record, "account_analytic_line", "account_analytic_line").await;
        found.extend(world.compare(record, "mail_message", "mail_message").await);
        let made = world.new_rows("account_analytic_line").await;
        let linked = world.value("SELECT to_jsonb(timesheet_id) FROM upwork_timelog WHERE id = INPUT").await;
        if made.first().map_or(&Value::Null, |row| &row["id"]) != &linked {
            found.push(format!("the time log points to {linked}"));
        }
        let kept = world.value("SELECT to_jsonb(max(odoo_id)) FROM upwork_sync.link WHERE kind = 'timesheet'").await;
        if kept != linked || kept == json!(null) {
            found.push(format!("what is remembered is {kept}"));
        }
        found
    })
}
