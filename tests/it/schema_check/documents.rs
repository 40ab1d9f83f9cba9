//! Ways in which a database can differ, or seem to, that concern documents.

use super::cases::Case;

/// All of them, on either series.
pub const CASES: &[Case] = &[
    Case {
        // PostgreSQL prints `IN` otherwise once it came out of a dump, as the tables of these tests did.
        name: "the constraints are as Odoo's installation makes them",
        sql: r"DO $$ DECLARE made record; BEGIN
            FOR made IN SELECT conname AS name, pg_get_constraintdef(oid) AS said FROM pg_constraint
                WHERE conrelid = 'account_move_line'::regclass AND contype = 'c'
            LOOP
                made.said := regexp_replace(made.said, '\(''(\w+)''::character varying\)::text', '''\1''', 'g');
                made.said := replace(replace(made.said, '= ANY (ARRAY[', 'IN ('), '<> ALL (ARRAY[', 'NOT IN (');
                made.said := replace(replace(made.said, '])', ')'), '(display_type)::text', 'display_type');
                EXECUTE format('ALTER TABLE account_move_line DROP CONSTRAINT %I, ADD %s', made.name, made.said);
            END LOOP;
            ASSERT (SELECT count(*) > 2 FROM pg_constraint
                WHERE conrelid = 'account_move_line'::regclass AND pg_get_constraintdef(oid) LIKE '%])::text[])%');
        END $$",
        accept: &[],
        runs: "documents",
        finds: &[],
    },
    Case {
        name: "an unknown CHECK over a list of words",
        sql: "ALTER TABLE account_move ADD CONSTRAINT kinds CHECK (move_type IN ('entry', 'in_invoice')) NOT VALID",
        accept: &[],
        runs: "",
        finds: &[
            "stops documents: account_move: constraint kinds is not Odoo's own and may refuse rows: CHECK (((move_type)::text = ANY (ARRAY[('entry'::character varying)::text, ('in_invoice'::character varying)::text]))) NOT VALID. Remove it, or add \"account_move.kinds\" to odoo.accept_modules.",
        ],
    },
];
