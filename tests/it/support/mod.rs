//! What every integration test needs, and no behaviour of its own.

pub mod app;
pub mod barrier;
pub mod browser;
pub mod command;
pub mod daemon;
pub mod database;
pub mod dice;
pub mod doorman;
pub mod hours;
pub mod invoices;
pub mod memory;
pub mod money;
pub mod odoo;
pub mod patience;
pub mod picture;
pub mod relay;
pub mod rows;
pub mod scene;
pub mod sheets;
pub mod sync;
pub mod team;
pub mod wallet;

/// Makes each scenario, an `async fn(Series)`, a test on both series.
macro_rules! on_both_series {
    ($($scenario:ident),+ $(,)?) => {$(
        mod $scenario {
            use upwork_odoo::domain::Series;

            #[tokio::test]
            async fn on_18() {
                super::$scenario(Series::V18).await;
            }

            #[tokio::test]
            async fn on_19() {
                super::$scenario(Series::V19).await;
            }
        }
    )+};
}
pub(crate) use on_both_series;
