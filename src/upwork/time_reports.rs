//! `user.contractTimeReport` and `organization.agencyContractTimeReport`: the hours of a range of days, page by page.
//!
//! ```text
//! let mut report = time_reports(&session, kind, monday, sunday);
//! while let Some(page) = report.fold_page(&mut logs).await? {
//!     // logs has taken the page's lines, at most 500, in Upwork's order; nothing else of the page stays in memory
//! }
//! ```
//!
//! Ask for whole weeks, Monday to Sunday: Upwork seems to match a line by the Monday of its week. What the caller
//! must know of a page ([`Fetched`]):
//!
//! - `partial`: Upwork answered errors, so some day of the range lacks hours, nobody knows which: no day of the range
//!   may be zeroed.
//! - `unplaced`: lines whose contract or day is unknown. Here too no day may be zeroed; but such a line may stay so for
//!   ever.
//! - `skipped`: lines left alone. Where contract and day are known, the skip's id is that of the day's time log
//!   (`<contract id>:<yyyy-mm-dd>`): that day's sum would be too low and the day must stay as it is.
//! - `refused`: the API key or the person may not read hours; no further page comes, and those before are not to
//!   be used.
//! - `left_out`, on the page where it was found out: who worked may not be read; cells then name nobody.
//! - `listed`: lines of the page, skipped ones included. 0 in a range where there were hours is an alarm.

use chrono::NaiveDate;
use graphql_client::GraphQLQuery;
use serde::Deserialize;

use crate::domain::{TenantKind, TimeCell};

use super::error::Error;
use super::fetched::Fetched;
use super::optional::{Asking, Optional};
use super::page::{PageEnd, Pages};
use super::refusal::{self, Refusal};
use super::session::{Answer, Budget, Session, Text, Tokens};
use super::time_cell::{self, Line, Unread};

/// Lines asked for at once. Upwork documents no maximum; public consumers of the report use this one.
const PAGE: i64 = 500;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/freelancer_time_report.graphql",
    response_type = "serde::de::IgnoredAny"
)]
struct FreelancerTimeReport;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/agency_time_report.graphql",
    response_type = "serde::de::IgnoredAny"
)]
struct AgencyTimeReport;

/// Read by types of our own, which generated code can't do: one for both reports, hours as decimals, texts borrowed.
#[derive(Debug, Deserialize)]
struct Data<'a> {
    #[serde(borrow, alias = "organization")]
    user: Option<Owner<'a>>,
}

#[derive(Debug, Deserialize)]
struct Owner<'a> {
    #[serde(borrow, rename = "contractTimeReport", alias = "agencyContractTimeReport")]
    report: Option<Connection<'a>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Connection<'a> {
    #[serde(borrow)]
    edges: Option<Vec<Option<Edge<'a>>>>,
    page_info: Option<PageInfo>,
}

#[derive(Debug, Deserialize)]
struct Edge<'a> {
    #[serde(borrow)]
    node: Option<Line<'a>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageInfo {
    end_cursor: Option<String>,
    has_next_page: Option<bool>,
}

/// A report that is being read.
pub struct TimeReports<'s, T, B> {
    session: &'s Session<T, B>,
    kind: TenantKind,
    from: NaiveDate,
    to: NaiveDate,
    asking: Asking,
    pages: Pages,
    after: Option<String>,
    ended: bool,
}

/// The hours of the session's tenant from day to day, both inclusive. Asks nothing before
/// [`TimeReports::next_page`].
pub fn time_reports<T, B>(
    session: &Session<T, B>,
    kind: TenantKind,
    from: NaiveDate,
    to: NaiveDate,
) -> TimeReports<'_, T, B> {
    let pages = Pages::starting(operation(kind), None);
    let asking = Asking::with(Optional::Freelancer);
    TimeReports { session, kind, from, to, asking, pages, after: None, ended: false }
}

const fn operation(kind: TenantKind) -> &'static str {
    match kind {
        TenantKind::Freelancer => freelancer_time_report::OPERATION_NAME,
        TenantKind::Agency => agency_time_report::OPERATION_NAME,
    }
}

