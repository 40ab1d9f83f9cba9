//! What every integration test needs, and no behaviour of its own.

pub mod app;
pub mod browser;
pub mod command;
pub mod daemon;
pub mod database;
pub mod doorman;
pub mod memory;
pub mod odoo;
pub mod process;
pub mod team;

/// Makes of each `async fn name(series: Series)` a test on either series: `on_18::name` and `on_19::name`.
macro_rules! on_both_series {
    ($($name:ident),+ $(,)?) => {
        mod on_18 {
            $(#[tokio::test]
            async fn $name() {
                super::$name(upwork_odoo::domain::Series::V18).await;
            })+
        }

        mod on_19 {
            $(#[tokio::test]
            async fn $name() {
                super::$name(upwork_odoo::domain::Series::V19).await;
            })+
        }
    };
}

pub(crate) use on_both_series;
