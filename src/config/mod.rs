//! Configuration: embedded default < file < environment < secrets from files.
