//! What can go wrong with the simulator itself; faults that it plays are not errors.

/// Failure to start, or a step that the world has no place for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The address could not be bound.
    #[error("can't listen on 127.0.0.1:{port}")]
    Listen {
        /// The port asked for; 0 means any.
        port: u16,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The embedded schema does not parse: a defect of the build.
    #[error("the embedded schema is invalid: {0}")]
    Schema(String),
    /// A step or a token names something the world does not have.
    #[error("the world has no {kind} {id}")]
    Unknown {
        /// `contract`, `milestone`, `proposal`, `organization`, `person`, `user`, `line of hours` or `transaction`.
        kind: &'static str,
        /// The id asked for.
        id: String,
    },
    /// A step gives something an id that the world has already.
    #[error("the world has a {kind} {id} already")]
    Taken {
        /// `transaction`.
        kind: &'static str,
        /// The id given.
        id: String,
    },
    /// The step does not fit the contract.
    #[error("contract {contract} is {is}, so it can't be {wanted}")]
    Unfit {
        /// Contract id.
        contract: String,
        /// What it is.
        is: &'static str,
        /// What the step wanted.
        wanted: &'static str,
    },
}

impl Error {
    pub(super) fn unknown(kind: &'static str, id: &str) -> Self {
        Self::Unknown { kind, id: id.to_owned() }
    }
}
