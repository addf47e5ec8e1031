// The packages as if they were published: a registry on this machine that serves packed tarballs, so that `npm install
// @groundplan/kernel` and `npm create @groundplan/planning-model` can be tried word for word before there is anything to install.
// Only our scope comes from here; npm fetches everything else where it always does.
//
//   node scripts/local-registry.mjs     packs every package, serves until Ctrl+C and says what to put into a project's .npmrc
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { isMain, packagesOf, subpathsOf } from './files.mjs'

const SCOPE = '@groundplan'

// A day long past: a project may refuse what was published only days ago.
const PUBLISHED = '2020-01-01T00:00:00.000Z'

/** The manifest inside a tarball. */
export function manifestOf(tarball) {
  const { status, stdout, stderr, error } = spawnSync('tar', ['-xzOf', tarball, 'package/package.json'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${tarball} is no packed package: ${stderr ?? ''}${error?.message ?? ''}`)
  return JSON.parse(stdout)
}

/** What a registry says of a package: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
function packumentOf(tarball, url) {
  const bytes = readFileSync(tarball)
  const manifest = manifestOf(tarball)
  const { name, version } = manifest
  const dist = {
    tarball: `${url}/-/${basename(tarball)}`,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
  }
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    time: { created: PUBLISHED, modified: PUBLISHED, [version]: PUBLISHED },
  }
}

/**
 * Serves tarballs (paths) as an npm registry on 127.0.0.1. `npmrc` is the line that a project needs to get our packages from it; `close`
 * ends it. It answers from this process, so npm must run beside it: `spawn`, not `spawnSync`.
 */
export async function startRegistry(tarballs) {
  const served = new Map()
  const server = createServer((request, response) => {
    const found = served.get(decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(1)))
    response.statusCode = found === undefined ? 404 : 200
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', Buffer.isBuffer(found) ? 'application/octet-stream' : 'application/json')
    response.end(request.method === 'HEAD' ? undefined : (found ?? '{ "error": "Not found" }'))
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${server.address().port}`
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  try {
    for (const tarball of tarballs) {
      const packument = packumentOf(tarball, url)
      served.set(packument.name, JSON.stringify(packument))
      served.set(`-/${basename(tarball)}`, readFileSync(tarball))
    }
  } catch (error) {
    await close()
    throw error
  }
  return { url, npmrc: `${SCOPE}:registry=${url}`, close }
}

if (isMain(import.meta.url)) {
  const { pack } = await import('./packed-consumers.mjs')
  const place = mkdtempSync(join(tmpdir(), 'groundplan-registry-'))
  const packages = packagesOf().filter((found) => subpathsOf(found).length > 0)
  const { npmrc, close } = await startRegistry(pack(place, packages).tarballs.values())
  console.log(`${packages.length} packages as built last. In a project's .npmrc:\n\n${npmrc}\n`)
  process.once('SIGINT', async () => {
    await close()
    rmSync(place, { recursive: true, force: true })
  })
}
