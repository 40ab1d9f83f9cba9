//! The program as a process.

/// Makes a test on each series of each `async fn name(series: Series)`.
macro_rules! on_both_series {
    ($($name:ident)*) => {
        mod on_18 {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(upwork_odoo::domain::Series::V18).await;
            })*
        }
        mod on_19 {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(upwork_odoo::domain::Series::V19).await;
            })*
        }
    };
}
pub(crate) use on_both_series;

use std::time::Duration;

/// Longest wait for a condition; one that has not come by then never will.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits until a condition holds.
pub async fn eventually(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, waiting).await.is_ok(), "never came: {what}");
}
