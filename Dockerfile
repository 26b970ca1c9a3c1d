# Compiles with all packages, and runs with those alone that a running bot needs. Debian, since Node.js itself makes no
# builds for Alpine, and the tests run on what it makes.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev
COPY tsconfig.json ./
COPY src src
COPY commands commands
RUN npx tsc

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production DATELINE_HOST=0.0.0.0 DATELINE_PORT=8080 XDG_STATE_HOME=/state
RUN mkdir -p /state/dateline && chown -R node:node /state
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY data data
USER node
EXPOSE 8080
VOLUME /state
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.DATELINE_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell in between, so that SIGTERM reaches the bot and it finishes what is in hand.
CMD ["node", "dist/src/main.js", "start"]