impl<T: Tokens, B: Budget> TimeReports<'_, T, B> {
    /// The next page, or `None` after the last.
    ///
    /// # Errors
    /// [`Error`] if the page can't be had, or the pages can't be followed to their end. A call after an error asks
    /// for the same page again.
    pub async fn next_page(&mut self) -> Result<Option<Fetched<TimeCell>>, Error> {
        let mut items = Vec::new();
        let page = self.fold_page(&mut items).await?;
        Ok(page.map(|page| Fetched { items, ..page }))
    }

    /// The same, but the lines go into `sum` one by one, and the page comes without items. After an error `sum` has taken
    /// nothing of the page.
    ///
    /// # Errors
    /// As [`Self::next_page`].
    pub async fn fold_page(
        &mut self,
        sum: &mut (impl Extend<TimeCell> + Send),
    ) -> Result<Option<Fetched<TimeCell>>, Error> {
        self.session.tenant()?;
        if self.ended {
            return Ok(None);
        }
        let whole = self.asking.left_out().is_none();
        let Answer { data: text, errors } = match self.ask().await {
            Ok(answer) => answer,
            Err(error) if error.is_denial() => {
                self.ended = true;
                return Ok(Some(Fetched { refused: Some(error.to_string()), ..Fetched::default() }));
            }
            Err(error) => return Err(error),
        };
        let page = self.page(&text, &errors)?;
        let mut fetched = Fetched::default();
        if whole {
            fetched.left_out.extend(self.asking.left_out());
        }
        if !errors.is_empty() {
            fetched.partial = true;
            fetched.notes.push(format!("{} answered with gaps: {}", operation(self.kind), refusal::summary(&errors)));
        }
        let end = page.page_info.map(|info| PageEnd { cursor: info.end_cursor, has_next: info.has_next_page });
        // One line that can't be had may take all lines of its page with it: then the page is a gap, not the end.
        let rows = page.edges.as_ref().map_or(errors.len(), Vec::len);
        self.after = self.pages.next(end, rows)?;
        self.ended = self.after.is_none();
        fetched.listed = page.edges.as_ref().map_or(0, Vec::len);
        let lines = page.edges.into_iter().flatten().flatten().filter_map(|edge| edge.node);
        self.take(lines, !errors.is_empty(), &mut fetched, sum);
        Ok(Some(fetched))
    }

    async fn ask(&mut self) -> Result<Answer<Text>, Error> {
        let (from, to, after) = (self.from.to_string(), self.to.to_string(), self.after.clone());
        match self.kind {
            TenantKind::Freelancer => {
                let variables = |with_freelancer| {
                    let (from, to, after) = (from.clone(), to.clone(), after.clone());
                    freelancer_time_report::Variables { from, to, after, first: PAGE, with_freelancer }
                };
                self.asking.text::<FreelancerTimeReport>(self.session, variables).await
            }
            TenantKind::Agency => {
                let variables = |with_freelancer| {
                    let (from, to, after) = (from.clone(), to.clone(), after.clone());
                    agency_time_report::Variables { from, to, after, first: PAGE, with_freelancer }
                };
                self.asking.text::<AgencyTimeReport>(self.session, variables).await
            }
        }
    }

    fn page<'t>(&self, text: &'t Text, errors: &[Refusal]) -> Result<Connection<'t>, Error> {
        let operation = operation(self.kind);
        let field = match self.kind {
            TenantKind::Freelancer => "user.contractTimeReport",
            TenantKind::Agency => "organization.agencyContractTimeReport",
        };
        match text.read::<Data<'_>>()?.user.and_then(|owner| owner.report) {
            Some(report) => Ok(report),
            None if errors.is_empty() => Err(Error::Absent { operation, field }),
            None => Err(refusal::meaning(operation, errors)),
        }
    }

    fn take<'t>(
        &self,
        lines: impl Iterator<Item = Line<'t>>,
        gaps: bool,
        fetched: &mut Fetched<TimeCell>,
        sum: &mut impl Extend<TimeCell>,
    ) {
        let mut outside = 0_usize;
        for line in lines {
            match time_cell::read(line, gaps) {
                Ok(cell) if (self.from..=self.to).contains(&cell.date) => sum.extend([cell]),
                // Perhaps not all of that day: the report of its own week tells it.
                Ok(_) => outside += 1,
                Err(Unread { skip, anywhere }) => {
                    fetched.unplaced += usize::from(anywhere);
                    // A day of a contract that is gone has many lines, all alike.
                    if !fetched.skipped.contains(&skip) {
                        fetched.skipped.push(skip);
                    }
                }
            }
        }
        if outside > 0 {
            let (from, to) = (self.from, self.to);
            fetched.notes.push(format!("Upwork gave {outside} lines outside {from} to {to}; they were left alone"));
        }
    }
}
