# Sasar on a server with its own PostgreSQL: see compose.yaml and docs/operasi.md.
FROM node:24-bookworm-slim

WORKDIR /sasar

# The dependencies first: they change less often than the sources.
COPY package.json package-lock.json .npmrc ./
COPY scripts ./scripts
RUN node scripts/install.mjs

COPY . .
RUN node scripts/build.mjs && mkdir /data && chown -R node:node .next /data

USER node
ENV SASAR_DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
