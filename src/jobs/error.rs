//! What ends a run early: something that may pass by itself, or something a person has to look at.

use crate::{db, odoo, store, upwork};

/// Why a run ended without doing its work. Inner errors keep their chain; the text is for the operator.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// May pass by itself: the scheduler tries again.
    #[error("{0}")]
    Retry(#[source] Cause),
    /// Stays until a person does what the text says.
    #[error("{0}")]
    Fail(#[source] Cause),
}

/// What happened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Cause {
    /// Upwork.
    #[error(transparent)]
    Upwork(#[from] upwork::Error),
    /// Upwork's token endpoint.
    #[error(transparent)]
    OAuth(#[from] upwork::OAuthError),
    /// Odoo's tables.
    #[error(transparent)]
    Odoo(#[from] odoo::Error),
    /// Our schema.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The connection to the database.
    #[error("database: {0}")]
    Db(#[from] db::Error),
    /// Told in words of its own.
    #[error("{0}")]
    Told(String),
    /// The rows changed under five attempts in a row.
    #[error("Odoo kept changing the same rows")]
    Contended,
    /// The program is stopping.
    #[error("stopped before the end; the next start goes on")]
    Stopped,
    /// Another replica took the run over.
    #[error("another replica took this run over after its lease had passed; nothing more was written here")]
    TakenOver,
}

impl Error {
    /// A failure told in plain words that a person has to act on.
    pub fn fail(text: impl Into<String>) -> Self {
        Self::Fail(Cause::Told(text.into()))
    }

    /// What happened.
    pub const fn cause(&self) -> &Cause {
        match self {
            Self::Retry(cause) | Self::Fail(cause) => cause,
        }
    }

    /// Whether trying again by itself may help.
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Retry(_))
    }
}

impl Cause {
    /// Whether trying again by itself may help.
    fn is_transient(&self) -> bool {
        match self {
            Self::Upwork(e) => e.is_transient(),
            Self::OAuth(e) => e.is_transient(),
            Self::Odoo(e) => e.is_transient(),
            Self::Store(e) => e.is_transient(),
            Self::Db(e) => e.is_transient(),
            Self::Contended | Self::Stopped | Self::TakenOver => true,
            Self::Told(_) => false,
        }
    }
}

impl<T: Into<Cause>> From<T> for Error {
    fn from(cause: T) -> Self {
        let cause = cause.into();
        if cause.is_transient() { Self::Retry(cause) } else { Self::Fail(cause) }
    }
}
