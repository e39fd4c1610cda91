# syntax=docker/dockerfile:1
# 1. Build: every package, types checked by tsc, dist/ written.
FROM node:24-slim AS build
WORKDIR /app
# .npmrc first: it switches install scripts off, and the lock is read with it.
COPY .npmrc package.json package-lock.json ./
RUN npm ci --include=dev
COPY tsconfig.json ./
COPY scripts ./scripts
COPY src ./src
ARG COMMIT=unknown
RUN node scripts/build.mjs && printf '%s\n' "$COMMIT" > dist/commit.txt

# 2. What the program needs to run, and nothing else.
FROM node:24-slim AS packages
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
RUN npm ci --omit=dev

# 3. The image: no sources, no build tools, no root.
FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY bin ./bin
COPY scripts ./scripts
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=40s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "bin/passerelle", "serve", "--role", "all"]
