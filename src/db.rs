//! The pool and the transaction handle under `odoo` and `store`.
