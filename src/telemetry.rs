//! Logging: one subscriber for the process, lines to standard error. Must not let libraries speak below
//! a warning: their details could hold secrets.
//!
//! The fields of a span stand on every line written within it, which is how `run`, `account` and `job`
//! get there: `info_span!("run", run = %id, account, job)`.

use std::io::IsTerminal;

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::{MakeWriter, fmt};
use tracing_subscriber::util::SubscriberInitExt;

use crate::config::{Format, Level, Log};

/// Why logging can't be set up.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something else already took the place.
    #[error("logging is already set up")]
    Taken(#[from] tracing_subscriber::util::TryInitError),
}

/// Sets logging up for the whole process.
///
/// # Errors
/// [`Error::Taken`] when it was set up before, which then stays as it is.
pub fn init(log: &Log) -> Result<(), Error> {
    let colour = log.format == Format::Text && std::io::stderr().is_terminal();
    subscriber(log, colour, std::io::stderr).try_init()?;
    Ok(())
}

fn subscriber<W>(log: &Log, colour: bool, writer: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let builder = fmt().with_env_filter(filter(log.level)).with_writer(writer).with_ansi(colour);
    match log.format {
        Format::Text => Box::new(builder.finish()),
        Format::Json => Box::new(builder.json().flatten_event(true).with_current_span(false).finish()),
    }
}

fn filter(level: Level) -> EnvFilter {
    let ours = match level {
        Level::Error => "error",
        Level::Warn => "warn",
        Level::Info => "info",
        Level::Debug => "debug",
        Level::Trace => "trace",
    };
    let libraries = if level == Level::Error { "error" } else { "warn" };
    EnvFilter::new(format!("{libraries},upwork_odoo={ours}"))
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use tracing::{debug, info, info_span, subscriber::with_default, warn};

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Lines {
        fn of(format: Format, level: Level, tell: impl FnOnce()) -> Vec<String> {
            let lines = Self::default();
            let writer = lines.clone();
            let log = Log { format, level };
            with_default(subscriber(&log, false, move || writer.clone()), tell);
            let bytes = lines.0.lock().unwrap().clone();
            String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
        }
    }

    fn a_run() {
        let run = info_span!("run", run = "r1", account = 7, job = "contracts");
        run.in_scope(|| {
            info!("began");
            info_span!("page", number = 2).in_scope(|| info!(rows = 50, "fetched"));
        });
    }

    #[test]
    fn each_line_of_a_run_names_run_account_and_job() {
        let lines = Lines::of(Format::Text, Level::Info, a_run);
        assert_eq!(lines.len(), 2);
        for line in lines {
            for field in ["run=\"r1\"", "account=7", "job=\"contracts\""] {
                assert!(line.contains(field), "{field} in {line}");
            }
        }
    }

    #[test]
    fn json_lines_hold_the_same_for_a_collector() {
        let lines = Lines::of(Format::Json, Level::Info, a_run);
        assert_eq!(lines.len(), 2);
        let fetched: serde_json::Value = serde_json::from_str(&lines[1]).unwrap();
        assert_eq!(fetched["message"], "fetched");
        assert_eq!(fetched["rows"], 50);
        let run = &fetched["spans"][0];
        assert_eq!((&run["run"], &run["account"], &run["job"]), (&"r1".into(), &7.into(), &"contracts".into()));
        assert_eq!(fetched["spans"][1]["number"], 2);
    }

    #[test]
    fn the_level_is_for_us_and_libraries_only_warn() {
        let tell = || {
            debug!("ours");
            debug!(target: "hyper::proto", "theirs");
            warn!(target: "hyper::proto", "their warning");
        };
        let told = |level| Lines::of(Format::Text, level, tell).len();
        assert_eq!([Level::Trace, Level::Debug, Level::Info, Level::Error].map(told), [2, 2, 1, 0]);
    }

    #[test]
    fn setting_up_twice_is_an_error_and_no_panic() {
        let log = Log { format: Format::Text, level: Level::Error };
        let _ = init(&log);
        assert!(matches!(init(&log), Err(Error::Taken(_))));
    }
}
