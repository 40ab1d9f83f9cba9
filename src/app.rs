//! The composition root: turns configuration into pools, clients, runner and router.
