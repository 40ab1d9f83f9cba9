# syntax=docker/dockerfile:1
# The daemon in a container. Build: docker build -t upwork-odoo .
# Run: docker run -p 127.0.0.1:8478:8478 -v /path/url:/run/secrets/database-url:ro \
#        -e UPWORK_ODOO__DATABASE__URL_FILE=/run/secrets/database-url \
#        -e UPWORK_ODOO__HTTP__PUBLIC_URL=https://upwork.example.com upwork-odoo
# The secret file must be readable for user 10001.

FROM rust:1-bookworm AS build
WORKDIR /build
# Statements are checked against the committed .sqlx, so that no database is needed here.
ENV SQLX_OFFLINE=true
COPY . .
# The caches keep downloads and compiled dependencies between builds; only what changed is built again.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --release --locked --bin upwork-odoo \
    && install -D target/release/upwork-odoo /out/upwork-odoo

FROM debian:bookworm-slim
# Roots for TLS come from the system.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/upwork-odoo /usr/local/bin/upwork-odoo
# By number, so that Kubernetes' runAsNonRoot can tell.
USER 10001:10001
# A container's loopback is reachable for nobody; whoever publishes the port decides who may reach it.
ENV UPWORK_ODOO__HTTP__LISTEN=0.0.0.0:8478
EXPOSE 8478
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["upwork-odoo", "health"]
ENTRYPOINT ["upwork-odoo"]
CMD ["serve"]
