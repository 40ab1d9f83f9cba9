//! Upwork's side of hours and money, cheap enough to be measured with: a server on the loopback interface that makes each
//! page of the time report from counters, as text, when it is asked for, and each month of the ledger (`wallet`). It
//! holds no line in memory and takes every token.

use std::fmt::Write as _;
use std::process::Stdio;

use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::post;
use chrono::{Days, NaiveDate};
use serde::Deserialize;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use upwork_odoo::domain::{UpworkWeek, Weeks};

use crate::wallet;

/// Days of a week that have hours: Monday to Friday.
const WORKDAYS: u64 = 5;

/// By this variable the bench, started anew as a process, knows that it is to serve pages.
const AS_PROCESS: &str = "UPWORK_ODOO_BENCH_PAGES";

/// Hours of `contracts` contracts on every workday of `weeks`, one line of the report each.
#[derive(Clone, Copy, Debug)]
pub struct Hours {
    pub contracts: usize,
    pub weeks: Weeks,
}

impl Hours {
    /// Of so many weeks, the last of them ending before the week of `today`.
    pub fn before(today: NaiveDate, contracts: usize, weeks: u32) -> Self {
        let open = UpworkWeek::of(today);
        Self { contracts, weeks: Weeks::new(open.earlier(weeks), open.earlier(1)) }
    }

    /// How many time logs they are.
    pub fn count(&self) -> usize {
        self.contracts * self.weeks.count() * usize::try_from(WORKDAYS).expect("a few")
    }

    /// Upwork's ids of the contracts.
    pub fn contract_id(at: usize) -> String {
        format!("4{at:07}")
    }

    fn days(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let weeks = self.weeks.iter().filter(|week| (from..=to).contains(&week.monday()));
        weeks
            .flat_map(|week| (0..WORKDAYS).filter_map(move |day| week.monday().checked_add_days(Days::new(day))))
            .collect()
    }

    /// A page of the report: day by day, each with all its contracts.
    fn page(&self, asked: &Asked) -> String {
        let days = self.days(asked.from, asked.to);
        let (first, all) = (
            asked.after.as_deref().map_or(0, |cursor| cursor.parse().expect("our cursor")),
            days.len() * self.contracts,
        );
        let last = all.min(first + asked.first);
        let mut page = String::with_capacity(400 * (last - first) + 200);
        page.push_str(r#"{"data":{"user":{"contractTimeReport":{"edges":["#);
        for at in first..last {
            if at > first {
                page.push(',');
            }
            line(&mut page, days[at / self.contracts], at % self.contracts);
        }
        let more = last < all;
        write!(page, r#"],"pageInfo":{{"endCursor":"{last}","hasNextPage":{more}}}}}}}}}}}"#).expect("a string");
        page
    }
}

/// Up to eight hours in the tracker's cells of ten minutes, as Upwork writes them: with four decimals at most; on one
/// day of ten half an hour by hand.
fn line(page: &mut String, day: NaiveDate, contract: usize) {
    let number = contract.wrapping_mul(31).wrapping_add(usize::try_from(day.to_epoch_days()).expect("after 1970") * 17);
    let tracked = (1 + number % 48) * 10_000 / 6;
    let manual = if number.is_multiple_of(10) { "0.5" } else { "0.0" };
    write!(
        page,
        r#"{{"node":{{"dateWorkedOn":"{day}","termId":"5{contract:07}","memo":"Part {}: made, tried and written down","totalOnlineHoursWorked":{}.{:04},"totalOfflineHoursWorked":{manual},"freelancer":{{"id":"u{}","name":"Worker {}"}},"contract":{{"id":"{}","title":"Contract number {contract}"}}}}}}"#,
        number % 97,
        tracked / 10_000,
        tracked % 10_000,
        contract % 50,
        contract % 50,
        Hours::contract_id(contract),
    )
    .expect("a string");
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    operation_name: String,
    variables: serde_json::Value,
}

#[derive(Debug, Deserialize)]
struct Asked {
    from: NaiveDate,
    to: NaiveDate,
    after: Option<String>,
    first: usize,
}

fn answer(hours: &Hours, tenant: &str, body: &[u8]) -> String {
    let request: Request = serde_json::from_slice(body).expect("a request");
    match request.operation_name.as_str() {
        "Organization" => format!(r#"{{"data":{{"organization":{{"id":"{tenant}"}}}}}}"#),
        "FreelancerTimeReport" => hours.page(&serde_json::from_value(request.variables).expect("its variables")),
        "AccountingEntity" => wallet::entity(),
        "TransactionHistory" => wallet::history(&serde_json::from_value(request.variables).expect("its variables")),
        other => panic!("no answer to {other}"),
    }
}

/// Serves the pages from this process, to `tenant`; the address to ask.
pub async fn serve(hours: Hours, tenant: String) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let graphql = move |body: Bytes| {
        let answer = answer(&hours, &tenant, &body);
        async move { ([(CONTENT_TYPE, "application/json")], answer).into_response() }
    };
    let router = Router::new().route("/graphql", post(graphql));
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}/graphql")
}

/// The same pages from a process of their own, which ends with this value.
pub struct Server {
    /// The address to ask.
    pub url: String,
    _process: Child,
}

impl Server {
    /// Starts it: this very program once more.
    pub async fn start(hours: Hours, tenant: &str) -> Self {
        let Hours { contracts, weeks } = hours;
        let mut command = Command::new(std::env::current_exe().expect("our own path"));
        command.env(AS_PROCESS, format!("{contracts} {} {} {tenant}", weeks.from(), weeks.to()));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut process = command.spawn().expect("the bench starts once more");
        let mut out = BufReader::new(process.stdout.take().expect("piped")).lines();
        let url = out.next_line().await.expect("its address").expect("its address");
        Self { url, _process: process }
    }
}

/// What [`Server::start`] asked this process for, if it did: serves it until it is killed.
pub async fn serve_if_asked() -> bool {
    let Ok(asked) = std::env::var(AS_PROCESS) else { return false };
    let [contracts, from, to, tenant] = asked.split(' ').collect::<Vec<_>>().try_into().expect("four words");
    let day = |text: &str| text.parse().expect("a day");
    let weeks = Weeks::around(day(from), day(to)).expect("weeks");
    println!("{}", serve(Hours { contracts: contracts.parse().expect("a number"), weeks }, tenant.to_owned()).await);
    std::future::pending().await
}
