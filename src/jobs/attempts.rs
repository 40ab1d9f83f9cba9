//! A transaction that others may be in the way of: the same again, a few times, each time with a new look at what is there.

use super::context::Context;
use super::error::{Cause, Error};
use crate::store;

/// Attempts before a batch is given up.
const ATTEMPTS: u32 = 5;

/// Attempts at one batch.
pub(super) struct Attempts<'a> {
    ctx: &'a Context,
    made: u32,
}

impl<'a> Attempts<'a> {
    /// None was made.
    pub(super) const fn new(ctx: &'a Context) -> Self {
        Self { ctx, made: 0 }
    }

    /// Judges one: `None` if others were in the way, so that the same again may go well.
    pub(super) fn judge<T>(&mut self, outcome: Result<T, Error>) -> Option<Result<T, Error>> {
        self.made += 1;
        match outcome.map_err(lost) {
            Err(Error::Retry(cause)) if !matches!(cause, Cause::TakenOver) => {
                tracing::debug!(attempt = self.made, error = %cause, "others were in the way; looking again");
                if self.ctx.soft.is_cancelled() {
                    Some(Err(Cause::Stopped.into()))
                } else if self.made < ATTEMPTS {
                    None
                } else {
                    Some(Err(Error::Retry(cause)))
                }
            }
            done => Some(done),
        }
    }
}

/// Of two that ran at a time: what both came to, or what stopped one of them. If both failed, it is told what stays until
/// a person does something.
pub(super) fn both<T>(first: Result<T, Error>, second: Result<T, Error>) -> Result<[T; 2], Error> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok([first, second]),
        (Err(e), Ok(_)) | (Ok(_), Err(e)) => Err(e),
        (Err(first), Err(second)) => {
            let (told, also) = if first.is_transient() { (second, first) } else { (first, second) };
            tracing::warn!(error = %also, "a second batch failed at the same time");
            Err(told)
        }
    }
}

/// A claim that is lost is a run that another replica goes on with.
fn lost(error: Error) -> Error {
    match error {
        Error::Retry(Cause::Store(store::Error::Lost { .. }))
        | Error::Fail(Cause::Store(store::Error::Lost { .. })) => Cause::TakenOver.into(),
        error => error,
    }
}

/// The same as often as others are in the way.
macro_rules! insist {
    ($ctx:expr, $attempt:expr) => {{
        let mut attempts = $crate::jobs::attempts::Attempts::new($ctx);
        loop {
            if let Some(done) = attempts.judge($attempt.await) {
                break done;
            }
        }
    }};
}
pub(super) use insist;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_that_failed_the_one_that_stays_is_told() {
        let passing = || Err::<(), _>(Error::from(Cause::Contended));
        let lasting = || Err(Error::fail("no such column"));
        for (first, second) in
            [(passing(), lasting()), (lasting(), passing()), (lasting(), Ok(())), (Ok(()), lasting())]
        {
            assert_eq!(both(first, second).unwrap_err().to_string(), "no such column");
        }
        assert!(both(passing(), passing()).unwrap_err().is_transient());
        assert_eq!(both(Ok(1), Ok(2)).unwrap(), [1, 2]);
    }
}
