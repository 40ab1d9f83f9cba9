# Each target installs what it needs and this machine lacks (scripts/install-packages), and uses a
# private PostgreSQL that is gone when the target ends (scripts/with-postgres). Tests have theirs in memory where there is
# enough of it: figures, which compare, have theirs on the disk that people have.

POSTGRES := scripts/with-postgres UPWORK_ODOO_TEST_PG

.PHONY: help demo demo-odoo live test golden check bench soak sqlx packages

help: ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1\t\2/p' Makefile | expand -t 16

demo: packages ## an Odoo 18 database, an offline Upwork, a sync, and what it wrote; KEEP=1 leaves them
	@cargo build --locked
	@scripts/with-postgres UPWORK_ODOO_DEMO_PG scripts/demo

demo-odoo: packages ## the same in a real Odoo 19 with the addon, until Ctrl-C
	@cargo build --locked
	@scripts/with-odoo scripts/demo-odoo

live: packages ## the daemon beside a real Odoo 19, seen through a real browser; pictures in artifacts/live
	@cargo build --locked
	@IN_MEMORY=1 scripts/with-odoo scripts/live

test: packages ## everything: format, lints, query data, unit and integration tests, and those of `make live`
	@scripts/install-packages shellcheck
	@IN_MEMORY=1 $(POSTGRES) scripts/test

golden: packages ## the ORM's own rows against ours: GOLDEN=FILE (plain or .gz) SERIES=18.0, or all there are
	@IN_MEMORY=1 UPWORK_ODOO_GOLDEN="$(GOLDEN)" UPWORK_ODOO_GOLDEN_SERIES="$(SERIES)" UPWORK_ODOO_GOLDEN_TELL=1 \
		$(POSTGRES) cargo test --locked -q --test golden

check: packages ## format and lints alone
	@cargo fmt --all --check
	@SQLX_OFFLINE=true cargo clippy --locked --all-targets -- -D warnings

bench: packages ## one line per figure: name, value, unit
	@$(POSTGRES) cargo bench --locked --bench figures

bench-live: packages ## the figures that need a real Odoo 19: the daemon beside Odoo's ORM
	@cargo build --locked --release
	@scripts/with-odoo scripts/bench-live

soak: packages ## kills and replicas at random moments, many more rounds than `make test` makes
	@UPWORK_ODOO_SOAK=1 $(POSTGRES) cargo test --locked --test it soak -- --nocapture

sqlx: packages ## makes .sqlx anew after a change in queries/ or migrations/
	@$(POSTGRES) scripts/sqlx write

packages:
	@scripts/install-packages
