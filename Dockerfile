# syntax=docker/dockerfile:1
# The bot without compiler, tests and samples. `npm run prove:image` follows these steps on a machine without Docker.

# Every build fetches the newest patch of this long-term version; Node 20 gets none any more.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=3978 HOST=0.0.0.0 DOCUMENTS_DIR=/documents DATA_DIR=/data
# All that is written lies in /data and /tmp: the rest may be read-only.
RUN mkdir /documents /data && chown node:node /data && chmod 700 /data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY bin bin
USER node
VOLUME ["/data"]
EXPOSE 3978
# Alive, not ready: no restart makes a store that is away come back. /ready tells whether to send requests here.
HEALTHCHECK --interval=15s --timeout=5s --start-period=5m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
